import { describe, expect, test } from 'vitest'
import { boxMm, layOut, touchables } from '../../../src/activities/remember-me/layout'
import { roomOn, tablets } from '../../support/tablets'

const some = (count: number) => ({ choices: Array.from({ length: count }) })

describe.each([3, 4, 5, 6])('%d choices', (count) => {
  test('are drawn at least as large as their differences were made for', () => {
    const boxes = tablets.map((tablet) => {
      const room = roomOn(tablet)
      return layOut(some(count), room).box / room.unitsPerMm
    })
    expect(Math.min(...boxes)).toBeGreaterThanOrEqual(boxMm(count))
    expect(boxMm(count)).toBeGreaterThan(15)
  })

  test('and the burrow can each be touched', () => {
    for (const tablet of tablets) expect(touchables(some(count), roomOn(tablet))).toHaveLength(count + 1)
  })
})

test('the burrow is where a left arm does not cover it', () => {
  const [across] = tablets
  if (!across) throw new Error('there are tablets')
  const room = roomOn(across)
  const [forRight, forLeft] = (['left', 'right'] as const).map((side) => layOut(some(4), room, side))
  expect(forRight?.modelAt.x).toBeLessThan(500)
  expect(forLeft?.modelAt.x).toBeGreaterThan(500)
})
