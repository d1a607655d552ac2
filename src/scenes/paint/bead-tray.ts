/** What beads lie in and hang on: a shallow wooden tray and a cord. */
import type { Polyline } from '../../core/geometry'
import { faintly, line, slab, softly, type Brush } from './brush'
import { palette, tint } from './palette'

/** A tray with its top left corner in the origin; its shadow needs 16 css px of room. */
export interface TrayLook {
  readonly width: number
  readonly height: number
}

/** Paints a shallow wooden tray. */
export function paintTray(ctx: Brush, { width, height }: TrayLook): void {
  const rim = Math.max(8, Math.min(20, Math.min(width, height) * 0.09))
  const radius = rim * 2
  softly(ctx, 14, 0.24, (grow) =>
    slab(ctx, -grow, 6 - grow * 0.6, width + grow * 2, height + grow * 1.6, radius + grow, palette.shadow),
  )
  slab(ctx, 0, rim * 0.28, width, height, radius, palette.woodDark)
  slab(ctx, 0, 0, width, height, radius, palette.woodLight)
  const inner = { x: rim, y: rim, w: width - rim * 2, h: height - rim * 2, radius: radius - rim * 0.6 }
  slab(ctx, inner.x, inner.y, inner.w, inner.h, inner.radius, tint(palette.wood, palette.woodDark, 0.4))
  ctx.save()
  ctx.beginPath()
  ctx.roundRect(inner.x, inner.y, inner.w, inner.h, inner.radius)
  ctx.clip()
  slab(ctx, inner.x, inner.y + rim * 0.45, inner.w, inner.h, inner.radius, palette.wood)
  paintGrain(ctx, width, height)
  ctx.restore()
}

/** Paints a soft cord along a line. */
export function paintString(ctx: Brush, polyline: Polyline, width: number): void {
  faintly(ctx, 0.14, () =>
    line(
      ctx,
      polyline.map(({ x, y }) => ({ x, y: y + width * 0.5 })),
      width,
      palette.shadow,
    ),
  )
  line(ctx, polyline, width, tint(palette.woodDark, palette.ink, 0.15))
  line(ctx, polyline, width * 0.72, palette.woodLight)
  ctx.setLineDash([width * 0.25, width * 0.85])
  ctx.lineCap = 'butt'
  ctx.strokeStyle = palette.wood
  ctx.lineWidth = width * 0.72
  ctx.stroke()
  ctx.setLineDash([])
}

function paintGrain(ctx: Brush, width: number, height: number): void {
  ctx.strokeStyle = palette.woodDark
  ctx.lineWidth = 1.5
  const rows = Math.max(3, Math.round(height / 26))
  faintly(ctx, 0.2, () => {
    for (let k = 1; k < rows; k++) {
      const y = (height * k) / rows
      ctx.beginPath()
      ctx.moveTo(0, y)
      ctx.bezierCurveTo(width * 0.3, y - 6 + (k % 3) * 5, width * 0.6, y + 7 - (k % 2) * 9, width, y + 2)
      ctx.stroke()
    }
  })
}
