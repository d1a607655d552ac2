/** The few strokes every painter shares. All shapes are flat fills, crisp at any scale. */
import type { Point, Polyline } from '../../core/geometry'

/** Where a painter paints. */
export type Brush = CanvasRenderingContext2D

/** Where and how a small painting is set down. */
export interface Placing {
  readonly x: number
  readonly y: number
  /** Radians, clockwise. */
  readonly turn?: number
  readonly scale?: number
}

/** Paints with the origin moved, turned and scaled, and puts the brush back as it was. */
export function placed(ctx: Brush, placing: Placing, paint: () => void): void {
  ctx.save()
  ctx.translate(placing.x, placing.y)
  ctx.rotate(placing.turn ?? 0)
  ctx.scale(placing.scale ?? 1, placing.scale ?? 1)
  paint()
  ctx.restore()
}

/** A filled oval. */
export function oval(ctx: Brush, centre: Point, rx: number, ry: number, fill: string, turn = 0): void {
  ctx.fillStyle = fill
  ctx.beginPath()
  ctx.ellipse(centre.x, centre.y, Math.max(0, rx), Math.max(0, ry), turn, 0, Math.PI * 2)
  ctx.fill()
}

/** A filled disc. */
export function disc(ctx: Brush, x: number, y: number, radius: number, fill: string): void {
  oval(ctx, { x, y }, radius, radius, fill)
}

/** A filled box with rounded corners. */
export function slab(
  ctx: Brush,
  x: number,
  y: number,
  w: number,
  h: number,
  radius: number,
  fill: string,
): void {
  ctx.fillStyle = fill
  ctx.beginPath()
  ctx.roundRect(x, y, w, h, Math.min(radius, w / 2, h / 2))
  ctx.fill()
}

/** A round-ended line; one of a single point is a dot. */
export function line(ctx: Brush, points: Polyline, width: number, colour: string): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.lineCap = 'round'
  ctx.lineJoin = 'round'
  ctx.beginPath()
  tracePolyline(ctx, points)
  // A canvas draws nothing for a line without length.
  const [only] = points
  if (only && points.length === 1) ctx.lineTo(only.x + 0.01, only.y)
  ctx.stroke()
}

/** A filled outline through points, straight from one to the next. */
export function outline(ctx: Brush, points: Polyline, fill: string): void {
  ctx.fillStyle = fill
  ctx.beginPath()
  tracePolyline(ctx, points)
  ctx.closePath()
  ctx.fill()
}

/** A filled closed shape whose corners are rounded off into curves. */
export function pebble(ctx: Brush, points: Polyline, fill: string): void {
  ctx.fillStyle = fill
  ctx.beginPath()
  tracePebble(ctx, points)
  ctx.fill()
}

/** Traces a closed curve that bends at each point (its midpoints are on the curve). */
export function tracePebble(ctx: Brush, points: Polyline): void {
  let corner = points[points.length - 1]
  const start = points[0]
  if (!corner || !start) return
  const first = middle(corner, start)
  ctx.moveTo(first.x, first.y)
  corner = start
  for (const next of [...points.slice(1), start]) {
    const rest = middle(corner, next)
    ctx.quadraticCurveTo(corner.x, corner.y, rest.x, rest.y)
    corner = next
  }
  ctx.closePath()
}

/** Traces a polyline into the current path. */
export function tracePolyline(ctx: Brush, points: Polyline): void {
  points.forEach((point, k) => (k === 0 ? ctx.moveTo(point.x, point.y) : ctx.lineTo(point.x, point.y)))
}

/** Paints a share (0–1) see-through. */
export function faintly(ctx: Brush, share: number, paint: () => void): void {
  ctx.save()
  ctx.globalAlpha *= share
  paint()
  ctx.restore()
}

/** A soft shadow: the same shape laid down several times, growing and fading. `paint` gets the growth. */
export function softly(ctx: Brush, spread: number, share: number, paint: (grow: number) => void): void {
  const layers = 7
  for (let k = layers; k >= 1; k--) faintly(ctx, share / layers, () => paint((spread * k) / layers))
}

/** A smooth line through points (Catmull–Rom), `steps` pieces between each two. */
export function splineThrough(points: Polyline, steps: number): Point[] {
  const out: Point[] = []
  for (let k = 0; k + 1 < points.length; k++) {
    const [b, c] = [points[k], points[k + 1]]
    if (!b || !c) continue
    const [a, d] = [points[k - 1] ?? b, points[k + 2] ?? c]
    for (let step = 0; step < steps; step++) out.push(onSpline(a, b, c, d, step / steps))
  }
  const last = points[points.length - 1]
  return last ? [...out, last] : out
}

function onSpline(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const mix = (p: number, q: number, r: number, s: number) =>
    q + (t / 2) * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)))
  return { x: mix(a.x, b.x, c.x, d.x), y: mix(a.y, b.y, c.y, d.y) }
}

function middle(a: Point, b: Point): Point {
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
}
