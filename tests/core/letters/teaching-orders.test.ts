import { describe, expect, test } from 'vitest'
import { glyphIds, glyphOf } from '../../../src/core/letters/glyphs'
import {
  letterFamilies,
  letterSets,
  lookAlikes,
  teachingOrders,
} from '../../../src/core/letters/teaching-orders'

/** Look-alikes of one order stand at least so many places apart, also from its end to its beginning. */
const farApart = 5

const isSmall = (glyph: string) => /[a-z]/.test(glyph)
const isCapital = (glyph: string) => /[A-Z]/.test(glyph)

describe.each(Object.entries(letterFamilies))('%s', (scheme, families) => {
  const all = Object.values(families).flat()

  test('has every glyph of its kind once', () => {
    const kind = scheme.startsWith('Lower') ? isSmall : scheme.startsWith('Capitals') ? isCapital : isDigit
    expect(all.toSorted()).toEqual(glyphIds.filter(kind).toSorted())
  })

  test.each(Object.entries(families))('%s holds no look-alikes', (_, family) => {
    for (const [one, other] of lookAlikes)
      expect(family.includes(one) && family.includes(other), `${one} ${other}`).toBe(false)
  })
})

describe.each(Object.entries(teachingOrders))('%s', (_, order) => {
  test('names every glyph once', () => {
    expect(new Set(order).size).toBe(order.length)
    for (const glyph of order) expect(glyphIds).toContain(glyph)
  })

  test('keeps look-alikes apart, also when it begins again', () => {
    for (const [one, other] of lookAlikes) {
      const [a, b] = [order.indexOf(one), order.indexOf(other)]
      if (a < 0 || b < 0) continue
      const apart = Math.abs(a - b)
      expect(Math.min(apart, order.length - apart), `${one} ${other}`).toBeGreaterThanOrEqual(farApart)
    }
  })
})

test('look-alikes do not even begin with the same stroke, where they are letters', () => {
  const first = (glyph: string) => glyphOf(glyph).strokes[0]?.cue.split(',')[0]
  expect(first('b')).not.toBe(first('d'))
  expect(first('p')).not.toBe(first('q'))
})

test('a form offers the families and the orders', () => {
  expect(Object.keys(letterSets)).toEqual([...Object.keys(letterFamilies), 'Everything in order'])
})

function isDigit(glyph: string): boolean {
  return /\d/.test(glyph)
}
