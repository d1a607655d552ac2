import { describe, expect, test } from 'vitest'
import { resampleByStep } from '../../../src/core/geometry'
import { glyphOf } from '../../../src/core/letters/glyphs'
import { asymmetryOf, reversalOf } from '../../../src/core/shape/reversal'
import vectors from '../../vectors/reversals.json'

const placesOf = (id: string) => glyphOf(id).strokes.flatMap(({ line }) => resampleByStep(line, 2))
const within = vectors.meta.tolerance

describe.each(vectors.cases)('$id', ({ input, expected }) => {
  const ink = input.ink.map(([x = 0, y = 0]) => ({ x, y }))
  const { mirrored, turnings } = reversalOf(ink, placesOf(input.intended))

  test('lies as far from the four turnings as the vector says', () => {
    expect(Math.abs(turnings.identity - expected.chamfer.identity)).toBeLessThan(within)
    expect(Math.abs(turnings.mirrored - expected.chamfer.mirror_lr)).toBeLessThan(within)
    expect(Math.abs(turnings.upsideDown - expected.chamfer.flip_ud)).toBeLessThan(within)
    expect(Math.abs(turnings.halfTurned - expected.chamfer.rot180)).toBeLessThan(within)
  })

  test('is called mirrored or not as the vector says', () => {
    expect(mirrored === true).toBe(expected.lr_reversal_flag)
  })
})

test.each(Object.entries(vectors.meta.lr_asymmetry))(
  '%s is as lopsided as the table says',
  (id, asymmetry) => {
    expect(Math.abs(asymmetryOf(placesOf(id)) - asymmetry)).toBeLessThan(within)
  },
)

test('a symmetric letter is never told', () => {
  expect(reversalOf(placesOf('A'), placesOf('A')).mirrored).toBeNull()
})
