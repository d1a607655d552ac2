import { describe, expect, test } from 'vitest'
import { daysFrom } from '../../src/core/day'
import {
  assignmentSchema,
  doseSchema,
  isPracticeSeason,
  notAdapting,
  plannedOn,
  programSchema,
} from '../../src/core/program'
import { idOf, programOf } from '../support/plans'

describe('what is planned', () => {
  const program = programOf([{ weekdays: [1, 3] }, { weekdays: [3] }], {
    endDay: '2025-03-19',
    rests: [{ from: '2025-03-10', to: '2025-03-12' }],
  })
  const plannedDays = (of: typeof program) =>
    daysFrom('2025-02-24', '2025-03-30').filter((day) => plannedOn(of, day).length > 0)

  test('follows the weekdays of the dose, in the program’s order', () => {
    expect(plannedOn(program, '2025-03-05').map(({ id }) => id)).toEqual([idOf(1), idOf(2)])
    expect(plannedOn(program, '2025-03-03').map(({ id }) => id)).toEqual([idOf(1)])
    expect(plannedOn(program, '2025-03-04')).toEqual([])
  })

  test('starts on the first day, ends on the last and leaves out rest', () => {
    expect(plannedDays(program)).toEqual(['2025-03-03', '2025-03-05', '2025-03-17', '2025-03-19'])
  })

  test('an open-ended program goes on', () => {
    expect(isPracticeSeason(programOf([{}]), '2031-01-01')).toBe(true)
    expect(isPracticeSeason(programOf([{}]), '2025-03-02')).toBe(false)
  })
})

describe('a program is refused', () => {
  const good = programOf([{}, {}])
  const [first] = good.assignments

  test.each([
    ['that ends before it starts', { endDay: '2025-03-02' }],
    ['with a rest that ends before it starts', { rests: [{ from: '2025-03-08', to: '2025-03-07' }] }],
    ['with one assignment twice', { assignments: [first, first] }],
    ['without a title', { title: ' \u200b ' }],
    ['of another format', { schema: 2 }],
    ['with a day the calendar does not have', { startDay: '2025-02-30' }],
  ])('%s', (_, more) => {
    expect(programSchema.safeParse(good).success).toBe(true)
    expect(programSchema.safeParse({ ...good, ...more }).success).toBe(false)
  })
})

describe('how the level follows', () => {
  const [assignment] = programOf([{}]).assignments
  const { adapt: _, ...old } = assignment ?? {}
  const withAdapt = (adapt: object) => assignmentSchema.safeParse({ ...old, adapt })

  test('an assignment that says nothing of it stays as set', () => {
    expect(assignmentSchema.parse(old).adapt).toEqual(notAdapting)
    expect(notAdapting.mode).toBe('off')
  })

  test.each([
    ['without a mode', { least: 1, most: 4, rule: 'between days' }],
    ['with its bounds the wrong way round', { mode: 'automatic', least: 5, most: 4, rule: 'between days' }],
    ['from below the first level', { mode: 'automatic', least: 0, most: 4, rule: 'between days' }],
    ['by a rule nobody knows', { mode: 'automatic', least: 1, most: 4, rule: 'by mood' }],
  ])('%s it is refused', (_, adapt) => {
    expect(withAdapt({ mode: 'suggest', least: 1, most: 4, rule: 'four of five' }).success).toBe(true)
    expect(withAdapt(adapt).success).toBe(false)
  })
})

test.each([
  ['no weekday', { weekdays: [], trials: 3 }],
  ['a weekday twice', { weekdays: [1, 1], trials: 3 }],
  ['an eighth weekday', { weekdays: [8], trials: 3 }],
  ['no trials', { weekdays: [1], trials: 0 }],
  ['half a trial', { weekdays: [1], trials: 2.5 }],
  ['more trials than a child should be asked', { weekdays: [1], trials: 21 }],
])('a dose with %s is refused', (_, dose) => {
  expect(doseSchema.safeParse(dose).success).toBe(false)
})
