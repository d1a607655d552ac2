import { expect, test } from 'vitest'
import { layOut } from '../../../src/activities/tweezers/layout'
import { openSwim } from '../../../src/activities/tweezers/swim'
import { generate, ladder } from '../../../src/activities/tweezers/trial'
import { distance, type Point } from '../../../src/core/geometry'
import { roomOn, tablets } from '../../support/tablets'

const hardest = ladder[ladder.length - 1] ?? ladder[0]

test('who swims never comes over the leaf, nor out of the water, on any tablet', () => {
  for (const tablet of tablets) {
    for (const step of ladder) {
      const laid = layOut(generate(step, 3), roomOn(tablet))
      for (const start of laid.starts) {
        const least = Math.min(laid.leafRadius, distance(start, laid.leafAt)) - 1
        const [from, to] = [laid.water.x - 1, laid.water.x + laid.water.width + 1]
        const strayed = swum(laid, start, 12, 100).filter(
          (at) => distance(at, laid.leafAt) < least || at.x < from || at.x > to,
        )
        expect(strayed).toEqual([])
      }
    }
  }
})

test('it swims about as fast as was set, and no faster anywhere than twice that', () => {
  const [tablet] = tablets
  if (!tablet || !hardest) throw new Error('no tablet')
  const laid = layOut(generate(hardest, 3), roomOn(tablet))
  const way = swum(laid, laid.starts[0] ?? laid.leafAt, 6, 2400)
  const speeds = way.slice(1).map((at, k) => (distance(at, way[k] ?? at) / laid.unitsPerMm) * 20)
  const mean = speeds.reduce((sum, one) => sum + one, 0) / speeds.length
  expect(mean).toBeGreaterThan(3)
  expect(mean).toBeLessThan(8)
  expect(Math.max(...speeds)).toBeLessThan(12)
})

test('it rests where it was put down, and without a speed for ever', () => {
  const [tablet] = tablets
  if (!tablet || !hardest) throw new Error('no tablet')
  const laid = layOut(generate(hardest, 3), roomOn(tablet))
  const swim = openSwim(laid, 6)
  const start = laid.starts[0] ?? laid.leafAt
  swim.settle(start, 500)
  expect(swim.pass(300)).toBeNull()
  expect(swim.pass(300)).not.toBeNull()
  const still = openSwim(laid, 0)
  still.settle(start)
  expect(still.pass(5000)).toBeNull()
})

/** Where it is every 50 ms. */
function swum(laid: ReturnType<typeof layOut>, start: Point, mmPerSecond: number, times: number): Point[] {
  const swim = openSwim(laid, mmPerSecond)
  swim.settle(start)
  return Array.from({ length: times }, () => swim.pass(50) ?? start)
}
