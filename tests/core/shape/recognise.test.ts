import { describe, expect, test } from 'vitest'
import type { Point, Polyline } from '../../../src/core/geometry'
import { diceFrom } from '../../../src/core/random'
import { glyphIds, glyphOf } from '../../../src/core/letters/glyphs'
import { sameShapeAs } from '../../../src/core/shape/forms'
import { recognise } from '../../../src/core/shape/recognise'

const linesOf = (id: string): Polyline[] => glyphOf(id).strokes.map(({ line }) => [...line])
const changed = (id: string, change: (p: Point) => Point) => linesOf(id).map((line) => line.map(change))
const bestOf = (ink: readonly Polyline[]) => recognise(ink)?.ranked[0]?.glyph ?? ''

describe.each(glyphIds)('%s', (id) => {
  const kin = sameShapeAs(id)

  test('drawn as it is taught is itself', () => {
    expect(kin).toContain(bestOf(linesOf(id)))
    expect(recognise(linesOf(id), id)?.ranked[0]?.distance).toBeLessThan(0.02)
  })

  test('is itself at another size, in another place, leaning a little', () => {
    expect(kin).toContain(bestOf(changed(id, ({ x, y }) => ({ x: 4 * x - 300 - 0.8 * y, y: 4 * y + 1000 }))))
  })

  test('is itself backwards and stroke by stroke from the end', () => {
    const backwards = linesOf(id)
      .map((line) => [...line].reverse())
      .reverse()
    expect(kin).toContain(bestOf(backwards))
  })

  test('is itself with a hand that shakes', () => {
    const dice = diceFrom(7)
    expect(kin).toContain(
      bestOf(changed(id, ({ x, y }) => ({ x: x + 3 * (dice.next() - 0.5), y: y + 3 * (dice.next() - 0.5) }))),
    )
  })
})

test('ink without length is no shape', () => {
  expect(recognise([[{ x: 3, y: 3 }]])).toBeNull()
  expect(recognise([])).toBeNull()
  expect(
    recognise([
      [
        { x: Number.NaN, y: 3 },
        { x: 1, y: 2 },
      ],
    ]),
  ).toBeNull()
})

test('the glyph that is asked for is looked at however unlike it is', () => {
  expect(recognise(linesOf('l'), 'W')?.ranked.some(({ glyph }) => glyph === 'W')).toBe(true)
})
