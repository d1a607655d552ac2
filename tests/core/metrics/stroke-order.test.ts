import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { Point } from '../../../src/core/geometry'
import { glyphIds, glyphOf } from '../../../src/core/letters/glyphs'
import { strokeOrder } from '../../../src/core/metrics/stroke-order'
import { allFinite, anyLines, circle, frozen } from './made-up-ink'

const oTaught = [{ line: circle(0, -1), reversibleForLeftHand: false }]
const shifted = (line: readonly Point[]) => line.map(({ x, y }) => ({ x: 3 * x + 40, y: 3 * y - 7 }))

describe('stroke order', () => {
  test.each(glyphIds)('%s drawn as taught is in order and the right way', (id) => {
    const taught = glyphOf(id).strokes
    const order = strokeOrder(
      taught.map(({ line }) => line),
      taught,
      false,
    )
    expect(order).toMatchObject({ orderOk: true, orderScore: 1, directionScore: 1, countDelta: 0 })
  })

  test('the bar of H drawn first keeps two of three strokes in order', () => {
    const taught = glyphOf('H').strokes
    const [left, right, bar] = taught.map(({ line }) => line)
    const order = strokeOrder([bar ?? [], left ?? [], right ?? []], taught, false)
    expect(order.orderScore).toBeCloseTo(2 / 3)
    expect(order.directionScore).toBe(1)
    expect(order.orderOk).toBe(false)
  })

  test('size and place do not change the answer', () => {
    const taught = glyphOf('K').strokes
    const ink = taught.map(({ line }) => [...line].reverse())
    const plain = strokeOrder(ink, taught, false)
    const larger = strokeOrder(
      ink.map(shifted),
      taught.map((stroke) => ({ ...stroke, line: shifted(stroke.line) })),
      false,
    )
    expect({ ...larger, cost: null }).toEqual({ ...plain, cost: null })
  })

  test('no ink matches nothing', () => {
    const order = strokeOrder([], glyphOf('A').strokes, false)
    expect(order).toMatchObject({ assigned: [], orderScore: 0, directionScore: 0, countDelta: -3 })
  })

  test('a stroke without readings never takes the place of a real one', () => {
    const order = strokeOrder([[], circle(0, -1)], oTaught, false)
    expect(order.assigned).toEqual([null, 0])
  })

  test('any scribble gets finite numbers, and what was put in stays as it was', () => {
    fc.assert(
      fc.property(anyLines, fc.constantFrom(...glyphIds), (ink, id) => {
        const order = strokeOrder(frozen(ink), frozen(glyphOf(id).strokes), true)
        expect(allFinite(order)).toBe(true)
        expect(order.orderScore).toBeLessThanOrEqual(1)
        expect(order.directionScore).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('direction round a loop', () => {
  test.each([0, 0.5, 1, 2, 3, 4, 5, 6])('counter-clockwise from %d rad is the taught way', (from) => {
    expect(strokeOrder([circle(from, -1)], oTaught, false).reversed).toEqual([false])
  })

  test.each([0, 0.5, 1, 2, 3, 4, 5, 6])('clockwise from %d rad is the other way', (from) => {
    expect(strokeOrder([circle(from, 1)], oTaught, false).reversed).toEqual([true])
  })

  test('an open stroke is judged by its ends, not by its turn', () => {
    const taught = [
      {
        line: [
          { x: 0, y: 0 },
          { x: 50, y: 0 },
        ],
        reversibleForLeftHand: true,
      },
    ]
    const backwards = [
      [
        { x: 50, y: 0 },
        { x: 25, y: 4 },
        { x: 0, y: 0 },
      ],
    ]
    expect(strokeOrder(backwards, taught, false)).toMatchObject({ reversed: [true], directionScore: 0 })
    expect(strokeOrder(backwards, taught, true)).toMatchObject({ reversed: [true], directionScore: 1 })
  })
})
