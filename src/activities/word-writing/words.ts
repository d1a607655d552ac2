/** What there is to write: short words by the movement their letters share, short sentences, and their pictures. */

/** The built-in lists by id, easy first; every character is a letter, a digit or a space. */
export const wordLists = {
  lines: ['lit', 'tie', 'till', 'bell'],
  'back round': ['cat', 'dog', 'goat', 'coat'],
  'down, up, over': ['ram', 'hen', 'map', 'bear'],
  slants: ['kiwi', 'wave', 'key', 'fox'],
  curves: ['fish', 'rose', 'bus', 'sun'],
  'two words': ['my dog', 'we hop', 'red bus', 'a fox'],
  sentences: ['I see a cat', 'We can hop', 'The sun is up', 'My dog can run'],
} as const satisfies Record<string, readonly string[]>

/** Which picture stands for a text, for who cannot read it yet: its name in the activity's own assets. */
export function pictureOf(text: string): string | null {
  return Object.hasOwn(pictures, text.toLowerCase()) ? (pictures[text.toLowerCase()] ?? null) : null
}

const pictures: Readonly<Record<string, string>> = {
  lit: 'candle',
  tie: 'tie',
  bell: 'bell',
  cat: 'cat',
  dog: 'dog',
  goat: 'goat',
  coat: 'coat',
  ram: 'ram',
  hen: 'hen',
  map: 'map',
  bear: 'bear',
  key: 'key',
  fox: 'fox',
  kiwi: 'kiwi',
  wave: 'wave',
  sun: 'sun',
  bus: 'bus',
  fish: 'fish',
  rose: 'rose',
  'my dog': 'dog',
  'we hop': 'frog',
  'red bus': 'bus',
  'a fox': 'fox',
  'i see a cat': 'cat',
  'we can hop': 'frog',
  'the sun is up': 'sun',
  'my dog can run': 'dog',
}
