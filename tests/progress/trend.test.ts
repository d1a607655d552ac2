import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../src/core/day'
import type { BetterWhen, Metric } from '../../src/core/outcome'
import { trendOf, type TrendPoint } from '../../src/progress/trend'

const metricThat = (betterWhen: BetterWhen, target?: number): Metric => ({
  label: 'Distance from the path',
  unit: 'x-heights',
  betterWhen,
  ...(target === undefined ? {} : { target }),
  definition: 'made up for a test',
  source: 'made up for a test',
})
const lower = metricThat('lower')

/** One sitting every second day. */
const sittings = (...values: number[]): TrendPoint[] =>
  values.map((value, i) => ({ day: addDays('2025-03-03', 2 * i), value }))

const falling = sittings(10, 9.6, 9.1, 8.7, 8, 7.6, 7.1, 6.4, 6.1, 5.5)
const flat = sittings(10, 9.4, 10.3, 9.7, 10.1, 9.8, 10.2, 9.5, 10, 9.9)

describe('a trend', () => {
  test('says nothing before eight sittings', () => {
    const trend = trendOf(falling.slice(0, 7), lower)
    expect(trend).toMatchObject({ state: 'collecting', perWeek: null, z: null, sittings: 7 })
    expect(trend.words).toBe('collecting: 7 of 8 sittings so far')
  })

  test('says nothing when all sittings were on one day', () => {
    const oneDay = falling.map(({ value }) => ({ day: '2025-03-03', value }))
    expect(trendOf(oneDay, lower).state).toBe('collecting')
  })

  test('is steady when ups and downs are as usual', () => {
    expect(trendOf(flat, lower).state).toBe('steady')
  })

  test('is steady when nothing moves at all', () => {
    expect(trendOf(sittings(1, 1, 1, 1, 1, 1, 1, 1), lower).state).toBe('steady')
  })

  test.each([
    ['lower', 'getting better'],
    ['higher', 'getting less'],
    ['context', 'changing'],
  ] as const)('knows that %s values falling are %s', (betterWhen, state) => {
    expect(trendOf(falling, metricThat(betterWhen)).state).toBe(state)
  })

  test('towards a target is better, away from it is less', () => {
    expect(trendOf(falling, metricThat('target', 5)).state).toBe('getting better')
    expect(trendOf(falling, metricThat('target', 11)).state).toBe('getting less')
  })

  test('is not turned by one odd day', () => {
    const withOddDay = falling.map((point, i) => (i === 8 ? { ...point, value: 14 } : point))
    expect(trendOf(withOddDay, lower).state).toBe('getting better')
  })

  test('looks at the last twelve sittings only', () => {
    const learnt = sittings(
      ...Array.from({ length: 20 }, (_, i) => (i < 8 ? 10 - i : 2 + ((i * 7) % 5) * 0.1)),
    )
    expect(trendOf(learnt, lower)).toMatchObject({ state: 'steady', sittings: 12 })
  })

  test('gives its slope in a week, in the unit of the metric', () => {
    const trend = trendOf(sittings(0, 2, 4, 6, 8, 10, 12, 14), metricThat('higher'))
    expect(trend.perWeek).toEqual({ slope: 7, low: 7, high: 7 })
  })

  test('shows the baseline and how much of the rest is beyond it', () => {
    const trend = trendOf(falling, lower)
    expect(trend.baseline?.mean).toBeCloseTo(9.08)
    expect(trend.nonOverlap).toBe(1)
    expect(trendOf(falling, metricThat('context')).nonOverlap).toBeNull()
  })

  test('does not depend on the order in which days are given', () => {
    const values = fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { maxLength: 20 })
    fc.assert(
      fc.property(values, (list) => {
        const points = sittings(...list)
        expect(trendOf([...points].reverse(), lower)).toEqual(trendOf(points, lower))
      }),
    )
  })
})
