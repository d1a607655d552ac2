/** What a grown-up types, as words that can be written: apart at spaces and commas, of letters and digits. */
import { cleaned } from '../text'
import { unwritableIn, writablePattern } from './writable'

/** Words, and the characters for which there is no model; words with one of those are left out. */
export interface WrittenText {
  readonly words: readonly string[]
  readonly unknown: readonly string[]
}

/** Reads a text. */
export function writtenText(text: string): WrittenText {
  const spaced = cleaned(text).replace(/[,;]/g, ' ')
  return {
    words: spaced.split(/\s+/).filter((word) => writablePattern.test(word)),
    unknown: unwritableIn(spaced),
  }
}
