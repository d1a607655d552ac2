/** Each hue's own pattern: the second cue of a bead. */
import type { Brush } from '../../../scenes/paint/brush'
import { disc, line } from '../../../scenes/paint/brush'
import type { Hue } from '../../../scenes/paint/palette'

/** Paints a hue's pattern around the origin; the brush is clipped to the bead. */
export function paintPattern(ctx: Brush, hue: Hue, size: number, colour: string): void {
  patterns[hue](ctx, size, colour)
}

type Pattern = (ctx: Brush, size: number, colour: string) => void

const patterns: Readonly<Record<Hue, Pattern>> = {
  orange: stripes,
  skyBlue: dots,
  bluishGreen: band,
  yellow: plain,
  blue: ring,
  vermillion: zigzag,
  reddishPurple: petals,
  black: twoBands,
}

function plain(): void {}

function stripes(ctx: Brush, size: number, colour: string): void {
  for (const x of [-0.27, 0, 0.27]) upright(ctx, x * size, size, size * 0.075, colour)
}

function dots(ctx: Brush, size: number, colour: string): void {
  for (let k = 0; k < 6; k++) {
    const angle = (k * Math.PI) / 3 + 0.5
    disc(ctx, Math.cos(angle) * size * 0.3, Math.sin(angle) * size * 0.3, size * 0.055, colour)
  }
}

function band(ctx: Brush, size: number, colour: string): void {
  upright(ctx, 0, size, size * 0.3, colour)
}

function twoBands(ctx: Brush, size: number, colour: string): void {
  for (const x of [-0.2, 0.2]) upright(ctx, x * size, size, size * 0.11, colour)
}

function ring(ctx: Brush, size: number, colour: string): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = size * 0.06
  ctx.beginPath()
  ctx.arc(0, 0, size * 0.27, 0, Math.PI * 2)
  ctx.stroke()
}

function zigzag(ctx: Brush, size: number, colour: string): void {
  const points = Array.from({ length: 9 }, (_, k) => ({
    x: size * (k - 4) * 0.14,
    y: size * (k % 2 === 0 ? 0.1 : -0.1),
  }))
  for (const y of [-0.24, 0.24])
    line(
      ctx,
      points.map((point) => ({ x: point.x, y: point.y + y * size })),
      size * 0.055,
      colour,
    )
}

function petals(ctx: Brush, size: number, colour: string): void {
  for (let k = 0; k < 4; k++) {
    const angle = (k * Math.PI) / 2 + Math.PI / 4
    const [x, y] = [Math.cos(angle), Math.sin(angle)]
    line(
      ctx,
      [
        { x: x * size * 0.2, y: y * size * 0.2 },
        { x: x * size * 0.34, y: y * size * 0.34 },
      ],
      size * 0.1,
      colour,
    )
  }
}

function upright(ctx: Brush, x: number, size: number, thick: number, colour: string): void {
  ctx.fillStyle = colour
  ctx.fillRect(x - thick / 2, -size, thick, size * 2)
}
