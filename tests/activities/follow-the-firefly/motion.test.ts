import { describe, expect, test } from 'vitest'
import {
  challengeSchema,
  ladder,
  type FireflyChallenge,
} from '../../../src/activities/follow-the-firefly/challenge'
import { flightMs, isHidden, layOut, passesOf } from '../../../src/activities/follow-the-firefly/layout'
import { placeAt, stepMs } from '../../../src/activities/follow-the-firefly/motion'
import { generate, trialSchema } from '../../../src/activities/follow-the-firefly/trial'
import { boundsOf, distance, lengthOf, type Point } from '../../../src/core/geometry'
import { roomOn, tablets } from '../../support/tablets'

const room = roomOn({ width: 1180, height: 820, pxPerMm: 5.2 })
const trialOf = (over: Partial<FireflyChallenge>, seed = 5) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

/** Flights for each step, spread over seeds and tablets; `ITEMS=300` is thorough. */
const flightsPerStep = Number(process.env['ITEMS'] ?? 5)

describe.each([...ladder.entries()])('flights of step %#', (step, challenge) => {
  const flights = Array.from({ length: flightsPerStep }, (_, k) => {
    const trial = generate(challenge, step * 1000 + k)
    const on = roomOn(tablets[k % tablets.length] ?? { width: 1180, height: 820, pxPerMm: 5.2 })
    return { trial, on, laid: layOut(trial, on) }
  })

  test('are made again from their seed, and survive being stored', () => {
    for (const { trial, on, laid } of flights.slice(0, 3)) {
      expect(trialSchema.parse(JSON.parse(JSON.stringify(trial)))).toEqual(trial)
      expect(layOut(generate(challenge, trial.seed), on)).toEqual(laid)
    }
  })

  test('stay where they can be seen and touched', () => {
    for (const { laid, on } of flights) {
      const { x, y, width, height } = boundsOf(laid.ways.flat())
      const [half, { safe }] = [laid.size / 2, on]
      expect(Math.min(x - half - safe.x, y - half - safe.y)).toBeGreaterThan(-0.01)
      expect(x + width + half).toBeLessThan(safe.x + safe.width + 0.01)
      expect(y + height + half).toBeLessThan(safe.y + safe.height + 0.01)
    }
  })

  test('never melt into one: two that pass can be told apart', () => {
    for (const { laid } of flights) expect(nearestIn(laid.ways) / laid.size).toBeGreaterThan(1)
  })

  test('never jump, and are about as fast as asked', () => {
    for (const { trial, laid, on } of flights) {
      const speed = trial.speed * on.unitsPerMm
      for (const way of laid.ways) {
        const longest = Math.max(...way.map((at, k) => distance(at, way[k + 1] ?? at)))
        expect(longest).toBeLessThan((3 * speed * stepMs) / 1000 + 0.25 * laid.size)
        const flown = way.slice(0, 1 + (trial.seconds * 1000) / stepMs)
        expect(lengthOf(flown) / trial.seconds / speed).toBeGreaterThan(0.75)
        expect(lengthOf(flown) / trial.seconds / speed).toBeLessThan(1.35)
      }
    }
  })

  test('end in the open and apart, begin in the open, and pass behind the bushes there are', () => {
    for (const { laid } of flights) {
      const ends = laid.ways.flatMap((way) => way.at(-1) ?? [])
      const starts = laid.ways.flatMap((way) => way[0] ?? [])
      for (const at of [...ends, ...starts]) expect(isHidden(laid.bushes, at)).toBe(false)
      if (ends.length > 1) expect(nearestIn(ends.map((at) => [at])) / laid.size).toBeGreaterThan(1.2)
      for (const bush of laid.bushes) expect(laid.ways.flat().some((at) => isHidden([bush], at))).toBe(true)
    }
  })
})

test('asked for bushes, most flights of the ladder have them on a usual tablet', () => {
  for (const [step, challenge] of ladder.entries()) {
    const flights = Array.from({ length: challenge.bushes > 0 ? 40 : 0 }, (_, k) =>
      generate(challenge, step + k),
    )
    const having = flights.filter((trial) => layOut(trial, room).bushes.length === challenge.bushes)
    expect(having.length, `step ${step}`).toBeGreaterThanOrEqual(flights.length * 0.65)
  }
})

test('whoever shows it seldom sees the same flight as who shows it often', () => {
  const { ways } = layOut(trialOf({}), room)
  const [way = []] = ways
  const often = Array.from({ length: 801 }, (_, k) => placeAt(way, k * 10))
  const seldom = Array.from({ length: 81 }, (_, k) => placeAt(way, k * 100))
  expect(seldom).toEqual(often.filter((_, k) => k % 10 === 0))
  expect(flightMs(ways)).toBe(8000)
})

test('before its flight it waits, afterwards it rests', () => {
  const [way = []] = layOut(trialOf({}), room).ways
  expect(placeAt(way, -500)).toEqual(way[0])
  expect(placeAt(way, 99_999)).toEqual(way.at(-1))
})

test('sudden turns are less foreseeable than arcs', () => {
  const surprise = (path: FireflyChallenge['path']) => {
    const ways = [1, 2, 3, 4].flatMap(
      (seed) => layOut(trialOf({ path, seconds: 20, speed: 30 }, seed), room).ways,
    )
    return ways.reduce((sum, way) => sum + missOf(way), 0) / ways.length
  }
  expect(surprise('wandering')).toBeGreaterThan(surprise('arcs'))
  expect(surprise('darting')).toBeGreaterThan(surprise('arcs'))
})

test('how near one passes is told for both sides', () => {
  const ways = [
    [
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ],
    [
      { x: 50, y: 0 },
      { x: 20, y: 0 },
    ],
    [
      { x: 90, y: 0 },
      { x: 90, y: 0 },
    ],
  ]
  expect(passesOf(ways, 1, 10)).toEqual([2, 2, 9])
})

/** How far a place half a second ahead is from where going straight on would lead. */
function missOf(way: readonly Point[]): number {
  const steps = 12
  const misses = way.slice(steps, -steps).map((at, k) => {
    const before = way[k + steps - 2] ?? at
    const straight = { x: at.x + ((at.x - before.x) * steps) / 2, y: at.y + ((at.y - before.y) * steps) / 2 }
    return distance(straight, way[k + 2 * steps] ?? at)
  })
  return misses.reduce((sum, one) => sum + one, 0) / misses.length
}

/** The nearest that any two come. */
function nearestIn(ways: readonly (readonly Point[])[]): number {
  return Math.min(
    ...ways.flatMap((way, k) =>
      ways.slice(k + 1).flatMap((other) => way.map((at, step) => distance(at, other[step] ?? at))),
    ),
  )
}
