import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import preprocess from '../vectors/preprocess.json'
import {
  between,
  boundsOf,
  distance,
  distanceToPolyline,
  holds,
  lengthOf,
  nearestOnSegment,
  partAlong,
  pointAlong,
  resampleByStep,
  resampleToCount,
  signedArea,
  simplified,
  type Point,
} from '../../src/core/geometry'
import { pointsOf } from './metrics/vector-points'

const coordinate = fc.double({ min: -1000, max: 1000, noNaN: true })
const point = fc.record({ x: coordinate, y: coordinate })
const line = fc.array(point, { minLength: 2, maxLength: 12 })
const origin: Point = { x: 0, y: 0 }
const square: Point[] = [origin, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 0, y: 10 }]

describe('resampling by arc length', () => {
  test.each(preprocess.arc_resample)('reproduces $id', ({ input, expected }) => {
    const points = pointsOf(input.points)
    const resampled = resampleByStep(points, input.step)
    expect(lengthOf(points)).toBeCloseTo(expected.length, 8)
    expect(resampled).toHaveLength(expected.n)
    pointsOf(expected.points).forEach((wanted, i) => {
      expect(resampled[i]?.x).toBeCloseTo(wanted.x, 8)
      expect(resampled[i]?.y).toBeCloseTo(wanted.y, 8)
    })
  })

  test('keeps both ends and never makes a number that is not one', () => {
    fc.assert(
      fc.property(line, fc.integer({ min: 2, max: 60 }), (points, count) => {
        const resampled = resampleToCount(points, count)
        expect(resampled).toHaveLength(count)
        expect(resampled.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y))).toBe(true)
        expect(distance(resampled[0] ?? origin, points[0] ?? origin)).toBeLessThan(1e-6)
        expect(distance(resampled.at(-1) ?? origin, points.at(-1) ?? origin)).toBeLessThan(1e-6)
      }),
    )
  })

  test('a line shorter than half a step keeps its start', () => {
    expect(resampleByStep([origin, { x: 0.2, y: 0 }], 1)).toEqual([{ x: 0, y: 0 }])
  })

  test('a tap stays one point, and nothing stays nothing', () => {
    expect(resampleByStep([{ x: 3, y: 4 }], 1)).toEqual([{ x: 3, y: 4 }])
    expect(resampleByStep([], 1)).toEqual([])
  })
})

describe('distance to a line', () => {
  test('agrees with the nearest place on its segments', () => {
    fc.assert(
      fc.property(point, line, (p, points) => {
        const places = points.slice(1).map((b, i) => nearestOnSegment(p, points[i] ?? b, b))
        const nearest = Math.min(...places.map((place) => distance(p, place)))
        expect(distanceToPolyline(p, points)).toBeCloseTo(nearest, 6)
      }),
    )
  })

  test('an empty line is infinitely far, a single point is as far as that point', () => {
    expect(distanceToPolyline({ x: 0, y: 0 }, [])).toBe(Infinity)
    expect(distanceToPolyline({ x: 0, y: 0 }, [{ x: 3, y: 4 }])).toBe(5)
  })

  test('a segment without length is its point', () => {
    expect(nearestOnSegment({ x: 5, y: 5 }, origin, origin)).toEqual({ x: 0, y: 0 })
  })
})

describe('places along a line', () => {
  test('a share of the way between two points', () => {
    expect(between({ x: 0, y: 0 }, { x: 10, y: 20 }, 0.25)).toEqual({ x: 2.5, y: 5 })
  })

  test('clamps to the ends', () => {
    expect(pointAlong(square, -5)).toEqual({ x: 0, y: 0 })
    expect(pointAlong(square, 15)).toEqual({ x: 10, y: 5 })
    expect(pointAlong(square, 500)).toEqual({ x: 0, y: 10 })
    expect(pointAlong([], 3)).toEqual({ x: 0, y: 0 })
  })

  test('a part keeps the corners between its ends', () => {
    expect(partAlong(square, 5, 15)).toEqual([
      { x: 5, y: 0 },
      { x: 10, y: 0 },
      { x: 10, y: 5 },
    ])
  })
})

describe('boxes and areas', () => {
  test('a box holds every point', () => {
    expect(boundsOf(square)).toEqual({ x: 0, y: 0, width: 10, height: 10 })
    expect(boundsOf([])).toEqual({ x: 0, y: 0, width: 0, height: 0 })
  })

  test('with y downward, clockwise as seen is positive and counter-clockwise negative', () => {
    expect(signedArea(square)).toBe(100)
    expect(signedArea([...square].reverse())).toBe(-100)
    expect(signedArea([])).toBe(0)
  })
})

describe('a line with fewer places', () => {
  test('stays as near to the old one as was asked, and keeps its ends', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0.01, max: 300, noNaN: true }), (points, tolerance) => {
        const fewer = simplified(points, tolerance)
        expect([fewer[0], fewer[fewer.length - 1]]).toEqual([points[0], points[points.length - 1]])
        for (const place of points)
          expect(distanceToPolyline(place, fewer)).toBeLessThanOrEqual(tolerance + 1e-9)
      }),
    )
  })

  test('has two places when it is straight, and all its corners when it is not', () => {
    expect(simplified([origin, { x: 5, y: 0 }, { x: 10, y: 0 }], 0.1)).toEqual([origin, { x: 10, y: 0 }])
    expect(simplified(square, 0.1)).toEqual(square)
    expect(simplified([], 1)).toEqual([])
  })
})

describe('what an outline holds', () => {
  test('is inside it, and nothing else', () => {
    expect(holds(square, { x: 5, y: 5 })).toBe(true)
    for (const outside of [
      { x: -1, y: 5 },
      { x: 11, y: 5 },
      { x: 5, y: 11 },
    ])
      expect(holds(square, outside)).toBe(false)
    expect(holds([], origin)).toBe(false)
  })

  test('is outside where an outline leaves a notch', () => {
    const notched = [...square.slice(0, 3), { x: 5, y: 2 }, ...square.slice(3)]
    expect(holds(notched, { x: 5, y: 8 })).toBe(false)
    expect(holds(notched, { x: 5, y: 1 })).toBe(true)
  })
})
