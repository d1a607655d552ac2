/** Clumps of figures that lie across each other, each in its own part of the meadow. */
import { distance, type Box, type Point } from '../../core/geometry'
import type { Dice } from '../../core/random'
import { rounded } from '../../core/stimulus/shape'
import { crossings, lyingAt, meadowHeight, type Lying } from './meadow'
import type { Pool, Pooled } from './pool'

/** What clumps are made for. */
export interface ClumpOrder {
  readonly clumps: number
  readonly overlaps: number
  /** The clump in which the hidden one lies. */
  readonly at: number
}

/** A figure's box: share of the lower side of its clump's part of the meadow, less for each further outline. */
const sizeShare = { two: 0.74, lessEach: 0.028 } as const
/** No figure's box is wider, meadow widths. */
const mostSize = 0.4
/** Others are so large beside the middle one and turned so far at most, degrees. */
const others = { smallest: 0.85, largest: 1.12, turn: 28 } as const
/** They lie so far off, of its size: at least, at most beyond that, and farther for each further outline. */
const far = { least: 0.28, beyond: 0.28, moreEach: 0.05 } as const
/** A figure lies across another when their outlines cross so often. */
const leastCrossings = 2
/** Each of the others is put down again until it does, at most so often. */
const mostTries = 14
/** The middle of a clump lies so far from the middle of its part at most, meadow widths. */
const jitter = 0.035
/** Hues that take turns. */
const hues = 6

/** Lays all clumps, the hidden one first in its own; a clump that cannot be had comes as it is. */
export function clumpsOf({ hidden, others: rest }: Pool, order: ClumpOrder, dice: Dice): Lying[] {
  return partsOf(order.clumps).flatMap((part, clump) => {
    const mixed = dice.shuffle(rest)
    const figures = clump === order.at ? [hidden, ...mixed] : mixed
    return clumpOf(figures.slice(0, order.overlaps), { part, clump, isHere: clump === order.at }, dice)
  })
}

/** Whether two lie across each other. */
export function liesAcross(a: Lying, b: Lying): boolean {
  return crossings([ring(a)], [ring(b)]).length >= leastCrossings
}

/** The parts of a meadow, in reading order. */
export function partsOf(clumps: number): Box[] {
  const rows = clumps === 1 ? 1 : 2
  const perRow = Math.ceil(clumps / rows)
  const height = meadowHeight / rows
  return Array.from({ length: clumps }, (_, k) => {
    const row = Math.floor(k / perRow)
    const inRow = Math.min(perRow, clumps - row * perRow)
    const width = 1 / perRow
    const x = 0.5 + ((k % perRow) - inRow / 2) * width
    return { x, y: row * height, width, height }
  })
}

/** Which part of the meadow a place lies in, or nearest to. */
export function partAt(at: Point, clumps: number): number {
  const far = partsOf(clumps).map(({ x, y, width, height }) =>
    distance(at, { x: x + width / 2, y: y + height / 2 }),
  )
  return far.indexOf(Math.min(...far))
}

interface Spot {
  readonly part: Box
  readonly clump: number
  /** The hidden one lies here, as it is shown: upright and not mirrored. */
  readonly isHere: boolean
}

function clumpOf([core, ...rest]: readonly Pooled[], spot: Spot, dice: Dice): Lying[] {
  if (!core) return []
  const { part } = spot
  const more = Math.max(0, rest.length - 1)
  const share = sizeShare.two - sizeShare.lessEach * more
  const size = Math.min(mostSize, share * Math.min(part.width, part.height))
  const aside = () => dice.within(-jitter, jitter)
  const middle = { x: part.x + part.width / 2 + aside(), y: part.y + part.height / 2 + aside() }
  const [start, hue] = [dice.within(0, 2 * Math.PI), dice.whole(0, hues - 1)]
  const inMiddle = putDown(
    core,
    { ...middle, size, hue, spot, turn: spot.isHere ? 0 : others.turn * 0.3 },
    dice,
  )
  const nearest = far.least + far.moreEach * more
  const around = rest.map((one, k) => {
    const once = () => {
      const angle = start + ((k + dice.within(-0.3, 0.3)) / rest.length) * 2 * Math.PI
      const off = size * dice.within(nearest, nearest + far.beyond)
      const at = { x: middle.x + off * Math.cos(angle), y: middle.y + off * Math.sin(angle) }
      const own = size * dice.within(others.smallest, others.largest)
      return putDown(one, { ...at, size: own, hue: (hue + k + 1) % hues, spot, turn: others.turn }, dice)
    }
    let found = once()
    for (let tries = 1; tries < mostTries && !liesAcross(inMiddle, found); tries++) found = once()
    return found
  })
  return [inMiddle, ...around]
}

interface Putting extends Point {
  readonly size: number
  readonly hue: number
  readonly spot: Spot
  /** Turned to either side by no more than this, degrees; 0 stays unmirrored too. */
  readonly turn: number
}

/** Sets a figure down, moved so far that it lies in its part of the meadow. */
function putDown({ figure, ...drawn }: Pooled, { x, y, size, hue, spot, turn }: Putting, dice: Dice): Lying {
  const { part, clump } = spot
  const turned = turn === 0 ? 0 : rounded(dice.within(-turn, turn))
  const placed = {
    figure,
    x: rounded(x),
    y: rounded(y),
    size: rounded(size),
    turn: turned,
    mirrored: turn !== 0 && dice.next() < 0.5,
    hue,
    clump,
  }
  const { bounds } = lyingAt(placed, drawn)
  const by = {
    x: pushInto(bounds.x, bounds.width, part.x, part.width),
    y: pushInto(bounds.y, bounds.height, part.y, part.height),
  }
  return lyingAt({ ...placed, x: rounded(x + by.x), y: rounded(y + by.y) }, drawn)
}

/** How far a stretch has to move to lie within another. */
function pushInto(low: number, length: number, from: number, room: number): number {
  return Math.max(from - low, Math.min(0, from + room - low - length))
}

function ring({ outline }: Lying): readonly Point[] {
  const [first] = outline
  return first ? [...outline, first] : outline
}
