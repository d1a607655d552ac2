/** A boot seen from above its toe, in a box one unit high, its middle at the top of the box; somebody lives in it. */
import { disc, line, oval, pebble, slab, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'

/** Paints the boot: a furry rim, a tongue, two flaps and a toe. */
export function paintWinterBoot(ctx: Brush, leather: string): void {
  const dark = tint(leather, palette.ink, 0.24)
  const light = tint(leather, palette.paperBright, 0.22)
  oval(ctx, { x: 0, y: 0.9 }, 0.34, 0.095, tint(palette.woodDark, palette.ink, 0.35))
  pebble(ctx, sides(0.012), dark)
  pebble(ctx, sides(0), leather)
  oval(ctx, { x: 0, y: 0.84 }, 0.285, 0.105, light)
  line(
    ctx,
    [-0.2, -0.1, 0, 0.1, 0.2].map((x) => ({ x, y: 0.8 - 0.2 * (0.04 - x * x) })),
    0.01,
    dark,
  )
  paintTongue(ctx, leather)
  for (const side of [-1, 1]) paintFlap(ctx, side, light, dark)
  for (let k = -4; k <= 4; k++)
    disc(ctx, k * 0.062, 0.262 + 0.0016 * k * k, 0.05, k % 2 === 0 ? blossoms.cream : palette.paperDeep)
}

/** Paints the dark inside of the boot, behind whoever looks out. */
export function paintBootInside(ctx: Brush, leather: string): void {
  oval(ctx, { x: 0, y: 0.25 }, 0.27, 0.06, tint(leather, palette.ink, 0.6))
}

function sides(grow: number) {
  const right = [
    [0.16, 0.24],
    [0.29, 0.25],
    [0.27, 0.5],
    [0.31, 0.72],
    [0.33, 0.92],
    [0.12, 0.945],
  ] as const
  const half = right.map(([x, y]) => ({ x: x + grow, y: y + grow }))
  return [...half, ...half.map(({ x, y }) => ({ x: -x, y })).reverse()]
}

function paintTongue(ctx: Brush, leather: string): void {
  const lining = tint(leather, palette.woodLight, 0.6)
  slab(ctx, -0.09, 0.26, 0.18, 0.54, 0.06, tint(lining, palette.ink, 0.2))
  slab(ctx, -0.085, 0.26, 0.17, 0.53, 0.06, lining)
}

function paintFlap(ctx: Brush, side: number, light: string, dark: string): void {
  const x = side * 0.125
  slab(ctx, x - 0.052, 0.285, 0.104, 0.54, 0.04, dark)
  slab(ctx, x - 0.05, 0.28, 0.1, 0.535, 0.04, light)
}
