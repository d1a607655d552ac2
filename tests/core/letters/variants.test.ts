import { describe, expect, test } from 'vitest'
import { lengthOf } from '../../../src/core/geometry'
import { lines } from '../../../src/core/letters/glyphs'
import { letterVariants, variantsOf } from '../../../src/core/letters/variants'
import { sameShapeAs } from '../../../src/core/shape/forms'
import { recognise } from '../../../src/core/shape/recognise'

/** Lines may be overshot by so much, glyph units. */
const slack = 2

describe.each(letterVariants)('$id, $name', ({ id, variant, zone, strokes, taught }) => {
  test('is read as its glyph', () => {
    const best = recognise(strokes.map(({ line }) => line))?.ranked[0]?.glyph
    expect(sameShapeAs(id)).toContain(best)
  })

  test('stays between its lines', () => {
    const heights = strokes.flatMap(({ line }) => line.map(({ y }) => y))
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(lines.headline - slack)
    const lowest = zone === 'descender' || variant === 'long' ? lines.descender : lines.baseline
    expect(Math.max(...heights)).toBeLessThanOrEqual(lowest + slack)
  })

  test('has strokes with length, and words for each when it is taught', () => {
    for (const { line, kind, cue } of strokes) {
      if (kind === 'line') expect(lengthOf(line)).toBeGreaterThan(10)
      if (taught) expect(cue).not.toBe('')
    }
  })
})

test('a variant has a name of its own within its glyph', () => {
  const names = letterVariants.map(({ id, variant }) => `${id} ${variant}`)
  expect(new Set(names).size).toBe(names.length)
  expect(variantsOf('7').map(({ variant }) => variant)).toEqual(['crossbar'])
  expect(variantsOf('H')).toEqual([])
})
