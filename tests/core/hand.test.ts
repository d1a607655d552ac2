import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { distance, distanceToPolyline, lengthOf, type Point, type Polyline } from '../../src/core/geometry'
import {
  backwardsHand,
  endOf,
  follow,
  handOfSkill,
  lazyHand,
  shakyHand,
  steadyHand,
  tapNear,
  thinkingMs,
  type Hand,
} from '../../src/core/hand'
import { samplesOf, strokeFrom } from '../../src/core/ink'
import { diceFrom } from '../../src/core/random'

const bend: Polyline = [
  { x: 100, y: 200 },
  { x: 500, y: 260 },
  { x: 500, y: 600 },
]
const traced = (hand: Hand, seed = 1, path: Polyline = bend) =>
  samplesOf(follow(hand, path, diceFrom(seed), 500))
const meanOff = (hand: Hand, seed: number) => {
  const offs = traced(hand, seed).map((sample) => distanceToPolyline(sample, bend))
  return offs.reduce((sum, off) => sum + off, 0) / offs.length
}

describe('a make-believe hand', () => {
  test('does the same with the same dice', () => {
    expect(traced(shakyHand, 7)).toEqual(traced(shakyHand, 7))
    expect(traced(shakyHand, 7)).not.toEqual(traced(shakyHand, 8))
  })

  test.each([1, 2, 3, 4, 5, 6, 7, 8])('stays nearer to the path when steady (dice %i)', (seed) => {
    expect(meanOff(steadyHand, seed)).toBeLessThan(meanOff(shakyHand, seed) / 2)
  })

  test('gets nearer with skill, over many tries', () => {
    const seeds = Array.from({ length: 30 }, (_, i) => i)
    const offs = [0, 0.25, 0.5, 0.75, 1].map((skill) =>
      seeds.reduce((sum, seed) => sum + meanOff(handOfSkill(skill), seed), 0),
    )
    expect(offs).toEqual([...offs].sort((a, b) => b - a))
  })

  test('skill beyond its ends is the end', () => {
    expect(handOfSkill(-1)).toEqual(handOfSkill(0))
    expect(handOfSkill(2)).toEqual(handOfSkill(1))
  })

  test('traces from the end when backwards, and stops early when lazy', () => {
    const [first] = traced(backwardsHand)
    expect(distance(first ?? { x: 0, y: 0 }, { x: 500, y: 600 })).toBeLessThan(20)
    expect(lengthOf(traced(lazyHand))).toBeLessThan(0.45 * lengthOf(traced(steadyHand)))
  })

  test('starts when told, and its readings follow in time', () => {
    const times = traced(steadyHand).map(({ tMs }) => tMs)
    expect(times[0]).toBe(500)
    expect(times.every((t, i) => i === 0 || t > (times[i - 1] ?? 0))).toBe(true)
  })

  test('leaves only finite readings, on whatever path', () => {
    const point = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) })
    const path: fc.Arbitrary<readonly Point[]> = fc.array(point, { maxLength: 6 })
    const hand = fc.double({ min: 0, max: 1, noNaN: true }).map((skill) => handOfSkill(skill))
    fc.assert(
      fc.property(path, hand, fc.integer(), (line, someHand, seed) => {
        const samples = traced(someHand, seed, line)
        expect(samples.length).toBeGreaterThan(0)
        expect(samples.every(({ x, y, tMs }) => [x, y, tMs].every(Number.isFinite))).toBe(true)
      }),
      { numRuns: 60 },
    )
  })

  test('taps nearer to the target when steady, over many tries', () => {
    const target = { x: 300, y: 300 }
    const spread = (hand: Hand) => {
      const dice = diceFrom(3)
      return Array.from({ length: 100 }, () => distance(target, tapNear(hand, target, dice))).reduce(
        (a, b) => a + b,
      )
    }
    expect(spread(steadyHand)).toBeLessThan(spread(shakyHand) / 2)
  })

  test('never moves before it can have seen', () => {
    const dice = diceFrom(5)
    const times = Array.from({ length: 500 }, () => thinkingMs({ ...steadyHand, reactionMs: 150 }, dice))
    expect(Math.min(...times)).toBe(200)
  })
})

test('a stroke ends with its last reading; one without readings ends when told', () => {
  expect(endOf(strokeFrom([{ x: 0, y: 0, tMs: 42 }]), 7)).toBe(42)
  expect(endOf(strokeFrom([]), 7)).toBe(7)
})
