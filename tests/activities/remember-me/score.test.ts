import { describe, expect, test } from 'vitest'
import { challengeSchema } from '../../../src/activities/remember-me/challenge'
import { ladder } from '../../../src/activities/remember-me/ladder'
import type { MemoryMetric } from '../../../src/activities/remember-me/metrics'
import { score } from '../../../src/activities/remember-me/score'
import { simulate } from '../../../src/activities/remember-me/simulate'
import { generate, responseSchema, type MemoryResponse } from '../../../src/activities/remember-me/trial'
import { handOfSkill, steadyHand } from '../../../src/core/hand'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'

const trial = generate({ ...challengeSchema.parse({}), choices: 6, features: ['contour', 'size'] }, 3)
const key = trial.keyIndex
const placeOf = (foil: string) => trial.choices.findIndex((choice) => choice.foil === foil)

test('nothing chosen is unscorable', () => {
  expect(answered([])).toEqual({ kind: 'unscorable', reason: 'Nothing was chosen.' })
})

describe('the first choice counts', () => {
  test('recognised at once is met, however often it was looked at again', () => {
    const outcome = answered([[key, 2000]], { looks: 2, seenMs: 15_000 })
    expect(isMet(outcome)).toBe(true)
    expect(valuesOf(outcome, 'foundFirst', 'beyondLuck', 'looks', 'seenMs')).toEqual([1, 1, 2, 15_000])
    expect(valuesOf(outcome, 'mistakenFor', 'tookContour', 'tookSize', 'rightMs')).toEqual([0, 0, 0, 2000])
  })

  test('another one names what it differed in, and is not met', () => {
    const outcome = answered([
      [placeOf('size'), 2000],
      [key, 4000],
    ])
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'foundFirst', 'tookSize', 'tookContour', 'choicesMade')).toEqual([0, 1, 0, 2])
    expect(valuesOf(outcome, 'tookDetail', 'rightMs')).toEqual([null, null])
    expect(valuesOf(outcome, 'mistakenFor')[0]).toBe(trial.choices[placeOf('size')]?.delta)
  })

  test('help that took others away leaves nothing to say about memory', () => {
    const outcome = answered([[key, 9000]], { takenAway: 3 })
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'foundFirst', 'tookContour', 'tookFamiliar')).toEqual([null, null, null])
  })
})

describe('one met before', () => {
  test('is unknown in the first trial of a sitting, when none had been met', () => {
    expect(valuesOf(answered([[key, 2000]]), 'tookFamiliar')).toEqual([null])
  })

  test('taken for the one to remember is told apart from other mistakes', () => {
    const metBefore = [placeOf('contour')]
    expect(valuesOf(answered([[placeOf('contour'), 900]], { metBefore }), 'tookFamiliar')).toEqual([1])
    expect(valuesOf(answered([[placeOf('size'), 900]], { metBefore }), 'tookFamiliar')).toEqual([0])
  })
})

test('dandelions are counted where there were some', () => {
  expect(valuesOf(answered([[key, 2000]]), 'tapped')).toEqual([null])
  expect(valuesOf(answered([[key, 2000]], { tapped: 0 }), 'tapped')).toEqual([0])
})

test('a choice that is not there is not the one', () => {
  expect(valuesOf(answered([[99, 1000]]), 'foundFirst', 'place', 'mistakenFor')).toEqual([0, null, null])
})

describe('the make-believe child', () => {
  test('keeps everything in mind with full attention', () => {
    for (const [seed, step] of ladder.entries()) {
      const item = generate(step, seed)
      expect(isMet(score(item, simulate(item, steadyHand, diceFrom(seed))))).toBe(true)
    }
  })

  test('never chooses the same one twice, and ends with the right one', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { choices } = simulate(trial, handOfSkill(0), diceFrom(seed))
      expect(new Set(choices.map(({ index }) => index)).size).toBe(choices.length)
      expect(choices.at(-1)?.index).toBe(key)
    }
  })
})

function answered(choices: readonly (readonly [number, number])[], over: Partial<MemoryResponse> = {}) {
  const made = choices.map(([index, atMs]) => ({ index, atMs }))
  return score(trial, { ...responseSchema.parse({ choices: made }), ...over })
}

function valuesOf(outcome: Outcome<MemoryMetric>, ...names: MemoryMetric[]): (number | null)[] {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}
