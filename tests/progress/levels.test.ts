import { describe, expect, test } from 'vitest'
import { gradedFor, levelOf } from '../../src/progress/levels'
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

describe('letters a therapist chose', () => {
  const own = (step: number) => ({ ...letterTracing.ladder[step], glyphs: ['M', 'i', 'l', 'a'] })
  const graded = gradedFor(letterTracing, own(0))

  test('stand on a ladder of their own, on which nothing but how hard it is changes', () => {
    expect(levelOf(letterTracing, own(0))).toBeNull()
    expect(levelOf(graded, own(0))).toBe(1)
    for (const step of graded.ladder) expect(step).toMatchObject({ glyphs: ['M', 'i', 'l', 'a'] })
  })

  test('find every level of it again after storage', () => {
    const stored = graded.ladder.map((step): unknown => JSON.parse(JSON.stringify(step)))
    expect(stored.map((step) => levelOf(gradedFor(letterTracing, step), step))).toEqual(
      stored.map((_, i) => i + 1),
    )
  })

  test('leave no two levels that ask the same', () => {
    expect(new Set(graded.ladder.map((step) => JSON.stringify(step))).size).toBe(graded.ladder.length)
    expect(graded.ladder.length).toBeLessThan(letterTracing.ladder.length)
  })

  test('with another setting off the ladder have no level either', () => {
    const odd = { ...own(0), letterHeight: 333 }
    expect(levelOf(gradedFor(letterTracing, odd), odd)).toBeNull()
  })

  test('that are those of the ladder stay on it', () => {
    expect(gradedFor(letterTracing, letterTracing.ladder[4])).toBe(letterTracing)
    expect(gradedFor(marbleRoll, { speed: 2.5 })).toBe(marbleRoll)
    expect(gradedFor(letterTracing, 'unreadable')).toBe(letterTracing)
  })
})
