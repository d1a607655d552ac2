/** What a letter is does not hang on the hand, the screen or the speed it was written with. */
import { describe, expect, test } from 'vitest'
import type { Polyline } from '../../../src/core/geometry'
import { judgeLetter } from '../../../src/core/judge/letter-judge'
import { glyphIds, glyphOf } from '../../../src/core/letters/glyphs'
import { letterVariants } from '../../../src/core/letters/variants'
import { diceFrom, seedFrom } from '../../../src/core/random'
import { sameShapeAs } from '../../../src/core/shape/forms'
import {
  inWholeUnits,
  jittered,
  leaning,
  lifted,
  overshot,
  readAt,
  retraced,
  stretched,
  turned,
  wandering,
  type Rewriting,
} from '../../support/rewritten'

/** Every way a letter is known to be written. */
const letters = [...glyphIds.map(glyphOf), ...letterVariants].map(({ id, strokes }) => ({
  id,
  ink: strokes.map(({ line }): Polyline => line),
}))

/** Letters that are taken for others, and letters that cannot be read as what they are. */
function mistaken(rewriting: Rewriting): string[] {
  return letters.flatMap(({ id, ink }, k) => {
    const judgement = judgeLetter(rewriting(ink, diceFrom(seedFrom(k, id))), { glyph: id })
    if (judgement.kind !== 'judged') return [`${id} is no letter`]
    const { best, legible } = judgement.legibility
    return sameShapeAs(id).includes(best.glyph) && legible ? [] : [`${id} is ${best.glyph}`]
  })
}

describe('letters in all their ways stay what they are', { timeout: 30_000 }, () => {
  test.each<[string, Rewriting]>([
    ['read at 30 Hz', readAt(30)],
    ['read at 240 Hz', readAt(240)],
    ['leaning 15 degrees to the right', leaning(15)],
    ['leaning 15 degrees to the left', leaning(-15)],
    ['turned 8 degrees', turned(8)],
    ['turned 8 degrees the other way', turned(-8)],
    ['a third wider', stretched(1.33, 1)],
    ['a third taller', stretched(1, 1.33)],
    ['as large as a house', stretched(1e6, 1e6)],
    ['in whole units of a letter 24 units large', inWholeUnits(24)],
    ['shaking by 2 % of their size', (ink, dice) => jittered(0.02)(readAt(120)(ink, dice), dice)],
    ['wandering off their way', wandering(0.03)],
    ['with the pen lifted in between', lifted],
    ['run back over their own ends', retraced],
    ['run on at both ends', overshot],
  ])('%s', (_, rewriting) => {
    const wrong = mistaken(rewriting)
    expect(wrong.length / letters.length, wrong.join(', ')).toBeLessThanOrEqual(0.02)
  })
})
