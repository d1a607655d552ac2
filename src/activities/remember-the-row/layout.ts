/** Where the train stands and where one chooses: riders as large as fits, the train in one line or in two. */
import type { Box, Point } from '../../core/geometry'
import { placesIn } from '../../core/places'
import type { PageRoom, Touchable } from '../../core/sizes'
import type { RowChallenge } from './challenge'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** What of a trial a layout has to know. */
interface Counts {
  readonly row: readonly unknown[]
  readonly waiting: readonly unknown[]
  readonly rows: readonly unknown[]
}

/** Something that can be chosen: riders are as high as wide, rows are wider. */
interface Choices {
  readonly at: readonly Point[]
  readonly width: number
  readonly height: number
  /** Width of a rider's box in it. */
  readonly box: number
}

/** A trial as it lies on one screen, page units. */
export interface RowLayout {
  /** Length of a wagon. */
  readonly wagon: number
  /** Middles of the riders in the wagons, first one first, and the width of a rider's box. */
  readonly seatsAt: readonly Point[]
  readonly box: number
  /** The engine, which is touched to look again. */
  readonly engine: Box
  /** Height of the rails of each line. */
  readonly rails: readonly number[]
  readonly choices: Choices
}

/** A rider's box takes so much of a wagon's length, and of what is chosen. */
const share = { wagon: 0.86, choice: 0.84 } as const
/** So high is a train from the rails, so high the middle of a rider; an engine so long; between two lines; wagons. */
const train = { height: 1.24, rider: 0.71, engine: 1.3, between: 0.24 } as const
/** Nothing lies on the stitching along the edge of the sheet, page units. */
const edge = 52
/** Riders to choose may be drawn so much smaller than those in the train; those of one line, than those of two. */
const smaller = { choice: 0.84, oneLine: 0.6 } as const
/** Wagons are tried from the largest, mm, beyond which eyes have to travel, in steps down to the least, page units. */
const search = { largest: 36, step: 3, least: 36 } as const
/** What fits counts for more than what is large, and what a hand needs too; more than any page units. */
const weight = { fits: 2000, target: 1000 } as const
/** A row to choose is longer and higher than its riders by so many of them. */
const strip = { length: 0.3, height: 1.24 } as const

/** Lays a trial: of all that fits, what lets the smallest riders be largest. */
export function layOut(counts: Counts, room: PageRoom): RowLayout {
  const { largest, step, least } = search
  const from = Math.max(room.sizes.target, largest * room.unitsPerMm)
  const lengths = Array.from({ length: Math.ceil((from - least) / step) + 1 }, (_, k) => from - k * step)
  const ways = lengths.map((wagon) => laidWith(wagon, counts, room))
  return ways.reduce((best, one) => (one.worth > best.worth + 0.5 ? one : best)).laid
}

/** What is touched: riders or rows, and the engine to look again. */
export function touchables(trial: Counts, room: PageRoom): readonly Touchable[] {
  const { engine, choices } = layOut(trial, room)
  const { at, width, height } = choices
  const boxes = at.map(({ x, y }) => ({ x: x - width / 2, y: y - height / 2, width, height }))
  return [engine, ...boxes].map((box) => ({ kind: 'tap', box }))
}

/** How wide a rider's box is at least on any tablet, mm: what differences have to be seen at. */
export function boxMm({ span, answer }: Pick<RowChallenge, 'span' | 'answer'>): number {
  return answer === 'reproduce' || span <= 3 ? 12 : 11
}

function laidWith(wagon: number, counts: Counts, room: PageRoom) {
  const { sizes } = room
  const inside = insideOf(room)
  const { bottom, fits, ...standing } = trainOf(counts.row.length, wagon, inside, sizes.target)
  const top = bottom + sizes.gap
  const rest = { ...room.safe, y: top, height: inside.y + inside.height - top }
  const choices = choicesIn(rest, counts, wagon, room)
  const ends = choices.at.map(({ y }) => y)
  const isRoomy =
    Math.min(choices.width, choices.height) >= sizes.target &&
    Math.min(...ends) - choices.height / 2 >= rest.y - 1 &&
    Math.max(...ends) + choices.height / 2 <= rest.y + rest.height + 1
  const smallest = Math.min(standing.box, choices.box / smaller.choice)
  const worth =
    (fits ? weight.fits : 0) +
    (isRoomy ? weight.target : 0) +
    smallest * (standing.rails.length > 1 ? smaller.oneLine : 1)
  return { laid: { ...standing, choices }, worth }
}

function insideOf({ safe, height }: PageRoom): Box {
  const y = Math.max(safe.y, edge)
  return { ...safe, y, height: Math.min(safe.y + safe.height, height - edge) - y }
}

interface Standing extends Omit<RowLayout, 'choices'> {
  readonly bottom: number
  readonly fits: boolean
}

/** The train with wagons so long: the engine first, in one line if that fits, else in two. */
function trainOf(span: number, wagon: number, { x, y, width }: Box, target: number): Standing {
  const engineWidth = Math.max(train.engine * wagon, target)
  // Wagons are not touched: they may stand beyond where touching is comfortable.
  const [left, right] = [x, Math.max(x + width, 1000 - edge)]
  const mostInFirst = Math.floor((right - left - engineWidth) / wagon)
  const inFirst = mostInFirst >= span ? span : Math.min(mostInFirst, Math.ceil((span - 1) / 2))
  const second = span - inFirst
  const lineHeight = Math.max(train.height * wagon, target)
  const lines = second > 0 ? 2 : 1
  const firstWidth = engineWidth + inFirst * wagon
  const start = Math.max(left, 500 - firstWidth / 2)
  const rails = Array.from(
    { length: lines },
    (_, k) => y + lineHeight + k * (lineHeight + train.between * wagon),
  )
  const box = wagon * share.wagon
  const seat = (k: number): Point => {
    const isFirst = k < inFirst
    const lineStart = isFirst
      ? start + engineWidth
      : start + Math.min(engineWidth, firstWidth - second * wagon)
    const place = isFirst ? k : k - inFirst
    return {
      x: lineStart + (place + 0.5) * wagon,
      y: (rails[isFirst ? 0 : 1] ?? y) - train.rider * wagon,
    }
  }
  return {
    wagon,
    box,
    rails,
    seatsAt: Array.from({ length: span }, (_, k) => seat(k)),
    engine: { x: start, y: (rails[0] ?? y) - lineHeight, width: engineWidth, height: lineHeight },
    bottom: (rails.at(-1) ?? y) + wagon * 0.1,
    fits: inFirst > 0 && second * wagon <= right - left,
  }
}

function choicesIn(rest: Box, { row, waiting, rows }: Counts, wagon: number, room: PageRoom): Choices {
  const { sizes } = room
  if (rows.length > 0) return stripsIn(rest, rows.length, row.length, { ...sizes, most: wagon })
  const most = Math.max(sizes.target, wagon * 1.1)
  const { size, at } = placesIn(rest, waiting.length, { most, gap: sizes.gap })
  return { at, width: size, height: size, box: Math.min(size * share.choice, wagon * share.wagon) }
}

/** Rows to choose, in as many columns as lets their riders be largest. */
function stripsIn(
  { x, y, width, height }: Box,
  count: number,
  span: number,
  { most, gap, target }: Pick<PageRoom['sizes'], 'gap' | 'target'> & { readonly most: number },
): Choices {
  const ways = Array.from({ length: count }, (_, k) => k + 1).map((columns) => {
    const lines = Math.ceil(count / columns)
    const room = {
      width: (width - gap * (columns - 1)) / columns,
      height: (height - gap * (lines - 1)) / lines,
    }
    const unit = Math.min(most, room.width / (span + strip.length), room.height / strip.height)
    return { columns, lines, unit }
  })
  const { columns, lines, unit } = ways.reduce((best, one) => (one.unit > best.unit * 1.02 ? one : best))
  const size = { width: unit * (span + strip.length), height: Math.max(unit * strip.height, target) }
  // Where there is room to spare the rows stand apart, but not so far that they are no group.
  const step = (length: number, room: number, inLine: number) =>
    length + Math.max(gap, Math.min(gap * 2, (room - inLine * length) / Math.max(1, inLine - 1)))
  const stepX = step(size.width, width, columns)
  const stepY = step(size.height, height, lines)
  const at = Array.from({ length: count }, (_, k) => {
    const line = Math.floor(k / columns)
    const inLine = Math.min(columns, count - line * columns)
    return {
      x: x + width / 2 + ((k % columns) - (inLine - 1) / 2) * stepX,
      y: y + height / 2 + (line - (lines - 1) / 2) * stepY,
    }
  })
  return { at, ...size, box: unit * share.wagon }
}
