/** When a text counts as met: enough of its letters, by what the challenge asks of each. */
import type { Aspect } from '../../core/judge/finding'
import type { LetterIn, WrittenText } from '../../core/judge/letters-in'
import type { WordTrial } from './trial'

/** A text is met when so many of its letters are as asked; higher is stricter. */
const enough = 0.8

/** Letters that can be read, of all asked for; 0–1. */
export function legibleShare({ letters }: WrittenText): number {
  return shareOf(letters, ({ judged }) => judged?.legibility.legible === true)
}

/** Letters of which nothing is amiss in an aspect (good, or not to be told), of all asked for; 0–1. */
export function goodShare({ letters }: WrittenText, aspect: Aspect): number {
  return shareOf(letters, ({ judged }) => {
    const verdict = judged?.findings.find((finding) => finding.aspect === aspect)?.verdict
    return verdict === 'good' || verdict === 'untold'
  })
}

/** Legible always; order and direction when they are asked for; size, place and spacing when they are. */
export function isMet({ formation, onLines }: WordTrial, written: WrittenText): boolean {
  const asked: Aspect[] = [
    ...(formation === 'strict' ? (['sequence'] as const) : []),
    ...(onLines ? (['size', 'placement', 'spacing'] as const) : []),
  ]
  return legibleShare(written) >= enough && asked.every((aspect) => goodShare(written, aspect) >= enough)
}

function shareOf(letters: readonly LetterIn[], is: (letter: LetterIn) => boolean): number {
  return letters.length === 0 ? 0 : letters.filter(is).length / letters.length
}
