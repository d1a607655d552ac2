/** A flower bed under a tree: daisies so large that somebody sits in each, and a picture hung from a bough. */
import type { Point } from '../../../core/geometry'
import { diceFrom, type Dice } from '../../../core/random'
import {
  disc,
  line,
  oval,
  placed,
  slab,
  softly,
  splineThrough,
  type Brush,
} from '../../../scenes/paint/brush'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import { paintPanel } from '../../../scenes/paint/panel'
import { paintBush, paintHill, paintRoundTree, rollingCrest } from '../../../scenes/paint/scenery'
import { withinRim } from '../../../scenes/paint/sheet'
import { paintSprig } from '../../../scenes/paint/sprig'
import { paintCanopy } from '../../../scenes/paint/canopy'
import { paintVerge } from '../../../scenes/paint/verge'

/** A bed on a page with its corner in the origin. */
export interface BedView {
  readonly width: number
  readonly height: number
  /** Where the daisies open, and how wide each is. */
  readonly daisies: readonly Point[]
  readonly across: number
  /** The picture that hangs from the bough: its middle, width and height. */
  readonly picture: { readonly at: Point; readonly width: number; readonly height: number }
}

/** The heart of a daisy takes so much of it: the plain ground of whoever sits there. */
const heartShare = 0.44
const petalCount = 20
/** How large the leaves hanging into the corner are. */
const canopyUnit = 92

/** Paints the garden, the stalks of the daisies, the bough and its ropes; daisies and picture come on top. */
export function paintFlowerBed(brush: Brush, view: BedView): void {
  const { width, height } = view
  const dice = diceFrom(17)
  withinRim(brush, view, () => {
    const sky = brush.createLinearGradient(0, 0, 0, height * 0.6)
    sky.addColorStop(0, palette.sky)
    sky.addColorStop(1, palette.skyLow)
    brush.fillStyle = sky
    brush.fillRect(0, 0, width, height)
    paintDistance(brush, view, dice)
    for (const [k, at] of view.daisies.entries()) paintStalk(brush, at, view, k)
    paintVerge(brush, dice, {
      from: 36,
      to: width - 30,
      foot: height - 22,
      apart: 34,
      high: 70,
      flowers: 0.32,
    })
    paintHanging(brush, view)
  })
}

/** Paints an open daisy around the origin. */
export function paintDaisy(brush: Brush, across: number): void {
  const heart = across * heartShare
  softly(brush, across * 0.04, 0.24, (grow) =>
    disc(brush, 0, across * 0.025, across * 0.48 + grow, palette.shadow),
  )
  paintPetals(brush, across, { from: 0.5, end: 0.525, fill: tint(blossoms.rose, palette.paper, 0.25) })
  paintPetals(brush, across, { from: 0, end: 0.512, fill: palette.paperBright })
  disc(brush, 0, across * 0.01, heart, tint(palette.sun, palette.woodDark, 0.4))
  disc(brush, 0, 0, heart, palette.sun)
  disc(brush, 0, 0, heart * 0.95, tint(palette.woodLight, palette.paper, 0.7))
}

/** Paints a picture frame around the origin, as it hangs from its ropes. */
export function paintPictureFrame(brush: Brush, { width, height }: BedView['picture']): void {
  const [x, y] = [-width / 2, -height / 2]
  const radius = Math.min(38, height * 0.15)
  paintPanel(
    brush,
    { x, y, width, height },
    {
      radius,
      fill: palette.wood,
      edge: tint(palette.woodDark, palette.ink, 0.12),
      thick: 6,
      shade: { reach: 12, drop: 12, share: 0.24 },
    },
  )
  const rim = Math.min(20, height * 0.08)
  slab(
    brush,
    x + rim * 0.45,
    y + rim * 0.45,
    width - rim * 0.9,
    height - rim * 0.9,
    radius * 0.9,
    palette.woodLight,
  )
  slab(brush, x + rim, y + rim, width - 2 * rim, height - 2 * rim, radius * 0.72, palette.woodDark)
  slab(brush, x + rim, y + rim + 4, width - 2 * rim, height - 2 * rim - 4, radius * 0.7, palette.paper)
}

/** A ring of petals: every one `from` a share of the way to the next, ending so far out, share of the daisy. */
function paintPetals(
  brush: Brush,
  across: number,
  { from, end, fill }: { readonly from: number; readonly end: number; readonly fill: string },
): void {
  const [inner, outer] = [heartShare - 0.06, end]
  for (let k = 0; k < petalCount; k++) {
    const angle = ((k + from) / petalCount) * Math.PI * 2
    const reach = (across * (inner + outer)) / 2
    const middle = { x: Math.cos(angle) * reach, y: Math.sin(angle) * reach }
    oval(brush, middle, (across * (outer - inner)) / 2, across * 0.07, fill, angle)
  }
}

function paintDistance(brush: Brush, { width, height }: BedView, dice: Dice): void {
  const horizon = height * 0.34
  const trees = (y: number, size: number, at: readonly number[]) => {
    for (const x of at)
      placed(brush, { x: width * x, y }, () =>
        paintRoundTree(brush, size, tint(palette.hillMiddle, palette.hillFar, 0.4)),
      )
  }
  paintHill(brush, rollingCrest(dice, width, horizon - 46, 22), width, height, palette.hillFarthest)
  trees(horizon + 8, 92, [0.41, 0.47, 0.93])
  paintHill(
    brush,
    rollingCrest(dice, width, horizon, 20),
    width,
    height,
    tint(palette.hillFar, palette.hillMiddle, 0.4),
  )
  placed(brush, { x: width * 0.7, y: horizon + 36 }, () =>
    paintBush(brush, 120, tint(palette.hillNear, palette.hillMiddle, 0.4)),
  )
  paintHill(
    brush,
    rollingCrest(dice, width, horizon + 60, 22),
    width,
    height,
    tint(palette.hillMiddle, palette.paper, 0.12),
  )
  paintHill(brush, rollingCrest(dice, width, height * 0.74, 24), width, height, palette.hillNear)
}

/** A stalk bends a little on its way down, with a leaf on either side. */
function paintStalk(brush: Brush, at: Point, { height, across }: BedView, index: number): void {
  const lean = index % 2 === 0 ? 1 : -1
  const foot = height - 20
  const green = tint(palette.leaf, palette.leafDeep, 0.35)
  const way = splineThrough(
    [
      { x: at.x, y: at.y + across * 0.47 },
      { x: at.x + lean * across * 0.05, y: at.y + (foot - at.y) * 0.45 },
      { x: at.x - lean * across * 0.04, y: foot },
    ],
    14,
  )
  line(brush, way, Math.max(9, across * 0.045), green)
  const low = at.y + across * 0.5
  if (foot - low < across * 0.2) return
  for (const side of [-1, 1]) {
    const y = low + (foot - low) * (side === lean ? 0.42 : 0.62)
    const x = way.reduce((near, point) => (Math.abs(point.y - y) < Math.abs(near.y - y) ? point : near), at).x
    const long = Math.min(across * 0.42, (foot - low) * 0.8)
    placed(brush, { x, y, turn: side * 0.95 }, () => paintStalkLeaf(brush, long, green))
  }
}

/** A leaf with its rib, growing up from the origin. */
function paintStalkLeaf(brush: Brush, long: number, fill: string): void {
  brush.fillStyle = fill
  brush.beginPath()
  brush.moveTo(0, 0)
  brush.bezierCurveTo(long * 0.34, -long * 0.2, long * 0.3, -long * 0.8, 0, -long)
  brush.bezierCurveTo(-long * 0.3, -long * 0.8, -long * 0.34, -long * 0.2, 0, 0)
  brush.fill()
  line(
    brush,
    [
      { x: 0, y: -long * 0.08 },
      { x: 0, y: -long * 0.78 },
    ],
    Math.max(2, long * 0.03),
    tint(fill, palette.leafPale, 0.4),
  )
}

/** How high the bough is where the picture hangs from it, page units: below the upper edge of one that hangs close. */
export function boughAt({ picture: { at, height } }: BedView): number {
  return at.y - height / 2 > 80 ? 46 : 72
}

/** The bough along the upper edge, its leaves, and the two ropes of the picture. */
function paintHanging(brush: Brush, view: BedView): void {
  const { at, width: wide, height: high } = view.picture
  const y = boughAt(view)
  const fromLeft = at.x <= view.width / 2
  const side = fromLeft ? 0 : view.width
  const towards = fromLeft ? 1 : -1
  const tip = at.x + towards * (wide / 2 + 170)
  const rope = tint(palette.woodDark, palette.earth, 0.25)
  for (const end of [-1, 1]) {
    const x = at.x + end * wide * 0.36
    line(
      brush,
      [
        { x, y },
        { x, y: Math.max(y, at.y - high / 2 + 10) },
      ],
      6,
      rope,
    )
  }
  const bough = splineThrough(
    [
      { x: side, y: y - 18 },
      { x: at.x, y },
      { x: tip, y: y - 4 },
    ],
    10,
  )
  line(brush, bough, 24, tint(palette.trunk, palette.ink, 0.15))
  line(
    brush,
    bough.map((point) => ({ x: point.x, y: point.y - 5 })),
    12,
    tint(palette.trunk, palette.paper, 0.15),
  )
  for (const [k, point] of bough.entries())
    if (k % 4 === 2)
      placed(
        brush,
        { x: point.x, y: point.y + 4, turn: Math.PI + towards * (k % 8 === 2 ? 0.7 : -0.9) },
        () => paintSprig(brush, 58, tint(palette.leaf, palette.leafDeep, (k % 3) * 0.2)),
      )
  brush.save()
  brush.translate(side, 0)
  brush.scale(towards, 1)
  paintCanopy(brush, canopyUnit)
  brush.restore()
}
