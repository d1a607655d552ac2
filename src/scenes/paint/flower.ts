/** The flower that opens when the day's practice is done, and the small shapes given on the way. */
import { disc, faintly, oval, placed, type Brush } from './brush'
import { blossoms, palette, tint } from './palette'

/** The closing flower: rooted in the origin, `size` high; `open` goes from 0 (bud) to 1 (fully open). */
export interface FlowerLook {
  readonly size: number
  readonly open: number
}

/** A small shape of a size around the origin, in a colour. */
export interface TrinketLook {
  readonly size: number
  readonly colour: string
}

/** Paints the closing flower with its stalk and leaves. */
export function paintFlower(ctx: Brush, { size, open }: FlowerLook): void {
  const share = Math.max(0, Math.min(1, open))
  paintStalk(ctx, size)
  placed(ctx, { x: size * 0.02, y: -size * 0.68 }, () => {
    paintSepals(ctx, size, share)
    paintRing(ctx, { count: 9, long: size * 0.345, share, fill: blossoms.coral, shift: 0.5 })
    paintRing(ctx, {
      count: 9,
      long: size * 0.285,
      share,
      fill: tint(blossoms.coral, palette.paperBright, 0.38),
      shift: 0,
    })
    paintHeart(ctx, size, share)
  })
}

/** Paints one petal, tip up. */
export function paintPetal(ctx: Brush, { size, colour }: TrinketLook): void {
  placed(ctx, { x: 0, y: size / 2 }, () => {
    tracePetal(ctx, size, size * 0.36)
    ctx.fillStyle = colour
    ctx.fill()
    tracePetal(ctx, size * 0.72, size * 0.12)
    ctx.fillStyle = tint(colour, palette.paperBright, 0.4)
    ctx.fill()
  })
}

/** Paints a dew star: a soft five-pointed star with a gleam, the shape given for a finished try. */
export function paintStar(ctx: Brush, { size, colour }: TrinketLook): void {
  ctx.lineJoin = 'round'
  for (const layer of [
    { radius: 0.4, fill: tint(colour, palette.woodDark, 0.22), drop: 0.035 },
    { radius: 0.4, fill: colour, drop: 0 },
    { radius: 0.24, fill: tint(colour, palette.paperBright, 0.42), drop: -0.01 },
  ]) {
    traceStar(ctx, size * layer.radius, size * layer.drop)
    ctx.fillStyle = layer.fill
    ctx.strokeStyle = layer.fill
    ctx.lineWidth = size * 0.16 * (layer.radius / 0.4)
    ctx.fill()
    ctx.stroke()
  }
  disc(ctx, -size * 0.1, -size * 0.13, size * 0.05, palette.paperBright)
}

interface PetalRing {
  readonly count: number
  readonly long: number
  readonly share: number
  readonly fill: string
  readonly shift: number
}

/** Petals fold upward into a bud and fan out as the flower opens; those behind are painted first. */
function paintRing(ctx: Brush, { count, long, share, fill, shift }: PetalRing): void {
  const spread = 0.16 + 0.84 * share
  const turns = Array.from(
    { length: count },
    (_, k) => (((k + shift) / count) * 2 - 1 + (shift ? 0 : 1 / count)) * Math.PI,
  )
  const backFirst = turns.sort((a, b) => Math.abs(a) - Math.abs(b))
  backFirst.forEach((turn, k) => {
    placed(ctx, { x: 0, y: 0, turn: turn * spread }, () => {
      tracePetal(ctx, long * (1 - 0.1 * share), long * (0.26 + 0.08 * share))
      ctx.fillStyle = tint(fill, palette.paperBright, k % 2 === 0 ? 0 : 0.1)
      ctx.fill()
    })
  })
}

function paintHeart(ctx: Brush, size: number, share: number): void {
  const radius = size * 0.085 * Math.max(0, (share - 0.25) / 0.75) ** 0.7
  if (radius <= 0) return
  disc(ctx, 0, size * 0.006, radius * 1.06, tint(palette.sun, palette.woodDark, 0.45))
  disc(ctx, 0, 0, radius, tint(palette.sun, '#E69F00', 0.35))
  for (let k = 0; k < 9; k++) {
    const angle = k * 2.4
    const reach = radius * 0.27 * Math.sqrt(k)
    disc(ctx, Math.cos(angle) * reach, Math.sin(angle) * reach, radius * 0.09, palette.paperBright)
  }
}

function paintSepals(ctx: Brush, size: number, share: number): void {
  for (const turn of [-0.5, 0, 0.5]) {
    placed(ctx, { x: 0, y: size * 0.03, turn: turn * (1 + 2.6 * share) }, () => {
      tracePetal(ctx, size * 0.14, size * 0.06)
      ctx.fillStyle = palette.leafDeep
      ctx.fill()
    })
  }
}

function paintStalk(ctx: Brush, size: number): void {
  faintly(ctx, 0.16, () => oval(ctx, { x: 0, y: 0 }, size * 0.2, size * 0.03, palette.shadow))
  ctx.strokeStyle = palette.leafDeep
  ctx.lineWidth = size * 0.03
  ctx.lineCap = 'round'
  ctx.beginPath()
  ctx.moveTo(0, 0)
  ctx.bezierCurveTo(-size * 0.04, -size * 0.25, size * 0.05, -size * 0.42, size * 0.02, -size * 0.68)
  ctx.stroke()
  paintStalkLeaf(ctx, { x: -size * 0.005, y: -size * 0.1 }, size * 0.3, -0.95, palette.leaf)
  paintStalkLeaf(ctx, { x: size * 0.005, y: -size * 0.2 }, size * 0.26, 1, palette.leafDeep)
}

function paintStalkLeaf(
  ctx: Brush,
  at: { x: number; y: number },
  long: number,
  turn: number,
  fill: string,
): void {
  placed(ctx, { ...at, turn }, () => {
    tracePetal(ctx, long, long * 0.26)
    ctx.fillStyle = fill
    ctx.fill()
    ctx.strokeStyle = tint(fill, palette.leafPale, 0.45)
    ctx.lineWidth = long * 0.025
    ctx.beginPath()
    ctx.moveTo(0, -long * 0.12)
    ctx.lineTo(0, -long * 0.8)
    ctx.stroke()
  })
}

function tracePetal(ctx: Brush, long: number, half: number): void {
  ctx.beginPath()
  ctx.moveTo(0, 0)
  ctx.bezierCurveTo(half * 0.9, -long * 0.2, half * 1.5, -long * 0.82, 0, -long)
  ctx.bezierCurveTo(-half * 1.5, -long * 0.82, -half * 0.9, -long * 0.2, 0, 0)
  ctx.closePath()
}

function traceStar(ctx: Brush, radius: number, drop: number): void {
  ctx.beginPath()
  for (let k = 0; k < 10; k++) {
    const angle = (k * Math.PI) / 5 - Math.PI / 2
    const reach = k % 2 === 0 ? radius : radius * 0.58
    const [x, y] = [Math.cos(angle) * reach, Math.sin(angle) * reach + drop]
    if (k === 0) ctx.moveTo(x, y)
    else ctx.lineTo(x, y)
  }
  ctx.closePath()
}
