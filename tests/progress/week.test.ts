import { expect, test } from 'vitest'
import type { HomeNote } from '../../src/core/home-note'
import type { Program } from '../../src/core/program'
import type { Mark } from '../../src/progress/ledger'
import { weekOf } from '../../src/progress/week'
import { marksOn, partnerTaskOn, planned, programOf, restOn } from '../support/plans'

const program = programOf([{ weekdays: [1, 2, 3, 4, 5], trials: 5 }])
const recordOf = (one: Program | null, marks: readonly Mark[] = [], notes: readonly HomeNote[] = []) => ({
  ...planned(...(one ? [one] : [])),
  marks,
  notes,
})
const kinds = (...args: Parameters<typeof weekOf>) => weekOf(...args).map((day) => day.kind)

test('a week has seven days from Monday', () => {
  const days = weekOf(recordOf(program), '2025-03-05').map((day) => day.day)
  expect([days.length, days[0], days[6]]).toEqual([7, '2025-03-03', '2025-03-09'])
})

test('every day says what it became', () => {
  const marks = [...marksOn('2025-03-03', 5), ...marksOn('2025-03-04', 2), ...marksOn('2025-03-08', 5)]
  const notes = [restOn('2025-03-06')]
  expect(kinds(recordOf(program, marks, notes), '2025-03-09')).toEqual([
    'done',
    'part',
    'open',
    'rest',
    'open',
    'done',
    'free',
  ])
})

test('today and the days ahead are planned, not open', () => {
  expect(kinds(recordOf(program), '2025-03-04').slice(0, 3)).toEqual(['open', 'planned', 'planned'])
})

test('a partner task makes a day done', () => {
  const [monday] = weekOf(recordOf(program, [], [partnerTaskOn('2025-03-03')]), '2025-03-09')
  expect(monday).toEqual({ day: '2025-03-03', kind: 'done', planned: 1, done: 1 })
})

test('planned rest is rest, and days before the start are free', () => {
  const late = programOf([{}], { startDay: '2025-03-05', rests: [{ from: '2025-03-06', to: '2025-03-07' }] })
  expect(kinds(recordOf(late), '2025-03-05').slice(0, 5)).toEqual(['free', 'free', 'planned', 'rest', 'rest'])
})

test('another week can be asked for', () => {
  expect(weekOf(recordOf(program), '2025-03-20', '2025-03-05')[0]?.day).toBe('2025-03-03')
})

test('without a program every day is free', () => {
  expect(new Set(kinds(recordOf(null), '2025-03-05'))).toEqual(new Set(['free']))
})
