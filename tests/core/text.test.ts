import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleaned, cleanText } from '../../src/core/text'

describe('text as it is kept', () => {
  test.each([
    ['spaces at the ends', '  Robin ', 'Robin'],
    ['control characters', 'Ro\u0000b\u0007in', 'Robin'],
    ['marks that flip the reading direction', 'Ro\u202ebin\u2069', 'Robin'],
    ['spaces of no width', 'Ro\u200bb\ufeffin', 'Robin'],
    ['halves of characters', 'Robin\ud800', 'Robin'],
  ])('is without %s', (_, typed, kept) => {
    expect(cleaned(typed)).toBe(kept)
  })

  test('is composed, so that one name is one name', () => {
    expect(cleaned('Zoe\u0308')).toBe('Zo\u00eb')
  })

  test('keeps pictures, joined families and line breaks', () => {
    expect(cleaned('🐛 👩‍👧\nok')).toBe('🐛 👩‍👧\nok')
  })

  test('cleaning twice is cleaning once', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => cleaned(cleaned(text)) === cleaned(text)))
  })
})

describe('text within bounds', () => {
  const short = cleanText(1, 5)

  test('is measured after cleaning', () => {
    expect(short.parse('  abcde  ')).toBe('abcde')
    expect(short.safeParse(' \u200b ').success).toBe(false)
    expect(short.safeParse('abcdef').success).toBe(false)
  })

  test('far too long is refused before it is cleaned', () => {
    expect(short.safeParse(' '.repeat(1_000_000)).success).toBe(false)
  })

  test.each([[null], [7], [undefined], [['a']]])('%j is not text', (thing) => {
    expect(short.safeParse(thing).success).toBe(false)
  })
})
