/** Other ways of writing that belong together, so that a therapist sets them for all their letters at once. */
import type { LetterSettings } from './settings'

/** One family. */
export interface WayFamily {
  readonly name: string
  /** What is different, in a therapist's words. */
  readonly hint: string
  /** The variant of each glyph it is about. */
  readonly ways: Readonly<Record<string, string>>
}

/** The families, from the most to the least often taught. */
export const wayFamilies: readonly WayFamily[] = [
  {
    name: 'Ball and stick',
    hint: 'Circle and stem are two strokes, with a lift between them.',
    ways: { ...all('abdghnpqr', 'two-strokes'), m: 'three-strokes' },
  },
  { name: 'I and J without bars', hint: 'One stroke each.', ways: { I: 'no-bars', J: 'no-bar' } },
  { name: 'K and Y in three strokes', hint: 'A lift before each slant.', ways: all('KkY', 'three-strokes') },
  {
    name: 'Round bottoms',
    hint: 'Curves instead of points at the baseline.',
    ways: all('Wvwy', 'round'),
  },
  { name: 'Curls at the end', hint: 'A small curve leads on at the baseline.', ways: all('lt', 'curl') },
  {
    name: 'Digits with flag and crossbar',
    hint: 'As taught in much of Europe: 1 with a flag, 4 closed, 7 with a bar.',
    ways: { 1: 'flag', 4: 'closed', 7: 'crossbar' },
  },
  { name: 'z with a crossbar', hint: 'Tells it from 2.', ways: all('Zz', 'crossbar') },
]

/** How many glyphs of a family are taught its way. */
export function taughtIn({ ways }: WayFamily, { variants }: LetterSettings): number {
  return Object.entries(ways).filter(([glyph, way]) => variants[glyph] === way).length
}

/** Settings in which all of a family is taught its way. */
export function withFamily(letters: LetterSettings, { ways }: WayFamily): LetterSettings {
  return { ...letters, variants: { ...letters.variants, ...ways } }
}

/** Settings in which none of a family is: what had its way goes back to the style's. */
export function withoutFamily(letters: LetterSettings, { ways }: WayFamily): LetterSettings {
  const kept = Object.entries(letters.variants).filter(([glyph, way]) => ways[glyph] !== way)
  return { ...letters, variants: Object.fromEntries(kept) }
}

function all(glyphs: string, way: string): Record<string, string> {
  return Object.fromEntries(glyphs.split('').map((glyph) => [glyph, way]))
}
