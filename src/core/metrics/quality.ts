/** Quality gates: whether a recording can carry a measurement. Each answers null when it can, or why not. */
import type { InkSample } from '../ink'
import { quantile } from './spread'

/** Median and 95th-percentile time between readings that kinematics need, ms. Lower is stricter. */
const rate = { medianMs: 20, p95Ms: 50 } as const

/** Least ink for smoothness. */
const ink = { samples: 10, ms: 100, templateShare: 0.05 } as const

/** A stroke longer than this was a resting hand, not a movement, ms. Higher is more lenient. */
const longestStrokeMs = 120_000

/** Readings must come often enough for speed and smoothness (50 Hz and no long holes). */
export function rateProblem(strokes: readonly (readonly InkSample[])[]): string | null {
  const steps = strokes.flatMap((samples) =>
    samples.slice(1).map((s, k) => s.tMs - (samples[k]?.tMs ?? s.tMs)),
  )
  const [middle, late] = [quantile(steps, 0.5), quantile(steps, 0.95)]
  if (middle === null || late === null) return 'there is too little ink'
  return middle <= rate.medianMs && late <= rate.p95Ms ? null : 'the screen reported the movement too rarely'
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
  if (last.tMs - first.tMs > longestStrokeMs) return 'a hand rested on the page'
  const enough =
    samples.length >= ink.samples &&
    last.tMs - first.tMs >= ink.ms &&
    path >= ink.templateShare * templateLength
  return enough ? null : 'there is too little ink'
}
