/** A picnic blanket in the grass, seen from above, and a felt mat on it for pieces to lie on. */
import type { Box } from '../../../core/geometry'
import { diceFrom, type Dice } from '../../../core/random'
import { faintly, line, placed, slab, softly, type Brush } from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { paintPanel } from '../../../scenes/paint/panel'
import { paintBlossom, paintTuft } from '../../../scenes/paint/scenery'
import { withinRim } from '../../../scenes/paint/sheet'

/** The page with its corner in the origin. */
export interface PicnicView {
  readonly width: number
  readonly height: number
}

/** The blanket ends so far from the edge of the page, page units; its checks are so wide. */
const inset = 46
const check = 58
const cloth = tint(blossoms.coral, palette.paper, 0.72)
const grass = tint(palette.hillNear, palette.hillMiddle, 0.4)

/** Paints the grass and the blanket. */
export function paintPicnic(brush: Brush, view: PicnicView): void {
  const { width, height } = view
  const dice = diceFrom(29)
  withinRim(brush, view, () => {
    brush.fillStyle = grass
    brush.fillRect(0, 0, width, height)
    paintLawn(brush, view, dice)
    paintBlanket(brush, { x: inset, y: inset, width: width - 2 * inset, height: height - 2 * inset })
  })
}

/** Paints a mat as large as a box, its corner in the origin: plain, so that pieces stand out from it. */
export function paintFeltMat(brush: Brush, { width, height }: Pick<Box, 'width' | 'height'>): void {
  const radius = Math.min(30, height * 0.12)
  paintPanel(
    brush,
    { x: 0, y: 0, width, height },
    {
      radius,
      fill: tint(palette.leafPale, palette.hillMiddle, 0.35),
      edge: tint(palette.hillMiddle, palette.leafDeep, 0.35),
      thick: 3,
      shade: { reach: 12, drop: 6, share: 0.2 },
    },
  )
  slab(brush, 10, 10, width - 20, height - 20, radius * 0.7, palette.paper)
  brush.strokeStyle = tint(palette.hillMiddle, palette.leafDeep, 0.25)
  brush.lineWidth = 2.5
  brush.setLineDash([9, 8])
  brush.beginPath()
  brush.roundRect(5, 5, width - 10, height - 10, radius * 0.85)
  brush.stroke()
  brush.setLineDash([])
}

/** Pale checks, a woven border, a hem on which fringes hang at both ends, and a soft shade on the grass. */
function paintBlanket(brush: Brush, { x, y, width, height }: Box): void {
  softly(brush, 14, 0.26, (grow) =>
    slab(brush, x - grow, y - grow + 7, width + 2 * grow, height + 2 * grow, 18, palette.shadow),
  )
  const deep = tint(blossoms.coral, palette.paper, 0.3)
  for (let at = y + 12; at < y + height - 8; at += 13)
    for (const end of [x - 11, x + width + 11])
      line(
        brush,
        [
          { x: end < x ? x + 2 : x + width - 2, y: at },
          { x: end, y: at + 2 },
        ],
        5,
        deep,
      )
  slab(brush, x, y, width, height, 12, tint(cloth, palette.paper, 0.62))
  brush.save()
  brush.beginPath()
  brush.roundRect(x, y, width, height, 12)
  brush.clip()
  const [across, down] = [Math.round(width / check / 2) * 2 + 1, Math.round(height / check / 2) * 2 + 1]
  const [wide, high] = [width / across, height / down]
  faintly(brush, 0.6, () => {
    for (let k = 0; k < across; k += 2) slab(brush, x + k * wide, y, wide, height, 0, cloth)
    for (let k = 0; k < down; k += 2) slab(brush, x, y + k * high, width, high, 0, cloth)
  })
  brush.restore()
  brush.strokeStyle = tint(blossoms.coral, palette.paper, 0.4)
  brush.lineWidth = 5
  brush.beginPath()
  brush.roundRect(x + 10, y + 10, width - 20, height - 20, 8)
  brush.stroke()
}

const kinds = [blossoms.cream, blossoms.butter, blossoms.lilac, blossoms.rose]

/** Tufts and daisies in the strip of grass around the blanket. */
function paintLawn(brush: Brush, { width, height }: PicnicView, dice: Dice): void {
  const green = tint(palette.hillNearest, palette.leafDeep, 0.3)
  const around = (across: number, along: number) => (k: number) =>
    k % 2 === 0 ? { x: along, y: across } : { x: along, y: height - across }
  const spots = [
    ...Array.from({ length: 26 }, (_, k) => around(dice.within(40, 58), dice.within(0.05, 0.95) * width)(k)),
    ...Array.from({ length: 26 }, (_, k) => ({
      x: k % 2 === 0 ? dice.within(30, 48) : width - dice.within(30, 48),
      y: dice.within(0.06, 0.97) * height,
    })),
  ]
  for (const [k, spot] of spots.entries())
    placed(brush, spot, () => {
      if (k % 3 === 0) paintBlossom(brush, dice.within(9, 14), dice.pick(kinds), palette.sun)
      else paintTuft(brush, dice, dice.within(18, 30), green)
    })
}
