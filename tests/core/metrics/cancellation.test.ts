import { describe, expect, test } from 'vitest'
import { cancellationOf } from '../../../src/core/metrics/cancellation'
import vectors from '../../vectors/cancellation.json'
import { pointsOf } from './vector-points'

describe('a search reproduces its vectors', () => {
  for (const { id, input, expected } of vectors.cases) {
    test(id, () => {
      const search = cancellationOf({
        targets: pointsOf(input.targets),
        touched: input.clicks.map(([, , target = -1]) => (target < 0 ? null : target)),
        ms: input.time_s * 1000,
      })
      expect(search).toMatchObject({
        hits: expected.hits,
        omissions: expected.omissions,
        commissions: expected.commissions,
        revisits: expected.revisits,
      })
      expect(search.accuracy).toBeCloseTo(expected.accuracy, 9)
      expect(search.rate).toBeCloseTo(expected.Q, 9)
      expect(search.centre.x).toBeCloseTo(expected.coc_x, 9)
      expect(search.order?.bestR).toBeCloseTo(expected.best_r, 9)
      expect(search.order?.crossings).toBe(expected.intersections)
      expect(search.order?.crossingsPerStep).toBeCloseTo(expected.intersection_rate, 9)
      expect(search.order?.stepRatio).toBeCloseTo(expected.step_ratio, 9)
    })
  }
})

describe('what a search cannot tell is unknown', () => {
  const row = pointsOf([
    [0, 5],
    [10, 5],
    [20, 5],
  ])

  test('without a find there is no centre and no order', () => {
    const search = cancellationOf({ targets: row, touched: [null, null], ms: 4000 })
    expect(search).toMatchObject({ hits: 0, omissions: 3, commissions: 2, accuracy: 0, rate: 0 })
    expect(search).toMatchObject({ centre: { x: null, y: null }, order: null })
  })

  test('a row of targets has no up and down', () => {
    const search = cancellationOf({ targets: row, touched: [2, 1], ms: 4000 })
    expect(search.centre.y).toBeNull()
    expect(search.centre.x).toBeCloseTo(0.5)
    expect(search.order).toMatchObject({ bestR: 1, crossings: 0, stepRatio: 1 })
  })

  test('without targets, or without time, there is no rate', () => {
    expect(cancellationOf({ targets: [], touched: [0], ms: 1000 })).toMatchObject({
      accuracy: null,
      rate: null,
      commissions: 1,
    })
    expect(cancellationOf({ targets: row, touched: [0], ms: 0 }).rate).toBeNull()
  })

  test('the centre is corrected for how the targets lie', () => {
    const bunched = pointsOf([
      [0, 5],
      [1, 5],
      [20, 5],
    ])
    expect(cancellationOf({ targets: bunched, touched: [0, 1, 2], ms: 1 }).centre.x).toBeCloseTo(0)
  })
})
