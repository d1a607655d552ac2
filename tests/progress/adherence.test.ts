import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysFrom, weekdayOf } from '../../src/core/day'
import { adherence, adherenceOf } from '../../src/progress/adherence'
import { streakOf } from '../../src/progress/streak'
import vectors from '../vectors/adherence.json'
import { marksOn, partnerTaskOn, planned, programOf, restOn, takenBack } from '../support/plans'

const march = { from: '2025-03-03', to: '2025-03-16' }

describe.each(vectors.cases)('vector $id', ({ input, expected }) => {
  const scheduled = daysFrom(input.start, input.end).filter((day) => input.sched.includes(weekdayOf(day) - 1))

  test('adherence agrees', () => {
    const found = adherence(scheduled, input.done)
    expect(found.planned).toBe(expected.planned)
    expect(found.completed).toBe(expected.completed_on_plan)
    expect(found.extra).toBe(expected.extra_days)
    expect(found.adherence).toBeCloseTo(expected.adherence, 10)
    expect(found.adherenceCapped).toBeCloseTo(expected.adherence_capped, 10)
  })

  test('the streak agrees', () => {
    const { current, best } = streakOf(scheduled, input.done, input.end)
    expect([current, best]).toEqual([expected.current_streak, expected.best_streak])
  })
})

describe('a record against its program', () => {
  const program = programOf([{ weekdays: [1, 3, 5], trials: 5 }])

  test('nothing planned has no adherence, rather than none', () => {
    const found = adherenceOf({ ...planned(), marks: [], notes: [] }, march, '2025-03-16')
    expect(found.adherence).toBeNull()
    expect(found.planned).toBe(0)
  })

  test('four trials of five complete a day, three do not', () => {
    const four = { ...planned(program), marks: marksOn('2025-03-03', 4), notes: [] }
    const three = { ...planned(program), marks: marksOn('2025-03-03', 3), notes: [] }
    expect(adherenceOf(four, march, '2025-03-04').adherence).toBe(1)
    expect(adherenceOf(three, march, '2025-03-04').adherence).toBe(0)
  })

  test('more of one assignment does not stand in for another', () => {
    const two = programOf([{ trials: 5 }, { trials: 5 }])
    const found = adherenceOf(
      { ...planned(two), marks: marksOn('2025-03-03', 50), notes: [] },
      march,
      '2025-03-04',
    )
    expect(found.completed).toBe(0)
  })

  test('a partner task counts the same as the screen', () => {
    const two = programOf([{ trials: 5 }, { trials: 5 }])
    const record = {
      ...planned(two),
      marks: marksOn('2025-03-03', 5),
      notes: [partnerTaskOn('2025-03-03', 2)],
    }
    expect(adherenceOf(record, march, '2025-03-04').adherence).toBe(1)
  })

  test('a partner task taken back no longer counts', () => {
    const notes = [partnerTaskOn('2025-03-03', 1, 501), takenBack(501, '2025-03-03')]
    expect(adherenceOf({ ...planned(program), marks: [], notes }, march, '2025-03-04').completed).toBe(0)
  })

  test('planned rest and noted rest leave the plan', () => {
    const resting = programOf([{ weekdays: [1, 3, 5] }], {
      rests: [{ from: '2025-03-10', to: '2025-03-16' }],
    })
    const found = adherenceOf(
      { ...planned(resting), marks: [], notes: [restOn('2025-03-05')] },
      march,
      '2025-03-16',
    )
    expect(found.planned).toBe(2)
  })

  test('today does not count until it is done', () => {
    const yesterdays = marksOn('2025-03-03', 5)
    const open = adherenceOf({ ...planned(program), marks: yesterdays, notes: [] }, march, '2025-03-05')
    expect([open.planned, open.adherence]).toEqual([1, 1])
    const done = { ...planned(program), marks: [...yesterdays, ...marksOn('2025-03-05', 5)], notes: [] }
    expect(adherenceOf(done, march, '2025-03-05').planned).toBe(2)
  })

  test('days before the start and after today do not count', () => {
    const window = { from: '2025-01-01', to: '2026-01-01' }
    expect(adherenceOf({ ...planned(program), marks: [], notes: [] }, window, '2025-03-08').planned).toBe(3)
  })
})

describe('whatever the history', () => {
  const program = programOf([
    { weekdays: [1, 2, 4], trials: 3 },
    { weekdays: [2, 6], trials: 5 },
  ])
  const anyDay = fc.integer({ min: -5, max: 40 }).map((n) => addDays('2025-03-03', n))
  const anyMark = fc
    .tuple(anyDay, fc.integer({ min: 1, max: 2 }))
    .map(([day, which]) => marksOn(day, 1, which))
  const anyMarks = fc.array(anyMark, { maxLength: 120 }).map((lists) => lists.flat())
  const anyNotes = fc
    .array(anyDay, { maxLength: 5 })
    .map((days) => days.map((day, i) => restOn(day, 600 + i)))
  const window = { from: '2025-02-20', to: '2025-04-20' }

  test('the order of marks is irrelevant', () => {
    fc.assert(
      fc.property(anyMarks, anyNotes, anyDay, (marks, notes, today) => {
        const forwards = adherenceOf({ ...planned(program), marks, notes }, window, today)
        expect(
          adherenceOf({ ...planned(program), marks: [...marks].reverse(), notes }, window, today),
        ).toEqual(forwards)
      }),
    )
  })

  test('practising more never lowers adherence', () => {
    fc.assert(
      fc.property(anyMarks, anyMarks, anyNotes, anyDay, (marks, more, notes, today) => {
        const before = adherenceOf({ ...planned(program), marks, notes }, window, today)
        const after = adherenceOf({ ...planned(program), marks: [...marks, ...more], notes }, window, today)
        expect(after.adherence ?? 0).toBeGreaterThanOrEqual(before.adherence ?? 0)
        expect(after.adherenceCapped ?? 0).toBeGreaterThanOrEqual(before.adherenceCapped ?? 0)
      }),
    )
  })
})
