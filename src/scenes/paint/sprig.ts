/** A sprig: one stalk with paired leaves, for corners and foregrounds. */
import { line, type Brush } from './brush'
import { palette, tint } from './palette'

/** Paints a sprig growing upward from the origin, `size` long. */
export function paintSprig(ctx: Brush, size: number, leaf: string): void {
  line(
    ctx,
    [
      { x: 0, y: 0 },
      { x: 0, y: -size * 0.86 },
    ],
    size * 0.022,
    leaf,
  )
  const pairs = 4
  for (let k = 0; k < pairs; k++) {
    const y = -size * (0.2 + 0.2 * k)
    const long = size * (0.3 - 0.035 * k)
    paintLeaflet(ctx, { y, long, turn: 0.95, leaf })
    paintLeaflet(ctx, { y, long, turn: -0.95, leaf: tint(leaf, palette.leafPale, 0.14) })
  }
  paintLeaflet(ctx, { y: -size * 0.8, long: size * 0.22, turn: 0, leaf })
}

interface Leaflet {
  readonly y: number
  readonly long: number
  readonly turn: number
  readonly leaf: string
}

function paintLeaflet(ctx: Brush, { y, long, turn, leaf }: Leaflet): void {
  ctx.save()
  ctx.translate(0, y)
  ctx.rotate(turn)
  ctx.fillStyle = leaf
  ctx.beginPath()
  ctx.moveTo(0, 0)
  ctx.bezierCurveTo(long * 0.34, -long * 0.3, long * 0.26, -long * 0.75, 0, -long)
  ctx.bezierCurveTo(-long * 0.26, -long * 0.75, -long * 0.34, -long * 0.3, 0, 0)
  ctx.fill()
  ctx.restore()
}
