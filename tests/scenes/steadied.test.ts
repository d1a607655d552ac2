import { expect, test } from 'vitest'
import type { Stroke } from '../../src/core/ink'
import { steadied } from '../../src/scenes/steadied'
import { scriptedHand } from '../support/scripted-hand'

/** A hand that means to go right and shakes up and down by 12 units. */
const shaking = Array.from({ length: 60 }, (_, k) => ({ x: 100 + k * 5, y: 300 + (k % 2 === 0 ? 12 : -12) }))

test('drawing looks calmer for a hand that is steadied, and is kept as it was', () => {
  const { seen, strokes } = drawn(0.8)
  expect(wander(seen.slice(10, -1))).toBeLessThan(0.5 * wander(shaking.slice(10)))
  expect(strokes[0]?.y).toEqual(shaking.map(({ y }) => y))
})

test('who lifts at the end of a road has arrived there', () => {
  expect(drawn(1).seen.at(-1)).toEqual(shaking.at(-1))
})

test('without steadying, the hand is seen as it is', () => {
  expect(drawn(0).seen).toEqual(shaking)
})

test('what the system took does not catch up', () => {
  expect(drawn(1, true).seen).toHaveLength(shaking.length)
})

function drawn(strength: number, taken = false) {
  const hand = scriptedHand()
  const seen: { x: number; y: number }[] = []
  const strokes: Stroke[] = []
  const see = ({ x, y }: { x: number; y: number }) => seen.push({ x, y })
  hand.ports.listen(
    steadied(
      { began: see, drew: see, ended: (stroke) => strokes.push(stroke), discarded: () => undefined },
      strength,
    ),
  )
  hand.stroke(shaking, 1000, taken)
  return { seen, strokes }
}

function wander(way: readonly { y: number }[]): number {
  const ys = way.map(({ y }) => y)
  return Math.max(...ys) - Math.min(...ys)
}
