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
    for (const polyline of polylines) line(ctx, polyline, width * share, fill)
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

/** Paints an arrow, `size` long, pointing along an angle (radians, 0 = right, clockwise). */
export function paintArrow(
  ctx: Brush,
  { at, size, colour, angle }: MarkLook & { readonly angle: number },
): void {
  placed(ctx, { ...at, turn: angle }, () => {
    const [tip, wing] = [size * 0.42, size * 0.27]
    const shaft = [
      { x: -tip, y: 0 },
      { x: tip * 0.8, y: 0 },
    ]
    const head = [
      { x: tip - wing, y: -wing },
      { x: tip, y: 0 },
      { x: tip - wing, y: wing },
    ]
    for (const part of [shaft, head]) line(ctx, part, size * 0.27, palette.paperBright)
    for (const part of [shaft, head]) line(ctx, part, size * 0.14, colour)
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

/**
 * Paints arrows along a way, a little to the right of it, so that those there and back stand side by side; one
 * that would cover another is left out. `aside` as a share of the road's width.
 */
export function paintWayArrows(ctx: Brush, way: Polyline, corridorWidth: number, aside = 0.2): void {
  const total = lengthOf(way)
  const size = Math.max(30, Math.min(48, corridorWidth * 0.44))
  const taken: Point[] = []
  for (let at = Math.min(120, total / 2); at < total - 40; at += 150) {
    const [here, ahead] = [pointAlong(way, at - 3), pointAlong(way, at + 3)]
    const angle = Math.atan2(ahead.y - here.y, ahead.x - here.x)
    const off = corridorWidth * aside
    const place = { x: here.x - Math.sin(angle) * off, y: here.y + Math.cos(angle) * off }
    if (taken.some((one) => distance(one, place) < size * 0.8)) continue
    taken.push(place)
    paintArrow(ctx, { at: place, size, colour: arrowColour, angle })
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

/** Dark enough to be seen on a road and on paper. */
const arrowColour = tint(palette.woodDark, palette.shadow, 0.45)

/** The colour of a start dot unless a scene has a reason for another. */
export const startColour = okabeIto.bluishGreen
