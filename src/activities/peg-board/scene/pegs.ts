/** Wooden pegs with a face, and the beds cut into a board for them. */
import type { Point, Polyline } from '../../../core/geometry'
import { disc, faintly, oval, placed, softly, tracePolyline, type Brush } from '../../../scenes/paint/brush'
import { okabeIto, palette, tint, type Hue } from '../../../scenes/paint/palette'

/** A peg of a size around the origin; its shadow needs a margin of a tenth. */
export interface PegLook {
  /** In a box one unit wide. */
  readonly outline: Polyline
  readonly face: Point
  readonly size: number
  readonly hue: Hue
  readonly asleep: boolean
}

/** Corners are rounded by this share of the size. */
const rounding = 0.08

/** Paints a peg: painted wood with a soft edge, and a face that is awake or asleep. */
export function paintPeg(ctx: Brush, { outline, face, size, hue, asleep }: PegLook): void {
  const paint = tint(okabeIto[hue], palette.woodLight, 0.16)
  if (!asleep)
    softly(ctx, size * 0.05, 0.28, (grow) =>
      fillShape(ctx, outline, size + grow * 2, palette.shadow, { x: size * 0.01, y: size * 0.06 }),
    )
  fillShape(ctx, outline, size, tint(paint, palette.ink, 0.28), { x: 0, y: size * 0.02 })
  fillShape(ctx, outline, size * 0.98, tint(paint, palette.paperBright, 0.28), { x: 0, y: -size * 0.012 })
  fillShape(ctx, outline, size * 0.93, paint, { x: size * 0.008, y: size * 0.004 })
  placed(ctx, { x: face.x * size, y: face.y * size, scale: size }, () => paintPegFace(ctx, asleep))
}

/** Paints a bed: a hollow in the board, lined in a hue or left plain. */
export function paintBed(
  ctx: Brush,
  { outline, size, hue }: { readonly outline: Polyline; readonly size: number; readonly hue: Hue | null },
): void {
  const ground = tint(palette.woodDark, palette.ink, 0.12)
  const lining = hue === null ? ground : tint(tint(okabeIto[hue], palette.woodDark, 0.35), palette.ink, 0.12)
  fillShape(ctx, outline, size * 1.14, tint(palette.woodLight, palette.paperBright, 0.35), {
    x: 0,
    y: size * 0.025,
  })
  fillShape(ctx, outline, size * 1.12, tint(palette.woodDark, palette.ink, 0.42), { x: 0, y: -size * 0.01 })
  fillShape(ctx, outline, size * 1.06, lining, { x: 0, y: size * 0.022 })
}

function fillShape(ctx: Brush, outline: Polyline, size: number, colour: string, at: Point): void {
  placed(ctx, { ...at, scale: size }, () => {
    ctx.beginPath()
    tracePolyline(ctx, outline)
    ctx.closePath()
    ctx.fillStyle = colour
    ctx.strokeStyle = colour
    ctx.lineJoin = 'round'
    ctx.lineWidth = rounding
    ctx.fill()
    ctx.stroke()
  })
}

/** Two eyes, cheeks and a mouth, in a box one unit wide. */
function paintPegFace(ctx: Brush, asleep: boolean): void {
  for (const side of [-1, 1]) {
    faintly(ctx, 0.55, () => oval(ctx, { x: side * 0.125, y: 0.055 }, 0.032, 0.022, '#F2A78F'))
    if (asleep) {
      arc(ctx, { x: side * 0.075, y: -0.005 }, 0.034, 0.25, 0.75)
    } else {
      disc(ctx, side * 0.075, 0, 0.034, palette.ink)
      disc(ctx, side * 0.075 - 0.01, -0.012, 0.011, palette.paperBright)
    }
  }
  arc(ctx, { x: 0, y: 0.05 }, asleep ? 0.028 : 0.042, 0.2, 0.8)
}

/** A part of a circle, from and to in half turns below the horizontal. */
function arc(ctx: Brush, { x, y }: Point, radius: number, from: number, to: number): void {
  ctx.beginPath()
  ctx.arc(x, y, radius, Math.PI * from, Math.PI * to)
  ctx.lineWidth = 0.02
  ctx.lineCap = 'round'
  ctx.strokeStyle = palette.ink
  ctx.stroke()
}
