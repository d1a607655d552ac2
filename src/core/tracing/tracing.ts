/** Ink that followed lines on a road, measured as plain numbers: near, complete, and the way walked about once. */
import { lengthOf, type Polyline } from '../geometry'
import { samplesOf, type Ink, type InkSample } from '../ink'
import { coverage, type Coverage } from '../metrics/coverage'
import { lengthRatio } from '../metrics/length-ratio'
import { mergeDropOuts } from '../metrics/merge-drop-outs'
import { pathDeviation, type PathDeviation } from '../metrics/path-deviation'
import { strideLength } from '../metrics/stride-length'

/** Lines to follow, and how wide the road along them is; one unit for all. */
export interface Road {
  readonly lines: readonly Polyline[]
  readonly corridorWidth: number
}

/** A tracing, or which of three things there was instead. */
export type Traced =
  ({ readonly kind: 'traced' } & Tracing) | { readonly kind: 'nothing' | 'a touch' | 'no road' }

/** How a road was traced. Lengths in the road's unit. */
export interface Tracing {
  readonly road: Road
  /** The ink with drop-outs of the screen joined. */
  readonly strokes: readonly (readonly InkSample[])[]
  readonly deviation: PathDeviation
  readonly covered: Coverage
  /** Length of the ink ÷ length of the road. */
  readonly ratio: number
  /** The same walked in strides and without dabs: a hand that shakes does not scribble, one that taps does not go. */
  readonly way: number
}

/** Below this share of the road's length, ink is a touch and not drawing. */
const leastInkShare = 0.05
/** Fewer samples than this are a tap. */
const leastSamples = 10
/** Ink and road are compared every this share of the road's length. */
const stepShare = 0.005
/** At most so many places of the ink are compared; endless scribbling is compared more coarsely. */
const mostPlaces = 4000
/** A lift that jumps less than this share of the road's width within 40 ms is a drop-out. */
const dropOutShare = 0.15
/** Shaking within this share of the road's width does not make the way longer. */
const strideShare = 0.25
/** A stroke shorter than this share of the road's width is a dab, and no part of a way. */
const dabShare = 0.5

/** The rule for a road being traced: complete, on the road, and the way walked about once, not scribbled. */
const tracedWhen = { coverage: 0.85, insideShare: 0.8, way: [0.7, 1.8] } as const

/** Measures ink against a road. */
export function tracingOf(ink: Ink, road: Road): Traced {
  const { lines, corridorWidth } = road
  const strokes = mergeDropOuts(ink.strokes.map(samplesOf), corridorWidth * dropOutShare)
  const length = lengthsOf(lines)
  const samples = strokes.reduce((sum, stroke) => sum + stroke.length, 0)
  if (samples === 0) return { kind: 'nothing' }
  if (samples < leastSamples || lengthsOf(strokes) < leastInkShare * length) return { kind: 'a touch' }
  const step = Math.max(length * stepShare, lengthsOf(strokes) / mostPlaces)
  const deviation = pathDeviation(strokes, lines, corridorWidth / 2, step)
  const covered = coverage(strokes, lines, corridorWidth / 2, step)
  const ratio = lengthRatio(strokes, lines)
  if (!deviation || !covered || ratio === null) return { kind: 'no road' }
  const walks = (some: readonly Polyline[]) =>
    some.map((line) => strideLength(line, corridorWidth * strideShare))
  const went = walks(strokes).filter((walk) => walk >= corridorWidth * dabShare)
  const way = sum(went) / sum(walks(lines))
  return { kind: 'traced', road, strokes, deviation, covered, ratio, way }
}

/** Whether a road counts as traced: 85 % covered, 80 % of the ink on it, the way 0.7 to 1.8 times the road's. */
export function isWellTraced({ deviation, covered, way }: Tracing): boolean {
  const [least, most] = tracedWhen.way
  return (
    covered.share >= tracedWhen.coverage &&
    deviation.insideShare >= tracedWhen.insideShare &&
    way >= least &&
    way <= most
  )
}

/** Length of several lines together. */
export function lengthsOf(lines: readonly Polyline[]): number {
  return sum(lines.map(lengthOf))
}

function sum(lengths: readonly number[]): number {
  return lengths.reduce((total, length) => total + length, 0)
}
