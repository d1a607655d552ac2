import { describe, expect, test } from 'vitest'
import { boxMm, layOut } from '../../../src/activities/same-shape-anywhere/layout'
import { roomOn, tablets } from '../../support/tablets'

describe.each([3, 4, 5, 6])('%d choices', (count) => {
  const all = tablets.map((tablet) => {
    const room = roomOn(tablet)
    return { room, ...layOut({ choices: Array.from({ length: count }, () => 0) }, room) }
  })

  test('are drawn at least as large as their differences were made for', () => {
    const smallest = Math.min(...all.map(({ box, room }) => box / room.unitsPerMm))
    expect(smallest).toBeGreaterThanOrEqual(boxMm(count))
  })

  test('lie on a tray that keeps within the sheet and off the board', () => {
    for (const { room, tray, modelAt, stand } of all) {
      expect(Math.min(tray.x, tray.y, 1000 - tray.x - tray.width)).toBeGreaterThan(20)
      expect(room.height - tray.y - tray.height).toBeGreaterThan(20)
      const across = Math.abs(tray.x + tray.width / 2 - modelAt.x) - (tray.width + stand.width) / 2
      const down = Math.abs(tray.y + tray.height / 2 - modelAt.y) - (tray.height + stand.height) / 2
      expect(Math.max(across, down)).toBeGreaterThan(0)
    }
  })
})
