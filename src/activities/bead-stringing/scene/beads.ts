/** Wooden beads: the hue says what it is, and so does the pattern. */
import { disc, faintly, oval, placed, softly, type Brush } from '../../../scenes/paint/brush'
import { paintPattern } from './bead-pattern'
import { traceBead, type BeadShape } from './bead-shape'
import { okabeIto, palette, tint, type Hue } from '../../../scenes/paint/palette'

/** A bead of a size around the origin; its shadow needs a margin of a tenth. */
export interface BeadLook {
  readonly size: number
  readonly hue: Hue
  readonly shape: BeadShape
  /** Where the hole shows: facing us, or at both sides as on a string running left to right. */
  readonly hole: 'front' | 'side'
}

/** Paints one bead: turned wood, its hue's pattern, a soft light from the upper left. */
export function paintBead(ctx: Brush, { size, hue, shape, hole }: BeadLook): void {
  const paint = tint(okabeIto[hue], palette.woodLight, hue === 'black' ? 0.2 : 0.12)
  softly(ctx, size * 0.06, 0.3, (grow) => {
    oval(ctx, { x: 0, y: size * 0.1 }, size * 0.44 + grow, size * 0.4 + grow, palette.shadow)
  })
  ctx.save()
  traceBead(ctx, shape, size)
  ctx.fillStyle = tint(paint, palette.ink, 0.2)
  ctx.fill()
  ctx.clip()
  paintLitSide(ctx, shape, size, paint)
  paintPattern(ctx, hue, size, tint(paint, palette.paperBright, hue === 'yellow' ? 0 : 0.55))
  paintGrain(ctx, size, tint(paint, palette.ink, 0.35))
  if (hole === 'side') paintSideHoles(ctx, size)
  ctx.restore()
  if (hole === 'front') paintFrontHole(ctx, size)
}

/** The bead in light from the upper left: a bright edge above, the lit body, a rim of shade left below. */
function paintLitSide(ctx: Brush, shape: BeadShape, size: number, paint: string): void {
  const layers = [
    { x: -0.02, y: -0.055, scale: 1, fill: tint(paint, palette.paperBright, 0.3) },
    { x: 0.012, y: -0.005, scale: 0.96, fill: tint(paint, palette.paperBright, 0.12) },
    { x: 0.03, y: 0.02, scale: 0.9, fill: paint },
  ]
  for (const { x, y, scale, fill } of layers) {
    placed(ctx, { x: x * size, y: y * size - size * 0.025, scale }, () => {
      traceBead(ctx, shape, size)
      ctx.fillStyle = fill
      ctx.fill()
    })
  }
}

function paintGrain(ctx: Brush, size: number, colour: string): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = size * 0.012
  faintly(ctx, 0.16, () => {
    for (let k = -2; k <= 3; k++) {
      ctx.beginPath()
      ctx.moveTo(-size * 0.6, size * (0.15 * k + 0.05))
      ctx.bezierCurveTo(
        -size * 0.2,
        size * (0.15 * k - 0.05),
        size * 0.2,
        size * (0.15 * k + 0.12),
        size * 0.6,
        size * 0.15 * k,
      )
      ctx.stroke()
    }
  })
}

function paintFrontHole(ctx: Brush, size: number): void {
  disc(ctx, 0, 0, size * 0.165, palette.woodDark)
  disc(ctx, 0, -size * 0.008, size * 0.155, palette.woodLight)
  disc(ctx, 0, 0, size * 0.115, tint(palette.woodDark, palette.ink, 0.6))
  oval(ctx, { x: 0, y: size * 0.05 }, size * 0.08, size * 0.052, tint(palette.woodDark, palette.ink, 0.25))
}

function paintSideHoles(ctx: Brush, size: number): void {
  for (const side of [-1, 1]) {
    oval(ctx, { x: side * size * 0.485, y: 0 }, size * 0.06, size * 0.14, palette.woodLight)
    oval(
      ctx,
      { x: side * size * 0.49, y: 0 },
      size * 0.03,
      size * 0.085,
      tint(palette.woodDark, palette.ink, 0.5),
    )
  }
}
