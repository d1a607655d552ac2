import { expect, test } from 'vitest'
import { levelOf } from '../../src/progress/levels'
import { activity as letterTracing } from '../../src/activities/letter-tracing/activity'
import { marbleRoll } from '../support/marble-roll'

test('the first step of the ladder is level 1', () => {
  expect(levelOf(marbleRoll, { speed: 1, colours: ['red', 'blue'] })).toBe(1)
})

test('what is left out means the usual, and the order of keys means nothing', () => {
  expect(levelOf(marbleRoll, {})).toBe(1)
  expect(levelOf(marbleRoll, { colours: ['red', 'blue'], speed: 3 })).toBe(3)
})

test('a setting off the ladder has no level', () => {
  expect(levelOf(marbleRoll, { speed: 2.5 })).toBeNull()
  expect(levelOf(marbleRoll, { colours: ['blue', 'red'] })).toBeNull()
})

test('what cannot be read has no level', () => {
  expect(levelOf(marbleRoll, 'fast')).toBeNull()
})

test('every step of letter tracing finds itself after storage', () => {
  const stored = letterTracing.ladder.map((step): unknown => JSON.parse(JSON.stringify(step)))
  expect(stored.map((step) => levelOf(letterTracing, step))).toEqual(stored.map((_, i) => i + 1))
})
