import { describe, expect, test } from 'vitest'
import { diceFrom } from '../../../src/core/random'
import { gateTask, inWords } from '../../../src/screens/parts/gate-task'

const tasks = Array.from({ length: 400 }, (_, seed) => gateTask(diceFrom(seed)))

describe('the grown-up gate', () => {
  test('asks in words alone, so that a child who knows digits cannot copy them', () => {
    for (const { words } of tasks) expect(words).toMatch(/^[a-z]+(-[a-z]+)? times [a-z]+$/)
  })

  test('asks for a product beyond the tables a young child learns', () => {
    for (const { answer } of tasks) expect(answer).toBeGreaterThan(60)
  })

  test('changes from one time to the next', () => {
    const repeats = tasks.filter((task, k) => task.words === tasks[k + 1]?.words)
    expect(repeats.length).toBeLessThan(tasks.length / 10)
    expect(new Set(tasks.map(({ words }) => words)).size).toBeGreaterThan(40)
  })

  test('is answered by the number its words name', () => {
    const numbers = new Map(Array.from({ length: 99 }, (_, k) => [inWords(k + 1), k + 1]))
    for (const { words, answer } of tasks) {
      const [first = '', second = ''] = words.split(' times ')
      expect((numbers.get(first) ?? 0) * (numbers.get(second) ?? 0)).toBe(answer)
    }
  })
})

describe('a number in words', () => {
  test.each([
    [7, 'seven'],
    [20, 'twenty'],
    [21, 'twenty-one'],
    [99, 'ninety-nine'],
  ])('%i is %s', (number, words) => {
    expect(inWords(number)).toBe(words)
  })

  test('has a name of its own from one to ninety-nine', () => {
    expect(new Set(Array.from({ length: 99 }, (_, k) => inWords(k + 1))).size).toBe(99)
  })
})
