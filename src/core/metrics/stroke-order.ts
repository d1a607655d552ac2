/**
 * Stroke order and direction: which stroke of the glyph each ink stroke is, in what order they came and which
 * way they ran. Each stroke is compared at 32 places; the assignment with the least total cost wins.
 */
import { distance, resampleToCount, type Polyline } from '../geometry'

/** A stroke as it is taught. */
export interface TaughtStroke {
  readonly line: Polyline
  readonly reversibleForLeftHand: boolean
}

/** How the strokes were made. */
export interface StrokeOrder {
  /** For each ink stroke the index of the taught stroke, or null for an extra mark. */
  readonly assigned: readonly (number | null)[]
  /** For each ink stroke its mean distance from that taught stroke; null for an extra mark. */
  readonly cost: readonly (number | null)[]
  /** For each ink stroke whether it ran backwards; null for an extra mark. */
  readonly reversed: readonly (boolean | null)[]
  /** Longest run of strokes in the taught order ÷ taught strokes, 0–1. */
  readonly orderScore: number
  /** Exactly the taught order and count. */
  readonly orderOk: boolean
  /** Strokes that ran the taught way ÷ taught strokes, 0–1. */
  readonly directionScore: number
  /** Ink strokes − taught strokes. */
  readonly countDelta: number
}

/** Places at which two strokes are compared. */
const places = 32

/** Up to this many strokes every assignment is tried; above, strokes take the nearest free one in turn. */
const mostTried = 6

/** Matches ink to taught strokes. `eitherWay`: cross-strokes may run backwards without penalty. */
export function strokeOrder(
  ink: readonly Polyline[],
  taught: readonly TaughtStroke[],
  eitherWay: boolean,
): StrokeOrder {
  const pairs = ink.map((line) => taught.map((stroke) => compared(line, stroke.line)))
  const assigned = assignment(
    pairs.map((row) => row.map((pair) => pair.cost)),
    taught.length,
  )
  const pairOf = (k: number) => pairs[k]?.[assigned[k] ?? -1]
  const reversed = ink.map((_, k) => pairOf(k)?.reversed ?? null)
  const inOrder = assigned.filter((index) => index !== null)
  const orderScore = taught.length === 0 ? 0 : longestRise(inOrder) / taught.length
  const rightWay = assigned.filter((index, k) => {
    if (index === null) return false
    return reversed[k] === false || (eitherWay && taught[index]?.reversibleForLeftHand === true)
  })
  const countDelta = ink.length - taught.length
  return {
    assigned,
    cost: ink.map((_, k) => pairOf(k)?.cost ?? null),
    reversed,
    orderScore,
    orderOk: countDelta === 0 && orderScore === 1,
    directionScore: taught.length === 0 ? 0 : rightWay.length / taught.length,
    countDelta,
  }
}

interface Comparison {
  readonly cost: number
  readonly reversed: boolean
}

/** Mean distance of two strokes at 32 places, the better of both ways; backwards only when strictly better. */
function compared(ink: Polyline, taught: Polyline): Comparison {
  const a = resampleToCount(ink, places)
  const b = resampleToCount(taught, places)
  const mean = (other: Polyline) => a.reduce((sum, p, k) => sum + distance(p, other[k] ?? p), 0) / places
  const forward = mean(b)
  const backward = mean([...b].reverse())
  return { cost: Math.min(forward, backward), reversed: backward < forward }
}

function assignment(costs: readonly (readonly number[])[], taughtCount: number): (number | null)[] {
  return Math.max(costs.length, taughtCount) <= mostTried
    ? cheapest(costs, taughtCount)
    : greedy(costs, taughtCount)
}

/** Tries every assignment of as many strokes as both sides have; the first of equals wins. */
function cheapest(costs: readonly (readonly number[])[], taughtCount: number): (number | null)[] {
  const pairsWanted = Math.min(costs.length, taughtCount)
  let best: (number | null)[] = costs.map(() => null)
  let bestCost = Infinity
  const walk = (row: number, chosen: (number | null)[], free: readonly number[], cost: number) => {
    if (cost >= bestCost) return
    const paired = chosen.filter((index) => index !== null).length
    if (row === costs.length) {
      if (paired < pairsWanted) return
      best = chosen
      bestCost = cost
      return
    }
    for (const index of free) {
      const rest = free.filter((other) => other !== index)
      walk(row + 1, [...chosen, index], rest, cost + (costs[row]?.[index] ?? Infinity))
    }
    if (costs.length - row - 1 >= pairsWanted - paired) walk(row + 1, [...chosen, null], free, cost)
  }
  walk(0, [], [...Array(taughtCount).keys()], 0)
  return best
}

function greedy(costs: readonly (readonly number[])[], taughtCount: number): (number | null)[] {
  const free = new Set(Array(taughtCount).keys())
  return costs.map((row) => {
    let nearest: number | null = null
    for (const index of free) {
      if (nearest === null || (row[index] ?? Infinity) < (row[nearest] ?? Infinity)) nearest = index
    }
    if (nearest !== null) free.delete(nearest)
    return nearest
  })
}

/** Length of the longest increasing subsequence. */
function longestRise(values: readonly number[]): number {
  const best: number[] = []
  values.forEach((value, k) => {
    const before = best.filter((_, j) => (values[j] ?? Infinity) < value)
    best[k] = 1 + Math.max(0, ...before)
  })
  return Math.max(0, ...best)
}
