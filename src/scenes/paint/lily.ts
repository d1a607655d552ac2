/** The leaf of a water lily, seen from above. */
import { disc, faintly, oval, placed, type Brush, type Placing } from './brush'
import { palette, tint } from './palette'
import { paintBlossom } from './scenery'

/** Where a lily floats, and what it bears. */
export interface LilyLook extends Omit<Placing, 'scale'> {
  /** Across, with its shadow. */
  readonly size: number
  /** The hue of its blossom; null while it bears none. */
  readonly blossom: string | null
}

/** Paints a round leaf with a notch, with or without a blossom. */
export function paintLily(ctx: Brush, { size, blossom, ...at }: LilyLook): void {
  placed(ctx, { ...at, scale: size / 130 }, () => paintPad(ctx, blossom))
}

/** A round leaf with a notch, 120 across, with or without a blossom. */
function paintPad(ctx: Brush, blossom: string | null): void {
  faintly(ctx, 0.16, () => oval(ctx, { x: 4, y: 8 }, 62, 60, palette.shadow))
  wedge(ctx, 60, palette.leafDeep)
  wedge(ctx, 55, palette.leaf)
  ctx.strokeStyle = tint(palette.leaf, palette.leafPale, 0.4)
  ctx.lineWidth = 2.4
  ctx.lineCap = 'round'
  for (let k = 0; k < 7; k++) {
    const angle = 0.75 + k * 0.8
    ctx.beginPath()
    ctx.moveTo(Math.cos(angle) * 8, Math.sin(angle) * 8)
    ctx.lineTo(Math.cos(angle) * 44, Math.sin(angle) * 44)
    ctx.stroke()
  }
  if (blossom === null) return
  placed(ctx, { x: -8, y: -6, turn: 0.3 }, () => paintBlossom(ctx, 40, blossom, palette.sun))
  placed(ctx, { x: -8, y: -6, turn: 0.93 }, () =>
    paintBlossom(ctx, 27, tint(blossom, palette.paperBright, 0.45), palette.sun),
  )
  disc(ctx, -8, -6, 5, tint(palette.sun, palette.woodDark, 0.2))
}

function wedge(ctx: Brush, radius: number, fill: string): void {
  ctx.fillStyle = fill
  ctx.beginPath()
  ctx.moveTo(0, 0)
  ctx.arc(0, 0, radius, 0.24, Math.PI * 2 - 0.24)
  ctx.closePath()
  ctx.fill()
}
