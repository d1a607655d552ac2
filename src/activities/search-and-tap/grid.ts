/** A grid of equal things in a box: the number of lines that lets them be largest, spread over the room there is. */
import type { Box, Point } from '../../core/geometry'
import type { Cell } from './field'
import type { SearchTrial } from './trial'

/** What is asked of a grid. */
interface Needs {
  readonly arrangement: SearchTrial['arrangement']
  /** Least room between two, page units. */
  readonly gap: number
  /** Largest width of one, page units. */
  readonly most: number
}

/** A grid, page units; the cells follow each other along the lines. */
export interface Grid {
  readonly cells: readonly Cell[]
  /** Width of one. */
  readonly size: number
  /** From one to the next, across and down. */
  readonly step: Point
  /** How far one may be moved and still keeps the gap to others that are moved. */
  readonly loose: Point
}

/** Room beside one beyond the gap, as a share of its size: along a line, and between lines. */
const spare = {
  rows: { along: 0, between: 0.2 },
  columns: { along: 0, between: 0.2 },
  scattered: { along: 0.2, between: 0.2 },
} as const
/** In lines the next one along is nearer than the next line, by this share. */
const nearerAlong = 0.82
/** Within a line two stand at most so many sizes apart. */
const farthestAlong = 1.7

/** Lays so many into a box. Columns are rows of a box turned over. */
export function gridIn(box: Box, count: number, needs: Needs): Grid {
  if (needs.arrangement !== 'columns') return rowsIn(box, count, needs)
  const turned = rowsIn({ x: box.y, y: box.x, width: box.height, height: box.width }, count, needs)
  return {
    size: turned.size,
    step: swapped(turned.step),
    loose: swapped(turned.loose),
    cells: turned.cells.map((cell) => ({ ...swapped(cell), line: cell.line })),
  }
}

function rowsIn(box: Box, count: number, needs: Needs): Grid {
  const tries = Array.from({ length: count }, (_, k) => k + 1)
    .map((perRow) => ({ perRow, rows: Math.ceil(count / perRow) }))
    .filter(({ perRow, rows }) => (rows - 1) * perRow < count)
    .map(({ perRow, rows }) => ({ perRow, rows, size: sizeFor(box, perRow, rows, needs) }))
  const largest = Math.max(...tries.map(({ size }) => size))
  const [best] = tries
    .filter(({ size }) => size >= largest * 0.97)
    .toSorted((a, b) => raggednessOf(a, count) - raggednessOf(b, count) || b.size - a.size)
  if (!best) throw new Error('a grid needs at least one thing')
  return spread(box, count, best, needs)
}

function sizeFor(box: Box, perRow: number, rows: number, { arrangement, gap, most }: Needs): number {
  const { along, between } = spare[arrangement]
  const across = (box.width - gap * (perRow - 1)) / (perRow + along * (perRow - 1))
  const down = (box.height - gap * (rows - 1)) / (rows + between * (rows - 1))
  return Math.min(across, down, most)
}

/** Places left empty in the last row. */
function raggednessOf({ perRow, rows }: { perRow: number; rows: number }, count: number): number {
  return perRow * rows - count
}

function spread(
  box: Box,
  count: number,
  { perRow, rows, size }: { perRow: number; rows: number; size: number },
  { arrangement, gap }: Needs,
): Grid {
  const fill = (room: number, inLine: number) => (inLine < 2 ? size + gap : (room - size) / (inLine - 1))
  const inLines = arrangement !== 'scattered'
  const down = inLines ? Math.min(fill(box.height, rows), (size + gap) * 2.2) : fill(box.height, rows)
  const along = fill(box.width, perRow)
  const near = Math.max(size + gap, Math.min(along, down * nearerAlong, size * farthestAlong))
  const step = { x: inLines ? near : along, y: down }
  return {
    size,
    step,
    loose: { x: Math.max(0, step.x - size - gap) / 2, y: Math.max(0, step.y - size - gap) / 2 },
    cells: Array.from({ length: count }, (_, k) => {
      const row = Math.floor(k / perRow)
      return {
        x: box.x + box.width / 2 + ((k % perRow) - (perRow - 1) / 2) * step.x,
        y: box.y + box.height / 2 + (row - (rows - 1) / 2) * step.y,
        line: row,
      }
    }),
  }
}

function swapped({ x, y }: Point): Point {
  return { x: y, y: x }
}
