/** A tree seen close by: its trunk at one side of the page, and boughs to sit on or hang from. */
import type { Point } from '../../core/geometry'
import { diceFrom, type Dice } from '../../core/random'
import {
  disc,
  faintly,
  line,
  outline,
  oval,
  pebble,
  placed,
  slab,
  softly,
  splineThrough,
  type Brush,
} from './brush'
import { paintCanopy } from './canopy'
import { palette, tint, wormColours } from './palette'
import { paintHill, rollingCrest } from './scenery'
import { sheetRim, withinRim } from './sheet'
import { paintSprig } from './sprig'

/** A bough from the trunk to its tip. */
export interface Bough {
  /** Height of its upper edge, which is all but level, page units. */
  readonly y: number
  /** Where its tip is, page units. */
  readonly tip: number
  readonly thick: number
}

/** A tree in the open, on a page with its corner in the origin. */
export interface TreeView {
  readonly width: number
  readonly height: number
  readonly trunk: number
  readonly boughs: readonly Bough[]
}

/** Paints the open air, the tree, and leaves in the corner above it. */
export function paintTree(brush: Brush, view: TreeView): void {
  const { height, trunk } = view
  const dice = diceFrom(11)
  withinRim(brush, view, () => {
    paintOpenAir(brush, view, dice)
    for (const bough of view.boughs) paintBough(brush, trunk * 0.6, bough, dice)
    paintTrunk(brush, trunk, height)
    paintCanopy(brush, trunk)
  })
}

/** Paints two small feet that hold on to a bough, around the origin; `size` is the width of what sits on them. */
export function paintFeet(brush: Brush, size: number): void {
  for (const side of [-1, 1]) {
    const x = side * size * 0.085
    for (const toe of [-1, 0, 1])
      oval(
        brush,
        { x: x + toe * size * 0.026, y: size * 0.008 },
        size * 0.017,
        size * 0.036,
        toe === 0 ? wormColours.foot : tint(wormColours.foot, palette.ink, 0.12),
        toe * -0.4,
      )
  }
}

/** Paints a slice of wood around the origin, hung by a thread from `hang` above its middle. */
export function paintSlice(brush: Brush, size: number, hang: number): void {
  const r = size / 2
  line(
    brush,
    [
      { x: 0, y: -hang },
      { x: 0, y: -r * 0.9 },
    ],
    Math.max(2, size * 0.016),
    palette.woodDark,
  )
  softly(brush, size * 0.04, 0.2, (grow) => disc(brush, 0, size * 0.03, r + grow * 0.6, palette.shadow))
  pebble(brush, ring(r, 15, 0.008), tint(palette.trunk, palette.ink, 0.12))
  disc(brush, 0, 0, r * 0.93, palette.woodLight)
  brush.lineWidth = Math.max(1, size * 0.006)
  brush.strokeStyle = palette.wood
  for (const share of [0.88, 0.83]) {
    brush.beginPath()
    brush.ellipse(0, 0, r * share, r * share, 0, 0, Math.PI * 2)
    brush.stroke()
  }
  disc(brush, 0, 0, r * 0.8, tint(palette.woodLight, palette.paper, 0.68))
  disc(brush, 0, -r * 0.88, Math.max(2, size * 0.018), tint(palette.woodDark, palette.ink, 0.3))
}

function paintOpenAir(brush: Brush, { width, height }: TreeView, dice: Dice): void {
  const sky = brush.createLinearGradient(0, 0, 0, height)
  sky.addColorStop(0, tint(palette.sky, palette.paper, 0.4))
  sky.addColorStop(0.75, tint(palette.skyLow, palette.paper, 0.45))
  brush.fillStyle = sky
  brush.fillRect(0, 0, width, height)
  const hills = [
    { up: 118, fill: tint(palette.hillFarthest, palette.paper, 0.45) },
    { up: 78, fill: tint(palette.hillFar, palette.paper, 0.35) },
    { up: 44, fill: tint(palette.hillMiddle, palette.paper, 0.3) },
  ]
  for (const { up, fill } of hills)
    paintHill(brush, rollingCrest(dice, width, height - up, 20), width, height, fill)
  paintClouds(brush, width)
}

/** One bough: thick at the trunk, thin at its tip, lit from above, with a few leaves below and a sprig at the end. */
function paintBough(brush: Brush, from: number, bough: Bough, dice: Dice): void {
  const { tip, thick } = bough
  const shape = boughShape(from, bough, dice.within(0, 6))
  const leaf = tint(palette.leaf, palette.hillNear, 0.25)
  const twigs = Math.max(2, Math.round((tip - from) / 210))
  for (let k = 1; k <= twigs; k++) {
    const root = shape[Math.round((shape.length * (k - 0.25 + dice.within(-0.2, 0.2))) / twigs)]
    if (!root) continue
    placed(brush, { x: root.x, y: root.under - 4, turn: Math.PI - dice.within(0.5, 1.1) }, () =>
      paintSprig(brush, thick * dice.within(1.7, 2.3), tint(leaf, palette.leafDeep, dice.within(0, 0.35))),
    )
  }
  const strip = (share: number, colour: string) =>
    outline(
      brush,
      [
        ...shape.map(({ x, over }) => ({ x, y: over })),
        ...shape.map(({ x, over, under }) => ({ x, y: over + (under - over) * share })).toReversed(),
      ],
      colour,
    )
  strip(1, tint(palette.trunk, palette.ink, 0.18))
  strip(0.62, palette.trunk)
  strip(0.18, tint(palette.trunk, palette.paper, 0.3))
  for (const turn of [0.75, 1.85])
    placed(brush, { x: tip - thick * 0.5, y: bough.y + thick * 0.1, turn }, () =>
      paintSprig(brush, thick * (turn < 1 ? 2.4 : 1.9), turn < 1 ? leaf : tint(leaf, palette.leafDeep, 0.25)),
    )
}

/** Its upper and lower edge from the trunk to the tip: flared where it leaves the trunk, pointed at its end. */
function boughShape(from: number, { y, tip, thick }: Bough, shift: number) {
  const steps = 40
  return Array.from({ length: steps + 1 }, (_, k) => {
    const t = k / steps
    const wave = Math.sin(t * 11 + shift) * thick * 0.05
    const wide = thick * (1.2 - 0.8 * t + 1.3 * Math.max(0, 0.16 - t) * 5) * Math.min(1, (1 - t) * 9)
    return { x: from + (tip - from) * t, over: y + wave * 0.5, under: y + wide + wave }
  })
}

function paintTrunk(brush: Brush, width: number, height: number): void {
  const side = (x: number, lean: number) =>
    splineThrough(
      [
        { x: x + lean * 6, y: -20 },
        { x, y: height * 0.4 },
        { x: x + lean * 3, y: height * 0.8 },
        { x: x + lean * width * 0.42, y: height + 10 },
      ],
      8,
    )
  const bark = tint(palette.trunk, palette.ink, 0.1)
  const left = side(sheetRim - 8, -1)
  outline(brush, [...left, ...side(width * 0.82, 1).toReversed()], tint(bark, palette.ink, 0.1))
  outline(brush, [...left, ...side(width * 0.66, 0.8).toReversed()], bark)
  outline(brush, [...left, ...side(width * 0.4, 0.3).toReversed()], tint(bark, palette.paper, 0.12))
  faintly(brush, 0.22, () => {
    for (let k = 0, y = 190; y < height - 90; k++, y += 128)
      line(
        brush,
        splineThrough(
          [
            { x: width * (k % 2 === 0 ? 0.5 : 0.62), y },
            { x: width * (k % 2 === 0 ? 0.53 : 0.6), y: y + 22 },
            { x: width * (k % 2 === 0 ? 0.5 : 0.63), y: y + 46 },
          ],
          5,
        ),
        4,
        palette.ink,
      )
  })
}

/** Two clouds, all but still. */
function paintClouds(brush: Brush, width: number): void {
  for (const { x, y, size } of [
    { x: width * 0.62, y: 96, size: 74 },
    { x: width * 0.85, y: 150, size: 52 },
  ])
    cloudAt(brush, x, y, size)
}

function cloudAt(brush: Brush, x: number, y: number, size: number): void {
  const white = tint(palette.cloud, palette.skyMiddle, 0.3)
  slab(brush, x - size, y - size * 0.2, size * 2, size * 0.36, size * 0.18, white)
  disc(brush, x - size * 0.34, y - size * 0.16, size * 0.34, white)
  disc(brush, x + size * 0.2, y - size * 0.26, size * 0.46, white)
}

function ring(radius: number, bumps: number, share: number): Point[] {
  return Array.from({ length: bumps * 4 }, (_, k) => {
    const angle = (k / (bumps * 4)) * Math.PI * 2
    const r = radius * (1 + share * Math.cos(angle * bumps))
    return { x: Math.cos(angle) * r, y: Math.sin(angle) * r }
  })
}
