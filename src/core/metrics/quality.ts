/** Quality gates: whether a recording can carry a measurement. Each answers null when it can, or why not. */
import type { InkSample } from '../ink'
import { quantile } from './spread'

/** Median and 95th-percentile time between readings that kinematics need, ms. Lower is stricter. */
const rate = { medianMs: 20, p95Ms: 50 } as const

/** The same for steadiness, which lies in faster movement, and the least stretch of touching it needs, ms. */
const steady = { medianMs: 12, p95Ms: 25, stretchMs: 2560 } as const

/** Least ink for smoothness. */
const ink = { samples: 10, ms: 100, templateShare: 0.05 } as const

/** A stroke longer than this was a resting hand, not a movement, ms. Higher is more lenient. */
const longestStrokeMs = 120_000

const tooRare = 'the screen reported the movement too rarely'
const restingHand = 'a hand rested on the page'

/** Readings must come often enough for speed and smoothness (50 Hz and no long holes). */
export function rateProblem(strokes: readonly (readonly InkSample[])[]): string | null {
  const steps = strokes.flatMap(stepsOf)
  if (steps.length === 0) return 'there is too little ink'
  return comesOften(steps, rate) ? null : tooRare
}

/** One deduped stroke must be long enough, and read often enough, to tell how steady it was. */
export function steadinessProblem(samples: readonly InkSample[]): string | null {
  const lasted = stepsOf(samples).reduce((sum, step) => sum + step, 0)
  if (lasted > longestStrokeMs) return restingHand
  if (lasted < steady.stretchMs) return 'no stroke lasted two and a half seconds'
  return comesOften(stepsOf(samples), steady) ? null : tooRare
}

/** There must be enough of a stroke to speak of smoothness. `path` and `templateLength` in one unit. */
export function inkProblem(
  samples: readonly InkSample[],
  path: number,
  templateLength: number,
): string | null {
  const first = samples[0]
  const last = samples[samples.length - 1]
  if (!first || !last) return 'there is no ink'
  if (last.tMs - first.tMs > longestStrokeMs) return restingHand
  const enough =
    samples.length >= ink.samples &&
    last.tMs - first.tMs >= ink.ms &&
    path >= ink.templateShare * templateLength
  return enough ? null : 'there is too little ink'
}

/** Times between the readings of a stroke, ms. */
function stepsOf(samples: readonly InkSample[]): number[] {
  return samples.slice(1).map((sample, k) => sample.tMs - (samples[k]?.tMs ?? sample.tMs))
}

function comesOften(steps: readonly number[], least: { readonly medianMs: number; readonly p95Ms: number }) {
  const [middle, late] = [quantile(steps, 0.5), quantile(steps, 0.95)]
  return middle !== null && late !== null && middle <= least.medianMs && late <= least.p95Ms
}
