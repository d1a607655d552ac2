/** The measurements of a tracing, by the tables of `tracing-metrics`. */
import type { InkSample } from '../ink'
import { kinematicsOf } from '../metrics/kinematics'
import { penTiming } from '../metrics/pen-timing'
import { measurementOf, type Measurement, type Metric } from '../outcome'
import { lengthsOf, type Tracing } from './tracing'
import type { DrawingMetric, TracingMetric } from './tracing-metrics'

/** How near, complete and direct a tracing was. */
export function tracingMeasures(
  metrics: Readonly<Record<TracingMetric, Metric>>,
  { road, deviation, covered, ratio }: Tracing,
): Record<TracingMetric, Measurement> {
  const half = road.corridorWidth / 2
  return {
    pathDeviation: measurementOf(metrics.pathDeviation, deviation.mean / half, deviation.n),
    farthestOff: measurementOf(metrics.farthestOff, deviation.p95 / half, deviation.n),
    insideShare: measurementOf(metrics.insideShare, deviation.insideShare, deviation.n),
    coverage: measurementOf(metrics.coverage, covered.share, covered.n),
    largestGap: measurementOf(metrics.largestGap, covered.largestGap / half, covered.n),
    lengthRatio: measurementOf(metrics.lengthRatio, ratio),
  }
}

/** When and how fluently it was drawn; speed in `speedLength` (the road's unit) per second. */
export function drawingMeasures(
  metrics: Readonly<Record<DrawingMetric, Metric>>,
  { strokes, road }: Tracing,
  speedLength: number,
): Record<DrawingMetric, Measurement> {
  const times = penTiming(strokes.map(spanOf))
  const moved = kinematicsOf(strokes, lengthsOf(road.lines))
  const known = moved.kind === 'moved' ? moved : null
  const reason = moved.kind === 'unknown' ? moved.reason : 'there was no movement to measure'
  const movement = (name: DrawingMetric, value: number | null) =>
    measurementOf(metrics[name], value, known?.n, reason)
  return {
    reactionMs: measurementOf(metrics.reactionMs, times && times.reactionMs >= 0 ? times.reactionMs : null),
    totalMs: measurementOf(metrics.totalMs, times?.totalMs ?? null),
    inAirMs: measurementOf(metrics.inAirMs, times?.inAirExclLongMs ?? null),
    pauses: measurementOf(metrics.pauses, times?.pauses ?? null),
    penLifts: measurementOf(metrics.penLifts, times?.penLifts ?? null),
    meanSpeed: movement('meanSpeed', known && known.meanSpeed / speedLength),
    velocityPeaks: movement('velocityPeaks', known && known.peaksPerSecond),
    sparc: movement('sparc', known && known.sparc),
    ldlj: movement('ldlj', known && known.ldlj),
  }
}

function spanOf(samples: readonly InkSample[]) {
  return { fromMs: samples[0]?.tMs ?? 0, toMs: samples[samples.length - 1]?.tMs ?? 0 }
}
