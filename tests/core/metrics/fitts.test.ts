import { describe, expect, test } from 'vitest'
import vectors from '../../vectors/fitts_steering.json'
import {
  blockOf,
  effectiveDistances,
  overshoot,
  plausibleAims,
  throughputOf,
  type Aim,
} from '../../../src/core/metrics/fitts'
import { sampleSd } from '../../../src/core/metrics/spread'
import { pointsOf } from './vector-points'

describe('throughput reproduces its vectors', () => {
  test.each(vectors.throughput)('$id', ({ input, expected }) => {
    const aims = aimsFrom(input)
    const manner = input.serial ? 'serial' : 'discrete'
    for (const [k, dx] of expected.dx.entries()) expect(overshoot(aims[k] ?? nowhere)).toBeCloseTo(dx, 6)
    for (const [k, way] of effectiveDistances(aims, manner).entries())
      expect(way).toBeCloseTo(expected.ae[k] ?? NaN, 6)
    expect(sampleSd(aims.map(overshoot))).toBeCloseTo(expected.SDx, 6)
    const block = blockOf(aims, manner)
    expect(block?.effectiveWidth).toBeCloseTo(expected.We, 6)
    expect(block?.effectiveDistance).toBeCloseTo(expected.Ae, 6)
    expect(block?.difficulty).toBeCloseTo(expected.IDe, 6)
    expect(block?.bitsPerSecond).toBeCloseTo(expected.TP_bits_per_s, 6)
  })
})

describe('where throughput cannot be told', () => {
  const aims = aimsFrom(vectors.throughput[0]?.input ?? { from: [], to: [], select: [], mt_ms: [] })

  test('fewer than ten movements', () => expect(throughputOf(aims.slice(1), 'serial', 0.5)).toBeNull())
  test('selections hardly spread at all', () => {
    expect(throughputOf(aims, 'serial', 5)).not.toBeNull()
    expect(throughputOf(aims, 'serial', 5.2)).toBeNull()
  })
  test('no time passed, or nothing was done', () => {
    const atOnce = aims.map((aim) => ({ ...aim, ms: 0 }))
    expect([throughputOf(atOnce, 'serial', 0.5), blockOf([], 'serial')]).toEqual([null, null])
  })
})

test('a tap that came twice and a pause are no movements; a miss is one', () => {
  const times = [600, 90, 620, 580, 2400, 610]
  const kept = plausibleAims(times.map((ms) => ({ ...nowhere, ms, select: { x: 500, y: 500 } })))
  expect(kept.map(({ ms }) => ms)).toEqual([600, 620, 580, 610])
})

test('a movement that goes nowhere overshoots nothing', () => expect(overshoot(nowhere)).toBe(0))

const nowhere: Aim = { from: { x: 0, y: 0 }, to: { x: 0, y: 0 }, select: { x: 3, y: 4 }, ms: 500 }

function aimsFrom({
  from,
  to,
  select,
  mt_ms,
}: Record<'from' | 'to' | 'select', number[][]> & { mt_ms: number[] }): Aim[] {
  const [froms, tos, selects] = [from, to, select].map(pointsOf)
  return mt_ms.map((ms, k) => ({
    from: froms?.[k] ?? nowhere.from,
    to: tos?.[k] ?? nowhere.to,
    select: selects?.[k] ?? nowhere.select,
    ms,
  }))
}
