/** What is said while a stroke is shown: its movement, in words for a child. */
import { glyphIds, glyphOf } from '../../core/letters/glyphs'
import { variantsOf } from '../../core/letters/variants'

/** The parts of a movement, from a therapist's word to a child's; the first that fits counts. */
const childWords: readonly (readonly [RegExp, string])[] = [
  [/^as printed/, ''],
  [/bar|^across|^slide across/, 'across'],
  [/^slide in/, 'in'],
  [/^stay open/, 'stop'],
  [/tail/, 'little tail'],
  [/^then back up/, 'back up'],
  [/^S shape/, 'back round, round'],
  [/^down up down up/, 'down, up, down, up'],
  [/^down below/, 'down below'],
  [/^up tall/, 'up tall'],
  [/^up/, 'up'],
  [/^slant up/, 'slant up'],
  [/slant/, 'slant down'],
  [/^curve back/, 'back round'],
  [/^big curve down/, 'back round'],
  [/^curve down/, 'down'],
  [/^hump|^small/, 'over'],
  [/curve|^loop/, 'round'],
  [/^bump/, 'bump'],
  [/^hook/, 'hook'],
  [/^flick/, 'flick'],
  [/dot/, 'dot'],
  [/down/, 'down'],
]

/** The name and the words of the line for a cue; null where a stroke has no words, as on a therapist's own model. */
export function cueLine(cue: string): { readonly name: string; readonly text: string } | null {
  const parts = cue.split(', ').map(inChildWords)
  if (parts.includes('')) return null
  const text = parts.join(', ')
  return {
    name: `cue.${text.replace(/,? /g, '-')}`,
    text: `${text.charAt(0).toUpperCase()}${text.slice(1)}.`,
  }
}

/** All lines there are, by name. */
export function cueLines(): Record<string, string> {
  const taught = glyphIds.flatMap((id) => [glyphOf(id), ...variantsOf(id).filter((one) => one.taught)])
  const cues = taught.flatMap(({ strokes }) => strokes.map(({ cue }) => cueLine(cue)))
  return Object.fromEntries(cues.flatMap((line) => (line ? [[line.name, line.text]] : [])))
}

function inChildWords(part: string): string {
  return childWords.find(([movement]) => movement.test(part))?.[1] ?? ''
}
