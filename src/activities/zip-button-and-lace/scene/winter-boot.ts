/** A boot seen from above its toe, in a box one unit high, its middle at the top of the box; somebody lives in it. */
import type { Point } from '../../../core/geometry'
import { disc, faintly, line, oval, pebble, slab, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'

/** Paints the boot: a rubber toe on a thick sole, a shaft with two flaps and a tongue between, and a woolly rim. */
export function paintWinterBoot(ctx: Brush, leather: string): void {
  const dark = tint(leather, palette.ink, 0.28)
  const light = tint(leather, palette.paperBright, 0.26)
  paintSole(ctx)
  pebble(ctx, shaft(0.012), dark)
  pebble(ctx, shaft(0), leather)
  paintToe(ctx, leather)
  paintTongue(ctx, leather)
  for (const side of [-1, 1]) {
    paintFlap(ctx, side, light, dark)
    paintSeam(ctx, side, light)
  }
  paintWool(ctx)
}

/** Paints the dark inside of the boot, behind whoever looks out. */
export function paintBootInside(ctx: Brush, leather: string): void {
  oval(ctx, { x: 0, y: 0.245 }, 0.275, 0.075, tint(leather, palette.ink, 0.62))
}

/** The shaft narrows towards the ankle and widens into the foot. */
function shaft(grow: number): Point[] {
  const right = [
    [0.2, 0.22],
    [0.3, 0.24],
    [0.275, 0.42],
    [0.26, 0.56],
    [0.33, 0.7],
    [0.395, 0.84],
    [0.37, 0.93],
    [0.15, 0.94],
  ] as const
  const half = right.map(([x, y]) => ({ x: x + grow, y: y + grow }))
  return [...half, ...half.map(({ x, y }) => ({ x: -x, y })).reverse()]
}

/** Thick and ridged, so that nobody slips in the snow. */
function paintSole(ctx: Brush): void {
  const rubber = tint(palette.woodDark, palette.ink, 0.5)
  slab(ctx, -0.395, 0.865, 0.79, 0.115, 0.055, rubber)
  for (let k = -4; k <= 4; k++) slab(ctx, k * 0.083 - 0.017, 0.945, 0.034, 0.045, 0.012, rubber)
  slab(ctx, -0.39, 0.86, 0.78, 0.045, 0.022, tint(rubber, palette.woodLight, 0.4))
}

/** A round cap that shines, with a row of stitches above it. */
function paintToe(ctx: Brush, leather: string): void {
  const cap = tint(leather, palette.ink, 0.4)
  const dome = (rise: number) => [
    { x: -0.37, y: 0.92 },
    { x: -0.36, y: 0.8 - rise },
    { x: -0.17, y: 0.755 - rise },
    { x: 0.17, y: 0.755 - rise },
    { x: 0.36, y: 0.8 - rise },
    { x: 0.37, y: 0.92 },
  ]
  pebble(ctx, dome(0), cap)
  faintly(ctx, 0.32, () => oval(ctx, { x: -0.16, y: 0.835 }, 0.09, 0.022, palette.paperBright, -0.12))
  const seam = Array.from({ length: 25 }, (_, k) => {
    const t = k / 12 - 1
    return { x: t * 0.335, y: 0.755 + 0.065 * t * t * t * t }
  })
  ctx.setLineDash([0.018, 0.022])
  line(ctx, seam, 0.009, tint(leather, palette.paperBright, 0.6))
  ctx.setLineDash([])
}

function paintTongue(ctx: Brush, leather: string): void {
  const lining = tint(leather, palette.woodLight, 0.62)
  slab(ctx, -0.1, 0.24, 0.2, 0.555, 0.07, tint(lining, palette.ink, 0.26))
  slab(ctx, -0.092, 0.24, 0.184, 0.545, 0.065, lining)
  faintly(ctx, 0.5, () => {
    for (const x of [-0.045, 0, 0.045])
      line(
        ctx,
        [
          { x, y: 0.3 },
          { x, y: 0.755 },
        ],
        0.007,
        tint(lining, palette.ink, 0.2),
      )
  })
}

function paintFlap(ctx: Brush, side: number, light: string, dark: string): void {
  const x = side * 0.125
  slab(ctx, x - 0.056, 0.285, 0.112, 0.525, 0.045, dark)
  slab(ctx, x - 0.052, 0.28, 0.104, 0.52, 0.042, light)
}

/** Stitches down the outside, and a woollen heart on the cheek of the boot. */
function paintSeam(ctx: Brush, side: number, light: string): void {
  const way = [0.34, 0.45, 0.56, 0.64, 0.7].map((y) => ({ x: side * (0.235 + 0.9 * (y - 0.53) ** 2), y }))
  ctx.setLineDash([0.018, 0.022])
  line(ctx, way, 0.008, tint(light, palette.paperBright, 0.4))
  ctx.setLineDash([])
}

/** A woolly rim in two rows of curls. */
function paintWool(ctx: Brush): void {
  const shade = tint(blossoms.cream, palette.woodDark, 0.22)
  for (let k = -5; k <= 5; k++) disc(ctx, k * 0.06, 0.283 + 0.0012 * k * k, 0.05, shade)
  for (let k = -5; k <= 5; k++) disc(ctx, k * 0.059, 0.268 + 0.0012 * k * k, 0.049, blossoms.cream)
  for (let k = -4; k <= 4; k++)
    disc(ctx, k * 0.062, 0.235 + 0.0012 * k * k, 0.044, tint(blossoms.cream, palette.paperDeep, 0.5))
  for (let k = -4; k <= 4; k++)
    disc(ctx, k * 0.062 - 0.012, 0.262 + 0.0012 * k * k, 0.014, palette.paperBright)
}
