/** What is measured on a traced letter. Shape and formation are separate answers; nothing is added up. */
import { boundsOf, distance, largerSideOf, lengthOf, type Polyline } from '../../core/geometry'
import { samplesOf, type InkSample } from '../../core/ink'
import { penMeasures } from '../../core/judge/pen-measures'
import { joinInnerLifts } from '../../core/metrics/continuous-strokes'
import { coverage, type Coverage } from '../../core/metrics/coverage'
import { kinematicsOf } from '../../core/metrics/kinematics'
import { lengthRatio } from '../../core/metrics/length-ratio'
import { mergeDropOuts } from '../../core/metrics/merge-drop-outs'
import { pathDeviation, type PathDeviation } from '../../core/metrics/path-deviation'
import { penTiming } from '../../core/metrics/pen-timing'
import { strideLength } from '../../core/metrics/stride-length'
import { strokeOrder, type StrokeOrder } from '../../core/metrics/stroke-order'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { metrics, type LetterMetric } from './metrics'
import type { LetterResponse, LetterTrial } from './trial'

/** Below this share of the letter's length, ink is a touch and not writing. */
const leastInkShare = 0.05
/** Fewer samples than this are a tap. */
const leastSamples = 10
/** Ink and template are compared every this share of the template's length. */
const stepShare = 0.005
/** At most so many places of the ink are compared; endless scribbling is compared more coarsely. */
const mostPlaces = 4000
/** A lift that jumps less than this share of the road's width within 40 ms is a drop-out. */
const dropOutShare = 0.15

/** The rule for a letter being met: complete, on the road, and the way walked about once, not scribbled. */
const metWhen = { coverage: 0.85, insideShare: 0.8, wayRatio: [0.7, 1.8] } as const
/** Shaking within this share of the road's width does not make the way longer. */
const strideShare = 0.25

/** Measures a response to a trial. */
export function score(trial: LetterTrial, response: LetterResponse): Outcome<LetterMetric> {
  const template = trial.strokes.map(({ line }) => line)
  const templateLength = lengthsOf(template)
  const halfWidth = trial.corridorWidth / 2
  const strokes = mergeDropOuts(response.ink.strokes.map(samplesOf), trial.corridorWidth * dropOutShare)
  const problem = inkProblem(strokes, templateLength)
  if (problem) return unscorable(problem)

  const step = Math.max(templateLength * stepShare, lengthsOf(strokes) / mostPlaces)
  const deviation = pathDeviation(strokes, template, halfWidth, step)
  const covered = coverage(strokes, template, halfWidth, step)
  const ratio = lengthRatio(strokes, template)
  if (!deviation || !covered || ratio === null) return unscorable('There is no letter to compare with.')
  const { lines, extraLifts } = joinInnerLifts(strokes, trial.strokes, reachOf(template))
  const order = strokeOrder(lines, trial.strokes, true)
  return {
    kind: 'scored',
    measurements: {
      ...shape(trial, strokes, { deviation, covered, ratio }),
      ...formation(order, extraLifts),
      ...timing(strokes),
      ...movement(trial, strokes, templateLength),
      ...penMeasures({ moved: strokes, reported: response.ink.strokes, side: largerSideOf(template) }),
    },
    met: isMet(trial, { deviation, covered, way: wayRatio(trial, strokes) }, order),
  }
}

interface Shape {
  readonly deviation: PathDeviation
  readonly covered: Coverage
  readonly ratio: number
}

/** Strokes too short to be anything but a touch cannot be scored as a letter. */
function inkProblem(strokes: readonly (readonly InkSample[])[], templateLength: number): string | null {
  const samples = strokes.reduce((sum, stroke) => sum + stroke.length, 0)
  if (samples === 0) return 'Nothing was written.'
  const written = lengthsOf(strokes)
  const enough = samples >= leastSamples && written >= leastInkShare * templateLength
  return enough ? null : 'There was only a touch, no writing.'
}

function shape(trial: LetterTrial, strokes: readonly Polyline[], { deviation, covered, ratio }: Shape) {
  const halfWidth = trial.corridorWidth / 2
  const start = trial.strokes[0]?.line[0]
  const first = strokes[0]?.[0]
  return {
    pathDeviation: value('pathDeviation', deviation.mean / halfWidth, deviation.n),
    farthestOff: value('farthestOff', deviation.p95 / halfWidth, deviation.n),
    insideShare: value('insideShare', deviation.insideShare, deviation.n),
    coverage: value('coverage', covered.share, covered.n),
    largestGap: value('largestGap', covered.largestGap / halfWidth, covered.n),
    lengthRatio: value('lengthRatio', ratio),
    startOffset: value('startOffset', start && first ? distance(start, first) / xHeightOf(trial) : null),
  }
}

function formation(order: StrokeOrder, extraLifts: number) {
  return {
    sequence: value('sequence', order.orderScore, order.assigned.length),
    direction: value('direction', order.directionScore, order.assigned.length),
    extraStrokes: value('extraStrokes', order.countDelta + extraLifts),
  }
}

function timing(strokes: readonly (readonly InkSample[])[]) {
  const spans = strokes.map((s) => ({ fromMs: s[0]?.tMs ?? 0, toMs: s[s.length - 1]?.tMs ?? 0 }))
  const times = penTiming(spans)
  return {
    reactionMs: value('reactionMs', times && times.reactionMs >= 0 ? times.reactionMs : null),
    totalMs: value('totalMs', times?.totalMs ?? null),
    inAirMs: value('inAirMs', times?.inAirExclLongMs ?? null),
    pauses: value('pauses', times?.pauses ?? null),
    penLifts: value('penLifts', times?.penLifts ?? null),
  }
}

function movement(trial: LetterTrial, strokes: readonly (readonly InkSample[])[], templateLength: number) {
  const moved = kinematicsOf(strokes, templateLength)
  const reason = moved.kind === 'unknown' ? moved.reason : 'there was no movement to measure'
  const known = moved.kind === 'moved' ? moved : null
  return {
    meanSpeed: value('meanSpeed', known && known.meanSpeed / xHeightOf(trial), known?.n, reason),
    velocityPeaks: value('velocityPeaks', known && known.peaksPerSecond, known?.n, reason),
    sparc: value('sparc', known && known.sparc, known?.n, reason),
    ldlj: value('ldlj', known && known.ldlj, known?.n, reason),
  }
}

/** Way of the hand ÷ way of the letter, walked in strides: a hand that shakes is not one that scribbles. */
function wayRatio(trial: LetterTrial, strokes: readonly Polyline[]): number {
  const stride = trial.corridorWidth * strideShare
  const walked = (lines: readonly Polyline[]) =>
    lines.reduce((sum, line) => sum + strideLength(line, stride), 0)
  return walked(strokes) / walked(trial.strokes.map(({ line }) => line))
}

interface Judged extends Omit<Shape, 'ratio'> {
  readonly way: number
}

function isMet(trial: LetterTrial, { deviation, covered, way }: Judged, order: StrokeOrder): boolean {
  const [least, most] = metWhen.wayRatio
  const shapeMet =
    covered.share >= metWhen.coverage &&
    deviation.insideShare >= metWhen.insideShare &&
    way >= least &&
    way <= most
  return shapeMet && (trial.formation !== 'strict' || (order.orderOk && order.directionScore === 1))
}

function value(name: LetterMetric, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}

function lengthsOf(lines: readonly Polyline[]): number {
  return lines.reduce((sum, line) => sum + lengthOf(line), 0)
}

function xHeightOf({ ruling }: LetterTrial): number {
  return ruling.baseline - ruling.midline
}

/** Diagonal of the letter, the scale of what counts as near. */
function reachOf(template: readonly Polyline[]): number {
  const box = boundsOf(template.flat())
  return Math.hypot(box.width, box.height)
}
