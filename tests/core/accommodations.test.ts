import { describe, expect, test } from 'vitest'
import { accommodationsSchema, accommodationWords, noAccommodations } from '../../src/core/accommodations'

describe('accommodations', () => {
  test('of a record from before they were asked for are none', () => {
    const old = { targetScale: 1, ignoreRepeatMs: 300, penMutesTouch: true }
    expect(accommodationsSchema.parse(old)).toEqual(noAccommodations)
  })

  test('are told in words where they differ from none', () => {
    expect(accommodationWords(noAccommodations)).toEqual([])
    const some = accommodationsSchema.parse({ targetScale: 1.5, holdMs: 400, stickyDrag: true })
    expect(accommodationWords(some)).toEqual(['targets ×1.5', 'hold 400 ms', 'carried by tapping'])
  })

  test('every one of them has words', () => {
    const changed = {
      targetScale: 2,
      holdMs: 100,
      ignoreRepeatMs: 0,
      tapPlace: 'lifting',
      slipMm: 10,
      aimHelp: 1,
      steadying: 1,
      stickyDrag: true,
      reach: 'left',
      speed: 0.5,
      scanning: 'one switch',
      penMutesTouch: false,
    }
    expect(accommodationWords(accommodationsSchema.parse(changed))).toHaveLength(Object.keys(changed).length)
  })

  test.each([
    ['targets smaller than the age band asks', { targetScale: 0.5 }],
    ['a hold that nobody can hold', { holdMs: 5000 }],
    ['a pace that stands still', { speed: 0 }],
  ])('are refused with %s', (_, more) => {
    expect(accommodationsSchema.safeParse(more).success).toBe(false)
  })
})
