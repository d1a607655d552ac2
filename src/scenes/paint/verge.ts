/** What grows along the near edge of a picture: tufts of grass, and flowers between them. */
import type { Dice } from '../../core/random'
import { placed, type Brush } from './brush'
import { blossoms, palette, tint } from './palette'
import { paintSmallFlower, paintTuft } from './scenery'

/** A verge along a line, page units. */
export interface Verge {
  readonly from: number
  readonly to: number
  readonly foot: number
  /** Between two plants. */
  readonly apart: number
  /** How high they grow. */
  readonly high: number
  /** Share of the plants that have a flower. */
  readonly flowers: number
}

const kinds = [blossoms.cream, blossoms.butter, blossoms.lilac, blossoms.coral, blossoms.rose]

/** Paints a verge. */
export function paintVerge(brush: Brush, dice: Dice, { from, to, foot, apart, high, flowers }: Verge): void {
  for (let x = from; x < to; x += apart) {
    const green = tint(palette.hillNearest, palette.leafDeep, dice.within(0.1, 0.45))
    const at = { x: x + dice.within(-0.3, 0.3) * apart, y: foot + dice.within(-0.04, 0.08) * high }
    placed(brush, at, () => {
      paintTuft(brush, dice, high * dice.within(0.5, 0.85), green)
      if (dice.next() < flowers)
        paintSmallFlower(brush, dice, high * dice.within(0.75, 1.08), dice.pick(kinds))
    })
  }
}
