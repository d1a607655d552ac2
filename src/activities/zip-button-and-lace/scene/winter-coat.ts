/** A bear in a coat that is still open, in a box one unit high, its middle at the top of the box. */
import { disc, faintly, line, oval, pebble, slab, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'

/** The cloth of coats. */
export const cloths = ['#7FAFC9', '#C98A7B', '#9A8FC4', '#7FAE8E'] as const

const fur = palette.trunk
const furLight = tint(palette.trunk, palette.woodLight, 0.75)

/** Paints the bear and its coat; where buttons close it, the front is open down to the hem. */
export function paintWinterCoat(
  ctx: Brush,
  { cloth, open }: { readonly cloth: string; readonly open: boolean },
): void {
  const shade = tint(cloth, palette.ink, 0.16)
  paintFeet(ctx)
  paintEars(ctx)
  for (const side of [-1, 1]) paintSleeve(ctx, side, cloth, shade)
  pebble(ctx, bodyOutline(0.012), shade)
  pebble(ctx, bodyOutline(0), cloth)
  paintPockets(ctx, cloth, shade)
  if (open) paintJersey(ctx, shade)
  for (const side of [-1, 1]) paintCollar(ctx, side, cloth)
}

/** Paints the bear’s head around the origin, one unit of the coat’s box: cold, or warm once the coat is closed. */
export function paintBearHead(ctx: Brush, warm: boolean): void {
  oval(ctx, { x: 0, y: 0.006 }, 0.17, 0.142, tint(fur, palette.ink, 0.14))
  oval(ctx, { x: 0, y: 0 }, 0.168, 0.14, fur)
  oval(ctx, { x: 0, y: 0.05 }, 0.078, 0.058, furLight)
  oval(ctx, { x: 0, y: 0.022 }, 0.026, 0.018, palette.ink)
  for (const side of [-1, 1]) {
    faintly(ctx, warm ? 0.95 : 0.3, () =>
      oval(ctx, { x: side * 0.112, y: 0.045 }, 0.034, 0.025, warm ? blossoms.coral : palette.sky),
    )
    paintEye(ctx, side * 0.07, -0.022, warm)
  }
  const mouth = warm
    ? [
        [-0.034, 0.058],
        [-0.016, 0.074],
        [0, 0.077],
        [0.016, 0.074],
        [0.034, 0.058],
      ]
    : [
        [-0.026, 0.072],
        [-0.013, 0.064],
        [0, 0.072],
        [0.013, 0.064],
        [0.026, 0.072],
      ]
  line(
    ctx,
    mouth.map(([x = 0, y = 0]) => ({ x, y })),
    0.008,
    palette.ink,
  )
}

function paintEye(ctx: Brush, x: number, y: number, warm: boolean): void {
  if (!warm) {
    disc(ctx, x, y, 0.017, palette.ink)
    disc(ctx, x - 0.005, y - 0.006, 0.006, palette.paperBright)
    return
  }
  const bow = [-1, -0.5, 0, 0.5, 1].map((t) => ({ x: x + t * 0.024, y: y - (1 - t * t) * 0.02 + 0.006 }))
  line(ctx, bow, 0.009, palette.ink)
}

function paintEars(ctx: Brush): void {
  for (const side of [-1, 1]) {
    disc(ctx, side * 0.125, 0.065, 0.06, fur)
    disc(ctx, side * 0.125, 0.067, 0.034, furLight)
  }
}

function paintFeet(ctx: Brush): void {
  for (const side of [-1, 1]) {
    oval(ctx, { x: side * 0.17, y: 0.965 }, 0.115, 0.05, tint(fur, palette.ink, 0.12))
    oval(ctx, { x: side * 0.17, y: 0.957 }, 0.11, 0.045, fur)
  }
}

function paintSleeve(ctx: Brush, side: number, cloth: string, shade: string): void {
  const at = (x: number, y: number) => ({ x: side * x, y })
  oval(ctx, at(0.485, 0.665), 0.062, 0.058, fur)
  pebble(ctx, [at(0.2, 0.29), at(0.36, 0.33), at(0.57, 0.62), at(0.44, 0.69), at(0.3, 0.5)], shade)
  pebble(ctx, [at(0.2, 0.28), at(0.35, 0.33), at(0.555, 0.61), at(0.44, 0.68), at(0.3, 0.49)], cloth)
  line(ctx, [at(0.425, 0.655), at(0.53, 0.59)], 0.045, tint(cloth, palette.paperBright, 0.72))
}

function bodyOutline(grow: number) {
  const right = [
    [0.1, 0.25],
    [0.3, 0.29],
    [0.37, 0.52],
    [0.43, 0.8],
    [0.43, 0.95],
    [0.2, 0.955],
  ] as const
  const half = right.map(([x, y]) => ({ x: x + grow, y: y + grow }))
  return [...half, ...half.map(({ x, y }) => ({ x: -x, y })).reverse()]
}

function paintPockets(ctx: Brush, cloth: string, shade: string): void {
  for (const side of [-1, 1]) {
    const x = side * 0.3 - 0.06
    slab(ctx, x, 0.7, 0.12, 0.13, 0.03, shade)
    slab(ctx, x, 0.697, 0.12, 0.125, 0.03, tint(cloth, palette.paperBright, 0.16))
    slab(ctx, x - 0.006, 0.69, 0.132, 0.034, 0.016, tint(cloth, palette.paperBright, 0.4))
  }
}

/** The striped jersey that shows while the coat is open. */
function paintJersey(ctx: Brush, shade: string): void {
  const edge = (k: number) => 0.035 + 0.03 * k
  const strip = (grow: number) => [
    { x: -edge(0) - grow, y: 0.27 },
    { x: edge(0) + grow, y: 0.27 },
    { x: edge(1) + grow + 0.02, y: 0.935 },
    { x: -edge(1) + 0.02 - grow, y: 0.935 },
  ]
  ctx.save()
  ctx.translate(0.035, 0)
  pebble(ctx, strip(0.014), tint(shade, palette.ink, 0.22))
  pebble(ctx, strip(0), blossoms.cream)
  for (let k = 0; k < 7; k++)
    slab(ctx, -0.04 - k * 0.003, 0.34 + k * 0.08, 0.085 + k * 0.007, 0.028, 0.012, blossoms.rose)
  ctx.restore()
}

function paintCollar(ctx: Brush, side: number, cloth: string): void {
  const at = (x: number, y: number) => ({ x: side * x, y })
  const wool = tint(cloth, palette.paperBright, 0.72)
  for (const [x, y, r] of [
    [0.07, 0.315, 0.042],
    [0.125, 0.305, 0.048],
    [0.18, 0.288, 0.048],
    [0.22, 0.262, 0.042],
  ] as const)
    disc(ctx, at(x, y).x, y, r, wool)
}
