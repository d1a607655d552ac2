/** How a field lies on a page: as many as are asked, as large as fits; fewer where they would be too small. */
import type { Box, Point } from '../../core/geometry'
import { diceFrom, seedFrom } from '../../core/random'
import type { PageRoom, Touchable } from '../../core/sizes'
import { fieldFor, type Cast, type Cell } from './field'
import { gridIn, type Grid } from './grid'
import type { LaidItem, SearchTrial } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** What of a trial a layout has to know. */
type Field = Cast & Pick<SearchTrial, 'arrangement' | 'items' | 'size' | 'sizeMm' | 'hand'>

/** A field as it lies on one screen, page units. */
export interface SearchLayout {
  readonly items: readonly LaidItem[]
  /** Across what is tapped: a pad that something sits on. */
  readonly size: number
  /** Where a light rests, line by line. */
  readonly lines: readonly Box[]
  /** The card that shows what to find. */
  readonly card: Box
  readonly doneAt: Point
  readonly doneSize: number
}

/** A shape's box, of which no corner is ever full, takes this share of its pad. */
export const boxShare = 0.92
/** Largest pad, mm: beyond it eyes have to travel. */
const largestSeatMm = 26
/** Least room between two pads, mm. */
const leastGapMm = 2
/** The done button, mm at least. */
const leastDoneMm = 14
/** The card, done buttons: beside the field and above it, and for a pair that lies across or down as in the field. */
const cardShares = {
  beside: { usual: { width: 1.5, height: 2.8 }, pair: { width: 2.1, height: 1.4 } },
  above: { usual: { width: 2.4, height: 1.35 }, pair: { width: 1.4, height: 2.2 } },
} as const
/** Nothing lies on the rim of the page, page units. */
const rim = 46
/** A field is never thinned out to fewer than this. */
const fewest = 4

/** Lays a trial. */
export function layOut(trial: Field, room: PageRoom): SearchLayout {
  const frame = frameOf(trial, room)
  const { sizes, unitsPerMm } = room
  const least = Math.max(sizes.target * trial.size, (trial.sizeMm / boxShare) * unitsPerMm)
  const needs = {
    arrangement: trial.arrangement,
    gap: Math.max(sizes.gap * trial.size, leastGapMm * unitsPerMm),
    most: Math.max(least, largestSeatMm * unitsPerMm),
  }
  let count = trial.items
  let grid = gridIn(frame.field, count, needs)
  while (grid.size < least && count > fewest) grid = gridIn(frame.field, --count, needs)
  const cells = cellsOf(grid, frame.field, trial)
  const standing = fieldFor(trial, cells)
  return {
    items: cells.map(({ x, y, line }, k) => ({ x, y, line, kind: 0, isTarget: false, ...standing[k] })),
    size: grid.size,
    lines: linesOf(cells, grid, trial),
    card: frame.card,
    doneAt: frame.doneAt,
    doneSize: frame.doneSize,
  }
}

/** What is touched: everything in the field, and the button. */
export function touchables(trial: Field, room: PageRoom): readonly Touchable[] {
  const { items, size, doneAt, doneSize } = layOut(trial, room)
  return [...items.map((at) => squareAt(at, size)), squareAt(doneAt, doneSize)].map((box) => ({
    kind: 'tap',
    box,
  }))
}

interface Frame extends Pick<SearchLayout, 'card' | 'doneAt' | 'doneSize'> {
  readonly field: Box
}

/** Card and button lie beside the field, away from the hand; above it where the page is upright. */
function frameOf({ hand, rule, arrangement }: Field, { safe, height, sizes, unitsPerMm }: PageRoom): Frame {
  const top = Math.max(safe.y, rim)
  const inside = { ...safe, y: top, height: Math.min(safe.y + safe.height, height - rim) - top }
  const doneSize = Math.max(sizes.target, leastDoneMm * unitsPerMm)
  const apart = Math.max(sizes.gap, 3 * unitsPerMm)
  const isLeft = hand === 'left'
  const isAcross = inside.width >= inside.height
  const isPair = rule === 'only after' && (arrangement === 'rows') === isAcross
  const share = cardShares[isAcross ? 'beside' : 'above'][isPair ? 'pair' : 'usual']
  const card = { width: doneSize * share.width, height: doneSize * share.height }
  return (isAcross ? besideField : aboveField)(inside, { doneSize, apart, isLeft, card })
}

interface Furniture {
  readonly doneSize: number
  readonly apart: number
  readonly isLeft: boolean
  readonly card: Pick<Box, 'width' | 'height'>
}

function besideField(inside: Box, { doneSize, apart, isLeft, card }: Furniture): Frame {
  const { width } = card
  const x = isLeft ? inside.x + inside.width - width : inside.x
  return {
    card: { x, y: inside.y, width, height: Math.min(inside.height - doneSize - apart, card.height) },
    doneAt: { x: x + width / 2, y: inside.y + inside.height - doneSize / 2 },
    doneSize,
    field: {
      ...inside,
      x: isLeft ? inside.x : inside.x + width + apart,
      width: inside.width - width - apart,
    },
  }
}

function aboveField(inside: Box, { doneSize, apart, isLeft, card }: Furniture): Frame {
  const width = Math.min(card.width, inside.width - doneSize - apart)
  const { height } = card
  const right = inside.x + inside.width
  return {
    card: { x: isLeft ? right - width : inside.x, y: inside.y, width, height },
    doneAt: { x: isLeft ? inside.x + doneSize / 2 : right - doneSize / 2, y: inside.y + height / 2 },
    doneSize,
    field: { ...inside, y: inside.y + height + apart, height: inside.height - height - apart },
  }
}

/** The places of a grid, moved a little each where they lie scattered, but not out of the field. */
function cellsOf({ cells, loose, size }: Grid, field: Box, { seed, arrangement }: Field): Cell[] {
  if (arrangement !== 'scattered')
    return cells.map((cell) => ({ ...cell, x: tenth(cell.x), y: tenth(cell.y) }))
  const dice = diceFrom(seedFrom(seed, 'places'))
  const moved = (at: number, by: number, from: number, long: number) =>
    tenth(Math.min(Math.max(at + dice.within(-by, by), from + size / 2), from + long - size / 2))
  return cells.map(({ x, y, line }) => ({
    x: moved(x, loose.x, field.x, field.width),
    y: moved(y, loose.y, field.y, field.height),
    line,
  }))
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10
}

function linesOf(cells: readonly Cell[], { size, step }: Grid, { arrangement }: Field): Box[] {
  const last = cells.at(-1)?.line ?? 0
  return Array.from({ length: last + 1 }, (_, line) => {
    const boxes = cells.filter((cell) => cell.line === line).map((at) => squareAt(at, size))
    const [left, right] = [
      Math.min(...boxes.map(({ x }) => x)),
      Math.max(...boxes.map((box) => box.x + size)),
    ]
    const [top, low] = [Math.min(...boxes.map(({ y }) => y)), Math.max(...boxes.map((box) => box.y + size))]
    const more = Math.max(0, (arrangement === 'columns' ? step.x : step.y) - size) * 0.4
    return { x: left - more, y: top - more, width: right - left + 2 * more, height: low - top + 2 * more }
  })
}

function squareAt({ x, y }: Point, size: number): Box {
  return { x: x - size / 2, y: y - size / 2, width: size, height: size }
}
