/** The road a child traces, with its start dot, arrows and numbers. */
import type { Point, Polyline } from '../../core/geometry'
import { disc, faintly, line, placed, type Brush } from './brush'
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

/** The colour of a start dot unless a scene has a reason for another. */
export const startColour = okabeIto.bluishGreen

/** A line of one point is drawn as a dot: canvas draws nothing for a line without length. */
function dotted(polyline: Polyline): Polyline {
  const [only] = polyline
  return only && polyline.length === 1 ? [only, { x: only.x + 0.01, y: only.y }] : polyline
}
