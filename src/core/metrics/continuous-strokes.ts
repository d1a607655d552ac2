/** A lift inside a stroke: two ink strokes that together are one taught stroke are joined, and the lift counted. */
import { distance, type Polyline } from '../geometry'
import { strokeOrder, type TaughtStroke } from './stroke-order'

/** Ink with inner lifts joined. */
export interface Joined {
  readonly lines: readonly Polyline[]
  /** Lifts inside a taught stroke. */
  readonly extraLifts: number
}

/** How far apart the two ends of an inner lift may be, as a share of the taught stroke's farthest reach. */
const nearShare = 0.35

/** With more ink strokes than this nothing is joined: it is tapping, and joining costs the cube of their number. */
const mostStrokes = 40

/** Joins neighbours while there are more ink strokes than taught ones and joining fits better. */
export function joinInnerLifts(
  ink: readonly Polyline[],
  taught: readonly TaughtStroke[],
  reach: number,
): Joined {
  let lines = [...ink]
  let extraLifts = 0
  while (lines.length > taught.length && ink.length <= mostStrokes) {
    const joined = bestJoin(lines, taught, reach)
    if (!joined) break
    lines = joined
    extraLifts += 1
  }
  return { lines, extraLifts }
}

function bestJoin(
  lines: readonly Polyline[],
  taught: readonly TaughtStroke[],
  reach: number,
): Polyline[] | null {
  let best: Polyline[] | null = null
  let bestCost = fitOf(lines, taught)
  for (let k = 0; k + 1 < lines.length; k++) {
    const [one, next] = [lines[k], lines[k + 1]]
    const [end, start] = [one?.[one.length - 1], next?.[0]]
    if (!one || !next || !end || !start || distance(end, start) > nearShare * reach) continue
    const joined = [...lines.slice(0, k), [...one, ...next], ...lines.slice(k + 2)]
    const cost = fitOf(joined, taught)
    if (cost < bestCost) {
      best = joined
      bestCost = cost
    }
  }
  return best
}

function fitOf(lines: readonly Polyline[], taught: readonly TaughtStroke[]): number {
  const { cost } = strokeOrder(lines, taught, true)
  return cost.reduce<number>((sum, one) => sum + (one ?? 0), 0)
}
