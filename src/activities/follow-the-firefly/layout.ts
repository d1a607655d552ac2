/** How a flight lies on a page: where there is room to fly, how large they are, where bushes stand, where they rest. */
import { between, distance, holdsSquare, type Box, type Point } from '../../core/geometry'
import { diceFrom, seedFrom, type Dice } from '../../core/random'
import type { PageRoom, Touchable } from '../../core/sizes'
import { spreadOut, stepMs, waysOf, type Ways } from './motion'
import type { FireflyResponse, FireflyTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** A bush that hides whoever flies behind it, page units. */
export interface Bush extends Point {
  readonly rx: number
  readonly ry: number
}

/** A flight as it lies on one screen, page units. */
export interface FireflyLayout {
  /** Across a firefly, and what is tapped. */
  readonly size: number
  /** Where their middles stay. */
  readonly area: Box
  /** Where each one is, step by step, until it rests. */
  readonly ways: Ways
  readonly bushes: readonly Bush[]
  /** The lanterns that count picks. */
  readonly lanternsAt: readonly Point[]
}

/** A lantern, page units. */
export const lanternSize = 44
/** Lanterns stand in a row in the sky, so far apart and so far below the top, page units. */
const lanterns = { step: 58, y: 62, room: 92 } as const
/** Nothing flies on the rim of the page, page units. */
const rim = 46
/** All of them, each with the room it keeps, take at most this share of the room to fly: else they could not fly. */
const mostCrowded = 0.5
/** The smallest a firefly may be, mm; source: nothing smaller can be touched. */
export const leastMm = 7
/** From the end of their flight they take so long to come to rest, ms. */
const restMs = 800
/** Room between two that rest, and between two on their way to rest, sizes. */
const restApart = 1.35
const glideApart = 1.1
/** Whoever rests is so far from a bush, sizes. */
const restClear = 0.6
/** A bush, sizes of a firefly; larger ones hide longer. */
const bushShare = { rx: 1.25, ry: 1 } as const
/** A place for a bush is looked for so often. */
const mostBushDraws = 120
/** Nobody who turns about behind a bush stays there for longer, ms: out of sight is for a moment. */
export const mostHiddenMs = 3000
/** Somebody flies behind a bush in this part of the flight. */
const behindBetween = [0.25, 0.8] as const

/** Lays a trial. */
export function layOut(trial: FireflyTrial, room: PageRoom): FireflyLayout {
  const { unitsPerMm } = room
  const open = openRoom(trial, room)
  const size = sizeIn(open, trial, room)
  const area = inset(open, size / 2)
  const flown = waysOf({
    seed: trial.seed,
    path: trial.path,
    count: trial.fireflies,
    area,
    speed: trial.speed * unitsPerMm,
    ms: trial.seconds * 1000,
    apart: trial.apart * size,
  })
  const bushes = bushesOn(trial, flown, { area, size })
  const ways = trial.play === 'finger' ? flown : settled(flown, { area, size, bushes })
  return { size, area, ways, bushes, lanternsAt: lanternsFor(trial) }
}

/** What is touched: whoever waits to be followed, or all that came to rest. */
export function touchables(trial: FireflyTrial, room: PageRoom): readonly Touchable[] {
  const { size, ways } = layOut(trial, room)
  const at = (way: Ways[number]) => (trial.play === 'finger' ? way[0] : way.at(-1))
  return ways.flatMap((way) => {
    const { x, y } = at(way) ?? { x: 0, y: 0 }
    return [{ kind: 'tap', box: { x: x - size / 2, y: y - size / 2, width: size, height: size } } as const]
  })
}

/** How long all of it takes, ms, before the child's own speed. */
export function flightMs(ways: Ways): number {
  return Math.max(0, (ways[0]?.length ?? 1) - 1) * stepMs
}

/** Whether a place is behind a bush. */
export function isHidden(bushes: readonly Bush[], at: Point): boolean {
  return bushes.some(({ x, y, rx, ry }) => ((at.x - x) / rx) ** 2 + ((at.y - y) / ry) ** 2 < 1)
}

/** How long anybody is behind bushes at a stretch, at most, ms. */
export function longestHiddenMs(ways: Ways, bushes: readonly Bush[]): number {
  let longest = 0
  for (const way of ways) {
    let steps = 0
    for (const at of way) {
      steps = isHidden(bushes, at) ? steps + 1 : 0
      longest = Math.max(longest, steps * stepMs)
    }
  }
  return longest
}

/** How near each one came to any on the other side: one that glowed to others, another to those that glowed; sizes. */
export function passesOf(ways: Ways, glowing: number, size: number): number[] {
  const nearest = ways.map(() => Infinity)
  for (const [a, one] of ways.slice(0, glowing).entries())
    for (const [k, other] of ways.slice(glowing).entries()) {
      const b = glowing + k
      const pass = Math.min(...one.map((at, step) => distance(at, other[step] ?? at)))
      nearest[a] = Math.min(nearest[a] ?? pass, pass)
      nearest[b] = Math.min(nearest[b] ?? pass, pass)
    }
  return nearest.map((far) => (Number.isFinite(far) ? Math.round((far / size) * 100) / 100 : 0))
}

/** What the response keeps of how a flight lay; within `reach` of its middle a finger is on a firefly. */
export function keptOf(
  { play, glowing }: FireflyTrial,
  { size, ways, bushes }: FireflyLayout,
  reach: number,
): FireflyResponse['laid'] {
  const [first = []] = ways
  const isOne = play === 'finger'
  return {
    size,
    reach,
    way: isOne ? first.map(rounded) : [],
    hidden: isOne ? first.map((at) => isHidden(bushes, at)) : [],
    rests: isOne ? [] : ways.flatMap((way) => way.at(-1) ?? []).map(rounded),
    passes: isOne ? [] : passesOf(ways, glowing, size),
  }
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 10) / 10, y: Math.round(y * 10) / 10 }
}

/** All that rest, in reading order, so that the order of keys tells nothing. */
export function placesToPick({ ways, size }: FireflyLayout): { firefly: number; at: Point }[] {
  return ways
    .map((way, firefly) => ({ firefly, at: way.at(-1) ?? { x: 0, y: 0 } }))
    .toSorted((a, b) => rowOf(a.at, size) - rowOf(b.at, size) || a.at.x - b.at.x)
}

function rowOf({ y }: Point, size: number): number {
  return Math.floor(y / (1.5 * size))
}

function openRoom({ play }: FireflyTrial, { safe, height }: PageRoom): Box {
  const y = Math.max(safe.y, rim + (play === 'eyes' ? lanterns.room - rim + 14 : 0))
  return { ...safe, y, height: Math.min(safe.y + safe.height, height - rim) - y }
}

function sizeIn(
  open: Box,
  { fireflies, apart, size }: FireflyTrial,
  { sizes, unitsPerMm }: PageRoom,
): number {
  const wanted = sizes.target * size
  if (fireflies === 1) return wanted
  const each = Math.sqrt((mostCrowded * open.width * open.height) / fireflies)
  return Math.max(leastMm * unitsPerMm, Math.min(wanted, each / apart))
}

/** Bushes where somebody flies behind them for a moment, and nobody begins or ends. */
function bushesOn(
  { seed, bushes }: FireflyTrial,
  ways: Ways,
  { area, size }: { readonly area: Box; readonly size: number },
): Bush[] {
  const dice = diceFrom(seedFrom(seed, 'bushes'))
  const found: Bush[] = []
  for (let draw = 0; draw < mostBushDraws && found.length < bushes; draw++) {
    const bush = bushOn(dice.pick(ways), size, dice)
    if (mayStand(bush, ways, { area, size, found })) found.push(bush)
  }
  return found
}

/** Whether somebody is behind a bush for a moment only. Where several end, they make way for it; where one ends, none stands. */
function mayStand(
  bush: Bush,
  ways: Ways,
  { area, size, found }: { readonly area: Box; readonly size: number; readonly found: readonly Bush[] },
): boolean {
  const isOne = ways.length === 1
  const clear = bush.rx + size * restClear
  const kept = ways.flatMap((way) => (isOne ? [way[0], way.at(-1)] : [way[0]]))
  const isInside = isOne ? bush.y + bush.ry < area.y + area.height : holdsSquare(area, bush, 2 * bush.rx, 0)
  return (
    kept.every((at) => at === undefined || distance(at, bush) > clear) &&
    found.every((other) => distance(other, bush) > (isOne ? 2.1 * bush.rx : 2 * clear)) &&
    isInside &&
    longestHiddenMs(ways, [bush]) <= mostHiddenMs
  )
}

function bushOn(way: Ways[number], size: number, dice: Dice): Bush {
  const at = way[Math.round(dice.within(...behindBetween) * (way.length - 1))] ?? { x: 0, y: 0 }
  return { x: at.x, y: at.y, rx: size * bushShare.rx, ry: size * bushShare.ry }
}

/** Each one goes on to the nearest place where it can be tapped, apart from the others and from bushes. */
function settled(
  ways: Ways,
  { area, size, bushes }: { readonly area: Box; readonly size: number; readonly bushes: readonly Bush[] },
): Ways {
  const ends = ways.map((way) => way.at(-1) ?? { x: 0, y: 0 })
  const rests = spreadOut(ends, { area, apart: size * restApart, out: (at) => outOf(bushes, at, size) })
  const steps = restMs / stepMs
  const glide = Array.from({ length: steps }, (_, step) => {
    const share = (1 - Math.cos((Math.PI * (step + 1)) / steps)) / 2
    const places = ends.map((from, k) => between(from, rests[k] ?? from, share))
    // Their ways to rest may cross.
    return spreadOut(places, { area, apart: size * glideApart })
  })
  return ways.map((way, k) => [...way, ...glide.flatMap((places) => places[k] ?? [])])
}

function outOf(bushes: readonly Bush[], at: Point, size: number): Point {
  const bush = bushes.find((one) => distance(one, at) < one.rx + size * restClear)
  if (!bush) return at
  const far = distance(bush, at)
  const share = far === 0 ? 0 : (bush.rx + size * restClear) / far
  return far === 0
    ? { x: at.x + bush.rx, y: at.y }
    : { x: bush.x + (at.x - bush.x) * share, y: bush.y + (at.y - bush.y) * share }
}

function lanternsFor({ play, glowing }: FireflyTrial): Point[] {
  if (play === 'finger') return []
  return Array.from({ length: glowing }, (_, k) => ({
    x: 500 + (k - (glowing - 1) / 2) * lanterns.step,
    y: lanterns.y,
  }))
}

function inset({ x, y, width, height }: Box, by: number): Box {
  return { x: x + by, y: y + by, width: Math.max(1, width - 2 * by), height: Math.max(1, height - 2 * by) }
}
