import { describe, expect, test } from 'vitest'
import { distance, distanceToPolyline, lengthOf, type Polyline } from '../../../src/core/geometry'
import {
  backSide,
  crawlSpine,
  curledSpine,
  loopSpine,
  restingSpine,
} from '../../../src/scenes/paint/inchworm-pose'

const bodyLength = 120
const phases = [0, 0.1, 0.25, 0.5, 0.75, 0.9, 1]

const road: Polyline = [
  { x: 0, y: 0 },
  { x: 800, y: 0 },
]
const ring: Polyline = Array.from({ length: 121 }, (_, k) => ({
  x: 200 * Math.cos((k * Math.PI) / 60),
  y: 200 * Math.sin((k * Math.PI) / 60),
}))
const seat = { at: { x: 50, y: 90 }, bodyLength, facing: 'right' } as const

describe('the crawling inchworm', () => {
  test.each(phases)('keeps its length along a bend at phase %s', (phase) => {
    for (let headAt = 0; headAt <= lengthOf(ring); headAt += 37) {
      const length = lengthOf(crawlSpine(ring, headAt, phase, bodyLength))
      expect(length / bodyLength).toBeGreaterThan(0.97)
      expect(length / bodyLength).toBeLessThan(1.01)
    }
  })

  test.each(phases)('keeps its head on the path at phase %s', (phase) => {
    for (let headAt = 0; headAt <= lengthOf(ring); headAt += 37) {
      expect(distanceToPolyline(headOf(crawlSpine(ring, headAt, phase, bodyLength)), ring)).toBeLessThan(0.5)
    }
  })

  test('draws its tail up and arches its back in the middle of a step', () => {
    const stretched = crawlSpine(road, 400, 0, bodyLength)
    const gathered = crawlSpine(road, 400, 0.5, bodyLength)
    expect(reachOf(stretched)).toBeCloseTo(bodyLength, 0)
    expect(reachOf(gathered)).toBeLessThan(bodyLength * 0.7)
    expect(Math.min(...gathered.map(({ y }) => y))).toBeLessThan(-bodyLength * 0.2)
  })

  test('ends a step as it began it', () => {
    expect(crawlSpine(road, 400, 1, bodyLength)).toEqual(crawlSpine(road, 400, 0, bodyLength))
  })

  test('stays on the path when asked to go beyond either end', () => {
    expect(headOf(crawlSpine(road, -50, 0.3, bodyLength)).x).toBeCloseTo(0)
    expect(headOf(crawlSpine(road, 9000, 0.3, bodyLength)).x).toBeCloseTo(800)
  })

  test('gathers up rather than hanging far off the start of the path', () => {
    const tail = crawlSpine(road, 0, 0, bodyLength)[0]
    expect(tail?.x).toBeGreaterThan(-bodyLength * 0.7)
  })

  test('survives a path without length', () => {
    for (const path of [
      [],
      [{ x: 5, y: 5 }],
      [
        { x: 5, y: 5 },
        { x: 5, y: 5 },
      ],
    ]) {
      expect(isFinite(crawlSpine(path, 10, 0.4, bodyLength))).toBe(true)
    }
  })

  test('moves without a jump while it rolls over', () => {
    let last = crawlSpine(ring, 150, 0.5, bodyLength)
    for (let headAt = 150.5; headAt < lengthOf(ring); headAt += 0.5) {
      const next = crawlSpine(ring, headAt, 0.5, bodyLength)
      expect(Math.max(...next.map((point, k) => distance(point, last[k] ?? point)))).toBeLessThan(
        bodyLength / 10,
      )
      last = next
    }
  })
})

describe('the inchworm off the path', () => {
  test.each([
    ['resting', restingSpine(seat)],
    ['asleep', curledSpine(seat)],
    ['pleased', loopSpine(seat, 0.5)],
    ['facing left', restingSpine({ ...seat, facing: 'left' })],
  ])('keeps its length when %s', (_, spine) => {
    expect(isFinite(spine)).toBe(true)
    expect(lengthOf(spine) / bodyLength).toBeGreaterThan(0.97)
    expect(lengthOf(spine) / bodyLength).toBeLessThan(1.01)
  })

  test('lays itself down again after a loop', () => {
    expect(loopSpine(seat, 1)).toEqual(loopSpine(seat, 0))
    expect(reachOf(loopSpine(seat, 0.5))).toBeLessThan(reachOf(loopSpine(seat, 0)) / 2)
  })

  test('faces the way it is told', () => {
    expect(headOf(restingSpine(seat)).x).toBeGreaterThan(seat.at.x)
    expect(headOf(restingSpine({ ...seat, facing: 'left' })).x).toBeLessThan(seat.at.x)
  })
})

test('the back is up the page whether it goes right or left', () => {
  expect(backSide(road)).toBe(1)
  expect(backSide([...road].reverse())).toBe(-1)
  const leftward = crawlSpine([...road].reverse(), 400, 0.5, bodyLength)
  expect(Math.min(...leftward.map(({ y }) => y))).toBeLessThan(-bodyLength * 0.2)
})

function headOf(spine: Polyline) {
  return spine[spine.length - 1] ?? { x: NaN, y: NaN }
}

function reachOf(spine: Polyline) {
  return distance(spine[0] ?? { x: NaN, y: NaN }, headOf(spine))
}

function isFinite(spine: Polyline) {
  return spine.length > 2 && spine.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))
}
