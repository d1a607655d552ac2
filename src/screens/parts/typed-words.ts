/** Words as a grown-up types them, with commas or line breaks between: those that can be written, and why not others. */
import { unwritableIn } from '../../core/letters/writable'
import { cleaned } from '../../core/text'

/** How many words there may be, and how long each. */
export interface WordBounds {
  readonly most: number
  /** Characters. */
  readonly longest: number
}

/** What was typed. */
export interface TypedWords {
  readonly words: readonly string[]
  /** One sentence for whatever is left out. */
  readonly left: readonly string[]
}

/** Reads what was typed; what cannot be written is left out and said. */
export function typedWords(text: string, { most, longest }: WordBounds): TypedWords {
  const typed = text
    .split(/[,;\n]/)
    .map((word) => cleaned(word).replace(/\s+/g, ' '))
    .filter((word) => word !== '')
  const refusals = typed.map((word) => refusalOf(word, longest))
  const words = typed.filter((_, k) => refusals[k] === null)
  const left = refusals.filter((refusal) => refusal !== null)
  return words.length > most
    ? { words: words.slice(0, most), left: [...left, `Only the first ${most} are kept.`] }
    : { words, left }
}

function refusalOf(word: string, longest: number): string | null {
  const unknown = unwritableIn(word)
  if (unknown.length > 0)
    return `“${word}” is left out: ${unknown.join(' ')} cannot be written. There are the letters A–Z and a–z, digits and spaces.`
  return word.length > longest ? `“${word}” is left out: it is longer than ${longest} characters.` : null
}
