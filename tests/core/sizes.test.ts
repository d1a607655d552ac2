import { describe, expect, test } from 'vitest'
import { ageBandSchema } from '../../src/core/child'
import { sizesFor, sizesMm, smallestMm } from '../../src/core/sizes'

describe('the sizes a hand needs', () => {
  test('are larger for younger hands, and never below what any hand can hit', () => {
    for (const name of ['target', 'gap', 'handle', 'road', 'drop'] as const) {
      const sizes = ageBandSchema.options.map((band) => sizesMm[band][name])
      expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
      if (name === 'target' || name === 'handle') expect(Math.min(...sizes)).toBeGreaterThan(smallestMm)
    }
  })

  test('become page units by the screen', () => {
    expect(sizesFor('3–4', 7)).toEqual({ target: 140, gap: 56, handle: 140, road: 105, drop: 70 })
  })

  test('a larger target scale enlarges what is touched and leaves roads and gaps', () => {
    const [usual, larger] = [sizesFor('7–8', 10), sizesFor('7–8', 10, 1.5)]
    expect(larger.target).toBe(usual.target * 1.5)
    expect([larger.road, larger.gap]).toEqual([usual.road, usual.gap])
  })
})
