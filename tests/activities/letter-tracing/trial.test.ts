import { describe, expect, test } from 'vitest'
import { anyLearner } from '../../../src/core/learner'
import { glyphIds } from '../../../src/core/letters/glyphs'
import { letterSettingsSchema, type LetterStyle } from '../../../src/core/letters/settings'
import {
  challengeSchema,
  generate,
  pageHeight,
  type LetterChallenge,
} from '../../../src/activities/letter-tracing/trial'

const challenge = (over: Partial<LetterChallenge> = {}) => ({ ...challengeSchema.parse({}), ...over })

const taught = (style: LetterStyle) => ({ ...anyLearner, letters: letterSettingsSchema.parse({ style }) })

describe('a letter as presented', () => {
  test('goes through the chosen letters in turn, whatever the seed', () => {
    const glyphs = ['a', 'b', 'c']
    const asked = [-1, 0, 1, 2, 3, 4].map((seed) => generate(challenge({ glyphs }), seed).glyph)
    expect(asked).toEqual(['c', 'a', 'b', 'c', 'a', 'b'])
  })

  test.each([
    [200, 'print'],
    [560, 'print'],
    [560, 'slanted'],
    [560, 'joined'],
  ] as const)('lies on the page, every glyph, at height %d in %s', (letterHeight, style) => {
    for (const glyph of glyphIds) {
      const trial = generate(challenge({ glyphs: [glyph], letterHeight }), 0, taught(style))
      for (const { x, y } of trial.strokes.flatMap(({ line }) => line)) {
        expect(x, glyph).toBeGreaterThan(60)
        expect(x, glyph).toBeLessThan(940)
        expect(y, glyph).toBeGreaterThanOrEqual(60)
        expect(y, glyph).toBeLessThan(pageHeight - 60)
      }
    }
  })

  test('stands on its ruled lines', () => {
    const { ruling, strokes } = generate(challenge({ glyphs: ['l'] }), 0)
    const ys = strokes.flatMap(({ line }) => line.map(({ y }) => y))
    expect(Math.min(...ys)).toBeCloseTo(ruling.headline, 1)
    expect(Math.max(...ys)).toBeCloseTo(ruling.baseline, 1)
    expect(ruling.midline - ruling.headline).toBeCloseTo(ruling.baseline - ruling.midline, 1)
  })

  test('has a road as wide as asked, in x-heights', () => {
    const { corridorWidth, ruling } = generate(challenge({ corridorShare: 0.3, letterHeight: 400 }), 0)
    expect(corridorWidth).toBeCloseTo(0.3 * (ruling.baseline - ruling.midline), 1)
  })

  test('has a road that leaves the loops of joined letters open', () => {
    const widthOf = (corridorShare: number) =>
      generate(challenge({ corridorShare, letterHeight: 400 }), 0, taught('joined')).corridorWidth
    expect(widthOf(0.5)).toBe(0.3 * 200)
    expect(widthOf(0.2)).toBe(0.2 * 200)
  })

  test('lets only cross-strokes run either way', () => {
    const [stem, bar] = generate(challenge({ glyphs: ['t'] }), 0).strokes
    expect([stem?.reversibleForLeftHand, bar?.reversibleForLeftHand]).toEqual([false, true])
  })
})
