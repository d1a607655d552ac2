/** A burrow in a grassy bank: somebody looks out of it, behind two curtains of leaves, onto stones in the meadow. */
import type { Box, Point } from '../../../core/geometry'
import { diceFrom, type Dice } from '../../../core/random'
import { faintly, line, oval, outline, pebble, placed, slab, type Brush } from '../../../scenes/paint/brush'
import { paintFlatStone, paintGrowth } from '../../../scenes/paint/meadow'
import { palette, tint } from '../../../scenes/paint/palette'
import { paintBush, paintHill, paintRoundTree, rollingCrest } from '../../../scenes/paint/scenery'
import { sheetRim, withinRim } from '../../../scenes/paint/sheet'
import { paintVerge } from '../../../scenes/paint/verge'

/** A bank with a burrow on a page with its corner in the origin. */
export interface BankView {
  readonly width: number
  readonly height: number
  /** The middle of the burrow, and the width of who looks out. */
  readonly at: Point
  readonly box: number
  /** Stones lie here, each so large. */
  readonly stonesAt: readonly Point[]
  readonly stone: number
}

/** The mouth of a burrow around its middle, in widths of who looks out. */
const mouth = { half: 0.6, top: 0.62, bottom: 0.56 } as const

/** The mouth of a burrow around the origin, for who is so wide. */
export function mouthOf(box: number): Box {
  const { half, top, bottom } = mouth
  return { x: -half * box, y: -top * box, width: 2 * half * box, height: (top + bottom) * box }
}

/** Paints the meadow, the bank, the open burrow and the stones. */
export function paintBank(brush: Brush, view: BankView): void {
  const { width, height, at, box } = view
  const dice = diceFrom(23)
  withinRim(brush, view, () => {
    paintMeadowBehind(brush, view)
    paintNearMeadow(brush, view, dice)
    placed(brush, at, () => paintMound(brush, box, dice))
    paintVerge(brush, dice, {
      from: 36,
      to: width - 24,
      foot: height - 22,
      apart: 36,
      high: 66,
      flowers: 0.3,
    })
    for (const stone of view.stonesAt) placed(brush, stone, () => paintFlatStone(brush, view.stone))
    placed(brush, at, () => paintMouth(brush, box))
  })
}

/** Paints the left or the right curtain of leaves around the origin; above it is as round as the mouth it hangs in. */
export function paintCurtain(brush: Brush, width: number, height: number, side: 0 | 1): void {
  const dice = diceFrom(3 + side)
  const arch = { x: width * 0.9, y: width * 0.76 }
  brush.save()
  brush.beginPath()
  brush.roundRect(
    -width / 2,
    -height / 2,
    width,
    height * 1.1,
    side === 0 ? [arch, 0, 0, 0] : [0, arch, 0, 0],
  )
  brush.clip()
  const leaf = width * 0.17
  // No light shows between the leaves.
  slab(brush, -width / 2, -height / 2, width, height - leaf * 0.5, leaf, palette.leafDeep)
  const rows = Math.ceil(height / (leaf * 1.05))
  for (let row = rows; row >= 0; row--) {
    const y = -height / 2 + row * leaf * 1.05
    const columns = 5
    for (let k = 0; k < columns; k++) {
      const x = -width / 2 + ((k + (row % 2 === 0 ? 0.5 : 0.85)) * width) / (columns + 0.35)
      const green = tint(
        palette.leaf,
        dice.next() < 0.5 ? palette.leafDeep : palette.hillNear,
        dice.within(0.1, 0.6),
      )
      placed(brush, { x, y: Math.min(y, height / 2 - leaf), turn: dice.within(-0.35, 0.35) }, () =>
        paintHangingLeaf(brush, leaf, green),
      )
    }
  }
  brush.restore()
}

function paintHangingLeaf(brush: Brush, size: number, green: string): void {
  const half = [
    { x: 0, y: -size * 0.25 },
    { x: size * 0.62, y: size * 0.1 },
    { x: size * 0.5, y: size * 0.75 },
  ]
  const whole = [
    ...half,
    { x: 0, y: size * 1.35 },
    ...half
      .slice(1)
      .map(({ x, y }) => ({ x: -x, y }))
      .toReversed(),
  ]
  faintly(brush, 0.14, () =>
    pebble(
      brush,
      whole.map(({ x, y }) => ({ x, y: y + size * 0.1 })),
      palette.shadow,
    ),
  )
  pebble(brush, whole, green)
  line(
    brush,
    [
      { x: 0, y: 0 },
      { x: 0, y: size * 0.9 },
    ],
    size * 0.06,
    tint(green, palette.leafPale, 0.45),
  )
}

function paintMeadowBehind(brush: Brush, { width, height, at, box }: BankView): void {
  const sky = brush.createLinearGradient(0, 0, 0, height)
  sky.addColorStop(0, tint(palette.sky, palette.paper, 0.3))
  sky.addColorStop(1, tint(palette.skyLow, palette.paper, 0.3))
  brush.fillStyle = sky
  brush.fillRect(0, 0, width, height)
  const dice = diceFrom(5)
  const horizon = at.y - box * 0.1
  const hills = [
    { up: 0.42, fill: tint(palette.hillFarthest, palette.paper, 0.3) },
    { up: 0.2, fill: tint(palette.hillFar, palette.paper, 0.2) },
  ]
  for (const { up, fill } of hills)
    paintHill(brush, rollingCrest(dice, width, horizon - up * box, box * 0.12), width, height, fill)
  for (const [x, size] of trees)
    placed(brush, { x: width * x, y: horizon }, () =>
      paintRoundTree(brush, box * size, tint(palette.hillMiddle, palette.hillFar, 0.35)),
    )
}

/** Trees far behind: where, share of the width, and how high, widths of who looks out. */
const trees = [
  [0.14, 0.62],
  [0.8, 0.8],
  [0.88, 0.6],
] as const

/** The bank swells out of the meadow around its burrow, lit from the upper left, with grass along its foot. */
function paintMound(brush: Brush, box: number, dice: Dice): void {
  const green = tint(palette.hillNear, palette.hillNearest, 0.6)
  const foot = mouth.bottom * box
  const swell = (wide: number, high: number): Point[] =>
    Array.from({ length: 49 }, (_, k) => {
      const t = k / 24 - 1
      return { x: t * box * wide, y: foot - high * box * (0.5 + 0.5 * Math.cos(Math.PI * t)) ** 0.7 }
    })
  faintly(brush, 0.16, () =>
    placed(brush, { x: 0, y: box * 0.05 }, () => outline(brush, swell(2.2, 1.44), palette.shadow)),
  )
  outline(brush, swell(2.15, 1.47), tint(green, palette.leafDeep, 0.2))
  placed(brush, { x: -box * 0.06, y: 0 }, () => outline(brush, swell(2.02, 1.41), green))
  placed(brush, { x: -box * 0.2, y: 0 }, () =>
    outline(brush, swell(1.66, 1.24), tint(green, palette.leafPale, 0.24)),
  )
  for (const [x, wide] of [
    [-1.28, 0.62],
    [1.2, 0.7],
  ] as const)
    placed(brush, { x: x * box, y: foot + box * 0.02 }, () =>
      paintBush(brush, wide * box, tint(palette.leaf, palette.leafDeep, 0.25)),
    )
  paintVerge(brush, dice, {
    from: -box * 1.75,
    to: box * 1.8,
    foot: foot + box * 0.04,
    apart: box * 0.14,
    high: box * 0.2,
    flowers: 0.22,
  })
}

/** The near grass, where the stones lie: it rises in gentle swells, with a few tufts and flowers between the stones. */
function paintNearMeadow(brush: Brush, view: BankView, dice: Dice): void {
  const { width, height, at, box, stonesAt, stone } = view
  const sill = at.y + mouth.bottom * box
  const first = Math.min(...stonesAt.map(({ y }) => y)) - stone * 0.62
  const top = Math.max(sheetRim + 30, Math.min(first, sill))
  for (const [k, share] of [0, 0.34, 0.68].entries()) {
    const near = tint(palette.hillMiddle, palette.hillNear, k * 0.4)
    const y = top + (height - top) * share
    paintHill(
      brush,
      rollingCrest(dice, width, y, 14 + 6 * k),
      width,
      height,
      tint(near, palette.paper, 0.2 - 0.08 * k),
    )
  }
  paintGrowth(brush, { width, height, stonesAt, stone, from: top, to: height - 60 }, dice)
}

/** The mouth, lamplit inside, framed by stones, with a step of wood before it. */
function paintMouth(brush: Brush, box: number): void {
  const { half, top, bottom } = mouth
  const arch = (grow: number) => {
    const [w, t] = [half * box + grow, top * box + grow]
    brush.beginPath()
    brush.moveTo(-w, bottom * box)
    brush.lineTo(-w, -t + w * 0.86)
    brush.ellipse(0, -t + w * 0.86, w, w * 0.86, 0, Math.PI, 2 * Math.PI)
    brush.lineTo(w, bottom * box)
    brush.closePath()
  }
  const fill = (grow: number, colour: string) => {
    arch(grow)
    brush.fillStyle = colour
    brush.fill()
  }
  faintly(brush, 0.2, () => fill(box * 0.125, palette.shadow))
  fill(box * 0.1, palette.trunk)
  paintFrame(brush, box)
  fill(box * 0.012, tint(palette.woodDark, palette.ink, 0.25))
  fill(-box * 0.006, tint(palette.earth, palette.woodDark, 0.12))
  brush.save()
  arch(-box * 0.006)
  brush.clip()
  oval(brush, { x: 0, y: box * 0.12 }, box * 0.72, box * 0.74, tint(palette.earthLight, palette.paper, 0.35))
  oval(brush, { x: 0, y: bottom * box }, box * 0.62, box * 0.07, tint(palette.earth, palette.woodDark, 0.22))
  brush.restore()
  slab(brush, -box * 0.78, bottom * box - box * 0.02, box * 1.56, box * 0.12, box * 0.06, palette.woodDark)
  slab(brush, -box * 0.78, bottom * box - box * 0.035, box * 1.56, box * 0.1, box * 0.05, palette.wood)
}

/** Field stones around the mouth. */
function paintFrame(brush: Brush, box: number): void {
  const { half, top, bottom } = mouth
  const w = half * box + box * 0.055
  const arc = Array.from({ length: 11 }, (_, k) => {
    const angle = Math.PI + (Math.PI * k) / 10
    return { x: Math.cos(angle) * w, y: -top * box + half * box * 0.86 + Math.sin(angle) * w * 0.9 }
  })
  const sides = [-1, 1].flatMap((side) =>
    [0.12, 0.3, 0.48].map((y) => ({ x: side * w, y: y * box * (bottom / 0.56) })),
  )
  const stones = [
    palette.woodLight,
    tint(palette.earthEdge, palette.inkSoft, 0.2),
    tint(palette.wood, palette.paper, 0.25),
  ]
  for (const [k, { x, y }] of [...arc, ...sides].entries()) {
    const colour = stones[k % stones.length] ?? palette.woodLight
    oval(brush, { x, y: y + box * 0.008 }, box * 0.088, box * 0.078, tint(colour, palette.ink, 0.3), k)
    oval(brush, { x, y }, box * 0.083, box * 0.072, colour, k)
  }
}
