/** The road a child traces, with its start dot, arrows and numbers. */
import { distance, lengthOf, pointAlong, type Point, type Polyline } from '../../core/geometry'
import { disc, faintly, line, placed, softly, type Brush } from './brush'
import { okabeIto, palette, tint } from './palette'

/** A tracing road. */
export interface CorridorLook {
  /** Full width of the road, in the units of its lines. */
  readonly width: number
  /** `#RRGGBB` of the road's bed; its edge and its lighter middle follow from it. */
  readonly colour: string
}

/** A mark of a size (its diameter) around a point. */
export interface MarkLook {
  readonly at: Point
  readonly size: number
  readonly colour: string
}

/** Paints a road along one or more lines: soft edge, bed, lighter middle. Crossings flow into one another. */
export function paintCorridor(
  ctx: Brush,
  polylines: readonly Polyline[],
  { width, colour }: CorridorLook,
): void {
  const layers = [
    { share: 1, fill: tint(colour, palette.woodDark, 0.22) },
    { share: 0.9, fill: colour },
    { share: 0.52, fill: tint(colour, palette.paperBright, 0.55) },
  ]
  for (const { share, fill } of layers) {
    for (const polyline of polylines) line(ctx, dotted(polyline), width * share, fill)
  }
}

/** Paints the place to start: a ringed disc, whose ring is a cue of its own. */
export function paintStartDot(ctx: Brush, { at, size, colour }: MarkLook): void {
  const radius = size / 2
  faintly(ctx, 0.16, () => disc(ctx, at.x, at.y + radius * 0.14, radius * 1.04, palette.shadow))
  disc(ctx, at.x, at.y, radius, palette.paperBright)
  disc(ctx, at.x, at.y, radius * 0.82, colour)
  disc(ctx, at.x, at.y, radius * 0.42, palette.paperBright)
}

/** Paints a chevron pointing along an angle (radians, 0 = right, clockwise). */
export function paintArrow(
  ctx: Brush,
  { at, size, colour, angle }: MarkLook & { readonly angle: number },
): void {
  placed(ctx, { ...at, turn: angle }, () => {
    const half = size * 0.34
    const chevron = [
      { x: -half * 0.5, y: -half },
      { x: half * 0.5, y: 0 },
      { x: -half * 0.5, y: half },
    ]
    line(ctx, chevron, size * 0.34, palette.paperBright)
    line(ctx, chevron, size * 0.21, colour)
  })
}

/** Paints a numbered dot; the number is ink on paper, so that any ring colour can be read. */
export function paintNumberDot(
  ctx: Brush,
  { at, size, colour, number }: MarkLook & { readonly number: number },
): void {
  const radius = size / 2
  faintly(ctx, 0.16, () => disc(ctx, at.x, at.y + radius * 0.14, radius * 1.04, palette.shadow))
  disc(ctx, at.x, at.y, radius, colour)
  disc(ctx, at.x, at.y, radius * 0.78, palette.paperBright)
  ctx.fillStyle = palette.ink
  ctx.font = `700 ${size * (number > 9 ? 0.4 : 0.5)}px Andika, sans-serif`
  ctx.textAlign = 'center'
  ctx.textBaseline = 'alphabetic'
  ctx.fillText(String(number), at.x, at.y + size * (number > 9 ? 0.145 : 0.18))
}

/** Paints arrows along a road, a little to the right of its way, so that those there and back stand side by side. */
export function paintWayArrows(ctx: Brush, way: Polyline, corridorWidth: number): void {
  const total = lengthOf(way)
  const size = Math.max(22, Math.min(40, corridorWidth * 0.4))
  const aside = corridorWidth * 0.2
  for (let at = Math.min(120, total / 2); at < total - 40; at += 150) {
    const [here, ahead] = [pointAlong(way, at), pointAlong(way, at + 6)]
    const angle = Math.atan2(ahead.y - here.y, ahead.x - here.x)
    const place = { x: here.x - Math.sin(angle) * aside, y: here.y + Math.cos(angle) * aside }
    paintArrow(ctx, { at: place, size, colour: palette.woodDark, angle })
  }
}

/** Paints the numbers of strokes beside their starts, on the side away from the stroke. */
export function paintStrokeNumbers(ctx: Brush, strokes: readonly Polyline[], corridorWidth: number): void {
  const out = corridorWidth / 2 + 34
  strokes.forEach((stroke, k) => {
    const [start, next] = [stroke[0], pointAlong(stroke, 30)]
    if (!start) return
    const away = distance(start, next) || 1
    const back = (from: number, to: number) => from - ((to - from) / away) * out
    const at =
      stroke.length < 2
        ? { x: start.x + out, y: start.y }
        : { x: back(start.x, next.x) + k * 4, y: back(start.y, next.y) }
    paintNumberDot(ctx, { at, size: 46, colour: okabeIto.blue, number: k + 1 })
  })
}

/** Paints the light that goes ahead as a guide, around the origin. */
export function paintGuideLight(ctx: Brush, size: number): void {
  softly(ctx, size * 0.28, 0.6, (grow) => disc(ctx, 0, 0, size * 0.42 + grow, palette.sun))
  disc(ctx, 0, 0, size * 0.36, okabeIto.orange)
  disc(ctx, -size * 0.08, -size * 0.1, size * 0.12, palette.paperBright)
}

/** The colour of a start dot unless a scene has a reason for another. */
export const startColour = okabeIto.bluishGreen

/** A line of one point is drawn as a dot: canvas draws nothing for a line without length. */
function dotted(polyline: Polyline): Polyline {
  const [only] = polyline
  return only && polyline.length === 1 ? [only, { x: only.x + 0.01, y: only.y }] : polyline
}
