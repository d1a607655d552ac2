/** A burrow in a grassy bank: somebody looks out of it, behind two curtains of leaves, onto stones in the meadow. */
import type { Box, Point } from '../../../core/geometry'
import { diceFrom } from '../../../core/random'
import { faintly, line, oval, outline, pebble, placed, slab, type Brush } from '../../../scenes/paint/brush'
import { insideRim, paintFlatStone, paintGrowth } from '../../../scenes/paint/meadow'
import { palette, tint } from '../../../scenes/paint/palette'
import { paintHill, rollingCrest } from '../../../scenes/paint/scenery'

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
  insideRim(brush, { width, height }, () => {
    paintMeadowBehind(brush, view)
    placed(brush, at, () => paintMound(brush, box))
    paintGrass(brush, view)
    for (const stone of view.stonesAt) placed(brush, stone, () => paintFlatStone(brush, view.stone))
    placed(brush, at, () => paintMouth(brush, box))
  })
}

/** Paints one curtain of leaves around the origin; it hangs from a twig. */
export function paintCurtain(brush: Brush, width: number, height: number, seed: number): void {
  const dice = diceFrom(seed)
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
  slab(brush, -width / 2, -height / 2 - leaf * 0.12, width, leaf * 0.24, leaf, palette.woodDark)
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
}

/** The bank rises behind its burrow like a loaf, lit from the upper left. */
function paintMound(brush: Brush, box: number): void {
  const green = tint(palette.hillNear, palette.hillNearest, 0.55)
  const loaf = (grow: number): Point[] =>
    Array.from({ length: 41 }, (_, k) => {
      const angle = Math.PI + (Math.PI * k) / 40
      const bulge = 1 + 0.03 * Math.sin(angle * 7)
      return {
        x: Math.cos(angle) * box * 1.55 * grow * bulge,
        y: box * 0.9 + Math.sin(angle) * box * 1.85 * grow,
      }
    })
  outline(brush, loaf(1), tint(green, palette.leafDeep, 0.18))
  placed(brush, { x: -box * 0.04, y: 0 }, () => outline(brush, loaf(0.965), green))
  placed(brush, { x: -box * 0.16, y: box * 0.06 }, () =>
    outline(brush, loaf(0.84), tint(green, palette.leafPale, 0.22)),
  )
}

/** The near grass, where the stones lie, with a few tufts and flowers between them. */
function paintGrass(brush: Brush, { width, height, at, box, stonesAt, stone }: BankView): void {
  const dice = diceFrom(23)
  const sill = at.y + mouth.bottom * box
  const first = Math.min(...stonesAt.map(({ y }) => y)) - stone * 0.62
  const top = Math.min(first, sill)
  const near = tint(palette.hillMiddle, palette.paper, 0.22)
  const growth = { width, height, stonesAt, stone }
  if (top < sill - box * 0.3) {
    // Beside the burrow the meadow rises behind it.
    paintHill(brush, rollingCrest(dice, width, top, 8), width, height, near)
    paintGrowth(brush, { ...growth, from: top, to: sill }, dice)
    placed(brush, at, () => paintMound(brush, box))
  }
  paintHill(brush, rollingCrest(dice, width, Math.max(top, sill - box * 0.02), 8), width, height, near)
  paintGrowth(brush, { ...growth, from: sill, to: height }, dice)
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
