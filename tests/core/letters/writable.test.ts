import { describe, expect, test } from 'vitest'
import { unwritableIn, writableFrom, writablePattern } from '../../../src/core/letters/writable'

test('what has no glyph is told, each once', () => {
  expect(unwritableIn('Zoë & Zoë 2')).toEqual(['ë', '&'])
  expect(unwritableIn('Otter 7')).toEqual([])
})

describe('the nearest text that can be written', () => {
  test.each([
    ['Otter', 'Otter'],
    ['  Zoë ', 'Zoe'],
    ['Anna-Lena', 'Anna Lena'],
    ['Jo 🦊', 'Jo'],
    ['李', ''],
  ])('of %s is %s', (text, written) => {
    expect(writableFrom(text)).toBe(written)
    if (written !== '') expect(written).toMatch(writablePattern)
  })
})
