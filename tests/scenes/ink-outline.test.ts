import { describe, expect, test } from 'vitest'
import { boundsOf, distance, type Point } from '../../src/core/geometry'
import { inkOutline, inkPieces } from '../../src/scenes/ink-outline'

const width = 20

/** A wave drawn from left to right, a point every `step` units. */
function wave(count: number, step = 6): Point[] {
  return Array.from({ length: count }, (_, k) => ({ x: k * step, y: 60 * Math.sin(k / 12) }))
}

describe('the outline of ink', () => {
  test('lies about half a width from where the finger went, never further', () => {
    const points = wave(100)
    const away = inkOutline(points, width).map((at) =>
      Math.min(...points.map((point) => distance(at, point))),
    )
    expect(Math.max(...away)).toBeLessThan(width * 0.65)
    expect(away.reduce((sum, one) => sum + one, 0) / away.length).toBeGreaterThan(width * 0.3)
  })

  test('reaches the finger: the last place is under ink', () => {
    const points = wave(40)
    const last = points.at(-1) ?? { x: 0, y: 0 }
    const box = boundsOf(inkOutline(points, width))
    expect(box.x + box.width).toBeGreaterThan(last.x)
  })

  test('of a tap is a dot as wide as the pen', () => {
    const { width: across, height } = boundsOf(inkOutline([{ x: 50, y: 50 }], width))
    for (const size of [across, height]) {
      expect(size).toBeGreaterThan(width * 0.6)
      expect(size).toBeLessThan(width * 1.3)
    }
  })

  test('of a finger that rests in one place is finite', () => {
    const resting = Array.from({ length: 12 }, () => ({ x: 10, y: 10 }))
    for (const { x, y } of inkOutline(resting, width)) {
      expect(Number.isFinite(x)).toBe(true)
      expect(Number.isFinite(y)).toBe(true)
    }
  })
})

describe('the pieces of a long line', () => {
  test('hold every point, in order, and neighbours overlap', () => {
    const points = wave(500)
    const pieces = inkPieces(points)
    expect(pieces.length).toBeGreaterThan(2)
    expect(new Set(pieces.flat())).toEqual(new Set(points))
    pieces.slice(1).forEach((piece, k) => expect(pieces[k]).toContain(piece[0]))
  })

  test('stay as they are while the line grows, but for the last', () => {
    for (let count = 1; count < 700; count++) {
      const before = inkPieces(wave(count))
      const after = inkPieces(wave(count + 1))
      expect(after.slice(0, before.length - 1)).toEqual(before.slice(0, -1))
      expect((after.at(-1) ?? []).length).toBeGreaterThan(0)
    }
  })
})
