import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawBody, isWellMade, type MadeKind } from '../../../src/core/stimulus/body'
import { moveBetween } from '../../../src/core/stimulus/difference'
import { drawingOf, inkAreaOf, reachOf } from '../../../src/core/stimulus/drawing'
import {
  filledAs,
  mirroredOf,
  scaledBy,
  shapeOf,
  shapeSchema,
  turnedBy,
  type Shape,
} from '../../../src/core/stimulus/shape'
import { pictures, pictureOf } from '../../../src/core/stimulus/pictures'
import { diceFrom } from '../../../src/core/random'
import { glyphIds } from '../../../src/core/letters/glyphs'
import pictureNames from '../../../public/assets/shared/pictures/index.json'

const plain = { face: true, details: 2, mirrorDelta: null, partDelta: null }

/** A well-made shape of a kind. */
function wellMade(kind: MadeKind, seed: number): Shape {
  const dice = diceFrom(seed)
  for (;;) {
    const body = drawBody({ ...plain, kind }, dice)
    if (isWellMade(body)) return shapeOf(body)
  }
}

const shapes = fc
  .tuple(fc.constantFrom<MadeKind>('blob', 'sign', 'badge', 'cutout'), fc.nat(9999))
  .map(([kind, seed]) => wellMade(kind, seed))

describe('a shape', () => {
  test('survives being stored', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(shapeSchema.parse(JSON.parse(JSON.stringify(shape)))).toEqual(shape)
      }),
    )
  })

  test('lies in its box and covers part of it', () => {
    fc.assert(
      fc.property(shapes, (shape) => {
        expect(reachOf(shape)).toBeLessThanOrEqual(0.501)
        expect(inkAreaOf(shape)).toBeGreaterThan(0.05)
        expect(inkAreaOf(shape)).toBeLessThan(0.7)
      }),
    )
  })

  test('mirrored twice, turned once round or scaled to and fro is the same shape', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: -350, max: 350 }), (shape, turn) => {
        const turned = turnedBy(shape, turn)
        expect(moveBetween(shape, mirroredOf(mirroredOf(turned)))).toBeCloseTo(moveBetween(shape, turned), 9)
        expect(moveBetween(turned, turnedBy(turned, 360))).toBe(0)
        expect(moveBetween(shape, scaledBy(scaledBy(shape, 0.5), 2))).toBeCloseTo(0, 9)
      }),
    )
  })

  test('keeps its area however it is turned, and a quarter of it at half the size', () => {
    fc.assert(
      fc.property(shapes, fc.integer({ min: 0, max: 359 }), (shape, turn) => {
        expect(inkAreaOf(turnedBy(mirroredOf(shape), turn))).toBeCloseTo(inkAreaOf(shape), 6)
        expect(inkAreaOf(scaledBy(shape, 0.5))).toBeCloseTo(inkAreaOf(shape) / 4, 6)
      }),
    )
  })

  test('is mirrored as a mirror shows it, also when it was turned', () => {
    const turned = turnedBy(wellMade('sign', 3), 40)
    const places = (shape: Shape) => drawingOf(shape).strokes.flat()
    places(mirroredOf(turned)).forEach(({ x, y }, k) => {
      expect(x).toBeCloseTo(-(places(turned)[k]?.x ?? NaN), 4)
      expect(y).toBeCloseTo(places(turned)[k]?.y ?? NaN, 4)
    })
  })

  test('as an outline has less ink than filled', () => {
    const blob = wellMade('blob', 1)
    expect(inkAreaOf(filledAs(blob, 'outline'))).toBeLessThan(inkAreaOf(blob))
  })
})

test('every letter and digit fits its box', () => {
  for (const glyph of glyphIds) expect(reachOf(shapeOf({ kind: 'letter', glyph })), glyph).toBeLessThan(0.5)
})

describe('pictures', () => {
  test('are declared for pictures that are there', () => {
    for (const { name } of pictures) expect(pictureNames).toContain(name)
    expect(() => pictureOf('unicorn')).toThrow('no picture declared: unicorn')
  })

  test('are told apart as declared', () => {
    const [duck, teddy, sun] = ['duck', 'teddy', 'sun'].map((name) => shapeOf(pictureOf(name)))
    if (!duck || !teddy || !sun) throw new Error('pictures are declared')
    expect(moveBetween(duck, mirroredOf(duck))).toBeGreaterThan(0.2)
    expect(moveBetween(teddy, mirroredOf(teddy))).toBe(0)
    expect(moveBetween(teddy, turnedBy(teddy, 90))).toBeGreaterThan(0.5)
    expect(moveBetween(sun, turnedBy(sun, 90))).toBe(0)
    expect(moveBetween(duck, teddy)).toBeGreaterThan(0.2)
  })
})
