/** What is measured on a picture of dots: straightness of the hand and order of the mind, kept apart. */
import { distance, lengthOf, type Point } from '../../core/geometry'
import { samplesOf, type InkSample } from '../../core/ink'
import { kinematicsOf } from '../../core/metrics/kinematics'
import { pathDeviation } from '../../core/metrics/path-deviation'
import { median } from '../../core/metrics/spread'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { metrics, type DotMetric } from './metrics'
import type { DotEvent, DotResponse, DotTrial } from './trial'

/** Steps at which ink is compared with its line, dot sizes; a scribble is compared at so many places at most. */
const stepShare = 0.1
const mostPlaces = 500

/** The rule for a picture being met: closed, with few other dots come to for each that it has. */
const metWhen = { joined: 1, othersPerDot: 0.2 } as const

/** The ink from one dot to the next, and the straight line between them. */
interface Link {
  readonly ink: readonly InkSample[][]
  readonly straight: readonly [Point, Point]
}

/** Measures a response to a trial. */
export function score(trial: DotTrial, { ink, events, laid }: DotResponse): Outcome<DotMetric> {
  const joined = events.filter(({ kind }) => kind === 'joined')
  if (joined.length === 0) return unscorable('No dot was reached.')
  const strokes = ink.strokes.map(samplesOf)
  const links = linksOf(joined, strokes, laid.dots)
  const lines = Math.max(0, joined.length - 1) / trial.dots.length
  const others = events.filter(({ kind }) => kind === 'other').length
  const moved = kinematicsOf(strokes, laid.dotSize)
  const spans = joined.slice(1).map(({ tMs }, k) => tMs - (joined[k]?.tMs ?? tMs))
  return {
    kind: 'scored',
    measurements: {
      ...straightness(links, laid.dotSize),
      orderErrors: value('orderErrors', others, joined.length),
      joined: value('joined', lines, trial.dots.length),
      lifts: value('lifts', strokes.length === 0 ? null : strokes.length - 1, undefined, 'no line was drawn'),
      linkMs: value('linkMs', median(spans), spans.length, 'no two dots were joined'),
      reactionMs: value('reactionMs', joined[0]?.tMs ?? null),
      sparc:
        moved.kind === 'moved'
          ? value('sparc', moved.sparc, moved.n)
          : value('sparc', null, undefined, moved.reason),
    },
    met: lines >= metWhen.joined && others <= metWhen.othersPerDot * trial.dots.length,
  }
}

/** Only what was joined by a line, from the dot before, says how straight the hand goes. */
function linksOf(
  joined: readonly DotEvent[],
  strokes: readonly InkSample[][],
  dots: readonly Point[],
): Link[] {
  return joined.slice(1).flatMap(({ dot, tMs, by }, k) => {
    const before = joined[k]
    const [from, to] = [dots[before?.dot ?? 0], dots[dot]]
    if (by !== 'line' || !before || !from || !to) return []
    const ink = strokes
      .map((stroke) => stroke.filter((sample) => sample.tMs >= before.tMs && sample.tMs <= tMs))
      .filter((stroke) => stroke.length > 1)
    return ink.length === 0 ? [] : [{ ink, straight: [from, to] as const }]
  })
}

function straightness(
  links: readonly Link[],
  dotSize: number,
): Pick<Record<DotMetric, Measurement>, 'deviation' | 'lengthRatio'> {
  const deviations = links.flatMap(({ ink, straight }) => {
    const length = ink.reduce((sum, line) => sum + lengthOf(line), 0)
    const step = Math.max(dotSize * stepShare, length / mostPlaces)
    const deviation = pathDeviation(ink, [straight], dotSize / 2, step)
    return deviation ? [{ mean: deviation.mean / dotSize, n: deviation.n }] : []
  })
  const n = deviations.reduce((sum, one) => sum + one.n, 0)
  const mean = n === 0 ? null : deviations.reduce((sum, one) => sum + one.mean * one.n, 0) / n
  const drawn = links.reduce((sum, { ink }) => sum + ink.reduce((all, line) => all + lengthOf(line), 0), 0)
  const straight = links.reduce((sum, link) => sum + distance(...link.straight), 0)
  const why = 'no two dots were joined by a line'
  return {
    deviation: value('deviation', mean, n, why),
    lengthRatio: value('lengthRatio', straight === 0 ? null : drawn / straight, links.length, why),
  }
}

function value(name: DotMetric, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
