import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distanceToPolyline, lengthOf, type Polyline } from '../../../src/core/geometry'
import { diceFrom } from '../../../src/core/random'
import { cutAway } from '../../../src/core/stimulus/cut-away'

const square: Polyline = [
  { x: 0, y: 0 },
  { x: 0.4, y: 0 },
  { x: 0.4, y: 0.4 },
  { x: 0, y: 0.4 },
  { x: 0, y: 0 },
]
const stroke: Polyline = [
  { x: 0.5, y: 0 },
  { x: 0.5, y: 0.3 },
]
const lengths = (lines: readonly Polyline[]) => lines.reduce((sum, line) => sum + lengthOf(line), 0)

describe('what is left after cutting', () => {
  const cuts = fc.record({
    share: fc.double({ min: 0.1, max: 0.8, noNaN: true }),
    gaps: fc.integer({ min: 1, max: 9 }),
    seed: fc.nat(999),
  })

  test('is the share that was not cut, in about as many pieces as there are gaps', () => {
    fc.assert(
      fc.property(cuts, ({ share, gaps, seed }) => {
        const left = cutAway([square, stroke], { share, gaps }, diceFrom(seed))
        // Corners are cut across by a little.
        expect(Math.abs(lengths(left) / lengths([square, stroke]) - (1 - share))).toBeLessThan(0.06)
        expect(left.length).toBeGreaterThanOrEqual(gaps - 1)
        expect(left.length).toBeLessThanOrEqual(gaps + 2)
      }),
    )
  })

  test('lies on the lines as they were', () => {
    const left = cutAway([square], { share: 0.5, gaps: 4 }, diceFrom(2))
    for (const p of left.flat()) expect(distanceToPolyline(p, square)).toBeLessThan(1e-9)
  })

  test('is everything when nothing is to go', () => {
    expect(cutAway([square, stroke], { share: 0, gaps: 3 }, diceFrom(1))).toEqual([square, stroke])
  })
})
