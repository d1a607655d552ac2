import { describe, expect, test } from 'vitest'
import { compared, differenceOf, differencesOf, moveBetween } from '../../../src/core/stimulus/difference'
import { deltaAt, floorsAt, leastGap, leastMove } from '../../../src/core/stimulus/floors'
import { lineDistance } from '../../../src/core/stimulus/line-distance'
import { seenOf } from '../../../src/core/stimulus/sight'
import {
  handednessOf,
  isEvenSided,
  looksSame,
  moveAtBestTurn,
  sameTurnsOf,
} from '../../../src/core/stimulus/symmetry'
import {
  mirroredOf,
  scaledBy,
  shapeOf,
  turnedBy,
  type Badge,
  type Sign,
} from '../../../src/core/stimulus/shape'

const onTablet = { sizeMm: 30 }
const badge: Badge = {
  kind: 'badge',
  outline: 'square',
  stretch: 0,
  lean: 0,
  mark: 'cross',
  markTurn: 0,
  dots: [],
}
const withDot = (x: number, y: number): Badge => ({ ...badge, dots: [{ x, y, r: 0.03 }] })
const ell: Sign = {
  kind: 'sign',
  nodes: [
    { x: -0.2, y: -0.3 },
    { x: -0.2, y: 0.3 },
    { x: 0.2, y: 0.3 },
  ],
  strokes: [
    { from: 0, to: 1 },
    { from: 1, to: 2 },
  ],
}

describe('lines lie apart by their worst place', () => {
  const line = (...xs: number[]) => xs.map((x) => ({ x, y: 0 }))

  test('the same lines drawn otherwise do not', () => {
    expect(lineDistance([line(0, 1)], [line(1, 0.4, 0)])).toBeCloseTo(0)
  })

  test('a line that goes on beyond the other does, either way round', () => {
    expect(lineDistance([line(0, 1)], [line(0, 1.5)])).toBeCloseTo(0.5)
    expect(lineDistance([line(0, 1.5)], [line(0, 1)])).toBeCloseTo(0.5)
  })

  test('a gap in the middle counts as half its length', () => {
    expect(lineDistance([line(0, 1)], [line(0, 0.3), line(0.7, 1)])).toBeCloseTo(0.2)
  })

  test('nothing is like nothing, and far from something', () => {
    expect([lineDistance([], []), lineDistance([], [line(0, 1)])]).toEqual([0, 1])
  })
})

describe('two shapes differ', () => {
  test('by a quarter turn as by one whole', () => {
    expect(differencesOf(shapeOf(ell), turnedBy(shapeOf(ell), 90))).toMatchObject({ rotation: 1, contour: 0 })
    expect(differenceOf(turnedBy(shapeOf(ell), 170), turnedBy(shapeOf(ell), -170))).toBeCloseTo(20 / 90)
  })

  test('by size as by its ratio, up or down', () => {
    const up = differenceOf(shapeOf(ell), scaledBy(shapeOf(ell), 1.6))
    expect(up).toBeCloseTo(1)
    expect(differenceOf(scaledBy(shapeOf(ell), 1.6), shapeOf(ell))).toBeCloseTo(up)
  })

  test('in two features by more than in one', () => {
    const one = differenceOf(shapeOf(ell), turnedBy(shapeOf(ell), 45))
    expect(differenceOf(shapeOf(ell), scaledBy(turnedBy(shapeOf(ell), 45), 1.3))).toBeGreaterThan(one)
  })

  test('by a dot that moved a little; by one that is gone as much wherever it was', () => {
    const there = shapeOf(withDot(0, 0.24))
    expect(differencesOf(there, shapeOf(withDot(0.05, 0.24))).detail).toBeCloseTo(0.25)
    expect(differencesOf(there, shapeOf(badge)).detail).toBeCloseTo(0.6)
    expect(differencesOf(shapeOf(badge), shapeOf(withDot(0.2, 0.1))).detail).toBeCloseTo(0.6)
  })

  test('to the eye by how far the worst place moved', () => {
    expect(moveBetween(shapeOf(withDot(0, 0.24)), shapeOf(withDot(0.05, 0.24)))).toBeCloseTo(0.05)
    expect(moveBetween(shapeOf(ell), mirroredOf(shapeOf(ell)))).toBeCloseTo(0.4)
    const half = (by: number) => scaledBy(shapeOf(withDot(by, 0.24)), 0.5)
    expect(moveBetween(half(0), half(0.05))).toBeCloseTo(0.025)
  })

  test('and both ways of asking agree', () => {
    const [a, b] = [shapeOf(withDot(0, 0.24)), turnedBy(shapeOf(withDot(0.05, 0.2)), 20)]
    expect(compared(seenOf(a), seenOf(b))).toEqual({
      difference: differenceOf(a, b),
      move: moveBetween(a, b),
    })
  })
})

describe('floors', () => {
  test('differences shrink by a fifth with each level', () => {
    expect([0, 1, 10].map(deltaAt)).toEqual([1, 0.8, expect.closeTo(0.107, 3)])
    expect(deltaAt(99)).toBe(deltaAt(10))
  })

  test('are millimetres on the glass, so small shapes need larger differences', () => {
    expect(leastMove({ sizeMm: 24 })).toBeCloseTo(0.05)
    expect(leastGap({ sizeMm: 25 })).toBeCloseTo(0.08)
    expect(floorsAt({ sizeMm: 15 }).contour).toBeCloseTo(2 * floorsAt({ sizeMm: 30 }).contour)
    expect(floorsAt({ sizeMm: 30 }, 0.5).contour).toBeCloseTo(floorsAt({ sizeMm: 15 }).contour)
    expect(floorsAt({ sizeMm: 15 }).rotation).toBe(floorsAt({ sizeMm: 30 }).rotation)
  })

  test('on a coarse screen pixels are the floor', () => {
    expect(leastMove({ sizeMm: 25, pxPerMm: 1 })).toBeCloseTo(0.1)
  })
})

describe('symmetry', () => {
  test('a square with a cross is the same mirrored and at every quarter turn', () => {
    expect(isEvenSided(shapeOf(badge), onTablet)).toBe(true)
    expect(sameTurnsOf(shapeOf(badge), onTablet)).toEqual([90, 180, 270])
  })

  test('a dot gives the turns away, and beside the middle line the sides', () => {
    expect(sameTurnsOf(shapeOf(withDot(0, 0.24)), onTablet)).toEqual([])
    expect(isEvenSided(shapeOf(withDot(0, 0.24)), onTablet)).toBe(true)
    expect(isEvenSided(shapeOf(withDot(0.05, 0.24)), onTablet)).toBe(false)
  })

  test('a shape with a mirror line has no left and right however it is turned, an L has', () => {
    expect(handednessOf(shapeOf(withDot(0, 0.24)))).toBeCloseTo(0)
    expect(handednessOf(shapeOf(ell))).toBeGreaterThan(leastMove(onTablet))
  })

  test('a shape turned is found again at its best turn, another is not', () => {
    expect(moveAtBestTurn(shapeOf(ell), turnedBy(shapeOf(ell), 105))).toBeCloseTo(0, 3)
    expect(moveAtBestTurn(shapeOf(ell), shapeOf(withDot(0, 0.24)))).toBeGreaterThan(leastMove(onTablet))
  })

  test('what moves less than an eye can tell looks the same', () => {
    const near = shapeOf(withDot(0.01, 0.24))
    expect(looksSame(shapeOf(withDot(0, 0.24)), near, onTablet)).toBe(true)
    expect(looksSame(shapeOf(badge), scaledBy(shapeOf(badge), 1.2), onTablet)).toBe(false)
  })
})
