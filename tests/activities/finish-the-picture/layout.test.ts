import { expect, test } from 'vitest'
import { boxMm, layOut } from '../../../src/activities/finish-the-picture/layout'
import { roomOn, tablets } from '../../support/tablets'

const choicesOf = (count: number) => Array.from({ length: count }, () => null)

test.each([3, 4, 5, 6, 7, 8])('%d are drawn at least as large as they were made for', (count) => {
  const boxes = tablets.map((tablet) => {
    const room = roomOn(tablet)
    return layOut({ choices: choicesOf(count) }, room).cards.box / room.unitsPerMm
  })
  expect(Math.min(...boxes)).toBeGreaterThanOrEqual(boxMm(count))
  expect(boxMm(count)).toBeGreaterThan(15)
})

test.each(tablets)('on $width × $height the window covers no card, for either hand', (tablet) => {
  for (const side of ['left', 'right'] as const) {
    const { window, cards } = layOut({ choices: choicesOf(5) }, roomOn(tablet), side)
    // The flower box below the window reaches a fifth of it farther down.
    const [half, reach] = [window.size / 2, window.size * 0.7]
    for (const { x, y } of cards.at) {
      const isBeside = Math.abs(x - window.at.x) >= half + cards.size / 2
      const isBelow = y - cards.size / 2 >= window.at.y + reach
      expect(isBeside || isBelow).toBe(true)
    }
    expect(window.box).toBeGreaterThan(cards.box)
  }
})
