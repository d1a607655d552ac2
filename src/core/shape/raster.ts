/** Shapes on a raster of square cells: filled outlines, round brush strokes, and rings around what is filled. */
import type { Point, Polyline } from '../geometry'

/** A square raster over the page; a cell’s place is its middle. */
export interface Raster {
  /** Cells along a side. */
  readonly across: number
  /** The raster’s corner, and the side of a cell, in the caller’s units. */
  readonly corner: Point
  readonly cell: number
}

/** No cell set. */
export function emptyMask({ across }: Raster): Uint8Array {
  return new Uint8Array(across * across)
}

/** Sets (1) or clears (0) the cells whose middles a closed outline holds (even–odd rule). */
export function fillOutline(mask: Uint8Array, raster: Raster, outline: Polyline, value: 0 | 1): void {
  for (let row = 0; row < raster.across; row++) {
    const y = raster.corner.y + (row + 0.5) * raster.cell
    const cuts = crossings(outline, y)
    for (let k = 0; k + 1 < cuts.length; k += 2) {
      const from = Math.max(0, Math.ceil(columnOf(raster, cuts[k] ?? 0)))
      const to = Math.min(raster.across - 1, Math.floor(columnOf(raster, cuts[k + 1] ?? 0)))
      if (to >= from) mask.fill(value, row * raster.across + from, row * raster.across + to + 1)
    }
  }
}

/** Sets the cells within `radius` of the line from one place to another, and tells each that was not set before. */
export function strokeLine(
  mask: Uint8Array,
  raster: Raster,
  [from, to]: readonly [Point, Point],
  radius: number,
  isNew?: (cell: number) => void,
): void {
  const { across, corner, cell: side } = raster
  const inCells = ({ x, y }: Point) => ({ x: (x - corner.x) / side - 0.5, y: (y - corner.y) / side - 0.5 })
  const [a, b, r] = [inCells(from), inCells(to), radius / side]
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const squared = dx * dx + dy * dy
  const top = Math.max(0, Math.ceil(Math.min(a.y, b.y) - r))
  const bottom = Math.min(across - 1, Math.floor(Math.max(a.y, b.y) + r))
  const left = Math.max(0, Math.ceil(Math.min(a.x, b.x) - r))
  const right = Math.min(across - 1, Math.floor(Math.max(a.x, b.x) + r))
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) {
      const along = squared === 0 ? 0 : ((x - a.x) * dx + (y - a.y) * dy) / squared
      const t = along < 0 ? 0 : along > 1 ? 1 : along
      const [offX, offY] = [a.x + dx * t - x, a.y + dy * t - y]
      const cell = y * across + x
      if (offX * offX + offY * offY > r * r || mask[cell] === 1) continue
      mask[cell] = 1
      isNew?.(cell)
    }
  }
}

/** The cells within `radius` of a set one, themselves included. */
export function grown(mask: Uint8Array, raster: Raster, radius: number): Uint8Array {
  const { across, cell } = raster
  const out = mask.slice()
  const reach = Math.min(across, Math.floor(radius / cell))
  // How far each row of the disc around a cell goes to either side.
  const sides = Array.from({ length: reach + 1 }, (_, dy) =>
    Math.floor(Math.sqrt((radius / cell) ** 2 - dy * dy)),
  )
  for (let at = 0; at < mask.length; at++) {
    if (mask[at] !== 1 || !isRim(mask, across, at)) continue
    const x = at % across
    const y = (at - x) / across
    for (let row = Math.max(0, y - reach); row <= Math.min(across - 1, y + reach); row++) {
      const side = sides[Math.abs(row - y)] ?? 0
      const start = row * across
      out.fill(1, start + Math.max(0, x - side), start + Math.min(across - 1, x + side) + 1)
    }
  }
  return out
}

/** Whether the cell under a place is set; outside the raster none is. */
export function isSet(mask: Uint8Array, { across, corner, cell }: Raster, { x, y }: Point): boolean {
  const column = Math.floor((x - corner.x) / cell)
  const row = Math.floor((y - corner.y) / cell)
  if (column < 0 || row < 0 || column >= across || row >= across) return false
  return mask[row * across + column] === 1
}

/** Whether one of the four neighbours of a set cell is not set. */
function isRim(mask: Uint8Array, across: number, at: number): boolean {
  return mask[at - 1] !== 1 || mask[at + 1] !== 1 || mask[at - across] !== 1 || mask[at + across] !== 1
}

/** Where a level line crosses a closed outline, from left to right. */
function crossings(outline: Polyline, y: number): number[] {
  const cuts: number[] = []
  let last = outline[outline.length - 1]
  for (const point of outline) {
    if (last && point.y > y !== last.y > y)
      cuts.push(point.x + ((y - point.y) * (last.x - point.x)) / (last.y - point.y))
    last = point
  }
  return cuts.sort((a, b) => a - b)
}

/** The column whose middle lies at x; a fraction between two. */
function columnOf({ corner, cell }: Raster, x: number): number {
  return (x - corner.x) / cell - 0.5
}
