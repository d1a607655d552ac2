import { expect, test } from 'vitest'
import fc from 'fast-check'
import { dedupe } from '../../../src/core/metrics/dedupe'
import { mergeDropOuts } from '../../../src/core/metrics/merge-drop-outs'
import { resampleTime } from '../../../src/core/metrics/resample-time'
import { allFinite, anySamples, frozen, reach } from './made-up-ink'

test('of two readings at one instant the later one stays', () => {
  const [a, b] = [
    { x: 1, y: 1, tMs: 5, pressure: null },
    { x: 2, y: 2, tMs: 5, pressure: null },
  ]
  expect(dedupe([a, b])).toEqual([b])
})

test('a reading from the past is dropped', () => {
  const readings = [10, 30, 20, 40].map((tMs) => ({ x: tMs, y: 0, tMs, pressure: null }))
  expect(dedupe(readings).map(({ tMs }) => tMs)).toEqual([10, 30, 40])
})

test('time always advances afterwards, and cleaning twice changes nothing', () => {
  fc.assert(
    fc.property(anySamples, (samples) => {
      const clean = dedupe(frozen(samples))
      expect(clean.every((s, k) => k === 0 || s.tMs > (clean[k - 1]?.tMs ?? Infinity))).toBe(true)
      expect(dedupe(clean)).toEqual(clean)
      expect(allFinite(resampleTime(clean))).toBe(true)
    }),
  )
})

test('a drop-out is closed; a lift stays, whether far or long', () => {
  const stroke = reach(100)
  const next = (ms: number, jump: number) =>
    stroke.map((s) => ({ ...s, x: s.x + 200 + jump, tMs: s.tMs + 100 + ms }))
  expect(mergeDropOuts([stroke, next(30, 2)], 5)).toHaveLength(1)
  expect(mergeDropOuts([stroke, next(30, 9)], 5)).toHaveLength(2)
  expect(mergeDropOuts([stroke, next(80, 2)], 5)).toHaveLength(2)
})

test('closing drop-outs loses no reading and leaves the strokes as they were', () => {
  fc.assert(
    fc.property(fc.array(anySamples, { maxLength: 5 }), (strokes) => {
      expect(mergeDropOuts(frozen(strokes), 100).flat()).toEqual(strokes.flat())
    }),
  )
})
