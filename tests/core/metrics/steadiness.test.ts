import { expect, test } from 'vitest'
import { powerSpectrum } from '../../../src/core/metrics/power-spectrum'
import { steadinessIn, steadinessOf } from '../../../src/core/metrics/steadiness'
import { reach } from './made-up-ink'

test('the more a hand shakes, the less steady it is, at the pace it shakes at', () => {
  const [calm, little, much] = [0, 1, 4].map((shake) => steadinessOf([reach(3000, 8, shake)]))
  if (calm?.kind !== 'steadiness' || little?.kind !== 'steadiness' || much?.kind !== 'steadiness') {
    throw new Error('a reach of three seconds is enough')
  }
  expect(calm.share).toBeLessThan(0.01)
  expect(little.bandPower).toBeGreaterThan(10 * calm.bandPower)
  expect(much.bandPower / little.bandPower).toBeCloseTo(16, 0)
  expect(much.share).toBeGreaterThan(little.share)
  expect(Math.abs(much.peakHz - 7)).toBeLessThan(0.4)
})

test('the longest stroke tells, whichever it is', () => {
  const shaken = reach(3000, 8, 4)
  expect(steadinessOf([reach(500), shaken, reach(900)])).toEqual(steadinessOf([shaken]))
})

test.each([
  ['strokes under 2.56 s', [reach(2500, 8)], 'no stroke lasted two and a half seconds'],
  ['readings every 16 ms', [reach(3000, 16)], 'the screen reported the movement too rarely'],
  ['a resting hand', [reach(180_000, 12)], 'a hand rested on the page'],
  ['no ink', [], 'no stroke lasted two and a half seconds'],
  [
    'a hand that does not move',
    [reach(3000, 8).map((sample) => ({ ...sample, x: 5, y: 5 }))],
    'there was no movement to measure',
  ],
])('%s cannot tell, and say why', (_, strokes, reason) => {
  expect(steadinessOf(strokes)).toEqual({ kind: 'unknown', reason })
})

test('a signal shorter than a segment has no spectrum', () => {
  expect(powerSpectrum(Array<number>(255).fill(1), 100)).toEqual([])
  expect(steadinessIn([Array<number>(255).fill(1)], 100)).toBeNull()
})

test('the spectrum of a sine holds its power, half its squared amplitude', () => {
  const sine = Array.from({ length: 1024 }, (_, k) => 3 * Math.sin((2 * Math.PI * 6.25 * k) / 100))
  const power = powerSpectrum(sine, 100).reduce((sum, density) => sum + (density * 100) / 256, 0)
  expect(power).toBeCloseTo(4.5, 6)
})
