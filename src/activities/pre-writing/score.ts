/** What is measured on a path. Near, complete, in order, fluent: separate answers; nothing is added up. */
import {
  boundsOf,
  distance,
  largerSideOf,
  lengthOf,
  signedArea,
  type Point,
  type Polyline,
} from '../../core/geometry'
import { samplesOf, type Ink } from '../../core/ink'
import { formationOf, type Formation, type Way } from '../../core/judge/formation'
import { penMeasures } from '../../core/judge/pen-measures'
import { cornerTurn } from '../../core/metrics/corner-turn'
import { measurementOf, unknown, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { steeringMeasures } from '../../core/tracing/steering'
import { isWellTraced, tracingOf, type Tracing } from '../../core/tracing/tracing'
import { drawingMeasures, tracingMeasures } from '../../core/tracing/tracing-measures'
import { metrics, type PathMetric } from './metrics'
import { isDrawn, type PathResponse, type PathTrial } from './trial'

/** What there was instead of a path. */
const untraced = {
  nothing: 'Nothing was drawn.',
  'a touch': 'There was only a touch, no drawing.',
  'no road': 'There is no path to compare with.',
} as const

/** Mean speeds, page units per second: slow is at most 45 mm/s, brisk at least 90 mm/s on a common tablet. */
const paces = { slow: 240, brisk: 480 } as const

/** Drawn smaller than this share of its model it is a touch. */
const leastScale = 0.1

/** A stroke shorter than this share of the road's width is a touch and takes no part in order and count. */
const touchShare = 0.25

/** Measures a response to a trial. */
export function score(trial: PathTrial, response: PathResponse): Outcome<PathMetric> {
  const { ink } = response
  const asked = isDrawn(trial.prompt) ? laidOn(trial, ink) : { ...trial, scale: 1 }
  if (asked.scale < leastScale) return unscorable(untraced[ink.strokes.length > 0 ? 'a touch' : 'nothing'])
  const lines = asked.strokes.map(({ line }) => line)
  const traced = tracingOf(ink, { lines, corridorWidth: asked.corridorWidth })
  if (traced.kind !== 'traced') return unscorable(untraced[traced.kind])
  const made = formationOf(solid(traced), waysOf(asked))
  const drawn = drawingMeasures(metrics, traced, asked.corridorWidth)
  return {
    kind: 'scored',
    measurements: {
      ...tracingMeasures(metrics, traced),
      ...steering(trial, traced, made),
      ...making(traced, made),
      ...freely(trial, response, asked.scale),
      ...drawn,
      ...handling(traced, ink),
    },
    met: isWellTraced(traced) && isMade(trial, made) && isPaced(trial, drawn.meanSpeed, asked.corridorWidth),
  }
}

/** What was asked, as large and where it was drawn. */
interface Asked extends Pick<PathTrial, 'strokes' | 'otherWays' | 'corridorWidth'> {
  /** Size of the drawing ÷ size of the model. */
  readonly scale: number
}

/** The model moved and scaled onto the ink: same middle, same diagonal; never turned or stretched. */
function laidOn(trial: PathTrial, ink: Ink): Asked {
  const from = boundsOf(trial.strokes.flatMap(({ line }) => line))
  const to = boundsOf(ink.strokes.flatMap(samplesOf))
  const scale = Math.hypot(to.width, to.height) / Math.hypot(from.width, from.height)
  const place = ({ x, y }: Point) => ({
    x: to.x + to.width / 2 + (x - from.x - from.width / 2) * scale,
    y: to.y + to.height / 2 + (y - from.y - from.height / 2) * scale,
  })
  const moved = (strokes: PathTrial['strokes']) =>
    strokes.map((stroke) => ({ ...stroke, line: stroke.line.map(place) }))
  return {
    strokes: moved(trial.strokes),
    otherWays: trial.otherWays.map(moved),
    corridorWidth: trial.corridorWidth * scale,
    scale,
  }
}

function waysOf({ strokes, otherWays }: Asked): [Way, ...Way[]] {
  const way = (name: string, made: Asked['strokes']): Way => ({
    name,
    strokes: made.map((stroke) => ({
      ...stroke,
      kind: 'line',
      cue: '',
      signedArea: signedArea(stroke.line),
    })),
  })
  return [way('taught', strokes), ...otherWays.map((other) => way('another way', other))]
}

function solid({ strokes, road }: Tracing): Polyline[] {
  return strokes.filter((line) => lengthOf(line) >= touchShare * road.corridorWidth)
}

function steering(trial: PathTrial, traced: Tracing, { order }: Formation) {
  if (!isDrawn(trial.prompt)) return steeringMeasures(metrics, traced, order.directionScore === 1)
  const noRoad = (name: PathMetric) => unknown(metrics[name].unit, 'there was no road to stay on')
  return {
    exits: noRoad('exits'),
    outsideMs: noRoad('outsideMs'),
    steeringId: noRoad('steeringId'),
    steeringPerformance: noRoad('steeringPerformance'),
  }
}

function making({ strokes, road }: Tracing, { way, order, extraLifts }: Formation) {
  const lines = way.strokes.map(({ line }) => line)
  const [start, first] = [lines[0]?.[0], strokes[0]?.[0]]
  const corners = cornerTurn(strokes, lines, road.corridorWidth / 2)
  const away = start && first ? distance(start, first) / road.corridorWidth : null
  return {
    cornerTurn: measurementOf(
      metrics.cornerTurn,
      corners?.share ?? null,
      corners?.n,
      'no corner was drawn without a lift',
    ),
    sequence: measurementOf(metrics.sequence, order.orderScore, order.assigned.length),
    direction: measurementOf(metrics.direction, order.directionScore, order.assigned.length),
    extraStrokes: measurementOf(metrics.extraStrokes, order.countDelta + extraLifts),
    startOffset: measurementOf(metrics.startOffset, away),
  }
}

/** What only free drawing has. */
function freely({ prompt }: PathTrial, { looks, restarts }: PathResponse, scale: number) {
  const traced = 'it was traced'
  const drawn = (name: PathMetric, known: number) =>
    measurementOf(metrics[name], isDrawn(prompt) ? known : null, undefined, traced)
  return {
    sizeRatio: drawn('sizeRatio', scale),
    looks: drawn('looks', looks),
    restarts: drawn('restarts', restarts),
  }
}

function handling({ strokes, road }: Tracing, ink: Ink) {
  const { pressure, pressureCv, tilt, tiltSpread, wobbleShare, wobbleHz } = penMeasures({
    moved: strokes,
    reported: ink.strokes,
    side: largerSideOf(road.lines),
  })
  return { pressure, pressureCv, tilt, tiltSpread, wobbleShare, wobbleHz }
}

function isMade({ directionCounts, withoutLifting }: PathTrial, { order, extraLifts }: Formation): boolean {
  const inOrder = order.orderOk && order.directionScore === 1
  return (inOrder || !directionCounts) && (extraLifts === 0 || !withoutLifting)
}

/** Whether the pace was the one asked for; what could not be told is not held against anybody. */
function isPaced({ pace }: PathTrial, { value }: Measurement, corridorWidth: number): boolean {
  if (pace === 'own' || value === null) return true
  const speed = value * corridorWidth
  return pace === 'slow' ? speed <= paces.slow : speed >= paces.brisk
}
