import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { noAccommodations, type Accommodations } from '../../src/core/accommodations'
import { conditionKey, inOrder, type Likeness } from '../../src/core/condition'

const usual: Likeness = {
  activityId: 'letter-tracing',
  challenge: { glyphs: ['a', 'c'], prompt: 'trace', road: { width: 0.4, arrows: true } },
  item: 'a',
  condition: {
    pointer: 'touch',
    hand: 'right',
    mmPerUnit: null,
    accommodations: noAccommodations,
  },
}
const but = (more: Partial<Likeness>) => conditionKey({ ...usual, ...more })
const butUnder = (more: Partial<Likeness['condition']>) => but({ condition: { ...usual.condition, ...more } })

describe('the condition key', () => {
  test('does not depend on the order of keys, at any depth', () => {
    const turned = { road: { arrows: true, width: 0.4 }, prompt: 'trace', glyphs: ['a', 'c'] }
    const accommodations = Object.fromEntries(Object.entries(noAccommodations).reverse()) as Accommodations
    expect(but({ challenge: turned })).toBe(conditionKey(usual))
    expect(butUnder({ accommodations })).toBe(conditionKey(usual))
  })

  test('is the same on any two calibrated screens', () => {
    expect(butUnder({ mmPerUnit: 0.21 })).toBe(butUnder({ mmPerUnit: 0.19 }))
  })

  test.each([
    ['activity', but({ activityId: 'bead-stringing' })],
    ['item', but({ item: 'c' })],
    ['challenge', but({ challenge: { glyphs: ['a', 'c'], prompt: 'trace faded' } })],
    [
      'order of a list in the challenge',
      but({ challenge: { ...Object(usual.challenge), glyphs: ['c', 'a'] } }),
    ],
    ['pointer', butUnder({ pointer: 'pen' })],
    ['hand', butUnder({ hand: 'left' })],
    ['calibration', butUnder({ mmPerUnit: 0.2 })],
    ['accommodation', butUnder({ accommodations: { ...usual.condition.accommodations, targetScale: 1.5 } })],
  ])('differs with another %s', (_, key) => {
    expect(key).not.toBe(conditionKey(usual))
  })

  test('survives storage', () => {
    const challenge: unknown = JSON.parse(JSON.stringify(usual.challenge))
    expect(but({ challenge })).toBe(conditionKey(usual))
  })
})

test('things read in order are still the same things', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.parse(inOrder(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
})
