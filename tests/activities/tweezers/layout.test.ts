import { describe, expect, test } from 'vitest'
import { isOnLeaf, layOut } from '../../../src/activities/tweezers/layout'
import { generate, ladder } from '../../../src/activities/tweezers/trial'
import { distance } from '../../../src/core/geometry'
import { anyLearner } from '../../../src/core/learner'
import { roomOn, tablets } from '../../support/tablets'

describe.each(ladder.map((challenge, k) => ({ challenge, level: k + 1 })))(
  'level $level',
  ({ challenge }) => {
    const ponds = tablets.flatMap((tablet) =>
      [1, 2, 3].map((seed) => ({
        room: roomOn(tablet),
        laid: layOut(generate(challenge, seed), roomOn(tablet)),
      })),
    )

    test('no animal starts on the leaf or under it', () => {
      for (const { laid } of ponds)
        for (const start of laid.starts) {
          expect(isOnLeaf(laid, start)).toBe(false)
          expect(distance(start, laid.leafAt)).toBeGreaterThan(laid.leafRadius + laid.size * 0.4)
        }
    })

    test('every animal and the leaf lie where touching is comfortable', () => {
      for (const { laid, room } of ponds) {
        const { safe } = room
        for (const { x, y } of laid.starts) {
          expect(x - laid.size / 2).toBeGreaterThanOrEqual(safe.x - 1)
          expect(x + laid.size / 2).toBeLessThanOrEqual(safe.x + safe.width + 1)
          expect(y + laid.size / 2).toBeLessThanOrEqual(safe.y + safe.height + 1)
        }
        expect(laid.leafAt.y + laid.leafRadius).toBeLessThanOrEqual(safe.y + safe.height + 1)
      }
    })

    test('an animal is never thinner than fingers can close', () => {
      for (const { laid } of ponds) expect(laid.size / laid.unitsPerMm).toBeGreaterThanOrEqual(12)
    })
  },
)

test('the leaf floats where the writing arm does not cover it', () => {
  const [challenge] = ladder
  if (!challenge) throw new Error('no ladder')
  const room = roomOn({ width: 1180, height: 820, pxPerMm: 5.2 })
  const leafX = (hand: 'left' | 'right') =>
    layOut(generate(challenge, 1, { ...anyLearner, hand }), room).leafAt.x
  expect(leafX('right')).toBeLessThan(500)
  expect(leafX('left')).toBeGreaterThan(500)
})
