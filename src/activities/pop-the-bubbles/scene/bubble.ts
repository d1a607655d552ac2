/** A soap bubble, what may ride in it, and the droplets it leaves. Centred on the origin, `size` across. */
import type { Point } from '../../../core/geometry'
import { disc, faintly, line, oval, type Brush } from '../../../scenes/paint/brush'
import { blossoms, okabeIto, palette, tint } from '../../../scenes/paint/palette'

/** What a bubble looks like. */
export interface BubbleLook {
  readonly size: number
  /** A picture that rides in it; such a bubble has another colour, and a double rim. */
  readonly rider?: CanvasImageSource
}

/** Where the light falls on it, radians; the glow opposite comes through the skin. */
const lit = -2.3

/** Paints a bubble. */
export function paintBubble(ctx: Brush, { size, rider }: BubbleLook): void {
  const radius = size / 2
  const skin = rider ? tint(okabeIto.orange, palette.paperBright, 0.35) : okabeIto.skyBlue
  const glow = ctx.createRadialGradient(radius * 0.2, radius * 0.25, radius * 0.1, 0, 0, radius)
  glow.addColorStop(0, withAlpha(palette.paperBright, 0.72))
  glow.addColorStop(0.62, withAlpha(tint(skin, palette.paperBright, 0.62), 0.72))
  glow.addColorStop(1, withAlpha(tint(skin, palette.paperBright, 0.1), 0.92))
  ctx.fillStyle = glow
  ctx.beginPath()
  ctx.arc(0, 0, radius * 0.97, 0, Math.PI * 2)
  ctx.fill()
  if (rider) ctx.drawImage(rider, -radius * 0.6, -radius * 0.56, radius * 1.2, radius * 1.2)
  paintSheen(ctx, radius)
  rim(ctx, radius * 0.97, radius * 0.05, tint(skin, okabeIto.blue, rider ? 0 : 0.45))
  if (rider) rim(ctx, radius * 0.86, radius * 0.035, palette.paperBright)
}

/** Paints the droplets of a popped bubble, `share` (0–1) of their way out. */
export function paintDroplets(ctx: Brush, size: number): void {
  const count = 9
  for (let k = 0; k < count; k++) {
    const angle = (k / count) * Math.PI * 2 + 0.3
    const long = size * (k % 2 === 0 ? 0.46 : 0.4)
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    const from = { x: x * long * 0.82, y: y * long * 0.82 }
    line(ctx, [from, { x: x * long, y: y * long }], size * 0.035, palette.paperBright)
    disc(ctx, x * long * 1.16, y * long * 1.16, size * 0.018, palette.paperBright)
  }
}

/** Rainbow bows along the inside of the skin, a window of light, and a gleam. */
function paintSheen(ctx: Brush, radius: number): void {
  const bows = [
    { from: 0.15, to: 1.25, hue: blossoms.rose, at: 0.86 },
    { from: 0.35, to: 1.6, hue: blossoms.butter, at: 0.79 },
    { from: -2.1, to: -1.2, hue: blossoms.lilac, at: 0.87 },
  ]
  for (const { from, to, hue, at } of bows)
    faintly(ctx, 0.75, () => line(ctx, bow(radius * at, from, to), radius * 0.06, hue))
  const window = { x: Math.cos(lit) * radius * 0.56, y: Math.sin(lit) * radius * 0.56 }
  oval(ctx, window, radius * 0.21, radius * 0.11, palette.paperBright, lit + Math.PI / 2)
  disc(
    ctx,
    Math.cos(lit + 0.55) * radius * 0.68,
    Math.sin(lit + 0.55) * radius * 0.68,
    radius * 0.055,
    palette.paperBright,
  )
}

function bow(radius: number, from: number, to: number): Point[] {
  return Array.from({ length: 13 }, (_, k) => {
    const angle = from + ((to - from) * k) / 12
    return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius }
  })
}

function rim(ctx: Brush, radius: number, width: number, colour: string): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.beginPath()
  ctx.arc(0, 0, radius, 0, Math.PI * 2)
  ctx.stroke()
}

function withAlpha(colour: string, share: number): string {
  return `${colour}${Math.round(share * 255)
    .toString(16)
    .padStart(2, '0')}`
}
