/** What is measured on a traced letter. Shape and formation are separate answers; nothing is added up. */
import { boundsOf, distance, largerSideOf, type Polyline } from '../../core/geometry'
import { penMeasures } from '../../core/judge/pen-measures'
import { joinInnerLifts } from '../../core/metrics/continuous-strokes'
import { strokeOrder, type StrokeOrder } from '../../core/metrics/stroke-order'
import { measurementOf, unscorable, type Outcome } from '../../core/outcome'
import { isWellTraced, tracingOf } from '../../core/tracing/tracing'
import { drawingMeasures, tracingMeasures } from '../../core/tracing/tracing-measures'
import { metrics, type LetterMetric } from './metrics'
import type { LetterResponse, LetterTrial } from './trial'

/** What there was instead of a tracing. */
const untraced = {
  nothing: 'Nothing was written.',
  'a touch': 'There was only a touch, no writing.',
  'no road': 'There is no letter to compare with.',
} as const

/** More than this share of the strokes ran the taught way: the letter was made as shown, if not strictly. */
const mostStrokes = 0.5

/** Measures a response to a trial. */
export function score(trial: LetterTrial, response: LetterResponse): Outcome<LetterMetric> {
  const lines = trial.strokes.map(({ line }) => line)
  const traced = tracingOf(response.ink, { lines, corridorWidth: trial.corridorWidth })
  if (traced.kind !== 'traced') return unscorable(untraced[traced.kind])
  const { strokes } = traced
  const joined = joinInnerLifts(strokes, trial.strokes, reachOf(lines))
  const order = strokeOrder(joined.lines, trial.strokes, true)
  return {
    kind: 'scored',
    measurements: {
      ...tracingMeasures(metrics, traced),
      startOffset: startOffset(trial, strokes),
      ...formation(order, joined.extraLifts),
      watched: measurementOf(metrics.watched, response.watched),
      shownAgain: measurementOf(metrics.shownAgain, response.shownAgain),
      ...drawingMeasures(metrics, traced, xHeightOf(trial)),
      ...penMeasures({ moved: strokes, reported: response.ink.strokes, side: largerSideOf(lines) }),
    },
    met: isWellTraced(traced) && isFormed(trial, order),
  }
}

function startOffset(trial: LetterTrial, strokes: readonly Polyline[]) {
  const [start, first] = [trial.strokes[0]?.line[0], strokes[0]?.[0]]
  return measurementOf(metrics.startOffset, start && first ? distance(start, first) / xHeightOf(trial) : null)
}

function formation(order: StrokeOrder, extraLifts: number) {
  const n = order.assigned.length
  return {
    sequence: measurementOf(metrics.sequence, order.orderScore, n),
    direction: measurementOf(metrics.direction, order.directionScore, n),
    extraStrokes: measurementOf(metrics.extraStrokes, order.countDelta + extraLifts),
  }
}

/** What is shown is to be followed: a letter traced backwards is not met, unless it may be made in any way. */
function isFormed({ formation }: LetterTrial, { directionScore, orderOk }: StrokeOrder): boolean {
  switch (formation) {
    case 'free':
      return true
    case 'shown':
      return directionScore > mostStrokes
    case 'strict':
      return orderOk && directionScore === 1
  }
}

function xHeightOf({ ruling }: LetterTrial): number {
  return ruling.baseline - ruling.midline
}

/** Diagonal of the letter, the scale of what counts as near. */
function reachOf(template: readonly Polyline[]): number {
  const box = boundsOf(template.flat())
  return Math.hypot(box.width, box.height)
}
