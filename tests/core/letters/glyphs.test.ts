import { describe, expect, test } from 'vitest'
import { lengthOf } from '../../../src/core/geometry'
import { flattened, glyphIds, glyphOf, lines } from '../../../src/core/letters/glyphs'
import data from '../../../src/core/letters/glyphs.json'

const strokes = data.glyphs.flatMap((glyph) => glyph.strokes.map((raw, i) => ({ id: glyph.id, i, raw })))

test('there are 62 glyphs: capitals, small letters and digits', () => {
  const expected = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
  expect([...glyphIds].sort().join('')).toBe(expected.split('').sort().join(''))
  expect(new Set(glyphIds).size).toBe(62)
})

test('a glyph that is not drawn is our own mistake', () => {
  expect(() => glyphOf('ß')).toThrow('no glyph: ß')
})

describe.each(strokes)('$id, stroke $i', ({ id, i, raw }) => {
  const stroke = glyphOf(id).strokes[i]

  test('is as long as it is drawn', () => {
    const length = lengthOf(stroke?.line ?? [])
    if (raw.kind === 'dot') expect(length).toBeLessThanOrEqual(raw.length + 0.5)
    else expect(Math.abs(length - raw.length)).toBeLessThanOrEqual(0.01 * raw.length)
  })

  test('starts and ends where it is drawn', () => {
    const line = stroke?.line ?? []
    expect([line[0]?.x, line[0]?.y]).toEqual(raw.start)
    expect([line[line.length - 1]?.x, line[line.length - 1]?.y]).toEqual(raw.end)
  })

  test('turns the way it is drawn', () => {
    // Dots turn no way and state no area.
    const drawn = raw.signed_area ?? 0
    const area = stroke?.signedArea ?? Number.NaN
    // Next to nothing is a line with rounding.
    if (Math.abs(drawn) > 1) expect(Math.sign(area)).toBe(Math.sign(drawn))
    if (raw.kind !== 'dot')
      expect(Math.abs(area - drawn)).toBeLessThanOrEqual(Math.max(1, 0.01 * Math.abs(drawn)))
  })
})

// The tail of Q reaches a little below the line.
const tail = 2

describe.each(glyphIds)('%s', (id) => {
  const glyph = glyphOf(id)
  const heights = glyph.strokes.flatMap(({ line }) => line.map(({ y }) => y))

  test('stands where its zone says', () => {
    const top = Math.min(...heights)
    const bottom = Math.max(...heights)
    if (glyph.zone === 'tall') expect(top).toBeLessThan(lines.midline)
    if (glyph.zone !== 'descender') expect(bottom).toBeLessThanOrEqual(lines.baseline + tail)
    if (glyph.zone === 'descender') expect(bottom).toBeGreaterThan(lines.baseline + 20)
    expect(bottom).toBeLessThanOrEqual(lines.descender + 1)
    expect(top).toBeGreaterThanOrEqual(lines.headline - 1)
  })
})

describe('flattening a path', () => {
  test('gives lines their corners and curves sixteen chords', () => {
    expect(flattened('M0 0 L10 0')).toEqual([
      { x: 0, y: 0 },
      { x: 10, y: 0 },
    ])
    expect(flattened('M0 0 C0 10 10 10 10 0')).toHaveLength(17)
  })

  test('a curve without a start is our own mistake', () => {
    expect(() => flattened('C0 10 10 10 10 0')).toThrow('a curve needs a start')
  })
})
