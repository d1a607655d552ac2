import { describe, expect, test } from 'vitest'
import { boxMm, layOut } from '../../../src/activities/which-way-round/layout'
import { roomOn, tablets } from '../../support/tablets'

const choicesOf = (count: number) => Array.from({ length: count }, () => null)

test.each([3, 4, 5, 6, 7, 8])('%d are drawn at least as large as they were made for', (count) => {
  const boxes = tablets.map((tablet) => {
    const room = roomOn(tablet)
    return layOut({ choices: choicesOf(count) }, room).box / room.unitsPerMm
  })
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(boxMm(count))
  expect(boxMm(count)).toBeGreaterThan(15)
})

describe.each(tablets)('on a tablet of $width × $height', (tablet) => {
  const room = roomOn(tablet)
  const [right, left] = (['left', 'right'] as const).map((modelSide) =>
    layOut({ choices: choicesOf(5) }, room, modelSide),
  )

  test('leaves float on the water, the model lies on the bank', () => {
    for (const laid of [right, left]) {
      if (!laid) throw new Error('both were laid')
      const isIn = ({ x, y }: { x: number; y: number }) =>
        x > laid.pond.x && x < laid.pond.x + laid.pond.width && y > laid.pond.y
      expect(laid.choicesAt.every(isIn)).toBe(true)
      expect(isIn(laid.modelAt)).toBe(false)
    }
  })

  test('for a left hand the bank is on the right where it is beside the water', () => {
    const banks = [right?.bank, left?.bank]
    expect([
      ['above', 'above'],
      ['left', 'right'],
    ]).toContainEqual(banks)
  })
})
