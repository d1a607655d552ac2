import { describe, expect, test } from 'vitest'
import vectors from '../../vectors/coloring.json'
import { allCells, cellsOf, colouringOf, unevennessOf } from '../../../src/core/metrics/colouring'
import { hatchingOf } from '../../../src/core/metrics/hatching'

describe('colouring reproduces its vectors', () => {
  test.each(vectors.cases)('$id: $note', ({ input, expected }) => {
    const forgiven = input.forgiveness && maskOf(input.forgiveness)
    const cells = cellsOf(maskOf(input.target), maskOf(input.ink), forgiven)
    const { coverage, overspillOfInk, overspillOfTarget, dice, iou } = colouringOf(cells)
    expect(cells).toMatchObject({ target: expected.target_px, ink: expected.ink_px })
    expect(coverage).toBeCloseTo(expected.coverage, 11)
    if (expected.overspill_of_ink === null) expect(overspillOfInk).toBeNull()
    else expect(overspillOfInk).toBeCloseTo(expected.overspill_of_ink, 11)
    expect(overspillOfTarget).toBeCloseTo(expected.overspill_of_target, 11)
    expect(dice).toBeCloseTo(expected.dice, 11)
    expect(iou).toBeCloseTo(expected.iou, 11)
  })

  test('without a target there is nothing to cover', () => {
    const none = colouringOf(cellsOf(maskOf(['00', '00']), maskOf(['10', '00']), null))
    expect(none).toMatchObject({ coverage: null, overspillOfInk: 1, overspillOfTarget: null })
  })

  test('regions are pooled by their cells, so that a large one weighs more', () => {
    const full = cellsOf(maskOf(['111', '000', '000']), maskOf(['111', '000', '000']), null)
    const empty = cellsOf(maskOf(['000', '100', '000']), maskOf(['000', '000', '000']), null)
    expect(colouringOf(allCells([full, empty])).coverage).toBe(0.75)
  })
})

describe('unevenness', () => {
  const whole = maskOf(Array.from({ length: 16 }, () => '1'.repeat(16)))

  test('is none where all is full, and where every part is filled alike', () => {
    expect(unevennessOf(whole, whole, 16)).toBe(0)
    const stripes = maskOf(Array.from({ length: 16 }, () => '10'.repeat(8)))
    expect(unevennessOf(whole, stripes, 16)).toBe(0)
  })

  test('is high where only the middle is coloured', () => {
    const middle = maskOf(
      Array.from({ length: 16 }, (_, y) => (y > 3 && y < 12 ? '0000111111110000' : '0'.repeat(16))),
    )
    // A quarter of the tiles full, the others empty: mean 1/4, deviation √3/4.
    expect(unevennessOf(whole, middle, 16)).toBeCloseTo(Math.sqrt(3), 9)
  })

  test('is not known without ink or without a target', () => {
    const none = new Uint8Array(256)
    expect(unevennessOf(whole, none, 16)).toBeNull()
    expect(unevennessOf(none, whole, 16)).toBeNull()
  })
})

describe('hatching', () => {
  const to = (deg: number) => ({
    x: 100 * Math.cos((deg * Math.PI) / 180),
    y: -100 * Math.sin((deg * Math.PI) / 180),
  })
  const origin = { x: 0, y: 0 }

  test.each([0, 30, 90, 135])('strokes forth and back at %i° run one way', (deg) => {
    const found = hatchingOf([[origin, to(deg), origin]], deg)
    expect(found?.consistency).toBeCloseTo(1, 9)
    expect(found?.meanDeg).toBeCloseTo(deg, 6)
    expect(found?.offDeg).toBeCloseTo(0, 6)
  })

  test('crossed strokes run no way, and are off any by 45° on average', () => {
    const found = hatchingOf(
      [
        [origin, to(10)],
        [origin, to(100)],
      ],
      10,
    )
    expect(found?.consistency).toBeCloseTo(0, 9)
    expect(found?.offDeg).toBeCloseTo(45, 6)
  })

  test('179° and 1° are neighbours', () => {
    expect(hatchingOf([[origin, to(179)]], 1)?.offDeg).toBeCloseTo(2, 6)
  })

  test('dabs have no way', () => {
    expect(hatchingOf([[origin], [origin, origin]], null)).toBeNull()
  })
})

function maskOf(rows: readonly string[]): Uint8Array {
  return Uint8Array.from(rows.join('').split('').map(Number))
}
