/** A meadow on a page: what grows on it, and the stones that things lie on. */
import type { Point } from '../../core/geometry'
import type { Dice } from '../../core/random'
import { disc, placed, softly, type Brush } from './brush'
import { blossoms, palette, tint } from './palette'
import { paintSmallFlower, paintTuft } from './scenery'
import { sheetRim } from './sheet'

/** A strip of a meadow with stones on it, page units. */
export interface Growth {
  readonly width: number
  /** Of the page. */
  readonly height: number
  /** Stones lie here, each so large. */
  readonly stonesAt: readonly Point[]
  readonly stone: number
  readonly from: number
  readonly to: number
}

/** A tuft or a flower on so much meadow, square page units. */
const meadowEach = 7000

/** What grows on a strip of the meadow, beside the stones. */
export function paintGrowth(
  brush: Brush,
  { width, height, from, to, stonesAt, stone }: Growth,
  dice: Dice,
): void {
  const petals = [blossoms.cream, blossoms.butter, blossoms.lilac, blossoms.coral]
  const green = tint(palette.hillNearest, palette.leafDeep, 0.15)
  const [top, bottom] = [Math.max(from + 26, sheetRim + 46), Math.min(to - 4, height - 40)]
  const count = Math.max(0, ((bottom - top) * width) / meadowEach)
  const spots = Array.from({ length: count }, () => ({
    x: dice.within(0.05, 0.95) * width,
    y: dice.within(top, bottom),
  })).toSorted((a, b) => a.y - b.y)
  for (const [k, spot] of spots.entries()) {
    const free = stonesAt.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y + 14) > stone * 0.64)
    if (!free) continue
    placed(brush, spot, () => {
      if (k % 7 === 0) paintSmallFlower(brush, dice, 34, petals[(k / 7) % petals.length] ?? blossoms.cream)
      else paintTuft(brush, dice, 20, green)
    })
  }
}

/** A flat stone around the origin to stand on. */
export function paintFlatStone(brush: Brush, size: number): void {
  const r = size / 2
  const stone = tint(palette.earthEdge, palette.paperBright, 0.4)
  softly(brush, size * 0.05, 0.22, (grow) => disc(brush, 0, size * 0.03, r * 0.96 + grow, palette.shadow))
  disc(brush, 0, size * 0.022, r, tint(palette.earthEdge, palette.inkSoft, 0.35))
  disc(brush, 0, 0, r, stone)
  disc(brush, -r * 0.03, -r * 0.03, r * 0.9, tint(stone, palette.paperBright, 0.55))
}
