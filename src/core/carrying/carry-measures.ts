/** How things were carried: how directly, how long, how smoothly. */
import { distance, lengthOf } from '../geometry'
import { samplesOf, type Stroke } from '../ink'
import { kinematicsOf } from '../metrics/kinematics'
import { median } from '../metrics/spread'
import { measurementOf, type Measurement, type Metric } from '../outcome'
import type { CarryMetric } from './carry-metrics'

/** Carries shorter than this many sizes of the thing say nothing about the path. */
const shortestCarry = 1

/** Measures carries of a thing `size` page units across, in the order they were made, by the activity's own table. */
export function carryMeasures(
  strokes: readonly Stroke[],
  size: number,
  table: Readonly<Record<CarryMetric, Metric>>,
): Record<CarryMetric, Measurement> {
  const ways = strokes.map(samplesOf)
  const spans = ways.map((way) => ({ fromMs: way[0]?.tMs ?? 0, toMs: way[way.length - 1]?.tMs ?? 0 }))
  const firstMs = spans[0]?.fromMs ?? null
  const lastMs = spans[spans.length - 1]?.toMs ?? null
  const ratios = ways.flatMap((way) => {
    const [from, to] = [way[0], way[way.length - 1]]
    if (!from || !to || distance(from, to) < shortestCarry * size) return []
    return [lengthOf(way) / distance(from, to)]
  })
  const moved = kinematicsOf(ways, size * shortestCarry)
  const [sparc, n, reason] =
    moved.kind === 'moved' ? [moved.sparc, moved.n, undefined] : [null, undefined, moved.reason]
  return {
    pathRatio: measurementOf(
      table.pathRatio,
      median(ratios),
      ratios.length,
      'nothing was carried far enough',
    ),
    moveMs: measurementOf(table.moveMs, median(spans.map(({ fromMs, toMs }) => toMs - fromMs)), spans.length),
    reactionMs: measurementOf(table.reactionMs, firstMs !== null && firstMs >= 0 ? firstMs : null),
    totalMs: measurementOf(table.totalMs, firstMs !== null && lastMs !== null ? lastMs - firstMs : null),
    sparc: measurementOf(table.sparc, sparc, n, reason),
  }
}
