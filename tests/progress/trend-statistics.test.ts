import { describe, expect, test } from 'vitest'
import { baselineOf, nonOverlap, smallestChange } from '../../src/progress/change'
import { mannKendall } from '../../src/progress/mann-kendall'
import { theilSen } from '../../src/progress/theil-sen'
import vectors from '../vectors/trend_stats.json'

describe.each(vectors.cases)('vector $id', ({ input, expected }) => {
  const values = input.t.map((t, i) => ({ t, y: input.y[i] ?? Number.NaN }))

  test('the Theil–Sen line agrees', () => {
    const line = theilSen(values)
    expect(line?.slope).toBeCloseTo(expected.theil_sen_slope, 8)
    expect(line?.intercept).toBeCloseTo(expected.intercept_median_resid, 8)
    expect(line?.low).toBeCloseTo(expected.slope_lo95, 8)
    expect(line?.high).toBeCloseTo(expected.slope_hi95, 8)
  })

  test('Mann–Kendall agrees', () => {
    const { s, variance, z } = mannKendall(input.y)
    expect(s).toBe(expected.mk_S)
    expect(variance).toBeCloseTo(expected.mk_varS, 8)
    expect(z).toBeCloseTo(expected.mk_Z, 8)
  })
})

test.each(vectors.reliable_change)('the smallest change agrees: $id', ({ expected }) => {
  expect(smallestChange(expected.SEM)).toBeCloseTo(expected.MDC95, 8)
})

test.each(vectors.single_case)('baseline and overlap agree: $id', ({ input, expected }) => {
  const baseline = baselineOf(input.baseline)
  expect(baseline?.mean).toBeCloseTo(expected.mean, 8)
  expect(baseline?.spread).toBeCloseTo(expected.sd, 8)
  expect(baseline?.low).toBeCloseTo(expected.band_lo, 8)
  expect(baseline?.high).toBeCloseTo(expected.band_hi, 8)
  expect(nonOverlap(input.baseline, input.phase, 'lower')).toBe(expected.NAP)
})

test('nothing comes of nothing', () => {
  expect(theilSen([])).toBeNull()
  expect(theilSen([{ t: 1, y: 2 }])).toBeNull()
  expect(baselineOf([1])).toBeNull()
  expect(nonOverlap([], [1], 'higher')).toBeNull()
  expect(mannKendall([3, 3, 3])).toEqual({ s: 0, variance: 0, z: 0 })
})
