import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesIn } from '../../src/core/places'

const box = { x: 50, y: 100, width: 900, height: 400 }

describe('places for several things', () => {
  test('a few lie in one row, in the middle, as large as is wanted', () => {
    const { size, at } = placesIn(box, 3, { most: 200, gap: 40 })
    expect(size).toBe(200)
    expect(at.map(({ y }) => y)).toEqual([300, 300, 300])
    expect(at[1]).toEqual({ x: 500, y: 300 })
  })

  test('in an upright box they lie in more rows rather than become small', () => {
    const upright = { x: 0, y: 0, width: 400, height: 900 }
    expect(new Set(placesIn(upright, 4, { most: 300, gap: 40 }).at.map(({ y }) => y)).size).toBeGreaterThan(1)
  })

  test('always lie in the box, apart by the gap', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 500, max: 1000 }),
        fc.integer({ min: 400, max: 1200 }),
        (count, width, height) => {
          const { size, at } = placesIn({ x: 0, y: 0, width, height }, count, { most: 240, gap: 30 })
          expect(at).toHaveLength(count)
          for (const [k, a] of at.entries()) {
            expect(Math.min(a.x, a.y, width - a.x, height - a.y)).toBeGreaterThanOrEqual(size / 2 - 1e-6)
            for (const b of at.slice(k + 1))
              expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(
                size + 30 - 1e-6,
              )
          }
        },
      ),
    )
  })
})
