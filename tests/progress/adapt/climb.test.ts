import { median } from 'simple-statistics'
import { describe, expect, test } from 'vitest'
import { diceFrom, type Dice } from '../../../src/core/random'
import {
  climbed,
  climbFrom,
  climbRule,
  thresholdOf,
  type Climb,
  type ClimbRule,
} from '../../../src/progress/adapt/climb'
import { difficultyOf, levelAt } from '../../../src/progress/adapt/scale'
import vectors from '../../vectors/psychometrics.json'

const anywhere = { least: 0, most: 10 }

/** The climb after a row of trials: `1` met, `0` not met. */
function climbOf(results: string, from: number, rule: ClimbRule): Climb {
  return results.split('').reduce((climb, one) => climbed(climb, one === '1', rule), climbFrom(from, rule))
}

describe('the weighted up–down rule reproduces its vectors', () => {
  const weighted = vectors.staircase.filter(({ id }) => id.startsWith('weighted'))

  test.each(weighted)('$id', ({ input, expected }) => {
    const rule: ClimbRule = {
      range: { least: input.min, most: input.max },
      strides: () => ({ harder: input.step_harder ?? 0, easier: input.step_easier ?? 0 }),
    }
    const climb = climbOf(input.responses.join(''), input.start, rule)
    const levels = [...climb.asked, climb.difficulty]
    expect(levels).toHaveLength(expected.levels.length)
    for (const [k, level] of expected.levels.entries()) expect(levels[k]).toBeCloseTo(level, 8)
  })

  test.each([
    [0.75, vectors.meta.monte_carlo_success_rate.ratio_1_3],
    [0.8, vectors.meta.monte_carlo_success_rate.ratio_1_4],
  ])('a share of %f is met in the long run', (share, known) => {
    const dice = diceFrom(4)
    const rule = climbRule(share, { least: -1e6, most: 1e6 })
    let climb: Climb = climbFrom(5, rule)
    let met = 0
    const trials = 40_000
    for (let k = 0; k < trials; k++) {
      const succeeds = dice.next() < 1 / (1 + Math.exp(climb.difficulty - 5))
      if (succeeds) met += 1
      // Only the present matters here; the long past would only take room.
      climb = { ...climbed(climb, succeeds, rule), asked: [], turns: [1, 2, 3, 4], notMetInARow: 0 }
    }
    expect(Math.abs(met / trials - known)).toBeLessThan(0.01)
  })
})

describe('the way', () => {
  const rule = climbRule(0.8, anywhere)

  test('goes in large strides until it has turned four times, then in small ones', () => {
    expect(climbOf('11', 3, rule).difficulty).toBeCloseTo(3.8)
    const turned = climbOf('101010', 5, rule)
    expect(turned.turns).toHaveLength(5)
    expect(climbed(turned, true, rule).difficulty - turned.difficulty).toBeCloseTo(0.2)
  })

  test('never leaves its bounds', () => {
    const bound = climbRule(0.75, { least: 2, most: 4 })
    expect(climbOf('1'.repeat(20), 3, bound).difficulty).toBe(4)
    expect(climbOf('0'.repeat(20), 3, bound).difficulty).toBe(2)
    expect(climbFrom(9, bound).difficulty).toBe(4)
  })

  test('goes down further after three in a row were not met, and begins to count anew', () => {
    const climb = climbOf('1010101011111', 8, rule)
    const after = '000'.split('').reduce((at) => climbed(at, false, rule), climb)
    expect(after).toMatchObject({ eased: true, notMetInARow: 0 })
    expect(climb.difficulty - after.difficulty).toBeCloseTo(0.8 + 0.8 + 1.5)
    expect(climbed(after, false, rule).eased).toBe(false)
  })

  test('tells a threshold from the last six turns, before that from eight trials, before that not at all', () => {
    expect(thresholdOf(climbOf('1111111', 3, rule))).toBeNull()
    expect(thresholdOf(climbOf('11111111', 3, rule))).toBeCloseTo(3 + 0.4 * 3.5)
    const turned = climbOf('1010101', 5, rule)
    expect(turned.turns).toHaveLength(6)
    expect(thresholdOf(turned)).toBeCloseTo(turned.turns.reduce((a, b) => a + b) / 6)
    const risenSince = '1'
      .repeat(9)
      .split('')
      .reduce((climb) => climbed(climb, true, rule), turned)
    expect(thresholdOf(risenSince)).toBeCloseTo(risenSince.difficulty - 0.2 * 4.5)
  })
})

describe('the scale', () => {
  test.each([10, 11, 12, 24])('every one of %i levels is met at its own difficulty, in order', (levels) => {
    const all = Array.from({ length: levels }, (_, k) => k + 1)
    expect(all.map((level) => levelAt(difficultyOf(level, levels), levels))).toEqual(all)
    const fine = Array.from({ length: 201 }, (_, k) => levelAt(k / 20, levels))
    expect(fine).toEqual(fine.toSorted((a, b) => a - b))
    expect([fine[0], fine.at(-1)]).toEqual([1, levels])
  })

  test('what lies beyond is the first or the last level, and a ladder of one has one level', () => {
    expect([levelAt(-3, 10), levelAt(14, 10), levelAt(5, 1), difficultyOf(1, 1)]).toEqual([1, 10, 1, 0])
  })
})

describe('a simulated child whose ability is known', () => {
  /** Children do as well as their ability lets them, guess among the choices, and sometimes do not look. */
  const lapses = 0.02
  const spread = 0.7
  const levels = 11
  const trials = 40
  const children = 200

  test.each([
    [0.8, 4],
    [0.8, 5],
    [0.75, 5],
  ])('recovers it within half a level in 40 trials: %f to be met, %i choices', (share, choices) => {
    const errors = Array.from({ length: children }, (_, seed) => {
      const dice = diceFrom(seed)
      const ability = dice.within(2, 8)
      const rule = climbRule(share, anywhere)
      let climb = climbFrom(Math.max(0, ability + dice.within(-3, 2)), rule)
      for (let k = 0; k < trials; k++) {
        const asked = difficultyOf(levelAt(climb.difficulty, levels), levels)
        climb = climbed(climb, meets(ability, asked, { share, choices }, dice), rule)
      }
      return Math.abs((thresholdOf(climb) ?? Infinity) - ability)
    })
    expect(median(errors)).toBeLessThanOrEqual(0.5)
  })

  /** True with the chance that makes `ability` the difficulty at which the share is met. */
  function meets(ability: number, asked: number, task: { share: number; choices: number }, dice: Dice) {
    const guess = 1 / task.choices
    const atAbility = (task.share - guess) / (1 - guess - lapses)
    const logit = (ability - asked) / spread + Math.log(atAbility / (1 - atAbility))
    return dice.next() < guess + (1 - guess - lapses) / (1 + Math.exp(-logit))
  }
})
