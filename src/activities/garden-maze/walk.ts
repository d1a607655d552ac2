/**
 * How the inchworm walks a maze under a finger: along the paths only, never through a hedge, waiting where the finger
 * leaves it. Pure; the scene plays with it, and measuring walks once more along the stored strokes.
 */
import { between, distance, type Point } from '../../core/geometry'
import { pathsOf } from './layout'
import type { MazeLaid, MazeTrial } from './trial'

/** A place on the paths the inchworm may stand on. */
interface Spot extends Point {
  /** Index of the spot before it, on the way back to the start; its own at the start. */
  readonly from: number
  /** How far off the only way it lies, spots; 0 on it. */
  readonly off: number
  /** The last of a dead end. */
  readonly isEnd: boolean
}

/** A walk through a maze. */
export interface Walk {
  /** The finger is at a place; answers whether the inchworm moved. */
  follow(finger: Point): boolean
  /** The next places where there is something to choose, an end or the goal: one for each direction it can go. */
  exits(): readonly Point[]
  /** It walks by itself to the exit that lies there; answers whether there is one. */
  walkTo(exit: Point): boolean
  /** From now on it comes to a finger from farther away. */
  widenReach(): void
  at(): Point
  /** From the start to where it is. */
  trail(): readonly Point[]
  /** What is left of the way, from the last place of it that was passed. */
  rest(): readonly Point[]
  /** What was walked so far, in cells. */
  steps(): Steps
  isHome(): boolean
}

/** What was walked, in cells where not counted. */
export interface Steps {
  readonly walked: number
  /** Of the only way, as far as it was come. */
  readonly gained: number
  readonly way: number
  /** Dead ends gone into by half a cell or more, and those gone to their end. */
  readonly wrongTurns: number
  readonly deadEnds: number
}

/** Spots in a cell: how finely the inchworm steps. */
const spotsPerCell = 8
/** It looks for the finger so many spots around; farther, a finger that went through a hedge would take it along. */
const lookAround = spotsPerCell / 2
/** It comes to a finger this near, in path widths and page units. */
const reach = { inWidths: 0.8, least: 34 } as const
const widerReach = 1.6
/** A finger that moved less than this share of the path’s width rests. */
const restingShare = 0.04
/** This far into a dead end is a turn taken, spots. */
const takenTurn = spotsPerCell / 2
/** This near to the goal is there, spots. */
const nearlyHome = 2

/** A walk at the start. */
export function walkThrough(trial: MazeTrial, laid: MazeLaid): Walk {
  const spots = spotsOf(trial, laid)
  const beside = besideEach(spots)
  const goal = Math.max(0, (trial.way.length - 1) * spotsPerCell)
  let near = Math.max(reach.least, laid.width * reach.inWidths)
  let [at, walked, gained, wrongTurns, deadEnds] = [0, 0, 0, 0, 0]
  let [isInside, isAtEnd] = [false, false]
  let last: Point | null = null
  const stand = (next: number) => {
    const { off, isEnd } = spots[next] ?? nowhere
    at = next
    walked += 1
    if (off === 0) {
      gained = Math.max(gained, next)
      isInside = isAtEnd = false
    }
    if (off >= takenTurn && !isInside) {
      isInside = true
      wrongTurns += 1
    }
    if (isEnd && !isAtEnd) {
      isAtEnd = true
      deadEnds += 1
    }
  }
  const exits = () => (beside[at] ?? []).map((first) => stepsUntilChoice(first, { beside, from: at, goal }))
  return {
    follow(finger) {
      if (last && distance(last, finger) < laid.width * restingShare) return false
      last = finger
      const steps = stepsTowards(finger, { spots, beside, from: at, near })
      for (const next of steps) stand(next)
      return steps.length > 0
    },
    exits: () => exits().flatMap((steps) => spots[steps.at(-1) ?? -1] ?? []),
    walkTo(exit) {
      const steps = exits().find((one) => distance(spots[one.at(-1) ?? -1] ?? nowhere, exit) < sameSpot)
      for (const next of steps ?? []) stand(next)
      return steps !== undefined
    },
    widenReach() {
      near *= widerReach
      last = null
    },
    at: () => spots[at] ?? nowhere,
    trail: () => backFrom(at, spots).reverse(),
    rest: () => spots.slice(onWay(at, spots), goal + 1),
    steps: () => ({
      walked: walked / spotsPerCell,
      gained: gained / spotsPerCell,
      way: goal / spotsPerCell,
      wrongTurns,
      deadEnds,
    }),
    isHome: () => gained >= goal - nearlyHome && goal > 0,
  }
}

/** Places nearer to each other than this are the same spot, page units. */
const sameSpot = 1

const nowhere: Spot = { x: 0, y: 0, from: 0, off: 0, isEnd: false }

/** All spots: those of the way first, in order, then those of each dead end. */
function spotsOf(trial: MazeTrial, laid: MazeLaid): Spot[] {
  const [way = [], ...sides] = pathsOf(trial, laid)
  const spots: Spot[] = []
  const lay = (path: readonly Point[], first: number, off: number) => {
    let from = first
    for (const [k, cell] of path.entries()) {
      const next = path[k + 1]
      if (!next) continue
      for (let part = 1; part <= spotsPerCell; part++) {
        const isEnd = off > 0 && k + 2 === path.length && part === spotsPerCell
        const depth = off === 0 ? 0 : k * spotsPerCell + part
        spots.push({ ...between(cell, next, part / spotsPerCell), from, off: depth, isEnd })
        from = spots.length - 1
      }
    }
  }
  const [start] = way
  if (!start) return []
  spots.push({ x: start.x, y: start.y, from: 0, off: 0, isEnd: false })
  lay(way, 0, 0)
  for (const [k, side] of sides.entries()) {
    const leaves = trial.way.indexOf(trial.deadEnds[k]?.[0] ?? -1)
    if (leaves >= 0) lay(side, leaves * spotsPerCell, 1)
  }
  return spots
}

function besideEach(spots: readonly Spot[]): readonly (readonly number[])[] {
  const beside: number[][] = spots.map(() => [])
  for (const [k, { from }] of spots.entries()) {
    if (from === k) continue
    beside[k]?.push(from)
    beside[from]?.push(k)
  }
  return beside
}

interface Around {
  readonly spots: readonly Spot[]
  readonly beside: readonly (readonly number[])[]
  readonly from: number
  readonly near: number
}

/** The spots to step on, one after another, to come as near to the finger as can be; none when it is too far away. */
function stepsTowards(finger: Point, { spots, beside, from, near }: Around): number[] {
  const cameFrom = new Map<number, number>([[from, from]])
  let [best, least] = [from, distance(spots[from] ?? nowhere, finger)]
  let edge = [from]
  for (let step = 0; step < lookAround; step++) {
    const next: number[] = []
    for (const spot of edge) {
      for (const other of beside[spot] ?? []) {
        if (cameFrom.has(other)) continue
        cameFrom.set(other, spot)
        next.push(other)
        const away = distance(spots[other] ?? nowhere, finger)
        if (away < least) [best, least] = [other, away]
      }
    }
    edge = next
  }
  if (least > near) return []
  const steps: number[] = []
  for (let spot = best; spot !== from; spot = cameFrom.get(spot) ?? from) steps.unshift(spot)
  return steps
}

/** The spots on from one, in its direction, up to where there is a choice, an end, or the goal. */
function stepsUntilChoice(
  first: number,
  { beside, from, goal }: Pick<Around, 'beside' | 'from'> & { readonly goal: number },
): number[] {
  const steps = [first]
  let before = from
  for (let spot = first; spot !== goal;) {
    const on = (beside[spot] ?? []).filter((one) => one !== before)
    const [next] = on
    if (next === undefined || on.length > 1) break
    before = spot
    spot = next
    steps.push(spot)
  }
  return steps
}

/** The spots from one back to the start. */
function backFrom(spot: number, spots: readonly Spot[]): Spot[] {
  const back: Spot[] = []
  for (let at = spot; ; at = spots[at]?.from ?? at) {
    const here = spots[at]
    if (!here) return back
    back.push(here)
    if (here.from === at) return back
  }
}

/** The spot of the way from which a dead end leaves; a spot of the way itself. */
function onWay(spot: number, spots: readonly Spot[]): number {
  let at = spot
  while ((spots[at]?.off ?? 0) > 0) at = spots[at]?.from ?? 0
  return at
}
