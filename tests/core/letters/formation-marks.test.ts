import { describe, expect, test } from 'vitest'
import { distance, distanceToPolyline, type Polyline } from '../../../src/core/geometry'
import { formationMarks } from '../../../src/core/letters/formation-marks'
import { glyphIds, glyphOf } from '../../../src/core/letters/glyphs'
import { letterVariants } from '../../../src/core/letters/variants'

const sizes = { dot: 7, arrow: 9 }
const linesOf = (id: string) => glyphOf(id).strokes.map(({ line }) => line)
const marksOf = (strokes: readonly Polyline[]) => formationMarks(strokes, sizes)
const all = [
  ...glyphIds.map((id) => [id, linesOf(id)] as const),
  ...letterVariants.map(
    ({ id, variant, strokes }) => [`${id} ${variant}`, strokes.map(({ line }) => line)] as const,
  ),
]

describe.each(all)('%s', (_, strokes) => {
  const { starts, arrows } = marksOf(strokes)

  test('has one start for each stroke, and no two of them cover each other', () => {
    expect(starts).toHaveLength(strokes.length)
    for (const [k, one] of starts.entries())
      for (const other of starts.slice(k + 1)) expect(distance(one, other)).toBeGreaterThan(2 * sizes.dot)
  })

  test('has arrows on the way, free of dots and of each other', () => {
    for (const [k, { at }] of arrows.entries()) {
      expect(Math.min(...strokes.map((line) => distanceToPolyline(at, line)))).toBeLessThan(0.01)
      for (const start of starts) expect(distance(start, at)).toBeGreaterThan(sizes.dot)
      for (const other of arrows.slice(k + 1)) expect(distance(other.at, at)).toBeGreaterThan(sizes.arrow)
    }
  })
})

test('a start with nothing in its way lies where the stroke begins', () => {
  expect(marksOf(linesOf('H')).starts.slice(0, 2)).toEqual([
    { x: 0, y: 0 },
    { x: 65, y: 0 },
  ])
})

test('an arrow points the way the pen goes, anew after each corner', () => {
  const [down, across] = marksOf(linesOf('L')).arrows.filter(({ at }) => at.y < 20 || at.x > 5)
  expect(down?.angle).toBeCloseTo(Math.PI / 2)
  expect(across?.angle).toBeCloseTo(0)
  const angles = marksOf(linesOf('Z')).arrows.map(({ angle }) => Math.round((angle * 180) / Math.PI))
  expect(new Set(angles)).toEqual(new Set([0, 121]))
})

test('a road there and back has an arrow each way', () => {
  const angles = marksOf(linesOf('b'))
    .arrows.filter(({ at }) => at.x < 3)
    .map(({ angle }) => angle)
  expect(angles.some((angle) => angle > 0)).toBe(true)
  expect(angles.some((angle) => angle < 0)).toBe(true)
})

test('a dot has a start and no arrow, and nothing at all has no marks', () => {
  expect(marksOf([[{ x: 3, y: 4 }]])).toEqual({ starts: [{ x: 3, y: 4 }], arrows: [] })
  expect(marksOf([])).toEqual({ starts: [], arrows: [] })
})
