/** A winter's afternoon on a page: hills under snow, firs, a snowman far off, and flakes that fall. */
import type { Box } from '../../../core/geometry'
import { diceFrom, type Dice } from '../../../core/random'
import { disc, faintly, line, outline, oval, placed, slab, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { paintHill, rollingCrest } from '../../../scenes/paint/scenery'
import { withinRim } from '../../../scenes/paint/sheet'

/** A page with its corner in the origin, and where somebody stands in the snow; page units. */
export interface SnowView {
  readonly width: number
  readonly height: number
  readonly stands: Box
}

/** Heights on the page, from the top of whoever stands there, in heights of theirs. */
const up = { far: 0.3, middle: 0.45, near: 0.66, foot: 0.95 } as const
const colours = {
  sky: '#BFD9E6',
  skyLow: '#F6E9DF',
  far: '#D5E3EA',
  middle: '#E4EDF0',
  snow: '#F3F6F3',
  hollow: '#DCE7EC',
  fir: tint(palette.leafDark, '#8FB0B4', 0.35),
} as const

/** Paints the hills and the snow that falls on them. */
export function paintSnowyHills(ctx: Brush, view: SnowView): void {
  const { width, height, stands } = view
  const dice = diceFrom(41)
  const at = (share: number) => stands.y + share * stands.height
  withinRim(ctx, view, () => {
    const sky = ctx.createLinearGradient(0, 0, 0, at(up.near))
    sky.addColorStop(0, colours.sky)
    sky.addColorStop(1, colours.skyLow)
    ctx.fillStyle = sky
    ctx.fillRect(0, 0, width, height)
    paintSun(ctx, view)
    paintHill(ctx, rollingCrest(dice, width, at(up.far), 26), width, height, colours.far)
    paintHill(ctx, rollingCrest(dice, width, at(up.middle), 30), width, height, colours.middle)
    paintWood(ctx, view, at(up.near))
    paintHill(ctx, rollingCrest(dice, width, at(up.near), 16), width, height, colours.snow)
    paintDrifts(ctx, view, at(up.near))
    const { x, y, height: tall } = { ...stands, x: stands.x + stands.width / 2, y: at(up.foot) }
    oval(ctx, { x, y }, tall * 0.46, tall * 0.055, colours.hollow)
    paintFlakes(ctx, view, dice)
  })
}

/** Low and pale, with a halo. */
function paintSun(ctx: Brush, { width, stands }: SnowView): void {
  const [x, y, r] = [width * 0.22, stands.y + stands.height * 0.08, stands.height * 0.05]
  for (const grow of [2.6, 1.7]) faintly(ctx, 0.35, () => disc(ctx, x, y, r * grow, palette.glow))
  disc(ctx, x, y, r, palette.sun)
}

/** Firs to both sides and a snowman between them and the middle. */
function paintWood(ctx: Brush, { width, stands }: SnowView, horizon: number): void {
  const tall = stands.height
  const firs = [
    { x: 0.06, size: 0.5, back: 0.05 },
    { x: 0.2, size: 0.34, back: 0.07 },
    { x: 0.13, size: 0.27, back: 0 },
    { x: 0.95, size: 0.54, back: 0.05 },
    { x: 0.8, size: 0.3, back: 0.07 },
  ] as const
  for (const { x, size, back } of firs)
    placed(ctx, { x: width * x, y: horizon + 24 - back * tall, scale: size * tall }, () => paintFir(ctx))
  placed(ctx, { x: width * 0.875, y: horizon + 22, scale: tall * 0.2 }, () => paintSnowman(ctx))
}

/** A fir under snow, one unit high, standing on the origin. */
function paintFir(ctx: Brush): void {
  slab(ctx, -0.045, -0.16, 0.09, 0.18, 0.02, palette.trunk)
  for (const [top, foot, half] of [
    [-0.62, -0.1, 0.3],
    [-0.82, -0.36, 0.235],
    [-1, -0.62, 0.165],
  ] as const) {
    const skirt = [-1, -0.5, 0, 0.5, 1].map((t, k) => ({ x: t * half, y: foot + (k % 2 === 0 ? 0 : 0.035) }))
    outline(ctx, [{ x: 0, y: top }, ...skirt.toReversed()], colours.fir)
    const low = top + (foot - top) * 0.5
    const cap = [-1, -0.4, 0.1, 0.55, 1].map((t, k) => ({
      x: t * half * 0.5,
      y: low + (k % 2 === 0 ? 0 : 0.055),
    }))
    outline(ctx, [{ x: 0, y: top - 0.008 }, ...cap.toReversed()], colours.snow)
  }
}

/** A snowman one unit high, standing on the origin. */
function paintSnowman(ctx: Brush): void {
  const shade = tint(colours.hollow, palette.inkSoft, 0.12)
  for (const [y, r] of [
    [-0.27, 0.29],
    [-0.68, 0.2],
  ] as const) {
    disc(ctx, 0, y, r, shade)
    disc(ctx, -r * 0.06, y - r * 0.06, r * 0.93, palette.paperBright)
  }
  slab(ctx, -0.17, -0.56, 0.34, 0.085, 0.04, blossoms.coral)
  slab(ctx, 0.06, -0.53, 0.09, 0.25, 0.04, blossoms.coral)
  for (const x of [-0.07, 0.07]) disc(ctx, x, -0.73, 0.022, palette.ink)
  for (const y of [-0.36, -0.24]) disc(ctx, -0.02, y, 0.026, palette.inkSoft)
  const carrot = [
    { x: 0, y: -0.7 },
    { x: 0.15, y: -0.655 },
    { x: 0, y: -0.645 },
  ]
  outline(ctx, carrot, tint(blossoms.butter, blossoms.coral, 0.75))
  slab(ctx, -0.13, -0.905, 0.26, 0.045, 0.02, palette.inkSoft)
  slab(ctx, -0.085, -1.03, 0.17, 0.14, 0.025, palette.inkSoft)
}

/** Soft hollows in the snow, and the little tracks of a bird. */
function paintDrifts(ctx: Brush, { width, height }: SnowView, horizon: number): void {
  const room = height - horizon
  for (const [x, y, long] of [
    [0.1, 0.3, 0.09],
    [0.88, 0.42, 0.12],
    [0.2, 0.66, 0.11],
    [0.78, 0.8, 0.1],
    [0.5, 0.9, 0.16],
  ] as const)
    oval(ctx, { x: width * x, y: horizon + room * y }, width * long, 9, colours.hollow)
  for (let k = 0; k < 7; k++) {
    const at = { x: width * (0.06 + 0.022 * k), y: horizon + room * (0.52 - 0.02 * k) + (k % 2) * 9 }
    for (const lean of [-0.5, 0, 0.5])
      line(ctx, [at, { x: at.x + 11 * Math.cos(lean), y: at.y + 11 * Math.sin(lean) - 4 }], 2.6, '#C3D2DA')
  }
}

function paintFlakes(ctx: Brush, { width, height }: SnowView, dice: Dice): void {
  for (let k = 0; k < 64; k++) {
    const [x, y, r] = [dice.within(0, width), dice.within(0, height), dice.within(3, 8.5)]
    faintly(ctx, dice.within(0.65, 1), () => disc(ctx, x, y, r, palette.paperBright))
  }
}
