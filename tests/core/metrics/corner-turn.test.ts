import { describe, expect, test } from 'vitest'
import type { Point } from '../../../src/core/geometry'
import { cornerTurn, cornersOf } from '../../../src/core/metrics/corner-turn'

const corner = [
  { x: 0, y: 0 },
  { x: 0, y: 300 },
  { x: 300, y: 300 },
]

describe('a corner of 90°', () => {
  test('drawn as it is turns at once', () => {
    expect(cornerTurn([corner], [corner], 40)).toEqual({ share: expect.closeTo(1, 2) as number, n: 1 })
  })

  test('rounded turns less in one place, the less the rounder', () => {
    const [tight, wide] = [20, 80].map((radius) => cornerTurn([rounded(radius)], [corner], 40)?.share ?? NaN)
    expect(tight).toBeLessThan(0.95)
    expect(wide).toBeLessThan(0.5)
  })

  test('cut off does not count as turned', () => {
    const cut = [
      { x: 0, y: 0 },
      { x: 0, y: 270 },
      { x: 30, y: 300 },
      { x: 300, y: 300 },
    ]
    expect(cornerTurn([cut], [corner], 40)?.share).toBeLessThan(0.8)
  })

  test('made of two strokes cannot be told', () => {
    const [a, b, c] = corner
    expect(
      cornerTurn(
        [
          [a, b],
          [b, c],
        ].map((line) => line.filter((p) => p !== undefined)),
        [corner],
        40,
      ),
    ).toBeNull()
  })
})

test('a circle has no corners, a zigzag has one less than legs', () => {
  const circle = Array.from({ length: 65 }, (_, k) => ({
    x: 100 * Math.cos((k * Math.PI) / 32),
    y: 100 * Math.sin((k * Math.PI) / 32),
  }))
  expect(cornersOf(circle)).toEqual([])
  expect(cornersOf([0, 1, 2, 3, 4].map((k) => ({ x: k * 100, y: (k % 2) * 150 })))).toHaveLength(3)
})

/** The corner with an arc of a radius in place of its tip. */
function rounded(radius: number): Point[] {
  const arc = Array.from({ length: 19 }, (_, k) => {
    const angle = Math.PI - (k * Math.PI) / 36
    return { x: radius + radius * Math.cos(angle), y: 300 - radius + radius * Math.sin(angle) }
  })
  return [{ x: 0, y: 0 }, ...arc, { x: 300, y: 300 }]
}
