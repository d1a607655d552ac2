/** Text that people type or files bring: plain, bounded, without hidden characters. */
import { z } from './schema'

// Control characters, the marks that flip reading direction or hide inside words, and halves of characters.
const hidden =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ud800-\udfff]/gu

/** The text as it will be kept: composed, trimmed, hidden characters removed. */
export function cleaned(text: string): string {
  return text.normalize('NFC').replace(hidden, '').trim()
}

/** A schema for text between `shortest` and `longest` characters once cleaned. */
export function cleanText(shortest: number, longest: number) {
  return z.pipe(
    z.pipe(z.string().check(z.maxLength(longest * 4)), z.transform(cleaned)),
    z.string().check(z.minLength(shortest), z.maxLength(longest)),
  )
}
