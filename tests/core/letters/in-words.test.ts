import { expect, test } from 'vitest'
import { lettersInWords } from '../../../src/core/letters/in-words'
import { letterSettingsSchema } from '../../../src/core/letters/settings'

const own = [{ kind: 'dot' as const, line: [{ x: 0, y: 0 }] }]

test.each([
  [{}, 'Upright print'],
  [{ style: 'slanted' }, 'Slanted with tails'],
  [{ variants: { b: 'two-strokes', E: 'l-first', a: 'tail' } }, 'Upright print; in another way: a b E'],
  [{ variants: { a: 'tail' }, own: { a: own, 7: own } }, 'Upright print; own models: a 7'],
])('%j reads: %s', (settings, words) => {
  expect(lettersInWords(letterSettingsSchema.parse(settings))).toBe(words)
})
