import { expect, test } from 'vitest'
import { emptyMask, fillOutline, grown, isSet, strokeLine, type Raster } from '../../../src/core/shape/raster'

const raster: Raster = { across: 40, corner: { x: -20, y: -20 }, cell: 1 }
const square = [
  { x: -5, y: -5 },
  { x: 5, y: -5 },
  { x: 5, y: 5 },
  { x: -5, y: 5 },
]

test('an outline fills the cells whose middles it holds, and clears them again', () => {
  const mask = emptyMask(raster)
  fillOutline(mask, raster, square, 1)
  expect(count(mask)).toBe(100)
  fillOutline(mask, raster, square, 0)
  expect(count(mask)).toBe(0)
})

test('an outline that leaves the raster fills what is on it', () => {
  const mask = emptyMask(raster)
  const wide = square.map(({ x, y }) => ({ x: x * 100, y: y * 100 }))
  fillOutline(mask, raster, wide, 1)
  expect(count(mask)).toBe(1600)
})

test('a stroke covers its length times its width, and round ends', () => {
  const mask = emptyMask({ ...raster, across: 400, cell: 0.1 })
  strokeLine(
    mask,
    { ...raster, across: 400, cell: 0.1 },
    [
      { x: -8, y: 0 },
      { x: 8, y: 3 },
    ],
    2,
  )
  const area = count(mask) * 0.01
  expect(area).toBeCloseTo(Math.hypot(16, 3) * 4 + Math.PI * 4, 0)
})

test('every cell is told once, when it is new', () => {
  const mask = emptyMask(raster)
  const told: number[] = []
  const ways = [
    [
      { x: -8, y: 0 },
      { x: 8, y: 3 },
    ],
    [
      { x: 8, y: -3 },
      { x: -8, y: 2 },
    ],
  ] as const
  for (const way of [...ways, ...ways]) strokeLine(mask, raster, way, 2, (cell) => told.push(cell))
  expect(new Set(told).size).toBe(told.length)
  expect(told.length).toBe(count(mask))
})

test('a dab is a disc; far away nothing is set', () => {
  const mask = emptyMask(raster)
  strokeLine(
    mask,
    raster,
    [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ],
    4,
  )
  expect(isSet(mask, raster, { x: 3, y: 0.5 })).toBe(true)
  expect(isSet(mask, raster, { x: 5, y: 0.5 })).toBe(false)
  expect(isSet(mask, raster, { x: 500, y: 0.5 })).toBe(false)
  strokeLine(
    mask,
    raster,
    [
      { x: 900, y: 900 },
      { x: 950, y: 900 },
    ],
    4,
  )
  expect(count(mask)).toBeLessThan(60)
})

test('what has grown reaches so far and no farther', () => {
  const mask = emptyMask(raster)
  mask[20 * 40 + 20] = 1
  const ring = grown(mask, raster, 6)
  for (let y = 0; y < 40; y++) {
    for (let x = 0; x < 40; x++) {
      const away = Math.hypot(x - 20, y - 20)
      expect(ring[y * 40 + x]).toBe(away <= 6 ? 1 : 0)
    }
  }
})

function count(mask: Uint8Array): number {
  return mask.reduce((sum, one) => sum + one, 0)
}
