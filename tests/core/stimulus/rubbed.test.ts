import { describe, expect, test } from 'vitest'
import { lengthOf, type Polyline } from '../../../src/core/geometry'
import { linesGone, linesLeft, radiusFor } from '../../../src/core/stimulus/rubbed'

const line: Polyline = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
]
const length = (lines: readonly Polyline[]) => lines.reduce((sum, one) => sum + lengthOf(one), 0)

describe('lines rubbed out', () => {
  test('in the middle, two pieces are left', () => {
    const rubbed = { places: [{ x: 0.5, y: 0 }], radius: 0.1 }
    expect(linesLeft([line], rubbed)).toHaveLength(2)
    expect(length(linesLeft([line], rubbed))).toBeCloseTo(0.8, 1)
    expect(length(linesGone([line], rubbed))).toBeCloseTo(0.2, 1)
  })

  test('beside them nothing is gone', () => {
    const rubbed = { places: [{ x: 0.5, y: 0.2 }], radius: 0.1 }
    expect(length(linesLeft([line], rubbed))).toBeCloseTo(1, 5)
    expect(linesGone([line], rubbed)).toEqual([])
  })

  test('nowhere, all is left', () => {
    expect(length(linesLeft([line], { places: [], radius: 9 }))).toBeCloseTo(1, 5)
  })
})

describe('how far to rub so that a share is gone', () => {
  const places = [
    { x: 0.2, y: 0 },
    { x: 0.8, y: 0 },
  ]

  test.each([0.2, 0.5, 0.75])('%d of a line', (share) => {
    const radius = radiusFor([line], places, share)
    expect(length(linesGone([line], { places, radius }))).toBeCloseTo(share, 1)
  })

  test('nothing can be rubbed out nowhere', () => {
    expect(radiusFor([line], [], 0.5)).toBe(0)
    expect(radiusFor([], places, 0.5)).toBe(0)
  })
})
