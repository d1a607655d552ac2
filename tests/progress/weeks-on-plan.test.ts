import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../src/core/day'
import { weeksOnPlan } from '../../src/progress/weeks-on-plan'
import { marksOn, planned, programOf, restOn } from '../support/plans'

const program = programOf([{ weekdays: [1, 3, 5], trials: 5 }])
const done = (...days: string[]) => days.flatMap((day) => marksOn(day, 5))
const record = (marks: ReturnType<typeof done>) => ({ ...planned(program), marks, notes: [] })

test('a week may go without one planned day', () => {
  const twoOfThree = record(done('2025-03-03', '2025-03-05'))
  expect(weeksOnPlan(twoOfThree, '2025-03-10')).toEqual({ total: 1, inARow: 1, best: 1 })
})

test('practice on an unplanned day makes up a week', () => {
  expect(weeksOnPlan(record(done('2025-03-04', '2025-03-08')), '2025-03-10').total).toBe(1)
})

test('a week without any practice is never on plan, however small the plan', () => {
  const once = { ...planned(programOf([{ weekdays: [3] }])), marks: [], notes: [] }
  expect(weeksOnPlan(once, '2025-03-24').total).toBe(0)
})

test('this week can only add', () => {
  const lastWeek = done('2025-03-03', '2025-03-05', '2025-03-07')
  expect(weeksOnPlan(record(lastWeek), '2025-03-14').inARow).toBe(1)
  expect(weeksOnPlan(record([...lastWeek, ...done('2025-03-10', '2025-03-12')]), '2025-03-12').inARow).toBe(2)
})

test('a week of rest is passed over', () => {
  const resting = programOf([{ weekdays: [1, 3, 5] }], { rests: [{ from: '2025-03-10', to: '2025-03-16' }] })
  const marks = done('2025-03-03', '2025-03-05', '2025-03-17', '2025-03-19')
  expect(weeksOnPlan({ ...planned(resting), marks, notes: [] }, '2025-03-24').inARow).toBe(2)
})

test('days of rest noted by the family leave the week', () => {
  const notes = [restOn('2025-03-03', 601), restOn('2025-03-05', 602)]
  expect(weeksOnPlan({ ...planned(program), marks: done('2025-03-07'), notes }, '2025-03-10').total).toBe(1)
})

test('without a program there is nothing to count', () => {
  expect(weeksOnPlan({ ...planned(), marks: done('2025-03-03'), notes: [] }, '2025-03-10').total).toBe(0)
})

const anyDay = fc.integer({ min: 0, max: 45 }).map((n) => addDays('2025-03-03', n))
const anyMarks = fc.array(anyDay, { maxLength: 40 }).map((days) => days.flatMap((day) => marksOn(day, 4)))

test('practising more never lowers the weeks on plan', () => {
  fc.assert(
    fc.property(anyMarks, anyMarks, anyDay, (marks, more, today) => {
      const before = weeksOnPlan(record(marks), today)
      const after = weeksOnPlan(record([...marks, ...more]), today)
      expect(after.total).toBeGreaterThanOrEqual(before.total)
      expect(after.inARow).toBeGreaterThanOrEqual(before.inARow)
      expect(after.best).toBeGreaterThanOrEqual(before.best)
    }),
  )
})

test('the total never goes down as time passes', () => {
  fc.assert(
    fc.property(anyMarks, anyDay, fc.integer({ min: 0, max: 30 }), (marks, today, later) => {
      const after = weeksOnPlan(record(marks), addDays(today, later))
      expect(after.total).toBeGreaterThanOrEqual(weeksOnPlan(record(marks), today).total)
    }),
  )
})
