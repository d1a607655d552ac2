import { describe, expect, test } from 'vitest'
import { rememberingRescore, rescore } from '../../src/progress/rescore'
import { seriesOf } from '../../src/progress/series'
import { summarize } from '../../src/progress/summary'
import { marbleAttempt, marbleRoll } from '../support/marble-roll'
import { programOf } from '../support/plans'

test('old ink is measured with today’s ruler', () => {
  const found = rescore(marbleAttempt(1, { off: 0.25 }), marbleRoll)
  expect(found.kind).toBe('rescored')
  expect(found.outcome).toMatchObject({ kind: 'scored', met: true, measurements: { off: { value: 0.25 } } })
})

test('an older version of the activity is measured anew', () => {
  expect(rescore(marbleAttempt(1, { more: { activityVersion: 1 } }), marbleRoll).kind).toBe('rescored')
})

test('what is stored is left as it was', () => {
  const attempt = marbleAttempt(1)
  const before = structuredClone(attempt)
  rescore(attempt, marbleRoll)
  expect(attempt).toEqual(before)
})

test.each([
  ['the activity is gone', marbleAttempt(1), null],
  ['it is another activity’s', marbleAttempt(1, { more: { activityId: 'bead-road' } }), marbleRoll],
  ['a newer version made it', marbleAttempt(1, { more: { activityVersion: 3 } }), marbleRoll],
  ['the trial cannot be read', marbleAttempt(1, { more: { trial: 7 } }), marbleRoll],
  ['the response cannot be read', marbleAttempt(1, { response: { of: 1 } }), marbleRoll],
  ['the ruler breaks', marbleAttempt(1, { off: -1 }), marbleRoll],
])('an attempt stands as recorded, with a reason, when %s', (_, attempt, activity) => {
  const found = rescore(attempt, activity)
  expect(found).toMatchObject({ kind: 'as recorded', outcome: attempt.outcome })
  expect(found.kind === 'as recorded' && found.reason).toMatch(/[a-z]{4}/)
})

describe('a ruler that remembers', () => {
  const counting = () => {
    let scored = 0
    const score: typeof marbleRoll.score = (trial, response) => {
      scored += 1
      return marbleRoll.score(trial, response)
    }
    return { activity: { ...marbleRoll, score }, scored: () => scored }
  }

  test('measures each attempt once and answers as the other does', () => {
    const measure = rememberingRescore('today')
    const { activity, scored } = counting()
    const attempts = [1, 2, 3].map((n) => marbleAttempt(n))
    for (const attempt of [...attempts, ...attempts])
      expect(measure(attempt, activity)).toEqual(rescore(attempt, marbleRoll))
    expect(scored()).toBe(3)
  })

  test('takes what the same ruler measured on the day as it is, and nothing else', () => {
    const measure = rememberingRescore('0.2.0+1a2b3c4d')
    const { activity, scored } = counting()
    const own = { appVersion: '0.2.0+1a2b3c4d' }
    const outcome = { kind: 'unscorable', reason: 'as on the day' } as const
    expect(measure(marbleAttempt(1, { more: { ...own, outcome } }), activity).outcome).toEqual(outcome)
    expect(scored()).toBe(0)
    measure(marbleAttempt(2, { more: { appVersion: '0.2.0+5e6f7a8b' } }), activity)
    measure(marbleAttempt(3, { more: { ...own, activityVersion: 1 } }), activity)
    expect(scored()).toBe(2)
  })

  test('knows an attempt again that was read anew from the store', () => {
    const measure = rememberingRescore('today')
    const { activity, scored } = counting()
    measure(marbleAttempt(1), activity)
    measure(structuredClone(marbleAttempt(1)), activity)
    expect(scored()).toBe(1)
  })

  test('does not take an unknown activity for an answer about a known one', () => {
    const measure = rememberingRescore('today')
    expect(measure(marbleAttempt(1), null).kind).toBe('as recorded')
    expect(measure(marbleAttempt(1), marbleRoll).kind).toBe('rescored')
  })

  test('serves series and summary alike', () => {
    const measure = rememberingRescore('today')
    const { activity, scored } = counting()
    const attempts = [1, 2, 3].map((n) => marbleAttempt(n))
    const describe = () => 'slow'
    const programs = [programOf([{ activityId: 'marble-roll', challenge: { speed: 2 }, trials: 1 }])]
    seriesOf(attempts, activity, describe, measure)
    summarize({
      programs,
      zone: 'UTC',
      attempts,
      notes: [],
      today: '2025-03-18',
      activityOf: () => activity,
      describe,
      rescore: measure,
    })
    expect(scored()).toBe(3)
  })
})
