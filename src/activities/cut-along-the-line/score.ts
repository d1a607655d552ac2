/** What is measured on a cut: how near the line, how steadily forward, how both hands worked together. */
import { distance, type Polyline } from '../../core/geometry'
import { samplesOf, strokeFrom } from '../../core/ink'
import { cornersOf, cornerTurn } from '../../core/metrics/corner-turn'
import { measurementOf, unscorable, type Outcome } from '../../core/outcome'
import { steeringMeasures } from '../../core/tracing/steering'
import { isWellTraced, tracingOf, type Tracing } from '../../core/tracing/tracing'
import { drawingMeasures, tracingMeasures } from '../../core/tracing/tracing-measures'
import type { Blades, Timed } from './blades'
import { metrics, type CutMetric } from './metrics'
import { scissorsAfter } from './scissors'
import type { CutResponse, CutTrial } from './trial'

/** What there was instead of a cut. */
const uncut = {
  nothing: 'Nothing was cut.',
  'a touch': 'The scissors were only touched.',
  'no road': 'There is no line to compare with.',
} as const

/** Scissors that stand still this long near a corner stopped there, ms. */
const stopMs = 200

/** The rule for a cut being met, beside being near and complete: hardly pulled back, and the paper held. */
const metWhen = { backtracksPerLine: 2, heldShare: 0.7 } as const

/** Measures a response to a trial. */
export function score(trial: CutTrial, response: CutResponse): Outcome<CutMetric> {
  const { laid } = response
  if (laid.lines.length === 0) return unscorable(uncut['no road'])
  const blades = scissorsAfter(trial, response)
  const lines = laid.lines.map(({ line }) => line)
  const pieces = blades.cuts().flatMap((cut) => cut.pieces)
  const ink = { strokes: pieces.map((piece) => strokeFrom(piece)), strayContacts: 0 }
  const traced = tracingOf(ink, { lines, corridorWidth: laid.width })
  if (traced.kind !== 'traced') return unscorable(uncut[traced.kind])
  const hand = { ...traced, strokes: response.strokes.map(samplesOf) }
  const held = heldShare(response)
  return {
    kind: 'scored',
    measurements: {
      ...tracingMeasures(metrics, traced),
      deviationMm: measurementOf(
        metrics.deviationMm,
        response.trueMm ? traced.deviation.mean / laid.unitsPerMm : null,
        traced.deviation.n,
        'the screen was not measured with a bank card',
      ),
      ...steeringMeasures(metrics, traced, blades.isOver()),
      ...corners(traced, blades),
      backtracks: measurementOf(metrics.backtracks, blades.backtracks()),
      regrips: measurementOf(metrics.regrips, pieces.length - blades.cuts().length),
      ...otherHand(trial, response, held),
      ...drawingMeasures(metrics, hand, laid.width),
    },
    met:
      isWellTraced(traced) && isForward(blades, lines) && (!trial.helper || (held ?? 0) >= metWhen.heldShare),
  }
}

function isForward(blades: Pick<Blades, 'backtracks' | 'isOver'>, lines: readonly Polyline[]): boolean {
  return blades.isOver() && blades.backtracks() <= metWhen.backtracksPerLine * lines.length
}

function corners({ road, strokes }: Tracing, blades: Pick<Blades, 'cuts'>) {
  const found = cornerTurn(strokes, road.lines, road.corridorWidth / 2)
  const all = road.lines.flatMap(cornersOf)
  const rests = blades.cuts().flatMap(({ way }) => restsOf(way))
  const stopped = all.filter(({ at }) => rests.some((rest) => distance(rest, at) <= road.corridorWidth))
  const none = 'the line has no corner'
  return {
    cornerTurn: measurementOf(
      metrics.cornerTurn,
      found?.share ?? null,
      found?.n,
      all.length === 0 ? none : 'no corner was cut in one go',
    ),
    cornerStops: measurementOf(
      metrics.cornerStops,
      all.length === 0 ? null : stopped.length / all.length,
      all.length,
      none,
    ),
  }
}

/** Places where the cut rested. */
function restsOf(way: readonly Timed[]): Timed[] {
  return way.filter((place, k) => (way[k + 1] ?? place).tMs - place.tMs >= stopMs)
}

function otherHand({ helper }: CutTrial, { strokes, holds }: CutResponse, held: number | null) {
  const [fromMs, toMs] = [strokes[0]?.tMs[0] ?? 0, strokes[strokes.length - 1]?.tMs.at(-1) ?? 0]
  const breaks = holds.filter((hold) => hold.toMs > fromMs && hold.toMs < toMs).length
  const alone = 'nobody had to hold the paper'
  return {
    helperBreaks: measurementOf(metrics.helperBreaks, helper ? breaks : null, undefined, alone),
    heldShare: measurementOf(metrics.heldShare, helper ? held : null, undefined, helper ? undefined : alone),
  }
}

/** Share of the time of cutting in which the paper was held; null without any. */
function heldShare({ strokes, holds }: CutResponse): number | null {
  const spans = strokes.map(({ tMs }) => ({ fromMs: tMs[0] ?? 0, toMs: tMs.at(-1) ?? 0 }))
  const all = spans.reduce((sum, { fromMs, toMs }) => sum + Math.max(0, toMs - fromMs), 0)
  const together = spans.flatMap((span) =>
    holds.map((hold) => Math.max(0, Math.min(span.toMs, hold.toMs) - Math.max(span.fromMs, hold.fromMs))),
  )
  return all > 0 ? Math.min(1, together.reduce((sum, ms) => sum + ms, 0) / all) : null
}
