/** The ghost hand that shows what to do: a friendly paper glove, no one's in particular. */
import { faintly, softly, type Brush } from './brush'
import { palette, tint } from './palette'

/** A pointing hand; the tip of its finger is the origin, the hand `size` high below it. */
export interface GhostHandLook {
  readonly size: number
  readonly pressed: boolean
}

/** Paints the ghost hand. Pressed, it comes a little nearer and a ring shows the touch. */
export function paintGhostHand(ctx: Brush, { size, pressed }: GhostHandLook): void {
  if (pressed) paintTouch(ctx, size)
  ctx.save()
  ctx.rotate(-0.32)
  ctx.translate(0, -size * 0.045)
  ctx.scale(pressed ? 0.95 : 1, pressed ? 0.95 : 1)
  softly(ctx, size * 0.06, 0.26, (grow) => {
    ctx.save()
    ctx.translate(size * 0.02, size * (pressed ? 0.025 : 0.05))
    traceGlove(ctx, size)
    ctx.strokeStyle = palette.shadow
    ctx.fillStyle = palette.shadow
    ctx.lineJoin = 'round'
    ctx.lineWidth = grow
    ctx.fill()
    ctx.stroke()
    ctx.restore()
  })
  faintly(ctx, 0.93, () => paintGlove(ctx, size))
  ctx.restore()
}

function paintTouch(ctx: Brush, size: number): void {
  ctx.lineWidth = size * 0.03
  ctx.strokeStyle = palette.sun
  ctx.fillStyle = palette.sun
  ctx.beginPath()
  ctx.arc(0, 0, size * 0.15, 0, Math.PI * 2)
  faintly(ctx, 0.45, () => ctx.fill())
  ctx.stroke()
}

function paintGlove(ctx: Brush, size: number): void {
  traceGlove(ctx, size)
  ctx.fillStyle = palette.paperBright
  ctx.strokeStyle = tint(palette.woodDark, palette.woodLight, 0.2)
  ctx.lineJoin = 'round'
  ctx.lineWidth = size * 0.018
  ctx.fill()
  ctx.stroke()
  paintKnuckles(ctx, size)
  paintCuff(ctx, size)
}

/** A pointing finger, three folded ones, a thumb and the wrist, clockwise from the fingertip. */
function traceGlove(ctx: Brush, size: number): void {
  const s = size
  ctx.beginPath()
  ctx.moveTo(-s * 0.075, s * 0.08)
  ctx.bezierCurveTo(-s * 0.075, -s * 0.03, s * 0.085, -s * 0.03, s * 0.085, s * 0.08)
  ctx.lineTo(s * 0.09, s * 0.33)
  ctx.bezierCurveTo(s * 0.12, s * 0.27, s * 0.23, s * 0.28, s * 0.235, s * 0.36)
  ctx.bezierCurveTo(s * 0.27, s * 0.31, s * 0.37, s * 0.33, s * 0.37, s * 0.41)
  ctx.bezierCurveTo(s * 0.41, s * 0.37, s * 0.49, s * 0.4, s * 0.49, s * 0.48)
  ctx.bezierCurveTo(s * 0.5, s * 0.66, s * 0.44, s * 0.72, s * 0.39, s * 0.82)
  ctx.lineTo(s * 0.04, s * 0.82)
  ctx.bezierCurveTo(-s * 0.03, s * 0.7, -s * 0.12, s * 0.66, -s * 0.19, s * 0.57)
  ctx.bezierCurveTo(-s * 0.27, s * 0.48, -s * 0.18, s * 0.4, -s * 0.1, s * 0.47)
  ctx.lineTo(-s * 0.065, s * 0.5)
  ctx.closePath()
}

function paintKnuckles(ctx: Brush, size: number): void {
  ctx.strokeStyle = tint(palette.woodDark, palette.paperBright, 0.35)
  ctx.lineWidth = size * 0.018
  ctx.lineCap = 'round'
  for (const [x, top, bottom] of [
    [0.092, 0.35, 0.46],
    [0.237, 0.38, 0.48],
    [0.371, 0.43, 0.51],
  ] as const) {
    ctx.beginPath()
    ctx.moveTo(size * x, size * top)
    ctx.lineTo(size * x, size * bottom)
    ctx.stroke()
  }
}

function paintCuff(ctx: Brush, size: number): void {
  ctx.fillStyle = palette.leaf
  ctx.beginPath()
  ctx.roundRect(size * 0.005, size * 0.8, size * 0.42, size * 0.14, size * 0.045)
  ctx.fill()
  ctx.fillStyle = tint(palette.leaf, palette.leafPale, 0.6)
  ctx.fillRect(size * 0.04, size * 0.855, size * 0.35, size * 0.025)
}
