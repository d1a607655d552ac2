import { describe, expect, test } from 'vitest'
import type { Point } from '../../../src/core/geometry'
import type { InkSample } from '../../../src/core/ink'
import { atOnce } from '../../../src/core/metrics/at-once'
import { lagOf } from '../../../src/core/metrics/lag'
import { mirrorAt, movedBy, symmetryError } from '../../../src/core/metrics/symmetry'

describe('two movements at the same time', () => {
  test('are looked at only while both touch', () => {
    const once = atOnce([drawn(wavy, 0, 1000)], [drawn(wavy, 400, 1600)])
    expect([once.both, once.either]).toEqual([61, 161])
    expect(once.stretches).toHaveLength(1)
  })

  test('a lift parts them', () => {
    const once = atOnce([drawn(wavy, 0, 1000)], [drawn(wavy, 0, 300), drawn(wavy, 600, 900)])
    expect(once.stretches.map(({ left, right }) => [left.length, right.length])).toEqual([
      [31, 31],
      [31, 31],
    ])
  })

  test('one after the other is never both', () => {
    expect(atOnce([drawn(wavy, 0, 500)], [drawn(wavy, 900, 1400)])).toEqual({
      stretches: [],
      both: 0,
      either: 102,
    })
  })
})

describe('symmetry', () => {
  test('a perfect mirror has no error, whatever the line', () => {
    expect(symmetryError(pair(wavy, mirrored(wavy)), mirrorAt(500))).toBeCloseTo(0, 6)
  })

  test('a right finger 6 to the side and 8 down is 10 off', () => {
    const off = (t: number) => ({ x: mirrored(wavy)(t).x + 6, y: mirrored(wavy)(t).y + 8 })
    expect(symmetryError(pair(wavy, off), mirrorAt(500))).toBeCloseTo(10, 6)
  })

  test('the same way over from it is no mirror, and the other way round', () => {
    const over = (t: number) => ({ x: wavy(t).x + 400, y: wavy(t).y })
    expect(symmetryError(pair(wavy, over), movedBy({ x: -400, y: 0 }))).toBeCloseTo(0, 6)
    expect(symmetryError(pair(wavy, over), mirrorAt(500))).toBeGreaterThan(50)
  })

  test('without a moment of both it is unknown', () => {
    expect(symmetryError([], mirrorAt(500))).toBeNull()
  })
})

describe('lag', () => {
  test.each([0, 120, -200])('a right side later by %d ms is found to be', (lateMs) => {
    const late = (t: number) => mirrored(wavy)(t - lateMs)
    const lag = lagOf(pair(wavy, late), mirrorAt(500))
    expect(lag?.lagMs).toBe(lateMs)
    expect(lag?.atLag).toBeGreaterThan(0.99)
    expect(lag?.atOnce).toBeLessThanOrEqual(lag?.atLag ?? 0)
  })

  test('opposite speeds are opposite, before any delay', () => {
    const opposite = (t: number) => ({ x: wavy(t).x, y: 600 - wavy(t).y })
    expect(lagOf(pair(wavy, opposite), mirrorAt(500))?.atOnce).toBeCloseTo(-1, 2)
  })

  test('under a second of both, or a side that stands still, says nothing', () => {
    const short = atOnce([drawn(wavy, 0, 800)], [drawn(mirrored(wavy), 0, 800)]).stretches
    expect(lagOf(short, mirrorAt(500))).toBeNull()
    expect(
      lagOf(
        pair(wavy, () => ({ x: 700, y: 300 })),
        mirrorAt(500),
      ),
    ).toBeNull()
  })
})

/** A way that is like itself at no other time within a second; x stays on the left. */
function wavy(t: number): Point {
  const s = t / 1000
  return { x: 250 + 90 * Math.sin(2.1 * s) + 14 * Math.sin(7 * s), y: 300 + 80 * Math.sin(1.3 * s + 1) }
}

function mirrored(way: (t: number) => Point): (t: number) => Point {
  return (t) => ({ x: 1000 - way(t).x, y: way(t).y })
}

function drawn(way: (t: number) => Point, fromMs: number, toMs: number): InkSample[] {
  const count = (toMs - fromMs) / 10 + 1
  return Array.from({ length: count }, (_, k) => {
    const tMs = fromMs + k * 10
    return { ...way(tMs), tMs, pressure: null }
  })
}

function pair(left: (t: number) => Point, right: (t: number) => Point) {
  return atOnce([drawn(left, 0, 4000)], [drawn(right, 0, 4000)]).stretches
}
