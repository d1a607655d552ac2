import { describe, expect, test } from 'vitest'
import { handOfSkill, steadyHand } from '../../../src/core/hand'
import { diceFrom } from '../../../src/core/random'
import type { Outcome } from '../../../src/core/outcome'
import { score } from '../../../src/activities/find-the-twin/score'
import { simulate } from '../../../src/activities/find-the-twin/simulate'
import type { TwinMetric } from '../../../src/activities/find-the-twin/metrics'
import { ladder } from '../../../src/activities/find-the-twin/ladder'
import { challengeSchema, generate } from '../../../src/activities/find-the-twin/trial'

const trial = generate({ ...challengeSchema.parse({}), choices: 4 }, 3)
const twin = trial.keyIndex
const other = (twin + 1) % 4

test('nothing chosen is unscorable', () => {
  expect(score(trial, { choices: [], takenAway: 0 })).toEqual({
    kind: 'unscorable',
    reason: 'Nothing was chosen.',
  })
})

test('a twin found after help took another away says nothing about looking', () => {
  const outcome = score(trial, { choices: [{ index: twin, atMs: 9000 }], takenAway: 1 })
  expect(outcome).toMatchObject({
    met: false,
    measurements: { foundFirst: { value: null, reason: 'help had taken one of the others away' } },
  })
})

describe('the first choice counts', () => {
  test('the twin at once is met', () => {
    const outcome = chosen([twin, 2000])
    expect(isMet(outcome)).toBe(true)
    expect(valueOf(outcome, 'foundFirst')).toBe(1)
    expect(valueOf(outcome, 'mistakenFor')).toBe(0)
  })

  test('finding it later is kept, and not met', () => {
    const outcome = chosen([other, 2000], [twin, 4500])
    expect(isMet(outcome)).toBe(false)
    expect([valueOf(outcome, 'foundFirst'), valueOf(outcome, 'choicesMade')]).toEqual([0, 2])
    expect([valueOf(outcome, 'responseMs'), valueOf(outcome, 'totalMs')]).toEqual([2000, 4500])
    expect(valueOf(outcome, 'mistakenFor')).toBe(trial.choices[other]?.delta)
  })

  test('a mirror image taken for the twin is counted as such', () => {
    const item = generate({ ...challengeSchema.parse({}), choices: 4, features: ['mirror'] }, 3)
    const mirrored = item.choices.findIndex(({ foil }) => foil === 'mirror')
    const outcome = score(item, { choices: [{ index: mirrored, atMs: 2000 }], takenAway: 0 })
    expect(valueOf(outcome, 'tookReversed')).toBe(1)
    expect(valueOf(outcome, 'beyondLuck')).toBeCloseTo(-1 / 3)
  })

  test('a child who stopped before the twin has no time to it', () => {
    expect(valueOf(chosen([other, 2000]), 'totalMs')).toBeNull()
  })
})

test('a choice that is not there is no twin', () => {
  expect(valueOf(chosen([99, 1000]), 'foundFirst')).toBe(0)
  expect(valueOf(chosen([99, 1000]), 'mistakenFor')).toBeNull()
})

describe('the make-believe child', () => {
  test('finds the twin at once with full attention', () => {
    for (const [seed, step] of ladder.entries()) {
      const item = generate(step, seed)
      expect(isMet(score(item, simulate(item, steadyHand, diceFrom(seed))))).toBe(true)
    }
  })

  test('never chooses the same one twice, and ends with the twin', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { choices } = simulate(trial, handOfSkill(0), diceFrom(seed))
      expect(new Set(choices.map(({ index }) => index)).size).toBe(choices.length)
      expect(choices.at(-1)?.index).toBe(twin)
    }
  })
})

function chosen(...choices: (readonly [number, number])[]) {
  return score(trial, { choices: choices.map(([index, atMs]) => ({ index, atMs })), takenAway: 0 })
}

function valueOf(outcome: Outcome<TwinMetric>, name: TwinMetric): number | null {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return outcome.measurements[name].value
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}
