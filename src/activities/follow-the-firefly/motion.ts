/**
 * How fireflies fly: from a seed alone, in steps of equal time, so that a flight is the same on a slow tablet and a
 * fast one. Whoever shows it asks where they are at a time.
 */
import { distance, type Box, type Point } from '../../core/geometry'
import { diceFrom, seedFrom, type Dice } from '../../core/random'
import type { Path } from './challenge'

/** What decides a flight; lengths in page units. */
export interface Flyers {
  readonly seed: number
  readonly path: Path
  readonly count: number
  /** Where their middles stay. */
  readonly area: Box
  /** Units a second. */
  readonly speed: number
  readonly ms: number
  /** No two come nearer. */
  readonly apart: number
}

/** Steps of a flight, ms. */
export const stepMs = 40

/** Ways of all of them: one place for each step, the start included. */
export type Ways = readonly (readonly Point[])[]

/** They begin to fly gently, ms. */
const easeInMs = 1000
/** Nearer to the edge than this share of the shorter side they turn back. */
const edgeShare = 0.2
/** How sharply they turn, radians a second: towards where they want to go, at most. */
const sharpest = 5
/** How a way bends: by how much, radians a second, and for how long, s. */
const bends = {
  arcs: { most: 0.9, least: 0.5, for: [2.4, 4] },
  wandering: { most: 1.8, least: 0, for: [0.7, 1.5] },
  darting: { most: 0.15, least: 0, for: [0.7, 1.5] },
} as const
/** A sudden turn, radians. */
const dart = [0.7, 2] as const

/** In every step they are pushed apart so often, and on until they are this share of `apart` from each other. */
const pushes = { usual: 4, most: 60, enough: 0.85 } as const

interface Flyer {
  at: Point
  heading: number
  bend: number
  /** Until it bends otherwise, s. */
  leftS: number
}

/** Flies them. */
export function waysOf(flyers: Flyers): Ways {
  const dice = diceFrom(seedFrom(flyers.seed, 'flight'))
  const all = startsIn(flyers, dice).map((at): Flyer => {
    const first = { at, heading: dice.within(-Math.PI, Math.PI), bend: 0, leftS: 0 }
    return bent(first, flyers.path, dice)
  })
  const ways = all.map(({ at }) => [at])
  for (let ms = stepMs; ms <= flyers.ms; ms += stepMs) {
    const pace = flyers.speed * Math.min(1, ms / easeInMs) * (stepMs / 1000)
    for (const one of all) fly(one, all, flyers, pace, dice)
    keepApart(all, flyers)
    for (const [k, { at }] of all.entries()) ways[k]?.push(at)
  }
  return ways
}

/** Where one is at a time, ms from the start of its flight; it waits before, and rests after. */
export function placeAt(way: readonly Point[], ms: number): Point {
  const last = way.length - 1
  const step = Math.min(last, Math.max(0, ms / stepMs))
  const [a, b] = [way[Math.floor(step)], way[Math.min(last, Math.floor(step) + 1)]]
  if (!a || !b) return { x: 0, y: 0 }
  const share = step - Math.floor(step)
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}

/** Pushes places apart, into a box and out of what covers, little by little; each stays as near as it can. */
export function spreadOut(
  places: readonly Point[],
  { area, apart, out }: { area: Box; apart: number; out?: (at: Point) => Point },
): Point[] {
  const all = places.map((at) => ({ at }))
  for (let turn = 0; turn < 120; turn++) {
    pushApart(all, apart)
    for (const one of all) one.at = inside(out ? out(one.at) : one.at, area)
  }
  return all.map(({ at }) => at)
}

/** One place in each cell of a grid as long as the area, moved a little. */
function startsIn({ area, count, apart }: Flyers, dice: Dice): Point[] {
  const columns = Math.max(1, Math.min(count, Math.round(Math.sqrt((count * area.width) / area.height))))
  const rows = Math.ceil(count / columns)
  const cells = dice.shuffle([...Array(columns * rows).keys()]).slice(0, count)
  const loose = (room: number, parts: number) => Math.max(0, (room / parts - apart) / 2)
  const starts = cells.map((cell) => ({
    x:
      area.x +
      area.width * (((cell % columns) + 0.5) / columns) +
      dice.within(-1, 1) * loose(area.width, columns),
    y:
      area.y +
      area.height * ((Math.floor(cell / columns) + 0.5) / rows) +
      dice.within(-1, 1) * loose(area.height, rows),
  }))
  return spreadOut(starts, { area, apart })
}

function fly(one: Flyer, all: readonly Flyer[], flyers: Flyers, pace: number, dice: Dice): void {
  const seconds = stepMs / 1000
  one.leftS -= seconds
  if (one.leftS <= 0) Object.assign(one, bent(one, flyers.path, dice))
  const wish = one.heading + one.bend * seconds
  const pull = pullOn(one, all, flyers)
  const aim = Math.atan2(Math.sin(wish) + pull.y, Math.cos(wish) + pull.x)
  const turn = Math.max(-sharpest * seconds, Math.min(sharpest * seconds, turnFrom(wish, aim)))
  one.heading = wish + turn
  const { x, y } = one.at
  one.at = inside({ x: x + Math.cos(one.heading) * pace, y: y + Math.sin(one.heading) * pace }, flyers.area)
}

/** Another way of bending; a darting one turns as well. */
function bent(one: Flyer, path: Path, dice: Dice): Flyer {
  const { most, least, for: span } = bends[path]
  const side = dice.next() < 0.5 ? -1 : 1
  const turn = path === 'darting' ? side * dice.within(...dart) : 0
  return {
    ...one,
    heading: one.heading + turn,
    bend: side * dice.within(least, most),
    leftS: dice.within(span[0], span[1]),
  }
}

/** Away from edges and from each other, 1 as strong as the wish to go on. */
function pullOn(one: Flyer, all: readonly Flyer[], { area, apart }: Flyers): Point {
  const near = Math.min(area.width, area.height) * edgeShare
  const inward = (at: number, from: number, long: number) =>
    Math.max(0, 1 - (at - from) / near) - Math.max(0, 1 - (from + long - at) / near)
  let x = 1.6 * inward(one.at.x, area.x, area.width)
  let y = 1.6 * inward(one.at.y, area.y, area.height)
  for (const other of all) {
    const far = distance(one.at, other.at)
    if (other === one || far === 0 || far > apart * 1.5) continue
    const push = (1.2 * (1.5 - far / apart)) / far
    x += (one.at.x - other.at.x) * push
    y += (one.at.y - other.at.y) * push
  }
  return { x, y }
}

/** Pushes them apart a few times; where many crowd in a corner, until none melts into another. */
function keepApart(all: Flyer[], { area, apart }: Flyers): void {
  for (let turn = 0; turn < pushes.most; turn++) {
    const nearest = pushApart(all, apart)
    for (const one of all) one.at = inside(one.at, area)
    if (turn >= pushes.usual && nearest >= apart * pushes.enough) return
  }
}

/** Parts whoever is too near; how near the nearest two were before. */
function pushApart(all: readonly { at: Point }[], apart: number): number {
  let nearest = Infinity
  for (let k = 0; k < all.length; k++)
    for (let other = k + 1; other < all.length; other++) {
      const [a, b] = [all[k], all[other]]
      if (!a || !b) continue
      const far = distance(a.at, b.at)
      nearest = Math.min(nearest, far)
      if (far >= apart) continue
      // Two in one place part sideways.
      const by = far === 0 ? { x: apart / 2, y: 0 } : scaled(a.at, b.at, (apart - far) / 2 / far)
      a.at = { x: a.at.x + by.x, y: a.at.y + by.y }
      b.at = { x: b.at.x - by.x, y: b.at.y - by.y }
    }
  return nearest
}

function scaled(a: Point, b: Point, by: number): Point {
  return { x: (a.x - b.x) * by, y: (a.y - b.y) * by }
}

function inside({ x, y }: Point, area: Box): Point {
  return {
    x: Math.min(Math.max(x, area.x), area.x + area.width),
    y: Math.min(Math.max(y, area.y), area.y + area.height),
  }
}

/** The shorter turn from one direction to another, radians. */
function turnFrom(from: number, to: number): number {
  return Math.atan2(Math.sin(to - from), Math.cos(to - from))
}
