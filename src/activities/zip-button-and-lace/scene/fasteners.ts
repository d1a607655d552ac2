/** What closes a garment: buttons, slits, a zip’s slider, eyelets and the ends of laces. All around the origin. */
import { disc, faintly, line, oval, slab, softly, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'

/** Paints a round wooden button with four holes. */
export function paintButton(ctx: Brush, size: number): void {
  const r = size * 0.46
  softly(ctx, size * 0.04, 0.3, (grow) => disc(ctx, 0, size * 0.05, r + grow, palette.shadow))
  disc(ctx, 0, size * 0.02, r, palette.woodDark)
  disc(ctx, 0, 0, r * 0.97, palette.wood)
  disc(ctx, 0, 0, r * 0.74, tint(palette.wood, palette.woodDark, 0.35))
  disc(ctx, 0, size * 0.012, r * 0.71, palette.woodLight)
  const hole = r * 0.24
  line(
    ctx,
    [
      { x: -hole, y: -hole },
      { x: hole, y: hole },
    ],
    r * 0.1,
    blossoms.coral,
  )
  line(
    ctx,
    [
      { x: hole, y: -hole },
      { x: -hole, y: hole },
    ],
    r * 0.1,
    blossoms.coral,
  )
  for (const x of [-hole, hole]) for (const y of [-hole, hole]) disc(ctx, x, y, r * 0.1, palette.trunk)
}

/** Paints a buttonhole: a slit with its stitches. */
export function paintSlit(ctx: Brush, size: number, cloth: string): void {
  const tall = size * 0.92
  slab(ctx, -size * 0.16, -tall / 2, size * 0.32, tall, size * 0.16, tint(cloth, palette.paperBright, 0.45))
  slab(ctx, -size * 0.06, -tall * 0.38, size * 0.12, tall * 0.76, size * 0.06, tint(cloth, palette.ink, 0.7))
  for (let k = -3; k <= 3; k++)
    for (const side of [-1, 1])
      line(
        ctx,
        [
          { x: side * size * 0.08, y: k * tall * 0.115 },
          { x: side * size * 0.14, y: k * tall * 0.115 },
        ],
        size * 0.022,
        tint(cloth, palette.ink, 0.25),
      )
}

/** Paints a faint ring of stitches: where a button comes to lie. */
export function paintRest(ctx: Brush, size: number, cloth: string): void {
  ctx.strokeStyle = tint(cloth, palette.paperBright, 0.6)
  ctx.lineWidth = size * 0.04
  ctx.setLineDash([size * 0.09, size * 0.08])
  ctx.beginPath()
  ctx.arc(0, 0, size * 0.4, 0, Math.PI * 2)
  ctx.stroke()
  ctx.setLineDash([])
}

/** Paints the slider of a zip with its pull hanging down. */
export function paintSlider(ctx: Brush, size: number): void {
  const brass = tint(blossoms.butter, palette.woodDark, 0.25)
  const dark = tint(brass, palette.ink, 0.35)
  softly(ctx, size * 0.04, 0.28, (grow) =>
    slab(
      ctx,
      -size * 0.28 - grow,
      -size * 0.36 - grow,
      size * 0.56 + grow * 2,
      size * 0.86 + grow * 2,
      size * 0.2,
      palette.shadow,
    ),
  )
  slab(ctx, -size * 0.3, -size * 0.4, size * 0.6, size * 0.5, size * 0.16, dark)
  slab(ctx, -size * 0.28, -size * 0.4, size * 0.56, size * 0.46, size * 0.15, brass)
  slab(ctx, -size * 0.2, -size * 0.02, size * 0.4, size * 0.54, size * 0.17, dark)
  slab(
    ctx,
    -size * 0.18,
    -size * 0.03,
    size * 0.36,
    size * 0.52,
    size * 0.16,
    tint(brass, palette.paperBright, 0.25),
  )
  slab(ctx, -size * 0.08, size * 0.26, size * 0.16, size * 0.14, size * 0.06, dark)
  faintly(ctx, 0.5, () =>
    slab(ctx, -size * 0.2, -size * 0.35, size * 0.4, size * 0.08, size * 0.04, palette.paperBright),
  )
}

/** Paints an eyelet: a brass ring. */
export function paintEyelet(ctx: Brush, size: number): void {
  const brass = tint(blossoms.butter, palette.woodDark, 0.25)
  disc(ctx, 0, size * 0.02, size * 0.26, tint(brass, palette.ink, 0.4))
  disc(ctx, 0, 0, size * 0.25, brass)
  disc(ctx, 0, 0, size * 0.13, palette.ink)
}

/** Paints the end of a lace, its stiff tip upward; `colour` of the tip. */
export function paintLaceEnd(ctx: Brush, size: number, colour: string): void {
  softly(ctx, size * 0.05, 0.22, (grow) =>
    oval(ctx, { x: 0, y: size * 0.05 }, size * 0.24 + grow, size * 0.42 + grow, palette.shadow),
  )
  line(
    ctx,
    [
      { x: 0, y: 0 },
      { x: 0, y: size * 0.34 },
    ],
    size * 0.2,
    blossoms.cream,
  )
  slab(ctx, -size * 0.17, -size * 0.44, size * 0.34, size * 0.62, size * 0.15, tint(colour, palette.ink, 0.3))
  slab(ctx, -size * 0.15, -size * 0.44, size * 0.3, size * 0.59, size * 0.14, colour)
  faintly(ctx, 0.55, () =>
    slab(ctx, -size * 0.08, -size * 0.38, size * 0.07, size * 0.42, size * 0.035, palette.paperBright),
  )
}

/** Paints the glow around what comes next. */
export function paintNextGlow(ctx: Brush, size: number): void {
  softly(ctx, size * 0.22, 0.5, (grow) => disc(ctx, 0, 0, size * 0.46 + grow, palette.sun))
  ctx.strokeStyle = palette.woodDark
  ctx.lineWidth = size * 0.035
  ctx.setLineDash([size * 0.1, size * 0.09])
  ctx.beginPath()
  ctx.arc(0, 0, size * 0.6, 0, Math.PI * 2)
  ctx.stroke()
  ctx.setLineDash([])
}
