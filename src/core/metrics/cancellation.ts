/**
 * How a field was searched: what was found, how fast, and how orderly the way from one find to the next was.
 * All of it describes; people who see and attend well often search without any order.
 * Rate: after Geldmacher 1996; centre: Rorden & Karnath 2010; order: Dalmaijer et al. 2015.
 */
import { distance, type Point, type Polyline } from '../geometry'

/** A search of a field. */
export interface Search {
  /** Where everything lies that was to be found. */
  readonly targets: readonly Point[]
  /** What was touched, in order: the number of a target, or null for anything else. */
  readonly touched: readonly (number | null)[]
  readonly ms: number
}

/** What a search came to. Null where there is too little to say. */
export interface Cancellation {
  /** Numbers of the targets found, in the order of their finding. */
  readonly found: readonly number[]
  readonly hits: number
  readonly omissions: number
  /** Touches of anything that was no target. */
  readonly commissions: number
  /** Touches of targets found before. */
  readonly revisits: number
  /** Hits ÷ targets. */
  readonly accuracy: number | null
  /** Accuracy × hits per second: 0 finds nothing, higher finds more of it sooner. */
  readonly rate: number | null
  /** Where the finds lie on the whole, −1 all at the left or top end to 1; 0 when they lie as the targets do. */
  readonly centre: { readonly x: number | null; readonly y: number | null }
  readonly order: SearchOrder | null
}

/** How orderly the way from find to find was. */
export interface SearchOrder {
  /** Larger correlation, 0–1, of the order of finding with the place across or down: 1 is a sweep. Null in one spot. */
  readonly bestR: number | null
  /** How often the way crosses itself. */
  readonly crossings: number
  /** The same for each step of the way. */
  readonly crossingsPerStep: number
  /** Mean length of a step ÷ mean distance of a target to its nearest neighbour: 1 goes to the next one. */
  readonly stepRatio: number | null
}

/** Measures a search. */
export function cancellationOf({ targets, touched, ms }: Search): Cancellation {
  const onTarget = touched.filter((one) => one !== null && targets[one] !== undefined)
  const found = [...new Set(onTarget)].flatMap((one) => one ?? [])
  const hits = found.length
  const accuracy = targets.length === 0 ? null : hits / targets.length
  const way = found.flatMap((one) => targets[one] ?? [])
  return {
    found,
    hits,
    omissions: targets.length - hits,
    commissions: touched.length - onTarget.length,
    revisits: onTarget.length - hits,
    accuracy,
    rate: accuracy === null || !(ms > 0) ? null : accuracy * (hits / (ms / 1000)),
    centre: { x: centreOf(way, targets, 'x'), y: centreOf(way, targets, 'y') },
    order: orderOf(way, targets),
  }
}

/** Mean place of the finds, less that of all targets, as a share of half their spread. */
function centreOf(way: Polyline, targets: Polyline, axis: 'x' | 'y'): number | null {
  const all = targets.map((target) => target[axis])
  const half = (Math.max(...all) - Math.min(...all)) / 2
  if (way.length === 0 || !(half > 0)) return null
  return (meanOf(way.map((one) => one[axis])) - meanOf(all)) / half
}

function orderOf(way: Polyline, targets: Polyline): SearchOrder | null {
  const steps = way.slice(1).map((to, k) => distance(way[k] ?? to, to))
  if (steps.length === 0) return null
  const crossings = crossingsOf(way)
  const spacing = nearestSpacing(targets)
  return {
    bestR: bestROf(way),
    crossings,
    crossingsPerStep: crossings / steps.length,
    stepRatio: spacing > 0 ? meanOf(steps) / spacing : null,
  }
}

function bestROf(way: Polyline): number | null {
  const turns = [...way.keys()]
  const across = correlation(
    turns,
    way.map(({ x }) => x),
  )
  const down = correlation(
    turns,
    way.map(({ y }) => y),
  )
  return across === null && down === null ? null : Math.max(Math.abs(across ?? 0), Math.abs(down ?? 0))
}

/** Pearson's r; null when one of the two does not change. */
function correlation(a: readonly number[], b: readonly number[]): number | null {
  const [meanA, meanB] = [meanOf(a), meanOf(b)]
  let [both, squaredA, squaredB] = [0, 0, 0]
  for (const [k, value] of a.entries()) {
    const [da, db] = [value - meanA, (b[k] ?? meanB) - meanB]
    both += da * db
    squaredA += da * da
    squaredB += db * db
  }
  const size = Math.sqrt(squaredA * squaredB)
  return size > 0 ? both / size : null
}

/** Pairs of steps, not one after the other, that cross. */
function crossingsOf(way: Polyline): number {
  let count = 0
  for (let k = 0; k + 1 < way.length; k++)
    for (let other = k + 2; other + 1 < way.length; other++)
      if (cross(way[k], way[k + 1], way[other], way[other + 1])) count += 1
  return count
}

function cross(a?: Point, b?: Point, c?: Point, d?: Point): boolean {
  if (!a || !b || !c || !d) return false
  return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0
}

/** On which side of the line from `a` to `b` a place lies, by sign. */
function side(a: Point, b: Point, p: Point): number {
  return Math.sign((b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x))
}

function nearestSpacing(targets: Polyline): number {
  const nearest = targets.map((one, k) =>
    Math.min(...targets.flatMap((other, j) => (j === k ? [] : distance(one, other)))),
  )
  return targets.length < 2 ? 0 : meanOf(nearest)
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
