import { describe, expect, test } from 'vitest'
import { challengeSchema } from '../../../src/activities/same-shape-anywhere/challenge'
import type { FormMetric } from '../../../src/activities/same-shape-anywhere/metrics'
import { score } from '../../../src/activities/same-shape-anywhere/score'
import { generate } from '../../../src/activities/same-shape-anywhere/trial'
import type { Outcome } from '../../../src/core/outcome'

const trial = generate(
  { ...challengeSchema.parse({}), choices: 4, changes: ['turn'], turnChange: 90, flipped: true },
  3,
)
const key = trial.keyIndex
const flipped = trial.choices.findIndex(({ foil }) => foil === 'mirror')
const other = trial.choices.findIndex(({ foil }) => foil === 'other')

test('nothing chosen is unscorable', () => {
  expect(score(trial, { choices: [], takenAway: 0 })).toEqual({
    kind: 'unscorable',
    reason: 'Nothing was chosen.',
  })
})

describe('the first choice counts', () => {
  test('the form at once is met', () => {
    const outcome = chosen([key, 1800])
    expect(isMet(outcome)).toBe(true)
    expect(valuesOf(outcome, 'foundFirst', 'beyondLuck', 'tookOtherForm', 'tookReversed')).toEqual([
      1, 1, 0, 0,
    ])
  })

  test('another form is told apart from the right form the wrong way round', () => {
    const wrongForm = chosen([other, 1800], [key, 4000])
    const wrongWay = chosen([flipped, 1800], [key, 4000])
    expect(valuesOf(wrongForm, 'tookOtherForm', 'tookReversed', 'choicesMade')).toEqual([1, 0, 2])
    expect(valuesOf(wrongWay, 'tookOtherForm', 'tookReversed', 'totalMs')).toEqual([0, 1, 4000])
    expect(isMet(wrongForm) || isMet(wrongWay)).toBe(false)
  })

  test('help that took others away leaves nothing to say about looking', () => {
    const outcome = score(trial, { choices: [{ index: key, atMs: 9000 }], takenAway: 1 })
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'foundFirst', 'tookOtherForm')).toEqual([null, null])
  })
})

test('how far the right one was changed is told with every answer', () => {
  const [turned = 0, sizeRatio] = valuesOf(chosen([other, 1800]), 'turned', 'sizeRatio')
  expect(turned).toBeGreaterThanOrEqual(0.6 * 90)
  expect(turned).toBeLessThanOrEqual(90)
  expect(sizeRatio).toBe(1)
})

test('a choice that is not there is no form', () => {
  expect(valuesOf(chosen([17, 900]), 'foundFirst', 'tookOtherForm', 'place')).toEqual([0, 0, null])
})

function chosen(...choices: readonly (readonly [number, number])[]): Outcome<FormMetric> {
  return score(trial, { choices: choices.map(([index, atMs]) => ({ index, atMs })), takenAway: 0 })
}

function isMet(outcome: Outcome<FormMetric>): boolean {
  return outcome.kind === 'scored' && outcome.met
}

function valuesOf(outcome: Outcome<FormMetric>, ...names: readonly FormMetric[]) {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}
