/**
 * Stroke order and direction: which stroke of the glyph each ink stroke is, in what order they came and which
 * way they ran. Each stroke is compared at 32 places; the assignment with the least total cost wins.
 */
import { distance, lengthOf, resampleToCount, signedArea, type Polyline } from '../geometry'
import { assignment } from './assignment'

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

/** Cost of a stroke without ink: no place to compare, so the last to be chosen. */
const farthest = 1e9

/** A taught stroke whose ends are nearer than this share of its length is a loop. */
const closedShare = 0.1

/** Least roundness (4π·area ÷ length², 1 for a circle) of a loop that has one way round; a figure eight has none. */
const leastRoundness = 0.3

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
  if (a.length === 0 || b.length === 0) return { cost: farthest, reversed: false }
  const mean = (other: Polyline) => a.reduce((sum, p, k) => sum + distance(p, other[k] ?? p), 0) / places
  const forward = mean(b)
  const backward = mean([...b].reverse())
  return { cost: Math.min(forward, backward), reversed: turnsAgainst(a, b) ?? backward < forward }
}

/** Whether ink goes round a loop the other way, wherever it began; null when that is not for the turn to tell. */
function turnsAgainst(ink: Polyline, taught: Polyline): boolean | null {
  const length = lengthOf(taught)
  const [start, end] = [taught[0], taught[taught.length - 1]]
  if (!start || !end || length === 0 || distance(start, end) > closedShare * length) return null
  const turn = signedArea(taught)
  const inkTurn = signedArea(ink)
  if ((4 * Math.PI * Math.abs(turn)) / length ** 2 < leastRoundness || inkTurn === 0) return null
  return turn > 0 !== inkTurn > 0
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
