/** The two buttons of free writing: a green stamp for done, an eraser to begin anew. */
import { disc, faintly, line, placed, slab, softly, type Brush } from './brush'
import { okabeIto, palette, tint } from './palette'

/** Paints the done button around the origin, `size` across: a green disc with a tick. */
export function paintDone(ctx: Brush, size: number): void {
  const radius = size / 2
  softly(ctx, size * 0.1, 0.25, (grow) => disc(ctx, 0, size * 0.03, radius * 0.9 + grow, palette.shadow))
  disc(ctx, 0, 0, radius * 0.94, palette.paperBright)
  disc(ctx, 0, 0, radius * 0.82, tint(okabeIto.bluishGreen, palette.shadow, 0.12))
  disc(ctx, 0, -radius * 0.05, radius * 0.78, okabeIto.bluishGreen)
  const tick = [
    { x: -radius * 0.36, y: radius * 0.02 },
    { x: -radius * 0.08, y: radius * 0.3 },
    { x: radius * 0.4, y: -radius * 0.32 },
  ]
  line(ctx, tick, radius * 0.2, palette.paperBright)
}

/** Paints the eraser button around the origin, `size` across. */
export function paintEraser(ctx: Brush, size: number): void {
  const radius = size / 2
  softly(ctx, size * 0.1, 0.2, (grow) => disc(ctx, 0, size * 0.03, radius * 0.86 + grow, palette.shadow))
  disc(ctx, 0, 0, radius * 0.9, palette.paperBright)
  placed(ctx, { x: 0, y: -radius * 0.04, turn: -0.5 }, () => {
    const [w, h] = [radius * 1.02, radius * 0.52]
    slab(ctx, -w / 2, -h / 2 + 3, w, h, radius * 0.14, tint(palette.woodDark, palette.shadow, 0.2))
    slab(ctx, -w / 2, -h / 2, w, h, radius * 0.14, '#E8A0A8')
    slab(ctx, -w / 2, -h / 2, w * 0.42, h, radius * 0.14, okabeIto.skyBlue)
    faintly(ctx, 0.4, () =>
      slab(ctx, -w * 0.42, -h * 0.36, w * 0.84, h * 0.2, radius * 0.1, palette.paperBright),
    )
  })
  faintly(ctx, 0.5, () => {
    for (const x of [-0.34, -0.08, 0.2]) disc(ctx, x * radius, radius * 0.56, radius * 0.05, palette.woodDark)
  })
}
