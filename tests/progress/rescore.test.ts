import { expect, test } from 'vitest'
import { rescore } from '../../src/progress/rescore'
import { marbleAttempt, marbleRoll } from '../support/marble-roll'

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
