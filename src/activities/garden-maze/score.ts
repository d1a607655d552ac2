/** What is measured in a maze. Finding the way and keeping to the path: separate answers; nothing is added up. */
import { samplesOf } from '../../core/ink'
import { pathDeviation } from '../../core/metrics/path-deviation'
import { roadExits } from '../../core/metrics/road-exits'
import {
  measurementOf,
  unknown,
  unscorable,
  type Measurement,
  type Metric,
  type Outcome,
} from '../../core/outcome'
import { steeringMeasures } from '../../core/tracing/steering'
import { lengthsOf, tracingOf } from '../../core/tracing/tracing'
import { drawingMeasures } from '../../core/tracing/tracing-measures'
import { pathsOf } from './layout'
import { metrics, type MazeMetric } from './metrics'
import type { MazeResponse, MazeTrial } from './trial'
import { walkThrough, type Walk } from './walk'

/** What there was instead of a walk. */
const unwalked = {
  nothing: 'Nobody went into the maze.',
  'a touch': 'The maze was only touched.',
  'no road': 'There is no path to compare with.',
} as const

/** The rule for a maze being met: the goal reached, mostly on the path, without going everywhere. */
const metWhen = { insideShare: 0.8, efficiency: 0.6 } as const

/** Ink and paths are compared every this share of a path’s width, and at most at so many places. */
const stepShare = 0.2
const mostPlaces = 2000

/** Measures a response to a trial. */
export function score(trial: MazeTrial, response: MazeResponse): Outcome<MazeMetric> {
  const { laid, ink } = response
  if (response.keyed.length > 0) return byKeys(trial, response)
  const { width } = laid
  const paths = pathsOf(trial, laid)
  const traced = tracingOf(ink, { lines: paths.slice(0, 1), corridorWidth: width })
  if (traced.kind !== 'traced') return unscorable(unwalked[traced.kind])
  const walk = walked(trial, response)
  const { walked: went, gained, way, wrongTurns, deadEnds } = walk.steps()
  if (went === 0) return unscorable('The inchworm was not taken along.')
  const exits = roadExits(traced.strokes, paths, width / 2)
  const step = Math.max(width * stepShare, lengthsOf(traced.strokes) / mostPlaces)
  const near = pathDeviation(traced.strokes, paths, width / 2, step)
  const efficiency = Math.min(1, gained / went)
  const isMet =
    walk.isHome() &&
    (near?.insideShare ?? 0) >= metWhen.insideShare &&
    efficiency >= metWhen.efficiency &&
    (!trial.withoutLifting || traced.strokes.length === 1)
  return {
    kind: 'scored',
    measurements: {
      efficiency: measurementOf(metrics.efficiency, efficiency),
      wayGained: measurementOf(metrics.wayGained, walk.isHome() ? 1 : gained / way),
      wrongTurns: measurementOf(metrics.wrongTurns, wrongTurns),
      deadEnds: measurementOf(metrics.deadEnds, deadEnds),
      insideShare: measurementOf(metrics.insideShare, near?.insideShare ?? null, near?.n),
      ...steeringMeasures(metrics, traced, walk.isHome() && wrongTurns === 0),
      // Off the way is not off the path: dead ends have a path as well.
      exits: measurementOf(metrics.exits, exits.count),
      outsideMs: measurementOf(metrics.outsideMs, exits.outsideMs),
      ...drawingMeasures(metrics, traced, width),
    },
    met: isMet,
  }
}

/** Led by keys, if only in part: where it went is told, and nothing of a hand. */
function byKeys(trial: MazeTrial, response: MazeResponse): Outcome<MazeMetric> {
  const walk = walked(trial, response)
  const { walked: went, gained, way, wrongTurns, deadEnds } = walk.steps()
  if (went === 0) return unscorable('The inchworm was not taken along.')
  const efficiency = Math.min(1, gained / went)
  const none = (name: string, metric: Metric) =>
    [name, unknown(metric.unit, 'the inchworm was led by keys')] as const
  return {
    kind: 'scored',
    measurements: {
      ...(Object.fromEntries(Object.entries(metrics).map(([name, metric]) => none(name, metric))) as Record<
        MazeMetric,
        Measurement
      >),
      efficiency: measurementOf(metrics.efficiency, efficiency),
      wayGained: measurementOf(metrics.wayGained, walk.isHome() ? 1 : gained / way),
      wrongTurns: measurementOf(metrics.wrongTurns, wrongTurns),
      deadEnds: measurementOf(metrics.deadEnds, deadEnds),
    },
    met: walk.isHome() && efficiency >= metWhen.efficiency,
  }
}

/** The walk of a response: along its strokes and by its keys, in the order of their times. */
function walked(trial: MazeTrial, { laid, ink, keyed }: MazeResponse): Walk {
  const walk = walkThrough(trial, laid)
  const waiting = [...keyed]
  const keysUntil = (tMs: number) => {
    for (let [next] = waiting; next && next.tMs <= tMs; [next] = waiting) {
      walk.walkTo(next)
      waiting.shift()
    }
  }
  for (const stroke of ink.strokes)
    for (const place of samplesOf(stroke)) {
      keysUntil(place.tMs)
      if (!walk.isHome()) walk.follow(place)
    }
  keysUntil(Infinity)
  return walk
}
