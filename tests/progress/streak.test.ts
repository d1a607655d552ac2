import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/core/day'
import { streakOf } from '../../src/progress/streak'

const anyDays = fc
  .array(fc.integer({ min: 0, max: 30 }), { maxLength: 30 })
  .map((offsets) => offsets.map((n) => addDays('2025-03-01', n)))
const anyDay = fc.integer({ min: 0, max: 30 }).map((n) => addDays('2025-03-01', n))

test('an open today does not break a streak', () => {
  expect(streakOf(['2025-03-03', '2025-03-04'], ['2025-03-03'], '2025-03-04').current).toBe(1)
})

test('unscheduled days never break a streak', () => {
  const days = ['2025-03-03', '2025-03-07']
  expect(streakOf(days, days, '2025-03-09').current).toBe(2)
})

test('practising more never shortens a streak', () => {
  fc.assert(
    fc.property(anyDays, anyDays, anyDays, anyDay, (scheduled, done, more, today) => {
      const before = streakOf(scheduled, done, today)
      const after = streakOf(scheduled, [...done, ...more], today)
      expect(after.current).toBeGreaterThanOrEqual(before.current)
      expect(after.best).toBeGreaterThanOrEqual(before.best)
    }),
  )
})

test('the order of days is irrelevant', () => {
  fc.assert(
    fc.property(anyDays, anyDays, anyDay, (scheduled, done, today) => {
      const forwards = streakOf(scheduled, done, today)
      expect(streakOf([...scheduled].reverse(), [...done].reverse(), today)).toEqual(forwards)
    }),
  )
})
