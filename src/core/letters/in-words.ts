/** What is set about letters, in a few words for a therapist or parent. */
import type { LetterSettings, LetterStyle } from './settings'

/** How a therapist calls the styles. */
export const styleLabels: Readonly<Record<LetterStyle, string>> = {
  print: 'Upright print',
  slanted: 'Slanted with tails',
  joined: 'Joined',
}

/** The style, and the glyphs that are written in another way or as drawn by the therapist. */
export function lettersInWords({ style, variants, own }: LetterSettings): string {
  const drawn = Object.keys(own)
  const others = Object.keys(variants).filter((glyph) => !drawn.includes(glyph))
  return [
    styleLabels[style],
    ...(others.length > 0 ? [`in another way: ${inOrder(others)}`] : []),
    ...(drawn.length > 0 ? [`own models: ${inOrder(drawn)}`] : []),
  ].join('; ')
}

function inOrder(glyphs: readonly string[]): string {
  return glyphs.toSorted((a, b) => order(a) - order(b) || (a < b ? -1 : 1)).join(' ')
}

/** Small letters first, digits last. */
function order(glyph: string): number {
  return /[a-z]/.test(glyph) ? 0 : /[A-Z]/.test(glyph) ? 1 : 2
}
