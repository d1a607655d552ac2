/** Whether a flight may be shown on a page: nobody melts into another, leaves the page, leaps, or ends out of reach. */
import { distance, holdsSquare } from '../../core/geometry'
import type { PageRoom } from '../../core/sizes'
import { isHidden, layOut, leastMm, longestHiddenMs, mostHiddenMs, type FireflyLayout } from './layout'
import { stepMs, type Ways } from './motion'
import type { FireflyTrial } from './trial'

/** Why a flight may not be shown. */
const faults = [
  'two melt into one',
  'leaves the page',
  'leaps',
  'begins or ends out of sight',
  'two rest on each other',
  'out of sight too long',
  'too small',
] as const
export type Fault = (typeof faults)[number]

/** Two that pass have at least so much between their middles, sizes: the one never hides the other. */
const leastPass = 1
/** The same for two that rest and are to be tapped. */
const leastRest = 1.2
/** In one step nobody moves farther than this: times the speed that was asked, and sizes more for being pushed aside. */
const leap = { times: 3, sizes: 0.25 } as const
/** Rounding of places, page units. */
const slack = 0.01

/** What keeps a flight from being shown on a page; empty when it may be. */
export function faultsOf(trial: FireflyTrial, room: PageRoom): Fault[] {
  const laid = layOut(trial, room)
  const { ways, size, bushes } = laid
  const ends = ways.flatMap((way) => way.at(-1) ?? [])
  const starts = ways.flatMap((way) => way[0] ?? [])
  const flown = ways.map((way) => way.slice(0, 1 + (trial.seconds * 1000) / stepMs))
  const found: Record<Fault, boolean> = {
    'two melt into one': nearestIn(ways) <= leastPass * size,
    'leaves the page': ways.flat().some((at) => !holdsSquare(room.safe, at, size, slack)),
    leaps: longestStep(ways) > leapOf(trial, laid, room),
    'begins or ends out of sight': [...starts, ...ends].some((at) => isHidden(bushes, at)),
    'two rest on each other': nearestIn(ends.map((at) => [at])) <= leastRest * size,
    'out of sight too long': longestHiddenMs(flown, bushes) > mostHiddenMs,
    'too small': size < leastMm * room.unitsPerMm - slack,
  }
  return faults.filter((fault) => found[fault])
}

/** How near any two ever come; endless for one alone. */
function nearestIn(ways: Ways): number {
  let nearest = Infinity
  for (const [k, one] of ways.entries())
    for (const other of ways.slice(k + 1))
      for (const [step, at] of one.entries()) nearest = Math.min(nearest, distance(at, other[step] ?? at))
  return nearest
}

function longestStep(ways: Ways): number {
  let longest = 0
  for (const way of ways)
    for (let k = 1; k < way.length; k++) {
      const [from, to] = [way[k - 1], way[k]]
      if (from && to) longest = Math.max(longest, distance(from, to))
    }
  return longest
}

function leapOf({ speed }: FireflyTrial, { size }: FireflyLayout, { unitsPerMm }: PageRoom): number {
  return (leap.times * speed * unitsPerMm * stepMs) / 1000 + leap.sizes * size
}
