import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byAngle, rotationSlope, type TurnedTrial } from '../../../src/core/metrics/rotation-slope'

const latestMs = 60_000
const angles = [0, 45, 90, 135, 180]

/** So many right choices at each angle, each taking the time of the angle. */
const turned = (times: number, msOf: (angle: number) => number, at = angles): TurnedTrial[] =>
  at.flatMap((angle) => Array.from({ length: times }, () => ({ angle, right: true, ms: msOf(angle) })))

test('a child who takes 12 ms for each degree and 900 ms without turning is told so', () => {
  const slope = rotationSlope(
    turned(5, (angle) => 900 + 12 * angle),
    latestMs,
  )
  expect(slope?.msPerDegree).toBeCloseTo(12)
  expect(slope?.interceptMs).toBeCloseTo(900)
  expect(slope?.angles).toBe(5)
})

test('nothing is said with fewer than five right choices at four angles', () => {
  const ms = (angle: number) => 900 + angle
  expect(rotationSlope(turned(4, ms), latestMs)).toBeNull()
  expect(rotationSlope(turned(9, ms, [0, 45, 90]), latestMs)).toBeNull()
  expect(rotationSlope([...turned(5, ms, [0, 45, 90]), ...turned(4, ms, [135])], latestMs)).toBeNull()
  expect(rotationSlope(turned(5, ms, [0, 45, 90, 135]), latestMs)).not.toBeNull()
})

test('choices of another one, and those too early or too late, have no part in the times', () => {
  const usual = turned(5, (angle) => 1000 + 10 * angle)
  const odd: TurnedTrial[] = [
    { angle: 180, right: false, ms: 50_000 },
    { angle: 180, right: true, ms: 90 },
    { angle: 0, right: true, ms: 61_000 },
  ]
  expect(rotationSlope([...usual, ...odd], latestMs)?.msPerDegree).toBeCloseTo(10)
})

test('by angle: trials, share right, and the middle time of those', () => {
  const trials: TurnedTrial[] = [
    { angle: 90, right: true, ms: 2000 },
    { angle: 0, right: true, ms: 1000 },
    { angle: 90, right: false, ms: 500 },
    { angle: 90, right: true, ms: 3000 },
    { angle: 90, right: true, ms: 100 },
  ]
  expect(byAngle(trials, latestMs)).toEqual([
    { angle: 0, trials: 1, right: 1, accuracy: 1, medianMs: 1000, timed: 1 },
    { angle: 90, trials: 4, right: 3, accuracy: 0.75, medianMs: 2500, timed: 2 },
  ])
})

test('one slow choice among five does not tilt the line', () => {
  const trials = turned(5, (angle) => 1000 + 10 * angle)
  const slow = trials.map((trial, k) => (k === trials.length - 1 ? { ...trial, ms: 40_000 } : trial))
  expect(rotationSlope(slow, latestMs)?.msPerDegree).toBeCloseTo(10)
})

test('slower by the same everywhere changes the start, not the slope', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 0, max: 40 }), (later, slope) => {
      const plain = rotationSlope(
        turned(5, (angle) => 500 + slope * angle),
        latestMs,
      )
      const late = rotationSlope(
        turned(5, (angle) => 500 + later + slope * angle),
        latestMs,
      )
      expect(late?.msPerDegree).toBeCloseTo(plain?.msPerDegree ?? NaN, 6)
      expect((late?.interceptMs ?? 0) - (plain?.interceptMs ?? 0)).toBeCloseTo(later, 6)
    }),
  )
})
