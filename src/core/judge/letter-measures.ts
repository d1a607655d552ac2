/** The numbers behind a judgement, with the movement that made the ink. */
import { largerSideOf, lengthOf } from '../geometry'
import type { InkSample, Stroke } from '../ink'
import { kinematicsOf } from '../metrics/kinematics'
import { penTiming } from '../metrics/pen-timing'
import { measurementOf, type Measurement } from '../outcome'
import { letterMetrics, type LetterMetricName } from './letter-metrics'
import type { Judgement } from './letter-judge'
import { penMeasures } from './pen-measures'

type Judged = Extract<Judgement, { kind: 'judged' }>

/**
 * All measurements of a judged letter: its strokes with drop-outs joined, and as the device reported them.
 * `timeless`: why the times of the readings cannot be used, if they cannot.
 */
export function letterMeasures(
  judged: Judged,
  strokes: readonly (readonly InkSample[])[],
  reported: readonly Stroke[],
  timeless: string | null = null,
): Record<LetterMetricName, Measurement> {
  const side = largerSideOf(strokes)
  return {
    ...shapeOf(judged),
    ...makingOf(judged),
    ...standingOf(judged),
    ...movementOf(judged, strokes, side, timeless),
    ...penMeasures({ moved: strokes, reported, side, timeless }),
  }
}

function shapeOf({ legibility, reversal, closeness }: Judged) {
  const { identity, mirrored } = reversal.turnings
  const alike = 'the letter looks much the same in a mirror'
  const told = reversal.mirrored
  return {
    legible: value('legible', legibility.legible ? 1 : 0),
    mirrored: value('mirrored', told === null ? null : told ? 1 : 0, undefined, alike),
    shapeDistance: value('shapeDistance', legibility.distance, undefined, 'it is too unlike to be measured'),
    inkRatio: value('inkRatio', legibility.inkRatio),
    mirrorShare: value('mirrorShare', told === null ? null : mirrored / identity, undefined, alike),
    closeness: value('closeness', closeness.mean, closeness.n),
    farthestOff: value('farthestOff', closeness.p95, closeness.n),
  }
}

function makingOf({ formation }: Judged) {
  const { order, extraLifts, startOffset, startAngleDeg } = formation
  return {
    startOffset: value('startOffset', startOffset),
    startAngle: value('startAngle', startAngleDeg, undefined, 'only a closed loop has one'),
    sequence: value('sequence', order.orderScore, order.assigned.length),
    direction: value('direction', order.directionScore, order.assigned.length),
    extraStrokes: value('extraStrokes', order.countDelta + extraLifts),
  }
}

function standingOf({ onLines }: Judged) {
  const reason = 'there were no ruled lines'
  return {
    sizeRatio: value('sizeRatio', onLines?.sizeRatio ?? null, undefined, reason),
    lowOffset: value('lowOffset', onLines?.lowOffset ?? null, undefined, reason),
  }
}

function movementOf(
  { formation }: Judged,
  strokes: readonly (readonly InkSample[])[],
  side: number,
  timeless: string | null,
) {
  const spans = strokes.map((s) => ({ fromMs: s[0]?.tMs ?? 0, toMs: s[s.length - 1]?.tMs ?? 0 }))
  const times = timeless === null ? penTiming(spans) : null
  const length = formation.way.strokes.reduce((sum, { line }) => sum + lengthOf(line), 0)
  const moved =
    timeless === null ? kinematicsOf(strokes, length) : ({ kind: 'unknown', reason: timeless } as const)
  const known = moved.kind === 'moved' ? moved : null
  const why = moved.kind === 'unknown' ? moved.reason : 'there was no movement to measure'
  const time = (name: LetterMetricName, ms: number | undefined) =>
    value(name, ms ?? null, undefined, timeless ?? 'there are no times')
  return {
    penLifts: value('penLifts', strokes.length - 1),
    totalMs: time('totalMs', times?.totalMs),
    inAirMs: time('inAirMs', times?.inAirExclLongMs),
    pauses: time('pauses', times?.pauses),
    meanSpeed: value('meanSpeed', known && known.meanSpeed / side, known?.n, why),
    velocityPeaks: value('velocityPeaks', known && known.peaksPerSecond, known?.n, why),
    sparc: value('sparc', known && known.sparc, known?.n, why),
    ldlj: value('ldlj', known && known.ldlj, known?.n, why),
  }
}

function value(name: LetterMetricName, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(letterMetrics[name], known, n, reason)
}
