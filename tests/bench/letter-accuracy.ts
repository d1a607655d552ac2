/** How often a judge of letters is right on recorded ink, said in lines of text. */
import type { Polyline } from '../../src/core/geometry'
import { judgeLetter } from '../../src/core/judge/letter-judge'
import { glyphIds } from '../../src/core/letters/glyphs'
import { diceFrom } from '../../src/core/random'
import { sameShapeAs } from '../../src/core/shape/forms'
import { recognise } from '../../src/core/shape/recognise'
import {
  inWholeUnits,
  jittered,
  leaning,
  readAt,
  retraced,
  turned,
  type Rewriting,
} from '../support/rewritten'
import type { RecordedLetter } from './recorded-letters'

type Letters = readonly RecordedLetter[]

/** Whether ink is taken for a glyph. */
export type Accepts = (ink: readonly Polyline[], glyph: string) => boolean

/** As the app's judge says. */
export const judgeAccepts: Accepts = (ink, glyph) => {
  const judgement = judgeLetter(ink, { glyph })
  return judgement.kind === 'judged' && judgement.legibility.legible
}

/** The twins named in the target, before j J and y Y are counted as one shape too. */
const namedTwins = ['cC', 'oO0', 'sS', 'vV', 'wW', 'xX', 'zZ', 'uU', 'kK', 'pP', 'ilI1']
const named = (a: string, b: string) => a === b || namedTwins.some((g) => g.includes(a) && g.includes(b))
const twins = (a: string, b: string) => sameShapeAs(a).includes(b)

/** Right and wrong letters accepted; a wrong one is every seventh other glyph, another seven for each letter. */
export function acceptance(letters: Letters, accepts: Accepts): string {
  let [right, wrong, rivals] = [0, 0, 0]
  letters.forEach(({ label, strokes }, k) => {
    if (accepts(strokes, label)) right += 1
    const others = glyphIds.filter((id) => !twins(label, id)).filter((_, i) => i % 7 === k % 7)
    rivals += others.length
    wrong += others.filter((rival) => accepts(strokes, rival)).length
  })
  return `right letter accepted ${percent(right, letters.length)}, wrong letter accepted ${percent(wrong, rivals)}`
}

/** First choices among all glyphs: all writers, the worst of them, and what was taken for what. */
export function firstChoices(letters: Letters): string[] {
  const chosen = letters.map(({ strokes }) => recognise(strokes)?.ranked[0]?.glyph ?? '')
  const share = (same: typeof twins, of: Letters) => {
    const hits = letters.filter((one, k) => of.includes(one) && same(one.label, chosen[k] ?? ''))
    return hits.length / of.length
  }
  const writers = [...new Set(letters.map(({ writer }) => writer))]
  const each = writers.map((name) =>
    share(
      twins,
      letters.filter(({ writer }) => writer === name),
    ),
  )
  const missed = letters.flatMap(({ label }, k) =>
    twins(label, chosen[k] ?? '') ? [] : [`${label}>${chosen[k]}`],
  )
  return [
    `first choice right ${percent(share(named, letters))}; with j J and y Y as twins too ${percent(share(twins, letters))}`,
    `of ${writers.length} writers the worst read has ${percent(Math.min(...each))}, the best ${percent(Math.max(...each))}`,
    `taken for another: ${missed.toSorted().join(' ')}`,
  ]
}

const rewritings: Readonly<Record<string, Rewriting>> = {
  'read at 30 Hz': readAt(30),
  'read at 240 Hz': readAt(240),
  'leaning 15° right': leaning(15),
  'leaning 15° left': leaning(-15),
  'turned 8°': turned(8),
  'turned -8°': turned(-8),
  'shaking by 2 %': (ink, dice) => jittered(0.02)(readAt(120)(ink, dice), dice),
  'in 24 whole units': inWholeUnits(24),
  'run back over its end': retraced,
}

/** The same for every third letter as another hand or screen would give it. */
export function rewrittenChoices(letters: Letters): string[] {
  const some = letters.filter((_, k) => k % 3 === 0)
  return Object.entries(rewritings).map(([name, rewriting]) => {
    const written = some.map((letter, k) => ({ ...letter, strokes: rewriting(letter.strokes, diceFrom(k)) }))
    const hits = written.filter(({ label, strokes }) =>
      twins(label, recognise(strokes)?.ranked[0]?.glyph ?? ''),
    )
    return `${name}: first choice right ${percent(hits.length / some.length)}, ${acceptance(written, judgeAccepts)}`
  })
}

/** How often o, c, l and 1 turned round are told from themselves. */
export function directionsTold(letters: Letters): string {
  const turning = letters.filter(({ label }) => /[ocl1]/.test(label))
  const backwardsIn = (strokes: readonly Polyline[], glyph: string) => {
    const judgement = judgeLetter(strokes, { glyph })
    return judgement.kind === 'judged' ? (judgement.formation.order.reversed[0] ?? null) : null
  }
  const plain = turning.map(({ label, strokes }) => backwardsIn(strokes, label))
  const told = turning.filter(({ label, strokes }, k) => {
    const back = strokes.map((line) => [...line].reverse())
    return plain[k] !== null && backwardsIn(back, label) === !plain[k]
  })
  const usual = plain.filter((backwards) => backwards === false)
  return `o, c, l: written the taught way ${percent(usual.length / turning.length)}; turned round is told ${percent(told.length / turning.length)}`
}

function percent(share: number, whole = 1): string {
  return `${((100 * share) / whole).toFixed(1)} %`
}
