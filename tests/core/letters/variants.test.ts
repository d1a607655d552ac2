import { describe, expect, test } from 'vitest'
import { boundsOf, lengthOf } from '../../../src/core/geometry'
import { glyphIds, glyphOf, lines } from '../../../src/core/letters/glyphs'
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
  const names = glyphIds.flatMap((id) => variantsOf(id).map(({ variant }) => `${id} ${variant}`))
  expect(new Set(names).size).toBe(names.length)
  expect(
    variantsOf('7')
      .filter(({ taught }) => taught)
      .map(({ variant }) => variant),
  ).toEqual(['crossbar', 'slanted'])
})

describe.each(glyphIds)('slanted %s', (id) => {
  const slanted = variantsOf(id).filter(({ variant }) => variant === 'tail' || variant === 'slanted')
  const [{ strokes, zone } = glyphOf(id)] = slanted

  test('is there once, and is read as its glyph', () => {
    expect(slanted).toHaveLength(1)
    const best = recognise(strokes.map(({ line }) => line))?.ranked[0]?.glyph
    expect(sameShapeAs(id)).toContain(best)
  })

  test('stands where the upright one stands', () => {
    const spanOf = (drawn: typeof strokes) => boundsOf(drawn.flatMap(({ line }) => line))
    const [span, upright] = [spanOf(strokes), spanOf(glyphOf(id).strokes)]
    expect(zone).toBe(glyphOf(id).zone)
    expect(span.y).toBeCloseTo(upright.y, 0)
    expect(span.height).toBeCloseTo(upright.height, 0)
  })
})

test.each('bdhiklmnprtuDEFHKLPRT'.split(''))(
  'the stem of a slanted %s leans eight degrees to the right',
  (id) => {
    const slanted = variantsOf(id).find(({ variant }) => variant === 'tail' || variant === 'slanted')
    const longest = (slanted?.strokes ?? [])
      .flatMap(({ line }) =>
        line.slice(1).map((p, k) => ({ dx: p.x - (line[k]?.x ?? 0), dy: p.y - (line[k]?.y ?? 0) })),
      )
      .reduce((a, b) => (Math.hypot(b.dx, b.dy) > Math.hypot(a.dx, a.dy) ? b : a))
    expect((Math.atan(-longest.dx / longest.dy) * 180) / Math.PI).toBeCloseTo(8)
  },
)
