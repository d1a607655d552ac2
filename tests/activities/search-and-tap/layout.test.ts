import { describe, expect, test } from 'vitest'
import { shownOn } from '../../../src/activities/search-and-tap/card'
import {
  challengeSchema,
  ladder,
  type SearchChallenge,
} from '../../../src/activities/search-and-tap/challenge'
import { boxShare, layOut } from '../../../src/activities/search-and-tap/layout'
import { brightnessOf, lineToLight } from '../../../src/activities/search-and-tap/light'
import { generate } from '../../../src/activities/search-and-tap/trial'
import { distance, type Box, type Point } from '../../../src/core/geometry'
import { anyLearner } from '../../../src/core/learner'
import { roomOn, tablets } from '../../support/tablets'

const trialOf = (over: Partial<SearchChallenge>, seed = 4) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)
const room = roomOn({ width: 1180, height: 820, pxPerMm: 5.2 })

describe.each([...ladder.entries()])('step %# on every tablet', (step, challenge) => {
  const trial = generate(challenge, step)
  const laid = tablets.map((tablet) => ({ room: roomOn(tablet), ...layOut(trial, roomOn(tablet)) }))

  test('is drawn at least as large as its differences were made for', () => {
    for (const {
      size,
      room: { unitsPerMm },
    } of laid)
      expect((size * boxShare) / unitsPerMm).toBeGreaterThanOrEqual(trial.sizeMm - 0.01)
  })

  test('lies apart, inside, and clear of the card and the button', () => {
    for (const {
      items,
      size,
      card,
      doneAt,
      doneSize,
      room: { safe },
    } of laid) {
      for (const [k, one] of items.entries()) {
        for (const other of items.slice(k + 1)) expect(distance(one, other)).toBeGreaterThanOrEqual(size)
        expect(awayFrom(card, one)).toBeGreaterThanOrEqual(size / 2)
        expect(distance(one, doneAt)).toBeGreaterThanOrEqual((size + doneSize) / 2)
        expect(one.x - size / 2).toBeGreaterThanOrEqual(safe.x - 0.1)
        expect(one.y + size / 2).toBeLessThanOrEqual(safe.y + safe.height + 0.1)
      }
    }
  })

  test('keeps the share of targets, in both halves alike, however many have room', () => {
    for (const { items } of laid) {
      const targets = items.filter(({ isTarget }) => isTarget)
      expect(Math.abs(targets.length - items.length / (1 + trial.ratio))).toBeLessThanOrEqual(0.5)
      if (trial.rule === 'only after') continue
      const middle = (Math.min(...items.map(({ x }) => x)) + Math.max(...items.map(({ x }) => x))) / 2
      const left = targets.filter(({ x }) => x < middle).length
      expect(Math.abs(targets.length - 2 * left)).toBeLessThanOrEqual(1)
    }
  })
})

describe('only after its friend', () => {
  const trial = trialOf({ rule: 'only after', items: 48, ratio: 5, difficulty: 3, size: 0.8 })
  const { items } = layOut(trial, room)
  const roleOf = (k: number) => trial.kinds[items[k]?.kind ?? -1]?.role

  test('what counts has the friend right before it in its line, and nothing else does', () => {
    for (const [k, { isTarget, line }] of items.entries()) {
      const isAfter = roleOf(k) === 'target' && roleOf(k - 1) === 'friend' && items[k - 1]?.line === line
      expect(isTarget).toBe(isAfter)
    }
  })

  test('the same one alone, and a friend alone, are there too', () => {
    const alone = items.filter(({ isTarget }, k) => !isTarget && roleOf(k) === 'target').length
    const friends = [...items.keys()].filter((k) => roleOf(k) === 'friend').length
    expect(alone).toBeGreaterThanOrEqual(4)
    expect(friends).toBeGreaterThan(items.filter(({ isTarget }) => isTarget).length)
  })
})

test('columns are filled downwards, rows across', () => {
  const down = layOut(trialOf({ arrangement: 'columns' }), room).items
  const across = layOut(trialOf({}), room).items
  expect(down[1]?.x).toBe(down[0]?.x)
  expect(across[1]?.y).toBe(across[0]?.y)
})

test('a left hand does not cover the card', () => {
  const right = layOut(trialOf({}), room)
  const left = layOut(generate(challengeSchema.parse({}), 4, { ...anyLearner, hand: 'left' }), room)
  expect(right.card.x).toBeLessThan(300)
  expect(left.card.x).toBeGreaterThan(700)
  expect(left.doneAt.x).toBeGreaterThan(700)
})

describe('the card', () => {
  const beside = { width: 100, height: 200 }

  test('shows one kind, both kinds, or the friend and who comes after it as they lie in the field', () => {
    expect(shownOn(trialOf({}), beside).map(({ kind }) => kind)).toEqual([0])
    expect(shownOn(trialOf({ rule: 'two kinds' }), beside).map(({ kind }) => kind)).toEqual([0, 1])
    const pair = shownOn(trialOf({ rule: 'only after' }), beside)
    expect(pair.map(({ kind }) => kind)).toEqual([1, 0])
    expect(pair[0]?.at.x).toBeLessThan(pair[1]?.at.x ?? 0)
    const below = shownOn(trialOf({ rule: 'only after', arrangement: 'columns' }), beside)
    expect(below[0]?.at.y).toBeLessThan(below[1]?.at.y ?? 0)
  })
})

describe('the light', () => {
  const items = [0, 0, 1, 1, 2].map((line, k) => ({ x: 0, y: 0, kind: 0, line, isTarget: k % 2 === 0 }))

  test('rests on a line until all in it is found, then goes on, and turns back to what was left', () => {
    expect(lineToLight(items, new Set(), 0)).toBe(0)
    expect(lineToLight(items, new Set([0]), 0)).toBe(1)
    expect(lineToLight(items, new Set([2, 4]), 2)).toBe(0)
    expect(lineToLight(items, new Set([0, 2, 4]), 2)).toBeNull()
  })

  test('fades out over the first lines, or is not there', () => {
    const on = (light: SearchChallenge['light']) =>
      [0, 1, 2, 3].map((line) => brightnessOf({ light }, line, 4))
    expect(on('every line')).toEqual([1, 1, 1, 1])
    expect(on('first lines')).toEqual([1, 0.5, 0, 0])
    expect(on('none')).toEqual([0, 0, 0, 0])
  })
})

/** From a place to a box, 0 inside it. */
function awayFrom({ x, y, width, height }: Box, at: Point): number {
  const nearest = {
    x: Math.min(Math.max(at.x, x), x + width),
    y: Math.min(Math.max(at.y, y), y + height),
  }
  return distance(at, nearest)
}
