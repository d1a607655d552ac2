import { describe, expect, test } from 'vitest'
import pathVectors from '../../vectors/path_metrics.json'
import preprocessVectors from '../../vectors/preprocess.json'
import timingVectors from '../../vectors/pen_timing.json'
import orderVectors from '../../vectors/stroke_order.json'
import smoothnessVectors from '../../vectors/smoothness.json'
import endToEndVectors from '../../vectors/end_to_end.json'
import psychometricVectors from '../../vectors/psychometrics.json'
import shakingVectors from '../../vectors/tremor_pressure.json'
import { resampleByStep, lengthOf } from '../../../src/core/geometry'
import type { InkSample } from '../../../src/core/ink'
import { glyphOf } from '../../../src/core/letters/glyphs'
import { guessCorrected } from '../../../src/core/metrics/accuracy'
import { coverage } from '../../../src/core/metrics/coverage'
import { dedupe } from '../../../src/core/metrics/dedupe'
import { filteredVelocity, strokeKinematics } from '../../../src/core/metrics/kinematics'
import { ldljScalar, ldljVector } from '../../../src/core/metrics/ldlj'
import { lengthRatio } from '../../../src/core/metrics/length-ratio'
import { lowPassed, lowPassFor } from '../../../src/core/metrics/low-pass'
import { dropOutMm, isShortGap } from '../../../src/core/metrics/merge-drop-outs'
import { pathDeviation } from '../../../src/core/metrics/path-deviation'
import { penTiming } from '../../../src/core/metrics/pen-timing'
import { bandPower, powerSpectrum } from '../../../src/core/metrics/power-spectrum'
import { pressureIn } from '../../../src/core/metrics/pressure'
import { inverseEfficiency, reactionTimes } from '../../../src/core/metrics/reaction-time'
import { resampleTime } from '../../../src/core/metrics/resample-time'
import { sensitivity } from '../../../src/core/metrics/signal-detection'
import { sparc } from '../../../src/core/metrics/sparc'
import { steadinessIn } from '../../../src/core/metrics/steadiness'
import { strokeOrder } from '../../../src/core/metrics/stroke-order'
import { speedOf, velocityOf } from '../../../src/core/metrics/velocity'
import { velocityPeaks } from '../../../src/core/metrics/velocity-peaks'
import { pointsOf } from './vector-points'

describe('path deviation, coverage and length ratio reproduce their vectors', () => {
  for (const { id, input, expected } of pathVectors.cases) {
    test(id, () => {
      const ink = input.ink.map(pointsOf)
      const template = input.template.map(pointsOf)
      const deviation = pathDeviation(ink, template, input.corridor_half_width, input.step)
      expect(deviation?.n).toBe(expected.n_ink)
      expect(deviation?.mean).toBeCloseTo(expected.mean, 6)
      expect(deviation?.rms).toBeCloseTo(expected.rms, 6)
      expect(deviation?.p95).toBeCloseTo(expected.p95, 6)
      expect(deviation?.max).toBeCloseTo(expected.max, 6)
      expect(deviation?.insideShare).toBeCloseTo(expected.inside_frac, 6)
      const covered = coverage(ink, template, input.corridor_half_width, input.step)
      expect(covered?.n).toBe(expected.n_template)
      expect(covered?.share).toBeCloseTo(expected.coverage, 6)
      expect(covered?.largestGap).toBeCloseTo(expected.template_gap_max, 6)
      expect(lengthRatio(ink, template)).toBeCloseTo(expected.length_ratio, 6)
    })
  }
})

describe('preprocessing reproduces its vectors', () => {
  for (const { id, input, expected } of preprocessVectors.design) {
    test(id, () => {
      const filter = lowPassFor(input.fs, input.fc_effective)
      expected.b.forEach((value, k) => expect(filter.b[k]).toBeCloseTo(value, 8))
      expected.a.forEach((value, k) => expect(filter.a[k]).toBeCloseTo(value, 8))
      expect(filter.z0).toBeCloseTo(expected.zi[0] ?? NaN, 8)
      expect(filter.z1).toBeCloseTo(expected.zi[1] ?? NaN, 8)
    })
  }
  for (const { id, input, expected } of preprocessVectors.filtfilt) {
    test(id, () => {
      const y = lowPassed(input.x, lowPassFor(input.fs, input.fc_effective))
      expected.y.forEach((value, k) => expect(y[k]).toBeCloseTo(value, 8))
    })
  }
  for (const { id, input, expected } of preprocessVectors.time_resample) {
    test(id, () => {
      const samples = input.t_ms.map((tMs, k): InkSample => ({
        tMs,
        x: input.x[k] ?? 0,
        y: input.y[k] ?? 0,
        pressure: null,
      }))
      const even = resampleTime(dedupe(samples), input.fs)
      expect(even).toHaveLength(expected.n)
      expected.x.forEach((value, k) => expect(even[k]?.x).toBeCloseTo(value, 8))
      expected.y.forEach((value, k) => expect(even[k]?.y).toBeCloseTo(value, 8))
      const speed = speedOf(velocityOf(even, input.fs))
      expected.speed.forEach((value, k) => expect(speed[k]).toBeCloseTo(value, 7))
    })
  }
  for (const { id, input, expected } of preprocessVectors.arc_resample) {
    test(id, () => {
      const line = pointsOf(input.points)
      expect(lengthOf(line)).toBeCloseTo(expected.length, 8)
      const even = resampleByStep(line, input.step)
      expect(even).toHaveLength(expected.n)
      pointsOf(expected.points).forEach((p, k) => {
        expect(even[k]?.x).toBeCloseTo(p.x, 8)
        expect(even[k]?.y).toBeCloseTo(p.y, 8)
      })
    })
  }
})

describe('stroke order and direction reproduce their vectors', () => {
  for (const { id, input, expected } of orderVectors.cases) {
    test(id, () => {
      const taught = glyphOf(input.glyph).strokes
      const order = strokeOrder(input.ink.map(pointsOf), taught, false)
      expect(order.assigned).toEqual(expected.assign.map((index) => (index < 0 ? null : index)))
      expect(order.reversed).toEqual(expected.reversed)
      expected.cost.forEach((cost, k) =>
        cost === null ? expect(order.cost[k]).toBeNull() : expect(order.cost[k]).toBeCloseTo(cost, 3),
      )
      expect(order.orderScore).toBeCloseTo(expected.order_score, 6)
      expect(order.orderOk).toBe(expected.order_ok)
      expect(order.directionScore).toBeCloseTo(expected.direction_score, 6)
      const leftHand =
        'direction_score_left_hand' in expected ? expected.direction_score_left_hand : undefined
      if (leftHand !== undefined) {
        expect(strokeOrder(input.ink.map(pointsOf), taught, true).directionScore).toBeCloseTo(leftHand, 6)
      }
    })
  }
})

describe('smoothness and velocity peaks reproduce their vectors', () => {
  for (const { id, input, expected } of smoothnessVectors.cases) {
    test(id, () => {
      const { fs } = input
      const speed = 'speed' in input && input.speed ? input.speed : []
      if (expected.sparc !== undefined) expect(sparc(speed, fs)).toBeCloseTo(expected.sparc, 6)
      expect(ldljScalar(speed, fs)).toBeCloseTo(expected.ldlj_scalar, 6)
      if (expected.n_peaks_prom5pct !== undefined)
        expect(velocityPeaks(speed)).toHaveLength(expected.n_peaks_prom5pct)
      if (expected.peak_index) expect(velocityPeaks(speed)).toEqual(expected.peak_index)
    })
  }
  for (const { id, input } of smoothnessVectors.edge_cases) {
    test(`${id} has no value`, () => {
      expect(ldljScalar(input.speed, input.fs)).toBeNull()
      if (id === 'edge_all_zero') expect(sparc(input.speed, input.fs)).toBeNull()
    })
  }
})

describe('raw ink to all measurements reproduces its vectors', () => {
  for (const { id, input, expected } of endToEndVectors.cases) {
    test(id, () => {
      const strokes = input.strokes.map((s) =>
        dedupe(s.t_ms.map((tMs, k) => ({ tMs, x: s.x[k] ?? 0, y: s.y[k] ?? 0, pressure: s.p[k] ?? null }))),
      )
      strokes.forEach((samples, k) => {
        const want = expected.per_stroke[k]
        const got = strokeKinematics(samples)
        expect(got.durationMs).toBeCloseTo(want?.duration_ms ?? NaN, 6)
        expect(got.meanSpeed).toBeCloseTo(want?.mean_speed ?? NaN, 6)
        expect(got.peakSpeed).toBeCloseTo(want?.peak_speed ?? NaN, 6)
        expect(got.peaks).toBe(want?.n_peaks)
        expect(got.sparc).toBeCloseTo(want?.sparc ?? NaN, 6)
        const velocity = filteredVelocity(samples)
        expect(ldljVector(velocity, 100)).toBeCloseTo(want?.ldlj_vector ?? NaN, 6)
        expect(ldljScalar(speedOf(velocity), 100)).toBeCloseTo(want?.ldlj_scalar ?? NaN, 6)
      })
      const template = input.template.map(pointsOf)
      const deviation = pathDeviation(strokes, template, input.corridor_half_width, 0.5)
      expect(deviation?.mean).toBeCloseTo(expected.path.mean, 6)
      expect(deviation?.p95).toBeCloseTo(expected.path.p95, 6)
      expect(coverage(strokes, template, input.corridor_half_width, 0.5)?.share).toBeCloseTo(
        expected.path.coverage,
        6,
      )
      expect(lengthRatio(strokes, template)).toBeCloseTo(expected.path.length_ratio, 6)
      const spans = strokes.map((s) => ({ fromMs: s[0]?.tMs ?? 0, toMs: s[s.length - 1]?.tMs ?? 0 }))
      const timing = penTiming(spans)
      expect(timing?.reactionMs).toBeCloseTo(expected.timing.reaction_ms, 6)
      expect(timing?.onPaperMs).toBeCloseTo(expected.timing.on_paper_ms, 6)
      expect(timing?.inAirMs).toBeCloseTo(expected.timing.in_air_ms, 6)
    })
  }
})

describe('steadiness and pressure reproduce their vectors', () => {
  for (const { id, input, expected } of shakingVectors.tremor) {
    test(id, () => {
      const velocity = velocityOf(
        input.x.map((x) => ({ x, y: 0 })),
        input.fs,
      ).map(({ x }) => x)
      const density = powerSpectrum(velocity, input.fs)
      expected.psd_first_bins.forEach((value, k) => expect((density[k] ?? NaN) / value).toBeCloseTo(1, 6))
      expect(bandPower(density, input.fs, 0.5, 20) / expected.total_0p5_20).toBeCloseTo(1, 6)
      const found = steadinessIn([velocity], input.fs)
      expect((found?.bandPower ?? NaN) / expected.band_4_12).toBeCloseTo(1, 6)
      expect(found?.share).toBeCloseTo(expected.ratio, 8)
      expect(found?.peakHz).toBe(expected.peak_freq_4_12)
    })
  }
  for (const { id, input, expected } of shakingVectors.pressure) {
    test(id, () => {
      const found = pressureIn(input.pressure)
      if ('available' in expected) return expect(found).toBeNull()
      expect(found?.n).toBe(expected.n)
      expect(found?.mean).toBeCloseTo(expected.mean ?? NaN, 8)
      expect(found?.sd).toBeCloseTo(expected.sd ?? NaN, 8)
      expect(found?.cv).toBeCloseTo(expected.cv ?? NaN, 8)
    })
  }
})

describe('pen timing reproduces its vectors', () => {
  test('on paper, in the air, and pauses', () => {
    const [first] = timingVectors.cases
    const spans = first?.input.strokes_ms.map(([fromMs = 0, toMs = 0]) => ({ fromMs, toMs })) ?? []
    expect(penTiming(spans)).toEqual({
      reactionMs: 820,
      totalMs: 6180,
      onPaperMs: 2305,
      inAirMs: 3875,
      inAirExclLongMs: 375,
      onPaperShare: expect.closeTo(0.372977346278, 9) as number,
      penLifts: 3,
      pauses: 1,
      meanStrokeMs: 576.25,
    })
  })

  test('a lift of 25 ms across 0.6 mm is a drop-out, one across 12 mm is a lift', () => {
    expect(isShortGap(25, 0.6, dropOutMm)).toBe(true)
    expect(isShortGap(200, 12, dropOutMm)).toBe(false)
    expect(isShortGap(25, 12, dropOutMm)).toBe(false)
  })
})

describe('accuracy and response times reproduce their vectors', () => {
  for (const { id, input, expected } of psychometricVectors.guess_correction) {
    test(id, () =>
      expect(guessCorrected(input.p_correct, input.alternatives)).toBeCloseTo(expected.corrected, 8),
    )
  }
  for (const { id, input, expected } of psychometricVectors.signal_detection) {
    test(id, () => {
      const got = sensitivity({
        hits: input.hits,
        targets: input.targets,
        falseAlarms: input.false_alarms,
        lures: input.nontargets,
      })
      expect(got?.dPrime).toBeCloseTo(expected.d_prime, 7)
      expect(got?.criterion).toBeCloseTo(expected.c, 7)
      expect(got?.beta).toBeCloseTo(expected.beta, 7)
      expect(got?.hitRate).toBeCloseTo(expected.H_adj, 8)
      expect(got?.falseAlarmRate).toBeCloseTo(expected.F_adj, 8)
      expect(got?.accuracy).toBeCloseTo(expected.accuracy, 8)
    })
  }
  for (const { id, input, expected } of psychometricVectors.reaction_time) {
    test(id, () => {
      const got = reactionTimes(input.rt_ms, input.hi)
      expect(got).toEqual({
        medianMs: expected.median,
        iqrMs: expected.iqr,
        meanMs: expected.mean,
        sdMs: expect.closeTo(expected.sd, 8) as number,
        cv: expect.closeTo(expected.cv, 8) as number,
        n: expected.n_valid,
        anticipations: expected.n_anticipation,
        lapses: expected.n_late,
      })
      expect(inverseEfficiency(got.meanMs, 0.8)).toBeCloseTo(expected.ies_at_acc_0_8, 8)
    })
  }
})
