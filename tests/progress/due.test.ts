import { describe, expect, test } from 'vitest'
import { dueToday, isDayComplete } from '../../src/progress/due'
import { idOf, marksOn, partnerTaskOn, programOf } from '../support/plans'

const monday = '2025-03-03'
const program = programOf([{ trials: 5 }, { trials: 3, weekdays: [1, 4] }, { weekdays: [2] }])

describe('today’s path', () => {
  test('holds what is planned for the weekday, in the program’s order', () => {
    expect(dueToday(program, [], monday).map((leaf) => leaf.assignment.id)).toEqual([idOf(1), idOf(2)])
  })

  test('an untouched leaf waits', () => {
    expect(dueToday(program, [], monday).map((leaf) => leaf.state)).toEqual(['waiting', 'waiting'])
  })

  test('a leaf with some trials is begun, with four fifths it is done', () => {
    expect(dueToday(program, marksOn(monday, 3), monday)[0]?.state).toBe('begun')
    expect(dueToday(program, marksOn(monday, 4), monday)[0]?.state).toBe('done')
    expect(dueToday(program, marksOn(monday, 2, 2), monday)[1]?.state).toBe('begun')
    expect(dueToday(program, marksOn(monday, 3, 2), monday)[1]?.state).toBe('done')
  })

  test('yesterday’s trials stay with yesterday', () => {
    expect(dueToday(program, marksOn('2025-03-02', 5), monday)[0]?.doneTrials).toBe(0)
  })

  test('free play belongs to no leaf', () => {
    expect(dueToday(program, [{ day: monday, assignmentId: null }], monday)[0]?.state).toBe('waiting')
  })

  test('more than the dose is shown as the dose', () => {
    expect(dueToday(program, marksOn(monday, 9), monday)[0]).toMatchObject({ doneTrials: 5, trials: 5 })
  })

  test('a partner task makes its leaf done', () => {
    const leaves = dueToday(program, [], monday, [partnerTaskOn(monday, 2)])
    expect(leaves.map((leaf) => leaf.state)).toEqual(['waiting', 'done'])
  })

  test('without a program there is no path', () => {
    expect(dueToday(null, [], monday)).toEqual([])
  })
})

describe('the day', () => {
  test('is complete with its last leaf', () => {
    const first = marksOn(monday, 5)
    expect(isDayComplete(dueToday(program, first, monday))).toBe(false)
    expect(isDayComplete(dueToday(program, [...first, ...marksOn(monday, 3, 2)], monday))).toBe(true)
  })

  test('is not complete when nothing was asked', () => {
    expect(isDayComplete([])).toBe(false)
  })
})
