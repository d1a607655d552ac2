import { describe, expect, test } from 'vitest'
import {
  boundsOf,
  distanceToPolyline,
  lengthOf,
  resampleByStep,
  type Point,
  type Polyline,
} from '../../../src/core/geometry'
import { glyphIds, glyphOf } from '../../../src/core/letters/glyphs'
import { ownModelFrom } from '../../../src/core/letters/own-model'
import { letterSettingsSchema } from '../../../src/core/letters/settings'
import { diceFrom } from '../../../src/core/random'

/** A glyph as a steady hand draws it, many readings, somewhere on the sheet. */
function drawn(id: string, shake = 0, at: Point = { x: 30, y: 0 }): Polyline[] {
  const dice = diceFrom(7)
  const off = () => shake * dice.normal()
  return glyphOf(id).strokes.map(({ line }) =>
    (line.length > 1 ? resampleByStep(line, 0.5) : line).map(({ x, y }) => ({
      x: x + at.x + off(),
      y: y + at.y + off(),
    })),
  )
}

const linesOf = (id: string, shake = 0) => ownModelFrom(drawn(id, shake)).map(({ line }) => line)

describe.each(glyphIds)('%s drawn on the sheet', (id) => {
  const strokes = ownModelFrom(drawn(id))

  test('is kept as settings can keep it', () => {
    expect(letterSettingsSchema.safeParse({ own: { [id]: strokes } }).success).toBe(true)
    expect(strokes).toHaveLength(glyphOf(id).strokes.length)
    expect(strokes.map(({ kind }) => kind)).toEqual(glyphOf(id).strokes.map(({ kind }) => kind))
  })

  test('begins at the left edge and stays at its height', () => {
    const box = boundsOf(strokes.flatMap(({ line }) => line))
    const meant = boundsOf(glyphOf(id).strokes.flatMap(({ line }) => line))
    expect(box.x).toBeCloseTo(0, 0)
    expect(box.y).toBeGreaterThan(meant.y - 1.5)
    expect(box.y + box.height).toBeLessThan(meant.y + meant.height + 1.5)
  })

  test('keeps its shape, its direction and its corners', () => {
    const left = boundsOf(glyphOf(id).strokes.flatMap(({ line }) => line)).x
    glyphOf(id).strokes.forEach(({ line }, k) => {
      const meant = line.map(({ x, y }) => ({ x: x - left, y }))
      for (const place of meant) expect(distanceToPolyline(place, strokes[k]?.line ?? [])).toBeLessThan(2)
    })
  })
})

test('a shaking line becomes a calm one', () => {
  const wayOf = (lines: readonly Polyline[]) => lines.reduce((sum, line) => sum + lengthOf(line), 0)
  const meant = wayOf(linesOf('a'))
  expect(wayOf(drawn('a', 0.6))).toBeGreaterThan(1.5 * meant)
  expect(wayOf(linesOf('a', 0.6))).toBeLessThan(1.15 * meant)
})

test('a tap is a dot, and a line without readings is nothing', () => {
  expect(
    ownModelFrom([
      [
        { x: 50, y: 30 },
        { x: 51, y: 30 },
      ],
      [],
    ]),
  ).toEqual([{ kind: 'dot', line: [{ x: 0, y: 30 }] }])
})

test('scribbling without end is kept within bounds', () => {
  const scribble = Array.from({ length: 3000 }, (_, k) => ({ x: (k % 2) * 200, y: k % 150 }))
  const strokes = ownModelFrom(Array.from({ length: 12 }, () => scribble))
  expect(letterSettingsSchema.safeParse({ own: { a: strokes } }).success).toBe(true)
})
