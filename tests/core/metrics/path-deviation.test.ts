import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Point } from '../../../src/core/geometry'
import { coverage } from '../../../src/core/metrics/coverage'
import { lengthRatio } from '../../../src/core/metrics/length-ratio'
import { pathDeviation, percentile } from '../../../src/core/metrics/path-deviation'
import { allFinite, anyLines, circle, frozen } from './made-up-ink'

const road: Point[] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
]
const beside = (offset: number): Point[] => road.map(({ x, y }) => ({ x, y: y + offset }))
const larger = (line: readonly Point[], by: number) => line.map(({ x, y }) => ({ x: x * by, y: y * by }))

describe('path deviation', () => {
  test('tells where the ink strays farthest', () => {
    const detour = [
      { x: 0, y: 0 },
      { x: 50, y: 30 },
      { x: 100, y: 0 },
    ]
    expect(pathDeviation([detour], [road], 5, 1)?.worstAt).toMatchObject({
      x: expect.closeTo(50, 0) as number,
      y: expect.closeTo(30, 0) as number,
    })
  })

  test('exactly on the edge is inside', () => {
    expect(pathDeviation([beside(5)], [road], 5, 1)?.insideShare).toBe(1)
    expect(pathDeviation([beside(5.01)], [road], 5, 1)?.insideShare).toBe(0)
  })

  test('lengths grow with the page, shares do not', () => {
    const ink = circle(0, 1).map(({ x, y }) => ({ x: x + 3, y }))
    const small = pathDeviation([ink], [circle(0, 1)], 2, 1)
    const big = pathDeviation([larger(ink, 4)], [larger(circle(0, 1), 4)], 8, 4)
    expect(big?.mean).toBeCloseTo(4 * (small?.mean ?? NaN), 6)
    expect(big?.insideShare).toBeCloseTo(small?.insideShare ?? NaN, 6)
  })

  test('slow parts weigh no more than quick ones', () => {
    const crowded = [...Array.from({ length: 200 }, (_, k) => ({ x: k / 20, y: 4 })), { x: 100, y: 4 }]
    expect(pathDeviation([crowded], [road], 5, 1)?.mean).toBeCloseTo(4, 9)
  })

  test('nothing drawn or nothing to follow has no value', () => {
    expect(pathDeviation([], [road], 5, 1)).toBeNull()
    expect(pathDeviation([road], [], 5, 1)).toBeNull()
    expect(coverage([], [road], 5, 1)).toBeNull()
    expect(coverage([road], [], 5, 1)).toBeNull()
    expect(lengthRatio([road], [])).toBeNull()
  })

  test('any scribble gets finite numbers or none, and what was put in stays as it was', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (ink, template) => {
        frozen([ink, template])
        const answers = [pathDeviation(ink, template, 60, 50), coverage(ink, template, 60, 50)]
        expect(allFinite(answers)).toBe(true)
        expect(allFinite(lengthRatio(ink, template))).toBe(true)
      }),
    )
  })
})

describe('coverage', () => {
  test('more ink never covers less', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (ink, more) => {
        const before = coverage(ink, [road], 40, 20)?.share ?? 0
        expect(coverage([...ink, ...more], [road], 40, 20)?.share ?? 0).toBeGreaterThanOrEqual(before)
      }),
    )
  })

  test('one missing bar shows as the largest gap, and where', () => {
    const bar = [
      { x: 0, y: 60 },
      { x: 40, y: 60 },
    ]
    const traced = coverage([road], [road, bar], 5, 1)
    expect(traced?.largestGap).toBe(60)
    expect(traced?.gapAt.y).toBe(60)
  })
})

describe('percentiles', () => {
  test('are linearly interpolated', () => {
    expect(percentile([1, 2, 3, 4], 0.95)).toBeCloseTo(3.85)
    expect(percentile([7], 0.3)).toBe(7)
    expect(percentile([1, 9], 1)).toBe(9)
  })
})
