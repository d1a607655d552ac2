import { describe, expect, test } from 'vitest'
import { challengeSchema, ladder } from '../../../src/activities/odd-one-out/challenge'
import type { OddMetric } from '../../../src/activities/odd-one-out/metrics'
import { score } from '../../../src/activities/odd-one-out/score'
import { simulate } from '../../../src/activities/odd-one-out/simulate'
import { generate } from '../../../src/activities/odd-one-out/trial'
import { handOfSkill, steadyHand } from '../../../src/core/hand'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'

const trial = generate({ ...challengeSchema.parse({}), choices: 5, features: ['mirror'] }, 3)
const odd = trial.keyIndex
const other = (odd + 1) % 5

test('nothing chosen is unscorable', () => {
  const nothing = score(trial, { choices: [], takenAway: 0 })
  expect(nothing).toEqual({ kind: 'unscorable', reason: 'Nothing was chosen.' })
})

describe('the first choice counts', () => {
  test('the odd one at once is met, a quarter better than luck would have it', () => {
    const outcome = chosen([odd, 2000])
    expect(isMet(outcome)).toBe(true)
    expect(valuesOf(outcome, 'foundFirst', 'beyondLuck', 'tookReversed', 'choicesMade')).toEqual([1, 1, 0, 1])
    expect(valuesOf(outcome, 'responseMs', 'rightMs', 'totalMs', 'place')).toEqual([
      2000,
      2000,
      2000,
      odd + 1,
    ])
  })

  test('found later is kept and not met; what was overlooked is the mirror image', () => {
    const outcome = chosen([other, 2000], [odd, 4500])
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'foundFirst', 'tookReversed', 'choicesMade', 'totalMs')).toEqual([0, 1, 2, 4500])
    expect(valuesOf(outcome, 'rightMs')).toEqual([null])
    expect(valuesOf(outcome, 'beyondLuck')[0]).toBeCloseTo(-1 / 4)
  })

  test('an overlooked difference of size is no reversal', () => {
    const item = generate(challengeSchema.parse({}), 1)
    const first = item.keyIndex === 0 ? 1 : 0
    expect(
      valuesOf(score(item, { choices: [{ index: first, atMs: 900 }], takenAway: 0 }), 'tookReversed'),
    ).toEqual([null])
  })

  test('help that took others away leaves nothing to say about looking', () => {
    const outcome = score(trial, { choices: [{ index: odd, atMs: 9000 }], takenAway: 2 })
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'foundFirst', 'beyondLuck')).toEqual([null, null])
  })
})

test('the difference that was asked is told with every answer', () => {
  expect(valuesOf(chosen([other, 2000]), 'difference')).toEqual([trial.delta])
})

test('a choice that is not there is not the odd one', () => {
  expect(valuesOf(chosen([99, 1000]), 'foundFirst', 'place')).toEqual([0, null])
})

describe('the make-believe child', () => {
  test('finds the odd one at once with full attention', () => {
    for (const [seed, step] of ladder.entries()) {
      const item = generate(step, seed)
      expect(isMet(score(item, simulate(item, steadyHand, diceFrom(seed))))).toBe(true)
    }
  })

  test('never chooses the same one twice, and ends with the odd one', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { choices } = simulate(trial, handOfSkill(0), diceFrom(seed))
      expect(new Set(choices.map(({ index }) => index)).size).toBe(choices.length)
      expect(choices.at(-1)?.index).toBe(odd)
    }
  })
})

function chosen(...choices: (readonly [number, number])[]) {
  return score(trial, { choices: choices.map(([index, atMs]) => ({ index, atMs })), takenAway: 0 })
}

function valuesOf(outcome: Outcome<OddMetric>, ...names: OddMetric[]): (number | null)[] {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}
