/** When a meadow may be shown: the hidden one is there once, is crossed as asked, and enough of it is to be seen. */
import {
  boundsOf,
  distance,
  distanceToPolyline,
  holds,
  resampleByStep,
  type Box,
  type Point,
  type Polyline,
} from '../../core/geometry'
import { z } from '../../core/schema'
import { differenceOf } from '../../core/stimulus/difference'
import type { Figure } from '../../core/stimulus/figure'
import { radiusFor } from '../../core/stimulus/rubbed'
import type { MeadowChallenge } from './challenge'
import { liesAcross } from './clumps'
import { crossings, meadowHeight, type Lying } from './meadow'
import { leastDifference } from './pool'

/** Why a meadow may not be shown. */
export const faultSchema = z.enum([
  'not crossed as asked',
  'not broken as asked',
  'too little to see',
  'there twice',
  'found by luck',
  'outside the meadow',
])
export type Fault = z.infer<typeof faultSchema>

/** The hidden one with all that runs across it. */
export interface Hiding {
  readonly hidden: Lying
  /** Others in its clump. */
  readonly around: readonly Lying[]
  /** Their lines, and the grass. */
  readonly above: readonly Polyline[]
}

/** What of the hidden one is to be seen; shares are of the length of its lines, 0–1. */
export interface Seen {
  /** How far its lines are cut back at crossings, meadow widths. */
  readonly cut: number
  /** Cut away. */
  readonly gone: number
  /** Neither cut away nor covered by other lines. */
  readonly visible: number
}

/** Lines are so wide beside the box of a figure; what lies nearer to another line than this cannot be told from it. */
export const penShare = 0.018
/** Lines are looked at in steps so long, share of the size. */
const lookStep = 0.012
/** Lines are cut back at most so far, share of the size, and as asked up to this share of the lines. */
const mostCut = 0.12
const cutLeeway = 0.02
/** Beside what is asked to be broken, other lines may cover so much more … */
const mostCovered = 0.4
/** … but in all no less than this is left. */
const leastVisible = 0.42
/** A tap on any outline without looking would be right no more often than this. */
const mostLuck = 0.25
/** Outlines are laid over each other on a grid of this width to see what they cover, meadow widths. */
const grid = 0.02

/** Cuts the hidden one's lines back until the share asked for (0–1) is gone, and tells what is left to see. */
export function seenIn({ hidden, above }: Hiding, broken: number): Seen {
  const { size } = hidden.placed
  const places = crossings(hidden.lines, above)
  const wished = broken === 0 ? 0 : radiusFor(hidden.lines, places, broken, lookStep * size)
  const cut = Math.min(wished, mostCut * size)
  const isCut = (at: Point) => cut > 0 && places.some((place) => distance(at, place) <= cut)
  const isCovered = coverBy(above, penShare * size)
  const looks = hidden.lines.flatMap((line) => resampleByStep(line, lookStep * size))
  const left = looks.filter((at) => !isCut(at))
  return {
    cut,
    gone: 1 - left.length / looks.length,
    visible: left.filter((at) => !isCovered(at)).length / looks.length,
  }
}

/** What keeps a meadow from being shown; empty when it may be. */
export function faultsOf(
  all: readonly Lying[],
  { hidden, around }: Hiding,
  seen: Seen,
  challenge: MeadowChallenge,
): Fault[] {
  const broken = challenge.broken / 100
  const crossing = around.filter((other) => liesAcross(hidden, other)).length
  const twin = (other: Lying) => other !== hidden && isAlike(hidden.placed.figure, other.placed.figure)
  const found: Record<Fault, boolean> = {
    'not crossed as asked': crossing < challenge.overlaps - 1,
    'not broken as asked': Math.abs(seen.gone - broken) > cutLeeway,
    'too little to see': seen.visible < Math.max(leastVisible, 1 - broken - mostCovered),
    'there twice': all.some(twin),
    'found by luck': challenge.asks === 'where it is' && luckOf(hidden, all) > mostLuck,
    'outside the meadow': all.some(({ bounds }) => !isInside(bounds)),
  }
  return faultSchema.options.filter((fault) => found[fault])
}

/** Whether nobody could tell two figures apart by what they are. */
export function isAlike(a: Figure, b: Figure): boolean {
  if (a.kind === 'thing') return b.kind === 'thing' && a.name === b.name
  if (b.kind === 'thing') return false
  return differenceOf(a.shape, b.shape) < leastDifference
}

/** How often a tap on any outline, without looking, would be on the hidden one; 0–1. */
export function luckOf(hidden: Lying, all: readonly Lying[]): number {
  const under = new Set(all.flatMap(squaresUnder))
  return squaresUnder(hidden).length / under.size
}

/** The squares of a grid that an outline holds, by number. */
function squaresUnder({ bounds, outline }: Lying): number[] {
  const found: number[] = []
  const [left, top] = [Math.floor(bounds.x / grid), Math.floor(bounds.y / grid)]
  for (let row = top; row * grid < bounds.y + bounds.height; row++)
    for (let column = left; column * grid < bounds.x + bounds.width; column++)
      if (holds(outline, { x: (column + 0.5) * grid, y: (row + 0.5) * grid })) found.push(row * 1000 + column)
  return found
}

/** Whether a place lies nearer than a pen's width to one of the lines. */
function coverBy(lines: readonly Polyline[], pen: number): (at: Point) => boolean {
  const boxed = lines.map((line) => ({ line, box: boundsOf(line) }))
  const isNear = ({ x, y }: Point, box: Box) =>
    x > box.x - pen && x < box.x + box.width + pen && y > box.y - pen && y < box.y + box.height + pen
  return (at) => boxed.some(({ line, box }) => isNear(at, box) && distanceToPolyline(at, line) < pen)
}

/** Room for a rounded place, meadow widths. */
const slack = 0.002

function isInside({ x, y, width, height }: Box): boolean {
  return x >= -slack && y >= -slack && x + width <= 1 + slack && y + height <= meadowHeight + slack
}
