import { expect, test } from 'vitest'
import fc from 'fast-check'
import { penTiming, type Span } from '../../../src/core/metrics/pen-timing'
import { inverseEfficiency, reactionTimes } from '../../../src/core/metrics/reaction-time'
import { interquartile, median, quantile, sampleSd } from '../../../src/core/metrics/spread'
import { allFinite } from './made-up-ink'

test('every response is counted once: valid, too early or too late', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(12_000)), (timesMs) => {
      const { n, anticipations, lapses } = reactionTimes(timesMs, 10_000)
      expect(n + anticipations + lapses).toBe(timesMs.length)
    }),
  )
})

test('the bounds themselves are valid', () => {
  expect(reactionTimes([149, 150, 2000, 2001], 2000)).toMatchObject({ n: 2, anticipations: 1, lapses: 1 })
})

test('no valid response has no times, one has a middle but no spread', () => {
  expect(reactionTimes([], 2000)).toMatchObject({ medianMs: null, iqrMs: null, cv: null, n: 0 })
  expect(reactionTimes([500], 2000)).toMatchObject({ medianMs: 500, cv: null, n: 1 })
})

test('time and accuracy make one number only when most was right', () => {
  expect(inverseEfficiency(1000, 0.8)).toBe(1250)
  expect(inverseEfficiency(1000, 0.79)).toBeNull()
  expect(inverseEfficiency(null, 1)).toBeNull()
})

test('one lapse of attention does not move the middle of five', () => {
  expect(reactionTimes([400, 410, 420, 430, 9000], 2000).medianMs).toBe(415)
})

test('middle and spread are unknown without values', () => {
  expect([median([]), quantile([], 0.9), interquartile([]), sampleSd([4])]).toEqual([null, null, null, null])
})

const spans = fc.array(fc.tuple(fc.nat(5000), fc.nat(5000)), { minLength: 1, maxLength: 8 }).map((steps) => {
  let now = 0
  return steps.map(([gap, ms]): Span => {
    const fromMs = now + gap
    now = fromMs + ms
    return { fromMs, toMs: now }
  })
})

test('time on the page and time in the air make the whole', () => {
  fc.assert(
    fc.property(spans, (strokes) => {
      const timing = penTiming(strokes)
      expect(allFinite(timing)).toBe(true)
      expect((timing?.onPaperMs ?? NaN) + (timing?.inAirMs ?? NaN)).toBe(timing?.totalMs)
      expect(timing?.inAirExclLongMs).toBeLessThanOrEqual(timing?.inAirMs ?? NaN)
    }),
  )
})

test('without strokes there is no timing', () => {
  expect(penTiming([])).toBeNull()
})
