/** Ways to colour a region: hatching back and forth within it. The ghost hand and make-believe hands go them. */
import { boundsOf, type Point } from '../../core/geometry'
import { isSet, type Raster } from '../../core/shape/raster'
import type { Region } from './colouring'

/** A way through a region, from one end of a line of hatching to the other. */
interface Run {
  readonly from: Point
  readonly to: Point
}

/** How hatching lies. */
export interface HatchLook {
  /** Degrees from lying, counter-clockwise. */
  readonly deg: number
  /** From one line to the next, and from each line’s ends to the boundary, page units. */
  readonly apart: number
  readonly inset: number
}

/** Strokes that hatch a region, zigzag as far as it goes without leaving it. */
export function hatchWays(
  { outline, target }: Pick<Region, 'outline' | 'target'>,
  raster: Raster,
  look: HatchLook,
): Point[][] {
  const lines = hatchLines({ outline, target }, raster, look)
  const ways: Point[][] = []
  let open: Point[][] = []
  for (const [row, runs] of lines.entries()) {
    open = runs.map((run) => {
      const before = open.length === 1 && runs.length === 1 ? open[0] : undefined
      const way = before ?? []
      if (!before) ways.push(way)
      way.push(...(row % 2 === 0 ? [run.from, run.to] : [run.to, run.from]))
      return way
    })
  }
  return ways
}

/** The lines of hatching themselves, row after row. */
export function hatchLines(
  { outline, target }: Pick<Region, 'outline' | 'target'>,
  raster: Raster,
  { deg, apart, inset }: HatchLook,
): Run[][] {
  const angle = (deg * Math.PI) / 180
  const along = { x: Math.cos(angle), y: -Math.sin(angle) }
  const turned = boundsOf(
    outline.map(({ x, y }) => ({ x: x * along.x + y * along.y, y: y * along.x - x * along.y })),
  )
  const back = (u: number, v: number): Point => ({
    x: u * along.x - v * along.y,
    y: u * along.y + v * along.x,
  })
  const count = Math.max(1, Math.ceil((turned.height - 2 * inset) / apart))
  const first = turned.y + turned.height / 2 - ((count - 1) / 2) * apart
  return Array.from({ length: count }, (_, row) => {
    const v = first + row * apart
    return runsOf(turned.x, turned.x + turned.width, raster.cell, (u) =>
      isSet(target, raster, back(u, v)),
    ).map(([from, to]) => {
      const short = Math.min(inset, (to - from) / 2)
      return { from: back(from + short, v), to: back(to - short, v) }
    })
  }).filter((runs) => runs.length > 0)
}

/** The stretches in which something holds. */
function runsOf(from: number, to: number, step: number, holds: (at: number) => boolean): [number, number][] {
  const runs: [number, number][] = []
  let start: number | null = null
  for (let at = from; at <= to + step; at += step) {
    const inside = at <= to && holds(at)
    if (inside && start === null) start = at
    if (inside || start === null) continue
    runs.push([start, at - step])
    start = null
  }
  return runs
}
