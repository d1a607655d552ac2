import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, daysFrom, weekStart } from '../../src/core/day'
import type { Program } from '../../src/core/program'
import { adherenceOf } from '../../src/progress/adherence'
import { dayReader } from '../../src/progress/practice-day'
import { firstDayOf, latestOf, programReader } from '../../src/progress/revisions'
import { summarize } from '../../src/progress/summary'
import { weekOf } from '../../src/progress/week'
import { weeksOnPlan } from '../../src/progress/weeks-on-plan'
import { marksOn, partnerTaskOn, planned, programOf, type Asked } from '../support/plans'

/** A revision of the program, issued at noon of a day. */
function issuedOn(
  day: string,
  revision: number,
  asked: readonly Asked[],
  more: Partial<Program> = {},
): Program {
  return { ...programOf(asked), revision, issuedAt: `${day}T12:00:00Z`, ...more }
}

const thrice = issuedOn('2025-03-01', 1, [{ weekdays: [1, 3, 5], trials: 4 }])
const daily = issuedOn('2025-03-20', 2, [{ weekdays: [1, 2, 3, 4, 5, 6, 7], trials: 10 }])

describe('the program of a day', () => {
  const programOn = programReader(planned(daily, thrice))

  test('is the one issued last by then', () => {
    expect(programOn('2025-03-19')?.revision).toBe(1)
    expect(programOn('2025-03-20')?.revision).toBe(2)
    expect(programOn('2026-01-01')?.revision).toBe(2)
  })

  test('is the first one on the days before its issue', () => {
    expect(programOn('2025-02-01')?.revision).toBe(1)
  })

  test('is issued on the day of the family’s wall, not of Greenwich', () => {
    const late = issuedOn('2025-03-20', 2, [{}], { issuedAt: '2025-03-20T23:30:00Z' })
    const inTokyo = programReader({ programs: [thrice, late], zone: 'Asia/Tokyo' })
    expect([inTokyo('2025-03-20')?.revision, inTokyo('2025-03-21')?.revision]).toEqual([1, 2])
  })

  test('is the higher revision of two issued at once', () => {
    const twin = { ...thrice, revision: 2 }
    expect(latestOf({ programs: [twin, thrice] })?.revision).toBe(2)
  })

  test('is nothing without a program', () => {
    expect(programReader(planned())('2025-03-20')).toBeNull()
    expect([firstDayOf({ programs: [] }), latestOf({ programs: [] })]).toEqual([null, null])
  })
})

describe('a program opened days after its issue', () => {
  const starter = issuedOn('2025-03-01', 1, [{ weekdays: [1, 3, 5], trials: 4 }])
  const arrived = {
    ...issuedOn('2025-03-03', 1, [{ weekdays: [1, 2, 3, 4, 5, 6, 7], trials: 10 }]),
    assignments: programOf([{}, { weekdays: [1, 2, 3, 4, 5, 6, 7], trials: 10 }]).assignments.slice(1),
  }
  const record = { ...planned(starter, arrived), marks: marksOn('2025-03-05', 4, 1), notes: [] }

  test('leaves a day done that was practised from the one before', () => {
    const kinds = weekOf(record, '2025-03-07', '2025-03-05').map(({ kind }) => kind)
    expect(kinds.slice(0, 4)).toEqual(['open', 'open', 'done', 'open'])
  })

  test('holds on a day practised from both', () => {
    const both = { ...record, marks: [...record.marks, ...marksOn('2025-03-05', 10, 2)] }
    expect(dayReader(both)('2025-03-05')).toMatchObject({ planned: arrived.assignments, completed: true })
  })

  test('lets a partner task count for the program it stands in', () => {
    const atTable = { ...record, marks: [], notes: [partnerTaskOn('2025-03-05', 1)] }
    expect(dayReader(atTable)('2025-03-05').completed).toBe(true)
  })
})

test('counting starts with the first program, though the last one starts later', () => {
  const later = { ...daily, startDay: '2025-03-20' }
  const record = { ...planned(thrice, later), marks: [], notes: [] }
  expect(firstDayOf(record)).toBe('2025-03-03')
  expect(adherenceOf(record, { from: '2025-03-03', to: '2025-03-09' }, '2025-03-24').planned).toBe(3)
})

test('three of three days practised stay three of three when more is asked from now on', () => {
  const marks = ['2025-03-03', '2025-03-05', '2025-03-07'].flatMap((day) => marksOn(day, 4))
  const record = { ...planned(thrice, daily), marks, notes: [] }
  expect(weekOf(record, '2025-03-24', '2025-03-03').map(({ kind }) => kind)).toEqual([
    'done',
    'free',
    'done',
    'free',
    'done',
    'free',
    'free',
  ])
  expect(weeksOnPlan(record, '2025-03-24').total).toBe(1)
})

describe('issuing a new revision changes no past week', () => {
  const anyAsked = fc.array(
    fc.record({
      weekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
      trials: fc.integer({ min: 1, max: 20 }),
    }),
    { maxLength: 3 },
  )
  const anyDay = fc.integer({ min: 0, max: 60 }).map((n) => addDays('2025-03-03', n))
  const anyMarks = fc
    .array(fc.tuple(anyDay, fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 3 })), {
      maxLength: 40,
    })
    .map((all) => all.flatMap((one) => marksOn(...one)))

  test('whatever the new one asks, from whatever day', () => {
    fc.assert(
      fc.property(anyAsked, anyAsked, anyDay, anyDay, anyMarks, (before, after, today, startDay, marks) => {
        const first = issuedOn('2025-03-01', 1, before)
        const second = issuedOn(today, 2, after, { startDay })
        const old = { ...planned(first), marks, notes: [] }
        const now = { ...planned(second, first), marks, notes: [] }
        const past = daysFrom('2025-03-03', addDays(weekStart(today), -1))
        expect(past.map(dayReader(now))).toEqual(past.map(dayReader(old)))
        for (const day of past) expect(weekOf(now, today, day)).toEqual(weekOf(old, today, day))
        const lastSunday = addDays(weekStart(today), -1)
        expect(weeksOnPlan(now, lastSunday).total).toBe(weeksOnPlan(old, lastSunday).total)
      }),
    )
  })

  test('nor the table of weeks in the review', () => {
    const attempts: never[] = []
    const source = { attempts, notes: [], today: '2025-03-24', activityOf: () => null, describe: () => '' }
    const { weeks } = summarize({ ...source, ...planned(thrice, daily) })
    const old = summarize({ ...source, ...planned(thrice) }).weeks
    expect(weeks.slice(0, 2)).toEqual(old.slice(0, 2))
    expect(weeks.map((week) => week.planned)).toEqual([3, 3, 6, 0])
  })
})
