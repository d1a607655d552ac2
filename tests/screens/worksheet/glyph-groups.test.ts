import { describe, expect, test } from 'vitest'
import { glyphIds } from '../../../src/core/letters/glyphs'
import { glyphOrders, inGlyphOrder, lookAlikesIn } from '../../../src/screens/worksheet/glyph-groups'

describe.each(glyphOrders)('$name', (order) => {
  const all = order.groups.flatMap(({ glyphs }) => glyphs)

  test('has every letter and digit once', () => {
    expect(all.toSorted()).toEqual(glyphIds.toSorted())
  })

  test('puts chosen letters in its order', () => {
    const chosen = ['9', 'a', 'F']
    expect(inGlyphOrder(chosen, order)).toEqual(all.filter((one) => chosen.includes(one)))
  })
})

test('look-alikes are noticed only when both are there', () => {
  expect(lookAlikesIn(['b', 'a', 'd', 'm'])).toEqual(['b and d'])
  expect(lookAlikesIn(['b', 'p'])).toEqual([])
})
