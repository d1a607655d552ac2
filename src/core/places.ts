/** Places for several equal things on a page: in rows, as large as fits, with room between them. */
import type { Box, Point } from './geometry'
import type { Touchable } from './sizes'

/** What the things need, page units. */
export interface Wanted {
  /** Largest width and height of one; they become smaller where they have to. */
  readonly most: number
  readonly gap: number
  /** Rows are not fewer than this; 1 when left out. */
  readonly leastRows?: number
}

/** Where they lie: all of one size, in reading order. */
export interface Places {
  readonly size: number
  readonly at: readonly Point[]
}

/** Lays `count` things into a box, in the number of rows that lets them be largest; rows are centred. */
export function placesIn(box: Box, count: number, { most, gap, leastRows = 1 }: Wanted): Places {
  const tries = Array.from({ length: Math.max(1, count) }, (_, k) => k + 1).filter(
    (rows) => rows >= leastRows,
  )
  const sizes = tries.map((rows) => ({ rows, size: sizeFor(box, count, rows, gap) }))
  const best = sizes.reduce((a, b) => (Math.min(b.size, most) > Math.min(a.size, most) ? b : a))
  const size = Math.min(most, best.size)
  return { size, at: inRows(box, count, best.rows, { size, gap }) }
}

/** Things of one size that lie at places and are tapped. */
export function tappedAt(places: readonly Point[], size: number): readonly Touchable[] {
  return places.map(({ x, y }) => ({
    kind: 'tap',
    box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
  }))
}

function sizeFor(box: Box, count: number, rows: number, gap: number): number {
  const perRow = Math.ceil(count / rows)
  return Math.min((box.width - gap * (perRow - 1)) / perRow, (box.height - gap * (rows - 1)) / rows)
}

function inRows(
  box: Box,
  count: number,
  rows: number,
  { size, gap }: { size: number; gap: number },
): Point[] {
  const perRow = Math.ceil(count / rows)
  const used = Math.ceil(count / perRow)
  // Where there is room to spare the things stand apart, but not so far that they are no group.
  const step = (room: number, inLine: number) =>
    size + Math.min(gap + size * 0.35, spare(room, inLine, size, gap))
  return Array.from({ length: count }, (_, k) => {
    const row = Math.floor(k / perRow)
    const inRow = Math.min(perRow, count - row * perRow)
    return {
      x: box.x + box.width / 2 + ((k % perRow) - (inRow - 1) / 2) * step(box.width, perRow),
      y: box.y + box.height / 2 + (row - (used - 1) / 2) * step(box.height, used),
    }
  })
}

/** The gap that fills a line of a length with so many things. */
function spare(room: number, inLine: number, size: number, gap: number): number {
  return inLine < 2 ? gap : Math.max(gap, (room - inLine * size) / (inLine - 1))
}
