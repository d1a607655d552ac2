/** What is measured: control of the hand, and what happens near the middle; separate answers. */
import { carryMeasures } from '../../core/carrying/carry-measures'
import { distance } from '../../core/geometry'
import { samplesOf, type Stroke } from '../../core/ink'
import { endsInMiddle, midlineCrossings } from '../../core/metrics/midline'
import { rateProblem } from '../../core/metrics/quality'
import { median } from '../../core/metrics/spread'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { tracingOf, type Tracing } from '../../core/tracing/tracing'
import { tracingMeasures } from '../../core/tracing/tracing-measures'
import { tracingMetrics } from '../../core/tracing/tracing-metrics'
import { eightIn, middleHalfMm } from './layout'
import { metrics, type AcrossMetric } from './metrics'
import type { AcrossResponse, AcrossTrial } from './trial'

/** The rules for a go being met: all done, mostly at the first go, and over the middle in one touch. */
const metWhen = { hits: 0.6, crossings: 0.8 } as const
/** An eight is done when so much is covered, so much ink is on it, and the way is not scribbled over and over. */
const doneWhen = { coverage: 0.85, insideShare: 0.8, way: [0.7, 3] } as const
/** A duckling let go within so many distances that count was meant for the nest; farther away it was put back. */
const meantWithin = 3
/** A movement of fewer readings was made by taps or keys, which go no way. */
const leastReadings = 5
/** Each round of an eight crosses the middle so often. */
const crossingsInRound = 2

const untraced = {
  nothing: 'Nothing was drawn.',
  'a touch': 'The track was only touched.',
  'no road': 'There is no track to compare with.',
} as const

/** Measures a response to a trial. */
export function score(trial: AcrossTrial, response: AcrossResponse): Outcome<AcrossMetric> {
  return trial.mode === 'reach' ? reached(trial, response) : traced(trial, response)
}

function reached({ ducklings }: AcrossTrial, { carries, laid }: AcrossResponse): Outcome<AcrossMetric> {
  if (carries.length === 0) return unscorable('No duckling was carried.')
  const strokes = carries.map(({ stroke }) => stroke)
  const errors = carries.flatMap(({ duckling, dropAt }) => {
    const nest = laid.nests[duckling]
    const off = nest ? distance(nest, dropAt) / laid.snapDistance : Infinity
    return off <= meantWithin ? [off] : []
  })
  const landed = new Set(carries.flatMap(({ duckling, landed }) => (landed ? [duckling] : [])))
  const across = new Set(
    carries.flatMap(({ duckling, stroke }) => (crossingsOf([stroke], laid).length > 0 ? [duckling] : [])),
  )
  const hits = carries.filter((carry) => carry.landed).length / carries.length
  const middle = inMiddle(strokes, laid, across.size / Math.max(1, ducklings.length))
  return {
    kind: 'scored',
    measurements: {
      ...none(['insideShare', 'coverage', 'lengthRatio'], 'no eight was asked'),
      ...carryMeasures(strokes, laid.size, metrics),
      offBy: value('offBy', meanOf(errors), errors.length, 'nothing was let go near its nest'),
      hits: value('hits', hits, carries.length),
      ...middle,
    },
    met: landed.size >= ducklings.length && hits >= metWhen.hits && isAcross(middle.crossings),
  }
}

function traced({ eight }: AcrossTrial, { ink, laid }: AcrossResponse): Outcome<AcrossMetric> {
  const loop = eightIn(laid.eight, eight.from)
  const lines = Array.from({ length: eight.rounds }, () => loop)
  const tracing = tracingOf(ink, { lines, corridorWidth: laid.roadWidth })
  if (tracing.kind !== 'traced') return unscorable(untraced[tracing.kind])
  const asked = crossingsInRound * eight.rounds
  const crossed = crossingsOf(ink.strokes, laid).length
  const middle = inMiddle(ink.strokes, laid, Math.min(1, crossed / asked))
  const { insideShare, coverage, lengthRatio, pathDeviation } = tracingMeasures(
    tracingMetrics('the eight'),
    tracing,
  )
  return {
    kind: 'scored',
    measurements: {
      ...carryMeasures(ink.strokes, laid.roadWidth, metrics),
      ...none(['hits', 'pathRatio', 'moveMs'], 'nothing was to be carried'),
      offBy: value('offBy', pathDeviation.value, tracing.deviation.n),
      insideShare,
      coverage,
      lengthRatio,
      ...middle,
    },
    met: isDone(tracing) && isAcross(middle.crossings),
  }
}

/** What happened near the middle; taps and keys go no way, and say nothing about it. */
function inMiddle(
  strokes: readonly Stroke[],
  laid: AcrossResponse['laid'],
  share: number,
): Record<'crossings' | 'hesitations' | 'dwellMs' | 'liftsInMiddle', Measurement> {
  const moved = strokes.filter(({ x }) => x.length >= leastReadings)
  const band = bandOf(laid)
  const crossings = crossingsOf(moved, laid)
  const dragged = moved.length > 0
  const untold = 'nothing was moved by holding it'
  const rare = rateProblem(moved.map(samplesOf))
  const hesitated = crossings.reduce((sum, { hesitations }) => sum + hesitations, 0) / crossings.length
  const none = dragged ? 'the middle was not crossed' : untold
  return {
    crossings: value('crossings', dragged ? share : null, crossings.length, untold),
    hesitations: value(
      'hesitations',
      crossings.length > 0 && rare === null ? hesitated : null,
      crossings.length,
      crossings.length > 0 && rare !== null ? rare : none,
    ),
    dwellMs: value('dwellMs', median(crossings.map(({ dwellMs }) => dwellMs)), crossings.length, none),
    liftsInMiddle: value(
      'liftsInMiddle',
      dragged ? moved.filter((stroke) => endsInMiddle(samplesOf(stroke), band)).length : null,
      moved.length,
      untold,
    ),
  }
}

function crossingsOf(strokes: readonly Stroke[], laid: AcrossResponse['laid']) {
  return strokes
    .filter(({ x }) => x.length >= leastReadings)
    .flatMap((stroke) => midlineCrossings(samplesOf(stroke), bandOf(laid)))
}

function bandOf({ middle, unitsPerMm }: AcrossResponse['laid']) {
  return { at: middle, halfWidth: middleHalfMm * unitsPerMm }
}

function isDone({ covered, deviation, way }: Tracing): boolean {
  const [least, most] = doneWhen.way
  return (
    covered.share >= doneWhen.coverage &&
    deviation.insideShare >= doneWhen.insideShare &&
    way >= least &&
    way <= most
  )
}

/** Where it cannot be told, nobody is held to it. */
function isAcross({ value: share }: Measurement): boolean {
  return share === null || share >= metWhen.crossings
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length
}

function none<Name extends AcrossMetric>(names: readonly Name[], reason: string): Record<Name, Measurement> {
  return Object.fromEntries(names.map((name) => [name, value(name, null, undefined, reason)])) as Record<
    Name,
    Measurement
  >
}

function value(name: AcrossMetric, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
