/** A lawn seen from above: mown in bands, daisies and tufts where nothing lies, bushes that look in at the corners. */
import type { Box, Point } from '../../core/geometry'
import { diceFrom } from '../../core/random'
import { disc, faintly, line, placed, type Brush } from './brush'
import { blossoms, palette, tint } from './palette'
import { paintBlossom, paintTuft } from './scenery'
import { withinRim } from './sheet'

/** A page with its corner in the origin, page units. */
export interface LawnView {
  readonly width: number
  readonly height: number
  /** How far a place is from whatever lies on the lawn; nothing grows under it. */
  away(at: Point): number
}

const colours = {
  grass: tint(palette.hillNear, palette.paper, 0.5),
  mown: tint(palette.hillNear, palette.paper, 0.42),
  blade: tint(palette.leaf, palette.hillNear, 0.4),
} as const
/** From one mown band to the next, and a tuft or flower on so much lawn, (square) page units. */
const bands = 116
const each = 9500
/** Bushes in the corners: their middles are so far outside of the rim, page units. */
const bush = { outside: 6, radius: 74 } as const
const petals = [blossoms.cream, blossoms.butter, blossoms.cream, blossoms.rose, blossoms.lilac] as const

/** Paints the lawn. */
export function paintLawn(ctx: Brush, view: LawnView): void {
  const { width, height } = view
  withinRim(ctx, view, () => {
    ctx.fillStyle = colours.grass
    ctx.fillRect(0, 0, width, height)
    for (let x = -height * 0.4; x < width; x += bands * 2)
      line(
        ctx,
        [
          { x, y: height + bands },
          { x: x + height * 0.4, y: -bands },
        ],
        bands * 0.93,
        colours.mown,
      )
    paintGrowth(ctx, view)
    const { outside } = bush
    for (const [x, y] of [
      [outside, height - outside],
      [width - outside, height - outside * 2],
      [width - outside * 2, outside],
    ] as const)
      if (view.away({ x, y }) > bush.radius * 1.5) placed(ctx, { x, y }, () => paintBushFromAbove(ctx))
  })
}

function paintGrowth(ctx: Brush, { width, height, away }: LawnView): void {
  const dice = diceFrom(31)
  const count = Math.round((width * height) / each)
  for (let k = 0; k < count; k++) {
    const at = { x: dice.within(0.05, 0.95) * width, y: dice.within(0.07, 0.95) * height }
    if (away(at) < 34) continue
    placed(ctx, { ...at, turn: k % 3 === 0 ? dice.within(0, 1.2) : 0 }, () => {
      if (k % 3 !== 0) return paintTuft(ctx, dice, dice.within(15, 25), colours.blade)
      paintBlossom(ctx, dice.within(9, 14), dice.pick(petals), palette.sun)
    })
  }
}

/** A round bush around the origin, with blossoms. */
function paintBushFromAbove(ctx: Brush): void {
  const { radius } = bush
  const leaf = tint(palette.hillNearest, palette.leaf, 0.35)
  const clumps = Array.from({ length: 9 }, (_, k) => (k / 9) * Math.PI * 2)
  const at = (angle: number, share: number): Box => ({
    x: Math.cos(angle) * radius * share,
    y: Math.sin(angle) * radius * share,
    width: 0,
    height: 0,
  })
  faintly(ctx, 0.14, () => disc(ctx, 0, 9, radius * 1.12, palette.shadow))
  for (const angle of clumps) disc(ctx, at(angle, 0.8).x, at(angle, 0.8).y, radius * 0.36, leaf)
  disc(ctx, 0, 0, radius * 0.86, leaf)
  for (const angle of clumps)
    disc(ctx, at(angle, 0.56).x - 5, at(angle, 0.56).y - 6, radius * 0.24, tint(leaf, palette.leafPale, 0.24))
  for (const [k, angle] of clumps.entries())
    if (k % 2 === 0)
      placed(ctx, at(angle + 0.3, 0.74), () =>
        paintBlossom(ctx, 12, petals[k % 5] ?? blossoms.cream, palette.sun),
      )
}

/** How far a place is outside of a box; 0 within. */
export function outsideOf({ x, y, width, height }: Box, at: Point): number {
  const dx = Math.max(x - at.x, 0, at.x - x - width)
  const dy = Math.max(y - at.y, 0, at.y - y - height)
  return Math.hypot(dx, dy)
}
