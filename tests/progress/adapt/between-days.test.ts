import { describe, expect, test } from 'vitest'
import { betweenDays } from '../../../src/progress/adapt/between-days'
import type { Tried } from '../../../src/progress/adapt/tried'

const bounds = { least: 2, most: 6 }

/** Trials of a day at a level: `1` met, `0` not met. */
function day(of: number, level: number, results: string): Tried[] {
  return results.split('').map((one) => ({ day: `2025-03-0${of}`, level, met: one === '1' }))
}

const nextOf = (trials: readonly Tried[], start = 4) => betweenDays(trials, start, bounds).next

describe('one level up', () => {
  test('after three of four on two separate days', () => {
    expect(nextOf([...day(3, 4, '1101'), ...day(4, 4, '1111')])).toEqual({
      from: 4,
      to: 5,
      why: 'Up: 3 of 4 and 4 of 4 met on two days at level 4.',
    })
  })

  test('not after one day, however good', () => {
    expect(nextOf(day(3, 4, '11111111')).to).toBe(4)
  })

  test('not when the second day is less good', () => {
    expect(nextOf([...day(3, 4, '1111'), ...day(4, 4, '1011001')]).to).toBe(4)
    expect(nextOf([...day(3, 4, '1111'), ...day(4, 4, '0101')])).toEqual({
      from: 4,
      to: 4,
      why: 'Stays: 6 of 8 met at level 4 so far.',
    })
  })

  test('with few trials a day the days are put together until there are enough', () => {
    const days = (count: number) => Array.from({ length: count }, (_, k) => day(k + 1, 4, '11')).flat()
    expect(nextOf(days(3)).to).toBe(4)
    expect(nextOf(days(4)).to).toBe(5)
  })

  test('never above the hardest level allowed, and it says so', () => {
    expect(nextOf([...day(3, 6, '1111'), ...day(4, 6, '1111')], 6)).toEqual({
      from: 6,
      to: 6,
      why: 'Stays: 4 of 4 and 4 of 4 met on two days, and level 6 is the hardest allowed.',
    })
  })
})

describe('one level down', () => {
  test('after two in a row that were not met', () => {
    expect(nextOf(day(3, 4, '1100'))).toEqual({
      from: 4,
      to: 3,
      why: 'Down: the last two were not met at level 4.',
    })
    expect(nextOf([...day(3, 4, '1110'), ...day(4, 4, '0')]).to).toBe(3)
  })

  test('not when the last was met after all', () => {
    expect(nextOf(day(3, 4, '0001')).to).toBe(4)
  })

  test('never below the easiest level allowed', () => {
    const { to, why } = nextOf(day(3, 2, '0000'), 2)
    expect(to).toBe(2)
    expect(why).toContain('level 2 is the easiest allowed')
  })
})

describe('the level', () => {
  const record = [...day(1, 4, '1111'), ...day(2, 4, '1111'), ...day(3, 5, '0100'), ...day(4, 4, '1101')]

  test('changes between days only, each time with its reason', () => {
    expect(betweenDays(record, 4, bounds).changes).toEqual([
      { day: '2025-03-03', from: 4, to: 5, why: 'Up: 4 of 4 and 4 of 4 met on two days at level 4.' },
      { day: '2025-03-04', from: 5, to: 4, why: 'Down: the last two were not met at level 5.' },
    ])
  })

  test('begins to count anew after each change', () => {
    expect(nextOf(record)).toMatchObject({ to: 4, why: 'Stays: 3 of 4 met at level 4 so far.' })
  })

  test('that somebody else chose is told as set', () => {
    expect(betweenDays([...day(1, 4, '1'), ...day(2, 6, '1')], 4, bounds).changes).toEqual([
      { day: '2025-03-02', from: 4, to: 6, why: 'Set to level 6.' },
    ])
  })

  test('comes back within bounds that were drawn closer', () => {
    expect(nextOf(day(3, 8, '1'), 8).to).toBe(6)
    expect(nextOf(day(3, 1, '1'), 1).to).toBe(2)
  })
})
