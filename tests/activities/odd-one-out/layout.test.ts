import { describe, expect, test } from 'vitest'
import { boxMm, layOut } from '../../../src/activities/odd-one-out/layout'
import { roomOn, tablets } from '../../support/tablets'

describe.each(['critters', 'badges'] as const)('%s', (figures) => {
  test.each([3, 4, 5, 6, 7, 8])(
    '%d are drawn at least as large as their differences were made for',
    (count) => {
      const boxes = tablets.map((tablet) => {
        const room = roomOn(tablet)
        return layOut({ figures, turns: Array.from({ length: count }, () => 0) }, room).box / room.unitsPerMm
      })
      expect(Math.min(...boxes)).toBeGreaterThanOrEqual(boxMm(count, figures))
    },
  )

  test('are larger than the least that a picture may be', () => {
    expect(boxMm(8, figures)).toBeGreaterThan(15)
  })
})
