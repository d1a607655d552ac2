import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { inkSchema, noInk, samplesOf, strokeFrom, strokeSchema } from '../../src/core/ink'

const reading = fc.record({
  x: fc.integer({ min: -1000, max: 2000 }),
  y: fc.integer({ min: -1000, max: 2000 }),
  tMs: fc.nat(60_000),
  pressure: fc.double({ min: 0, max: 1, noNaN: true }),
})

describe('strokes and readings', () => {
  test('readings become a stroke and come back the same', () => {
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1 }), (readings) => {
        expect(samplesOf(strokeFrom(readings))).toEqual(readings)
      }),
    )
  })

  test('a stroke survives storage', () => {
    fc.assert(
      fc.property(fc.array(reading, { minLength: 1 }), (readings) => {
        const stroke = strokeFrom(readings, 'touch')
        expect(strokeSchema.parse(JSON.parse(JSON.stringify(stroke)))).toEqual(stroke)
      }),
    )
  })

  test('pressure is unknown unless every reading has it', () => {
    const stroke = strokeFrom([
      { x: 0, y: 0, tMs: 0, pressure: 0.4 },
      { x: 1, y: 0, tMs: 8 },
    ])
    expect(stroke.pressure).toBeNull()
    expect(samplesOf(stroke).map(({ pressure }) => pressure)).toEqual([null, null])
  })

  test('a stroke is a pen stroke that ended well unless told otherwise', () => {
    expect(strokeFrom([])).toMatchObject({
      pointer: 'pen',
      interrupted: false,
      contact: null,
      pressure: null,
    })
  })
})

describe('ink', () => {
  test('no ink is valid ink', () => {
    expect(inkSchema.parse(noInk)).toEqual(noInk)
  })

  test('numbers that are none are refused', () => {
    const stroke = strokeFrom([{ x: NaN, y: 0, tMs: 0 }])
    expect(inkSchema.safeParse({ strokes: [stroke], strayContacts: 0 }).success).toBe(false)
  })
})
