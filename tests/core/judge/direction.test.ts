/** Which way round a letter was made: o, c, l and 1, forwards and backwards, however often and evenly they are read. */
import { describe, expect, test } from 'vitest'
import { resampleToCount, type Point, type Polyline } from '../../../src/core/geometry'
import { judgeLetter } from '../../../src/core/judge/letter-judge'
import { diceFrom, type Dice } from '../../../src/core/random'
import { jittered, leaning, stretched, wandering } from '../../support/rewritten'

/** Counter-clockwise from an angle, radians, so far round. */
function arc(from: number, round: number, width: number): Point[] {
  return Array.from({ length: 200 }, (_, k) => {
    const at = from - (round * k) / 199
    return { x: width * Math.cos(at), y: Math.sin(at) }
  })
}

const down: Polyline = [
  { x: 0, y: -1 },
  { x: 0, y: 1 },
]
const top = -Math.PI / 2
/** Left open by a tenth, or closed and run on by a third. */
const loop = (dice: Dice, width: number) =>
  arc(top + 0.5 * dice.normal(), 2 * Math.PI * dice.within(0.9, 1.33), width)

const made: Readonly<Record<string, (dice: Dice) => Polyline>> = {
  o: (dice) => loop(dice, 1),
  '0': (dice) => loop(dice, 0.6),
  c: (dice) => arc(-0.8 + 0.2 * dice.normal(), 4.3 + 0.3 * dice.normal(), 0.9),
  l: () => down,
  '1': () => down,
}

/** One hand of many: leaning, wide, wandering. */
function writtenBy(seed: number, glyph: string, readings: number): Polyline {
  const dice = diceFrom(seed)
  const drawn = [resampleToCount(made[glyph]?.(dice) ?? [], 200)]
  const bent = wandering(0.03)(stretched(dice.within(0.8, 1.25), 1)(drawn, dice), dice)
  const leant = leaning(dice.within(-12, 12))(bent, dice)
  const [line = []] = leant
  return jittered(0.01)([resampleToCount(line, readings)], dice)[0] ?? []
}

describe.each(['o', '0', 'c', 'l', '1'])('%s', (glyph) => {
  test.each([8, 300])('with %d readings is told from itself backwards', (readings) => {
    let told = 0
    for (let seed = 1; seed <= 40; seed++) {
      const ink = writtenBy(seed, glyph, readings)
      for (const backwards of [false, true]) {
        const judgement = judgeLetter([backwards ? ink.toReversed() : ink], { glyph })
        if (judgement.kind === 'judged' && judgement.formation.order.reversed[0] === backwards) told += 1
      }
    }
    expect(told).toBeGreaterThanOrEqual(79)
  })
})
