/** How the letters of a text stand on their lines and beside one another, in x-heights. */
import { lengthOf, resampleToCount, type Point, type Polyline } from '../../core/geometry'
import { xHeightOf, type WrittenText } from '../../core/judge/letters-in'
import { placeNear } from '../../core/judge/on-lines'
import { gapOffset, gapsOf } from '../../core/judge/spacing'
import { handwritingLayout } from '../../core/metrics/handwriting-layout'
import { spacingOf } from '../../core/metrics/letter-gaps'
import { slantOf } from '../../core/metrics/slant'
import { measurementOf, type Measurement } from '../../core/outcome'
import { metrics, type WordMetric } from './metrics'
import type { WordTrial } from './trial'

/** Spreads and drifts are told from so many letters on; fewer say too little. */
const leastLetters = 4
/** Slant is read off pieces of this length, x-heights. */
const slantStep = 0.2
/** No stroke needs more of them. */
const mostPieces = 400

const noLines = 'there were no ruled lines'
const tooFew = 'fewer than four letters were found'
const noGap = 'there are no such neighbours'

/** Size, placement, spacing and slant. */
export function layoutMeasures(trial: WordTrial, written: WrittenText) {
  return {
    ...standingMeasures(trial, written),
    ...gapMeasures(trial, written),
    ...slantMeasures(trial, written),
  }
}

function standingMeasures(trial: WordTrial, { letters }: WrittenText) {
  const xHeight = xHeightOf(trial, 0)
  const found = letters.flatMap(({ stands }) => stands ?? [])
  const layout = handwritingLayout(
    found.map(({ drawn }) => drawn),
    placeNear * xHeight,
  )
  const model = handwritingLayout(
    found.map(({ asked }) => asked),
    placeNear * xHeight,
  )
  const ruled = trial.rulingPreset !== 'blank'
  const onLines = (name: WordMetric, known: number | null | undefined) =>
    value(name, ruled ? (known ?? null) : null, ruled ? 'no letter was found' : noLines, found.length)
  const several = (known: number | null | undefined) => (found.length < leastLetters ? null : (known ?? null))
  const [tall, asked] = [layout?.relativeHeight ?? null, model?.relativeHeight ?? null]
  const relative = tall !== null && asked !== null ? tall / asked : null
  return {
    sizeRatio: onLines('sizeRatio', layout?.sizeMean),
    sizeCv: value('sizeCv', several(layout?.sizeCv), tooFew, found.length),
    relativeHeight: value('relativeHeight', relative, 'it needs a tall letter and a small one', found.length),
    lowOffset: onLines('lowOffset', layout && layout.meanOffset / xHeight),
    offsetSize: onLines('offsetSize', layout && layout.meanAbsOffset / xHeight),
    onLineShare: onLines('onLineShare', layout?.onLineShare),
    drift: value('drift', several(layout?.driftDeg), tooFew, found.length),
    driftSd: value('driftSd', several(layout?.driftSd && layout.driftSd / xHeight), tooFew, found.length),
  }
}

function gapMeasures(trial: WordTrial, { letters }: WrittenText) {
  const found = letters.flatMap(({ stands }) => stands ?? [])
  const gaps = gapsOf(found)
  const spacing = spacingOf(gaps)
  const within = gaps.filter(({ kind }) => kind === 'letters').length
  const between = gaps.length - within
  const xHeights = (gap: number | null) => gap && gap / xHeightOf(trial, 0)
  return {
    letterGap: value('letterGap', xHeights(spacing.letterGap), noGap, within),
    gapOffset: value('gapOffset', xHeights(gapOffset(found)), noGap, within),
    letterGapCv: value('letterGapCv', within < leastLetters - 1 ? null : spacing.letterGapCv, tooFew, within),
    overlaps: value('overlaps', within === 0 ? null : spacing.overlaps, noGap, within),
    wordGap: value('wordGap', xHeights(spacing.wordGap), noGap, between),
    gapRatio: value('gapRatio', spacing.gapRatio, noGap, between),
  }
}

function slantMeasures(trial: WordTrial, { letters }: WrittenText) {
  const step = slantStep * xHeightOf(trial, 0)
  const pieces = letters.flatMap(({ strokes }) => strokes.map((line) => evenly(line, step)))
  const slant = slantOf(pieces)
  return {
    slant: value('slant', slant && slant.meanDeg, 'nothing upright was written'),
    slantSd: value('slantSd', slant && slant.sdDeg, 'nothing upright was written'),
  }
}

function evenly(line: Polyline, step: number): Point[] {
  return resampleToCount(line, Math.min(mostPieces, Math.round(lengthOf(line) / step) + 1))
}

function value(name: WordMetric, known: number | null, reason: string, n?: number): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
