import { describe, expect, test } from 'vitest'
import { lengthOf, pointAlong, type Point } from '../../../src/core/geometry'
import { glyphOf } from '../../../src/core/letters/glyphs'
import { joinInnerLifts } from '../../../src/core/metrics/continuous-strokes'
import { strokeOrder } from '../../../src/core/metrics/stroke-order'

/** A line drawn with lifts: as many pieces of equal length. */
function inPieces(line: readonly Point[], pieces: number): Point[][] {
  const length = lengthOf(line)
  return Array.from({ length: pieces }, (_, piece) =>
    Array.from({ length: 21 }, (_step, k) => pointAlong(line, (length * (piece + k / 20)) / pieces)),
  )
}

describe('lifts inside a taught stroke', () => {
  test.each(['b', 'S', 'O', 'm', 'C'])('%s drawn in two pieces is one stroke with one extra lift', (id) => {
    const taught = glyphOf(id).strokes
    const [first, ...rest] = taught.map(({ line }) => line)
    const joined = joinInnerLifts([...inPieces(first ?? [], 2), ...rest], taught, 100)
    expect(joined.extraLifts).toBe(1)
    expect(strokeOrder(joined.lines, taught, false)).toMatchObject({ orderOk: true, directionScore: 1 })
  })

  test('O drawn in eight pieces is still one stroke', () => {
    const taught = glyphOf('O').strokes
    const joined = joinInnerLifts(inPieces(taught[0]?.line ?? [], 8), taught, 100)
    expect(joined.extraLifts).toBe(7)
    expect(joined.lines).toHaveLength(1)
  })

  test('strokes as taught are left alone', () => {
    const taught = glyphOf('E').strokes
    const ink = taught.map(({ line }) => line)
    expect(joinInnerLifts(ink, taught, 100)).toEqual({ lines: ink, extraLifts: 0 })
  })

  test('hundreds of touches are not joined, so that the child does not wait', () => {
    const taught = glyphOf('m').strokes
    const touches = inPieces(taught[0]?.line ?? [], 300)
    expect(joinInnerLifts(touches, taught, 100)).toEqual({ lines: touches, extraLifts: 0 })
  })

  test('a stray mark far away is not joined to anything', () => {
    const taught = glyphOf('L').strokes
    const stray = [
      { x: 300, y: 300 },
      { x: 305, y: 305 },
    ]
    expect(joinInnerLifts([taught[0]?.line ?? [], stray], taught, 100).extraLifts).toBe(0)
  })
})
