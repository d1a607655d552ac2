/** A pond from above, in the grass, with reeds and water lilies along its bank. */
import type { Point } from '../../../core/geometry'
import { diceFrom } from '../../../core/random'
import { faintly, oval, pebble, placed, slab, type Brush } from '../../../scenes/paint/brush'
import { paintLily } from '../../../scenes/paint/lily'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { paintSmallFlower, paintTuft } from '../../../scenes/paint/scenery'

/** A pond that fills a page with its top left corner in the origin. */
export interface LilyPondView {
  readonly width: number
  readonly height: number
  /** Things of nature lie the other way round for a child who uses the left hand. */
  readonly mirrored: boolean
}

const water = tint(palette.sky, '#4FA3B5', 0.5)
/** A little less round than the sheet below, so that no paper shows at the corners, page units. */
const corner = 28
/** How wide the bank is, share of the shorter side. */
const bank = 0.045

/** Paints the pond. */
export function paintLilyPond(ctx: Brush, view: LilyPondView): void {
  const { width, height, mirrored } = view
  ctx.save()
  ctx.beginPath()
  ctx.roundRect(0, 0, width, height, corner)
  ctx.clip()
  if (mirrored) {
    ctx.translate(width, 0)
    ctx.scale(-1, 1)
  }
  slab(ctx, 0, 0, width, height, 0, palette.hillNear)
  pebble(ctx, shoreOf(view, 0.4), tint(palette.hillNearest, palette.earthEdge, 0.35))
  pebble(ctx, shoreOf(view, 1), water)
  pebble(ctx, shoreOf(view, 2.6), tint(water, palette.dew, 0.14))
  paintRipples(ctx, view)
  paintBank(ctx, view)
  for (const lily of lilies) paintLily(ctx, { ...lily, x: width * lily.x, y: height * lily.y })
  ctx.restore()
}

/** Pads near the corners, where no bubble comes up; places as shares of the page. */
const lilies = [
  { x: 0.9, y: 0.16, size: 130, turn: 0.4, blossom: blossoms.rose },
  { x: 0.83, y: 0.09, size: 78, turn: 2.2, blossom: null },
  { x: 0.93, y: 0.84, size: 104, turn: -1.1, blossom: null },
  { x: 0.1, y: 0.14, size: 94, turn: 1.5, blossom: null },
] as const

/** The bank's line: straight sides with round corners, a little wavy; `inset` in widths of the bank. */
function shoreOf({ width, height }: LilyPondView, inset: number): Point[] {
  const dice = diceFrom(11)
  const edge = Math.min(width, height) * bank * inset
  const [w, h] = [width / 2 - edge, height / 2 - edge]
  const count = 26
  return Array.from({ length: count }, (_, k) => {
    const angle = (k / count) * Math.PI * 2
    const [c, s] = [Math.cos(angle), Math.sin(angle)]
    const wave = 1 - dice.within(0, 0.022)
    return {
      x: width / 2 + w * wave * Math.sign(c) * Math.abs(c) ** 0.42,
      y: height / 2 + h * wave * Math.sign(s) * Math.abs(s) ** 0.42,
    }
  })
}

function paintRipples(ctx: Brush, { width, height }: LilyPondView): void {
  const dice = diceFrom(5)
  for (let k = 0; k < 11; k++) {
    const at = { x: width * dice.within(0.12, 0.88), y: height * dice.within(0.12, 0.9) }
    const long = dice.within(26, 60)
    faintly(ctx, 0.28, () => {
      oval(ctx, at, long, 3.2, palette.dew)
      oval(ctx, { x: at.x + long * 0.5, y: at.y + 10 }, long * 0.5, 2.6, palette.dew)
    })
  }
}

function paintBank(ctx: Brush, { width, height }: LilyPondView): void {
  const dice = diceFrom(3)
  for (const [x, y, tall] of [
    [0.035, 0.42, 0],
    [0.02, 0.3, 0],
    [0.975, 0.5, 0],
    [0.968, 0.66, 0],
    [0.3, 0.985, 0],
    [0.7, 0.992, 0],
  ] as const)
    placed(ctx, { x: width * x, y: height * y + tall }, () => paintTuft(ctx, dice, 34, palette.hillNearest))
  for (const [x, y, hue] of [
    [0.18, 0.995, blossoms.cream],
    [0.975, 0.36, blossoms.butter],
    [0.6, 0.995, blossoms.coral],
  ] as const)
    placed(ctx, { x: width * x, y: height * y }, () => paintSmallFlower(ctx, dice, 44, hue))
}
