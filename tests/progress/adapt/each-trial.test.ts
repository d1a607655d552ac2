import { describe, expect, test } from 'vitest'
import { levelAt } from '../../../src/progress/adapt/scale'
import { eachTrial, quickRule } from '../../../src/progress/adapt/each-trial'
import type { Tried } from '../../../src/progress/adapt/tried'

const levels = 11
const rule = quickRule(0.8, 4, levels, { least: 3, most: 6 })
const wide = quickRule(0.8, 4, levels, { least: 1, most: levels })

/** The trials a child was asked one after another: `1` met, `0` not met. */
function played(results: string, before: readonly Tried[] = [], by = rule): Tried[] {
  return results.split('').reduce<Tried[]>(
    (trials, one) => {
      const level = levelAt(eachTrial(trials, by).climb.difficulty, levels)
      return [...trials, { day: '2025-03-03', level, met: one === '1' }]
    },
    [...before],
  )
}

const told = (trials: readonly Tried[], by = rule) =>
  eachTrial(trials, by).changes.map(({ from, to, why }) => `${from}→${to} ${why}`)

describe('from trial to trial', () => {
  test('the level rises while trials are met, and every change tells what it rests on', () => {
    const trials = played('111111')
    expect(trials.map(({ level }) => level)).toEqual([4, 4, 5, 5, 6, 6])
    expect(told(trials)).toEqual(['4→5 Up: 2 of 2 met at level 4.', '5→6 Up: 2 of 2 met at level 5.'])
  })

  test('it falls further than it rose when one is not met', () => {
    expect(told(played('110'))).toEqual([
      '4→5 Up: 2 of 2 met at level 4.',
      '5→3 Down: the first one at level 5 was not met.',
    ])
    expect(told(played('1110')).at(-1)).toBe('5→4 Down: the last one was not met; 1 of 2 met at level 5.')
  })

  test('three in a row that were not met are told as such', () => {
    expect(told(played('1111111000', [], wide), wide).at(-1)).toBe('4→2 Down: three in a row were not met.')
  })

  test('it stays within the bounds, however it goes', () => {
    const asked = [played('1'.repeat(30)), played('0'.repeat(30)), played('10'.repeat(15))].flat()
    expect(Math.max(...asked.map(({ level }) => level))).toBe(6)
    expect(Math.min(...asked.map(({ level }) => level))).toBe(3)
  })

  test('the same record tells the same way again, to the last word', () => {
    const trials = played('1101011110111')
    const stored = JSON.parse(JSON.stringify(trials)) as Tried[]
    expect(eachTrial(stored, rule)).toEqual(eachTrial(trials, rule))
  })

  test('a level that was asked without the rule is taken as it is, and the way goes on from there', () => {
    const trials = [...played('11'), { day: '2025-03-04', level: 3, met: true }]
    expect(told(trials).slice(1)).toEqual(['5→3 Set to level 3.'])
    expect(played('1', trials).at(-1)?.level).toBe(3)
  })
})
