/** What is measured on a coloured picture: how full, how far over the lines, how even, and which way. */
import { lengthOf, resampleByStep, type Polyline } from '../../core/geometry'
import { samplesOf, type InkSample } from '../../core/ink'
import { allCells, colouringOf, unevennessOf } from '../../core/metrics/colouring'
import { hatchingOf, type Hatching } from '../../core/metrics/hatching'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { openColouring, type ColouringBook } from './colouring'
import { metrics, type ColourMetric } from './metrics'
import type { ColourResponse, ColourTrial } from './trial'

/** Steps at which the way of strokes is told, crayon widths: shorter ones would tell the shaking of the hand. */
const stepShare = 0.4

/** Ink is told in so many pieces at most, however long it is stored to be. */
const mostPieces = 20_000

/** With a way shown, strokes may be off it by this much, degrees (a design choice; chance gives 45). More is easier. */
const hatchWithin = 30

/** A stroke and the region it was for. */
interface Coloured {
  readonly region: number
  readonly line: readonly InkSample[]
}

/** Measures a response to a trial. */
export function score(trial: ColourTrial, response: ColourResponse): Outcome<ColourMetric> {
  const { ink, regionOf, filledByKey, laid } = response
  if (filledByKey.length > 0) return byKeys(trial, response)
  const strokes = ink.strokes.map((stroke, k) => ({ region: regionOf[k] ?? 0, line: samplesOf(stroke) }))
  if (!strokes.some(({ line }) => line.length > 0)) return unscorable('Nothing was coloured.')
  const book = openColouring(trial, laid)
  for (const { region, line } of strokes) book.colourAlong(region, line)
  const counts = book.regions.map((_, region) => book.cells(region))
  const all = colouringOf(allCells(counts))
  const least = Math.min(...counts.map((one) => colouringOf(one).coverage ?? 0))
  const drawn = strokes.reduce((sum, { line }) => sum + lengthOf(line), 0)
  const needed = (allCells(counts).target * book.raster.cell ** 2) / laid.nib
  const way = waysOf(strokes, Math.max(laid.nib * stepShare, drawn / mostPieces), trial.hatchDeg)
  return {
    kind: 'scored',
    measurements: {
      overspill: value(
        'overspill',
        all.overspillOfInk,
        counts.length,
        'no ink lay on the page around the picture',
      ),
      coverage: value('coverage', all.coverage, counts.length),
      leastCoverage: value('leastCoverage', least, counts.length),
      overlap: value('overlap', all.iou, counts.length),
      unevenness: unevenness(book),
      hatchConsistency: value('hatchConsistency', way.consistency, strokes.length, 'only dabs were made'),
      hatchOff: value(
        'hatchOff',
        way.offDeg,
        strokes.length,
        trial.hatchDeg === null ? 'no way was asked for' : 'only dabs were made',
      ),
      strokes: value('strokes', strokes.length),
      inkRatio: value('inkRatio', needed === 0 ? null : drawn / needed),
      timeMs: value('timeMs', spanOf(strokes.flatMap(({ line }) => line))),
    },
    met:
      least >= trial.coverage &&
      all.overspillOfInk !== null &&
      all.overspillOfInk <= trial.overspill &&
      (trial.hatchDeg === null || (way.offDeg !== null && way.offDeg <= hatchWithin)),
  }
}

/** A key fills a region whole: that it was chosen is all there is to tell. */
function byKeys({ regions }: ColourTrial, { filledByKey, early }: ColourResponse): Outcome<ColourMetric> {
  const none = (name: ColourMetric) => value(name, null, undefined, 'parts were filled by keys, not by hand')
  return {
    kind: 'scored',
    measurements: {
      overspill: none('overspill'),
      coverage: none('coverage'),
      leastCoverage: none('leastCoverage'),
      overlap: none('overlap'),
      unevenness: none('unevenness'),
      hatchConsistency: none('hatchConsistency'),
      hatchOff: none('hatchOff'),
      strokes: none('strokes'),
      inkRatio: none('inkRatio'),
      timeMs: none('timeMs'),
    },
    met: !early && new Set(filledByKey).size === regions,
  }
}

/** Unevenness is told of regions that have any ink. */
function unevenness({ regions, inks, raster }: ColouringBook): Measurement {
  const known = regions.flatMap(({ target }, k) => {
    const ink = inks[k]
    return (ink && unevennessOf(target, ink, raster.across)) ?? []
  })
  return value('unevenness', meanOf(known), known.length, 'no region has ink')
}

/** The way of strokes, region by region: each may be hatched another way where none is asked for. */
function waysOf(strokes: readonly Coloured[], step: number, askedDeg: number | null) {
  const regions = [...new Set(strokes.map(({ region }) => region))]
  const known = regions.flatMap((region) => {
    const lines: Polyline[] = strokes
      .filter((stroke) => stroke.region === region)
      .map(({ line }) => resampleByStep(line, step))
    return hatchingOf(lines, askedDeg) ?? []
  })
  const total = known.reduce((sum, { length }) => sum + length, 0)
  const weighted = (of: (one: Hatching) => number) =>
    total === 0 ? null : known.reduce((sum, one) => sum + of(one) * one.length, 0) / total
  return {
    consistency: weighted(({ consistency }) => consistency),
    offDeg: askedDeg === null ? null : weighted(({ offDeg }) => offDeg ?? 0),
  }
}

function spanOf(samples: readonly InkSample[]): number | null {
  const [first, last] = [samples[0], samples[samples.length - 1]]
  return first && last && last.tMs >= first.tMs ? last.tMs - first.tMs : null
}

function meanOf(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, one) => sum + one, 0) / values.length
}

function value(name: ColourMetric, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
