/** How a road was steered along: how hard it is, how often it was left, and how fast it was travelled within its edges. */
import { roadExits } from '../metrics/road-exits'
import { steeringDifficulty, steeringPerformance } from '../metrics/steering'
import { measurementOf, type Measurement, type Metric } from '../outcome'
import { isWellTraced, type Tracing } from './tracing'

/** The table for steering along a thing, such as `the road`. */
export function steeringMetrics(thing: string) {
  return {
    exits: {
      label: `Control: times off ${thing}`,
      unit: 'count',
      betterWhen: 'lower',
      definition: `Stretches of ink beside ${thing}; it is left at its edge and found again a tenth further in.`,
      source: 'Each reading’s distance from the line.',
    },
    outsideMs: {
      label: `Control: time off ${thing}`,
      unit: 'ms',
      betterWhen: 'lower',
      definition: `Time of touching beside ${thing}.`,
      source: 'Event times of the device.',
    },
    steeringId: {
      label: `How hard ${thing} is (steering index)`,
      unit: '',
      betterWhen: 'context',
      definition: `Length of ${thing} divided by its width: how many widths the hand has to steer.`,
      source: 'Accot & Zhai 1997, ID = ∫ ds / W.',
    },
    steeringPerformance: {
      label: `Steering: widths a second, kept on ${thing}`,
      unit: '1/s',
      // Never called better: told beside errors, it would reward hurry.
      betterWhen: 'context',
      definition: `Steering index divided by the time on ${thing}; told only when it was travelled once from start to goal with 90 % of the ink on it.`,
      source: 'Accot & Zhai 1997, IP = ID / T.',
    },
  } as const satisfies Record<string, Metric>
}

/** The name of a measurement of steering. */
export type SteeringMetric = keyof ReturnType<typeof steeringMetrics>

/** Steering is told only with so much of the ink on the road: speed bought by leaving it is none. Higher is stricter. */
const steeredInside = 0.9

/** The measurements of a tracing; `isForward`: every stroke ran from its start to its goal. */
export function steeringMeasures(
  metrics: Readonly<Record<SteeringMetric, Metric>>,
  traced: Tracing,
  isForward: boolean,
): Record<SteeringMetric, Measurement> {
  const { lines, corridorWidth } = traced.road
  const exits = roadExits(traced.strokes, lines, corridorWidth / 2)
  const id = lines.reduce((sum, line) => sum + steeringDifficulty(line, corridorWidth), 0)
  const problem = steeringProblem(traced, isForward)
  return {
    exits: measurementOf(metrics.exits, exits.count),
    outsideMs: measurementOf(metrics.outsideMs, exits.outsideMs),
    steeringId: measurementOf(metrics.steeringId, id),
    steeringPerformance: measurementOf(
      metrics.steeringPerformance,
      problem === null ? steeringPerformance(id, exits.insideMs) : null,
      undefined,
      problem ?? undefined,
    ),
  }
}

/** Why speed along the road says nothing; null when it does. */
function steeringProblem(traced: Tracing, isForward: boolean): string | null {
  if (traced.deviation.insideShare < steeredInside) return 'more than a tenth of the ink was off the road'
  return isWellTraced(traced) && isForward ? null : 'it was not travelled once from start to goal'
}
