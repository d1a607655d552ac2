/** A meadow with figures in it, as plain data: where every outline lies and every blade grows. Units: its width. */
import { boundsOf, simplified, type Box, type Point, type Polyline } from '../../core/geometry'
import { z } from '../../core/schema'
import { figureSchema, linesOf, outlineOf, type Figure } from '../../core/stimulus/figure'

/** How high a meadow is. */
export const meadowHeight = 0.82

/** A figure where it lies. */
export const placedSchema = z.object({
  figure: figureSchema,
  x: z.number(),
  y: z.number(),
  /** Width of its box. */
  size: z.number(),
  /** Degrees, clockwise; after mirroring. */
  turn: z.number(),
  mirrored: z.boolean(),
  /** A colour among the meadow's, by number. */
  hue: z.int(),
  /** Which clump it lies in, in reading order. */
  clump: z.int(),
})
export type Placed = z.infer<typeof placedSchema>

/** A blade of grass: where it is rooted, how tall it is, and how far its tip hangs aside. */
export const bladeSchema = z.object({ x: z.number(), y: z.number(), tall: z.number(), lean: z.number() })
export type Blade = z.infer<typeof bladeSchema>

/** A figure with its lines, plain in its box or set down in the meadow. */
export interface Drawn {
  readonly outline: Polyline
  readonly lines: readonly Polyline[]
}

/** A figure with its lines where they lie. */
export interface Lying extends Drawn {
  readonly placed: Placed
  /** Around the lines. */
  readonly bounds: Box
}

/** Bends smaller than this are not followed, units of a figure's box: a quarter of a pen's width. */
const tolerance = 0.005
/** Pieces of a blade. */
const bladeSteps = 6

/** The lines of a figure in its box, with no more points than are seen. */
export function drawnOf(figure: Figure): Drawn {
  const plain = (line: Polyline) => simplified(line, tolerance)
  return { outline: plain(outlineOf(figure)), lines: linesOf(figure).map(plain) }
}

/** A figure's lines, set down in the meadow. */
export function lyingAt(placed: Placed, drawn = drawnOf(placed.figure)): Lying {
  const set = (line: Polyline) => line.map((point) => setDown(placed, point))
  const lines = drawn.lines.map(set)
  return { placed, outline: set(drawn.outline), lines, bounds: boundsOf(lines.flat()) }
}

/** The line of a blade, from its root to its tip. */
export function lineOfBlade({ x, y, tall, lean }: Blade): Polyline {
  return Array.from({ length: bladeSteps + 1 }, (_, k) => {
    const t = k / bladeSteps
    return { x: x + lean * t * t, y: y - tall * t }
  })
}

/** Where lines cross others. */
export function crossings(lines: readonly Polyline[], others: readonly Polyline[]): Point[] {
  const boxed = others.map((other) => ({ other, box: boundsOf(other) }))
  return lines.flatMap((line) => {
    const around = boundsOf(line)
    return boxed.flatMap(({ other, box }) => (meet(around, box) ? crossingsOf(line, other) : []))
  })
}

function crossingsOf(line: Polyline, other: Polyline): Point[] {
  const found: Point[] = []
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]]
    for (let j = 1; a && b && j < other.length; j++) {
      const [c, d] = [other[j - 1], other[j]]
      const at = c && d && crossing(a, b, c, d)
      if (at) found.push(at)
    }
  }
  return found
}

/** Where two straight pieces cross; null where they do not. */
function crossing(a: Point, b: Point, c: Point, d: Point): Point | null {
  const [rx, ry, sx, sy] = [b.x - a.x, b.y - a.y, d.x - c.x, d.y - c.y]
  const spread = rx * sy - ry * sx
  if (spread === 0) return null
  const t = ((c.x - a.x) * sy - (c.y - a.y) * sx) / spread
  const u = ((c.x - a.x) * ry - (c.y - a.y) * rx) / spread
  return t >= 0 && t < 1 && u >= 0 && u < 1 ? { x: a.x + t * rx, y: a.y + t * ry } : null
}

/** Whether two boxes share a place. */
export function meet(a: Box, b: Box): boolean {
  return a.x <= b.x + b.width && b.x <= a.x + a.width && a.y <= b.y + b.height && b.y <= a.y + a.height
}

function setDown({ x, y, size, turn, mirrored }: Placed, point: Point): Point {
  const angle = (turn * Math.PI) / 180
  const across = mirrored ? -point.x : point.x
  return {
    x: x + size * (across * Math.cos(angle) - point.y * Math.sin(angle)),
    y: y + size * (across * Math.sin(angle) + point.y * Math.cos(angle)),
  }
}
