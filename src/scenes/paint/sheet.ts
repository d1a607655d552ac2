/** The warm paper sheet an activity is played on. */
import { placed, slab, softly, type Brush } from './brush'
import { palette, tint } from './palette'
import { paintSprig } from './sprig'

/** A sheet with its top left corner in the origin; its shadow needs 24 CSS px of room around it. */
export interface SheetLook {
  readonly width: number
  readonly height: number
  readonly radius: number
}

/** Paints the sheet: soft shadow, warm paper, a stitched edge and a sprig in two corners. */
export function paintSheet(ctx: Brush, { width, height, radius }: SheetLook): void {
  softly(ctx, 20, 0.16, (grow) => {
    slab(
      ctx,
      -grow * 0.8,
      -grow * 0.5 + 5,
      width + grow * 1.6,
      height + grow * 1.4,
      radius + grow,
      palette.shadow,
    )
  })
  slab(ctx, 0, 3, width, height, radius, palette.paperDeep)
  slab(ctx, 0, 0, width, height, radius, palette.paperBright)
  const short = Math.min(width, height)
  paintCorners(ctx, width, height, Math.min(90, short * 0.14))
  paintStitches(ctx, { width, height, radius }, Math.max(9, Math.min(14, short * 0.02)))
}

/** A picture on a sheet leaves the stitched rim free: so wide, page units. */
export const sheetRim = 26
const rim = { inset: sheetRim, radius: 24 } as const

/** Paints a picture on a sheet with its corner in the origin, inside the stitched rim. */
export function withinRim(
  ctx: Brush,
  { width, height }: Pick<SheetLook, 'width' | 'height'>,
  paint: () => void,
): void {
  ctx.save()
  ctx.beginPath()
  ctx.roundRect(rim.inset, rim.inset, width - 2 * rim.inset, height - 2 * rim.inset, rim.radius)
  ctx.clip()
  paint()
  ctx.restore()
}

function paintStitches(ctx: Brush, { width, height, radius }: SheetLook, inset: number): void {
  ctx.strokeStyle = tint(palette.earthEdge, palette.paperBright, 0.35)
  ctx.lineWidth = inset * 0.16
  ctx.lineCap = 'round'
  ctx.setLineDash([inset * 0.75, inset * 0.8])
  ctx.beginPath()
  ctx.roundRect(inset, inset, width - inset * 2, height - inset * 2, Math.max(2, radius - inset))
  ctx.stroke()
  ctx.setLineDash([])
}

function paintCorners(ctx: Brush, width: number, height: number, size: number): void {
  const soft = tint(palette.leaf, palette.paperBright, 0.5)
  ctx.save()
  ctx.beginPath()
  ctx.roundRect(0, 0, width, height, size * 0.3)
  ctx.clip()
  for (const lean of [0.25, 0.8, 1.35]) {
    const long = size * (lean === 0.8 ? 1.05 : 0.8)
    placed(ctx, { x: -size * 0.06, y: height + size * 0.06, turn: lean }, () => paintSprig(ctx, long, soft))
    placed(ctx, { x: width + size * 0.06, y: -size * 0.06, turn: lean + Math.PI }, () =>
      paintSprig(ctx, long, soft),
    )
  }
  ctx.restore()
}
