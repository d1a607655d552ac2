/** Text that can be written with the glyphs there are: letters without marks, digits, and spaces between words. */
import { cleaned } from '../text'

/** Words or short sentences as they may be asked for. */
export const writablePattern = /^[A-Za-z0-9]+( [A-Za-z0-9]+)*$/

/** The characters of a text that no glyph is drawn for, each once, in the order they come. */
export function unwritableIn(text: string): string[] {
  return [...new Set(cleaned(text).replace(/[A-Za-z0-9\s]/g, ''))]
}

/** The nearest text that can be written: marks above and below letters go, whatever else is no glyph parts words. */
export function writableFrom(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '')
  return plain.replace(/[^A-Za-z0-9]+/g, ' ').trim()
}
