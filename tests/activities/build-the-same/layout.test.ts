import { describe, expect, test } from 'vitest'
import { hems, layOut, middleOf, placeAt, withHem } from '../../../src/activities/build-the-same/layout'
import type { Box } from '../../../src/core/geometry'
import { smallestMm } from '../../../src/core/sizes'
import { roomOn, tablets } from '../../support/tablets'

const asked = (across: number, down: number, kinds: number) => ({
  across,
  down,
  kinds: Array(kinds).fill(null),
})

describe.each(tablets)('on a tablet of $width × $height', (tablet) => {
  const room = roomOn(tablet)

  test.each([
    [2, 1, 2],
    [2, 2, 3],
    [4, 4, 6],
  ])('%d by %d: nothing lies on anything else, for either hand', (across, down, kinds) => {
    for (const side of ['left', 'right'] as const) {
      const { model, board, tray } = layOut(asked(across, down, kinds), room, side)
      const boxes = [withHem(model, hems.model), withHem(board, hems.board), tray]
      for (const [k, a] of boxes.entries())
        for (const b of boxes.slice(k + 1)) expect(overlaps(a, b), JSON.stringify({ a, b })).toBe(false)
      for (const { x, y, width, height } of boxes) {
        expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
        expect(x + width).toBeLessThanOrEqual(1000)
        expect(y + height).toBeLessThanOrEqual(room.height)
      }
    }
  })

  test('places are large enough for the hand they were laid for', () => {
    const mm = (across: number) => layOut(asked(across, across, 4), room).board.place / room.unitsPerMm
    expect(mm(2)).toBeGreaterThanOrEqual(room.sizes.handle / room.unitsPerMm)
    expect(mm(4)).toBeGreaterThanOrEqual(smallestMm)
  })
})

test('a drop goes to the place it is nearest to, and one far off to none', () => {
  const grid = { x: 100, y: 100, place: 50, across: 3, down: 2 }
  expect(middleOf(grid, 4)).toEqual({ x: 175, y: 175 })
  expect(placeAt(grid, { x: 1.4, y: 1.6 }, 0.3)).toBe(4)
  expect(placeAt(grid, { x: -0.2, y: 2.2 }, 0.3)).toBe(3)
  expect(placeAt(grid, { x: -0.4, y: 1 }, 0.3)).toBeNull()
})

function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
