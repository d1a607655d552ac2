/** A postage stamp: a picture with a toothed edge. */
import { disc, placed, slab, softly, type Brush } from '../../../scenes/paint/brush'
import { palette, tint } from '../../../scenes/paint/palette'
import { paintSprig } from '../../../scenes/paint/sprig'

/** Paints a stamp around the origin, `size` across; a sprig stands in for a picture. */
export function paintPostage(ctx: Brush, size: number, picture: CanvasImageSource | null): void {
  const inner = size * 0.8
  softly(ctx, size * 0.07, 0.16, (grow) => {
    const wide = size + 2 * grow
    slab(ctx, -wide / 2, -wide / 2 + size * 0.03, wide, wide, grow + 3, palette.shadow)
  })
  paintTeeth(ctx, size, 3, palette.earthEdge)
  paintTeeth(ctx, size, 0, tint(palette.earthLight, palette.paperBright, 0.35))
  slab(ctx, -inner / 2, -inner / 2, inner, inner, size * 0.07, palette.sky)
  slab(ctx, -inner / 2, inner * 0.18, inner, inner * 0.32, size * 0.07, palette.hillMiddle)
  if (picture) ctx.drawImage(picture, -size * 0.32, -size * 0.33, size * 0.64, size * 0.64)
  else
    placed(ctx, { x: 0, y: inner * 0.42, turn: 0.12 }, () => paintSprig(ctx, inner * 0.84, palette.leafDeep))
}

function paintTeeth(ctx: Brush, size: number, down: number, fill: string): void {
  const teeth = 9
  const [half, tooth] = [size / 2, size / teeth]
  slab(ctx, -half, -half + down, size, size, 3, fill)
  for (let k = 0; k < teeth; k++) {
    const along = -half + (k + 0.5) * tooth
    for (const edge of [-half, half]) {
      disc(ctx, along, edge + down, tooth * 0.46, fill)
      disc(ctx, edge, along + down, tooth * 0.46, fill)
    }
  }
}
