/** An open sky on a page: small clouds, a sun in the corner, and the tops of hills far below. */
import { diceFrom } from '../../../core/random'
import { disc, faintly, oval, placed, slab, type Brush } from '../../../scenes/paint/brush'
import { palette, tint } from '../../../scenes/paint/palette'
import { paintHill, paintRoundTree, paintSlimTree, rollingCrest } from '../../../scenes/paint/scenery'
import { withinRim } from '../../../scenes/paint/sheet'

/** A page with its corner in the origin, page units. */
export interface SkyView {
  readonly width: number
  readonly height: number
}

const colours = {
  high: '#A9D0E2',
  low: '#E6F0EA',
  cloud: tint(palette.cloud, palette.sky, 0.22),
} as const
/** How tall the hills are, share of the shorter side. */
const hills = 0.13

/** Paints the sky. */
export function paintDaySky(ctx: Brush, view: SkyView): void {
  const { width, height } = view
  const dice = diceFrom(19)
  const tall = Math.min(width, height) * hills
  withinRim(ctx, view, () => {
    const sky = ctx.createLinearGradient(0, 0, 0, height)
    sky.addColorStop(0, colours.high)
    sky.addColorStop(1, colours.low)
    ctx.fillStyle = sky
    ctx.fillRect(0, 0, width, height)
    for (const grow of [2.5, 1.6])
      faintly(ctx, 0.3, () => disc(ctx, width * 0.9, 96, 44 * grow, palette.glow))
    disc(ctx, width * 0.9, 96, 44, palette.sun)
    for (const [x, y, size] of [
      [0.13, 0.13, 66],
      [0.07, 0.55, 44],
      [0.93, 0.46, 52],
    ] as const)
      placed(ctx, { x: width * x, y: height * y, scale: size }, () => paintCloud(ctx))
    const crest = (up: number) => rollingCrest(dice, width, height - tall * up, tall * 0.16)
    paintHill(ctx, crest(1.15), width, height, tint(palette.hillFar, palette.paper, 0.2))
    for (const [x, size] of [
      [0.07, 0.9],
      [0.91, 1],
    ] as const)
      placed(ctx, { x: width * x, y: height - tall * 0.5 }, () =>
        paintRoundTree(ctx, tall * size, tint(palette.hillNear, palette.leaf, 0.2)),
      )
    placed(ctx, { x: width * 0.83, y: height - tall * 0.5 }, () =>
      paintSlimTree(ctx, tall * 0.7, tint(palette.hillNearest, palette.leaf, 0.3)),
    )
    paintHill(ctx, crest(0.7), width, height, palette.hillNear)
  })
}

/** A cloud around the origin, two units wide, flat below. */
function paintCloud(ctx: Brush): void {
  slab(ctx, -1, -0.14, 2, 0.36, 0.18, colours.cloud)
  oval(ctx, { x: -0.36, y: -0.14 }, 0.42, 0.36, colours.cloud)
  oval(ctx, { x: 0.24, y: -0.2 }, 0.5, 0.48, colours.cloud)
}
