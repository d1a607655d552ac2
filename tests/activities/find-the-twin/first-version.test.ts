import { expect, test } from 'vitest'
import { activity } from '../../../src/activities/find-the-twin/activity'
import { trialSchema } from '../../../src/activities/find-the-twin/trial'
import { attemptSchema } from '../../../src/core/attempt'
import { rescore } from '../../../src/progress/rescore'
import stored from '../../records/v1/attempt-find-the-twin.json'

const attempt = attemptSchema.parse(stored)

test('an item of the first version is read as what it would be today', () => {
  const trial = trialSchema.parse(attempt.trial)
  expect(trial).toMatchObject({
    keyIndex: stored.trial.keyIndex,
    figures: 'critters',
    leaves: [],
    version: 0,
  })
  expect(trial.choices[trial.keyIndex]).toMatchObject({ foil: null, delta: 0, shape: trial.model })
  for (const [index, { foil, delta }] of trial.choices.entries()) {
    if (index === trial.keyIndex) continue
    expect(foil).toBe(stored.trial.feature)
    expect(delta).toBeGreaterThan(0.1)
  }
})

test('and measured with today’s ruler', () => {
  const { kind, outcome } = rescore(attempt, activity)
  expect(kind).toBe('rescored')
  expect(outcome).toMatchObject({
    met: false,
    measurements: {
      foundFirst: { value: 0 },
      responseMs: { value: stored.response.choices[0]?.atMs },
      totalMs: { value: stored.response.choices[1]?.atMs },
    },
  })
  expect(activity.itemOf(trialSchema.parse(attempt.trial))).toBe(stored.trial.feature)
})
