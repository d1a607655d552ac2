/** A wooden toy train on rails through the meadow: an engine that looks to the left, and flat wagons to ride on. */
import type { Point } from '../../../core/geometry'
import { diceFrom } from '../../../core/random'
import {
  disc,
  faintly,
  line,
  oval,
  outline,
  placed,
  slab,
  softly,
  type Brush,
} from '../../../scenes/paint/brush'
import { paintFlatStone, paintGrowth } from '../../../scenes/paint/meadow'
import { blossoms, palette, tint } from '../../../scenes/paint/palette'
import {
  paintBush,
  paintHill,
  paintRoundTree,
  paintSlimTree,
  rollingCrest,
} from '../../../scenes/paint/scenery'
import { withinRim } from '../../../scenes/paint/sheet'
import { paintVerge } from '../../../scenes/paint/verge'

/** A railway on a page with its corner in the origin. */
export interface RailwayView {
  readonly width: number
  readonly height: number
  /** Heights of the rails, and the length of a wagon on them. */
  readonly rails: readonly number[]
  readonly wagon: number
  /** Stones lie here, each so large. */
  readonly stonesAt: readonly Point[]
  readonly stone: number
}

/** Paints sky, hills, the meadow with its rails, and the stones. */
export function paintRailway(brush: Brush, view: RailwayView): void {
  const { width, height, rails, wagon, stonesAt, stone } = view
  const [first = height / 2] = rails
  const last = rails.at(-1) ?? first
  const horizon = first - wagon * 0.5
  const dice = diceFrom(31)
  withinRim(brush, view, () => {
    paintSkyAndHills(brush, view, horizon)
    const near = tint(palette.hillMiddle, palette.paper, 0.22)
    paintHill(brush, rollingCrest(dice, width, horizon, 7), width, height, near)
    const growth = { width, height, stonesAt, stone }
    if (last > first)
      paintGrowth(brush, { ...growth, from: first + wagon * 0.12, to: last - wagon * 0.1 }, dice)
    for (const rail of rails) paintRails(brush, width, rail, wagon)
    const front = tint(palette.hillNear, palette.paper, 0.18)
    const rest = height - last
    paintHill(brush, rollingCrest(dice, width, last + rest * 0.62, 12), width, height, front)
    paintGrowth(brush, { ...growth, from: last + wagon * 0.12, to: height - 60 }, dice)
    paintVerge(brush, dice, {
      from: 36,
      to: width - 26,
      foot: height - 22,
      apart: 34,
      high: 64,
      flowers: 0.3,
    })
    for (const at of stonesAt) placed(brush, at, () => paintFlatStone(brush, stone))
  })
}

/** Paints a wagon around the middle of the rails under it; what rides stands `wheels` high. */
export function paintWagon(brush: Brush, length: number): void {
  const [half, bed] = [length * 0.46, -length * 0.3]
  line(
    brush,
    [
      { x: -length * 0.5, y: -length * 0.2 },
      { x: length * 0.5, y: -length * 0.2 },
    ],
    length * 0.035,
    palette.inkSoft,
  )
  slab(brush, -half, bed, 2 * half, length * 0.17, length * 0.05, palette.woodDark)
  slab(brush, -half, bed - length * 0.02, 2 * half, length * 0.155, length * 0.05, palette.wood)
  slab(brush, -half, bed - length * 0.02, 2 * half, length * 0.045, length * 0.02, palette.woodLight)
  for (const x of [-0.25, 0.25]) paintWheel(brush, { x: x * length, y: -length * 0.105 }, length * 0.1)
}

/** Paints the engine around the middle of the rails under it, as long as `length`. */
export function paintEngine(brush: Brush, length: number): void {
  const u = length / 1.3
  const coat = tint(blossoms.coral, palette.woodDark, 0.12)
  const dark = tint(coat, palette.ink, 0.28)
  const [left, right] = [-length * 0.46, length * 0.46]
  // The chimney and the dome, behind the boiler.
  outline(
    brush,
    [
      { x: left + u * 0.16, y: -u * 0.7 },
      { x: left + u * 0.11, y: -u * 1.02 },
      { x: left + u * 0.37, y: -u * 1.02 },
      { x: left + u * 0.32, y: -u * 0.7 },
    ],
    dark,
  )
  slab(brush, left + u * 0.08, -u * 1.06, u * 0.32, u * 0.07, u * 0.03, blossoms.butter)
  disc(brush, left + u * 0.53, -u * 0.72, u * 0.1, blossoms.butter)
  slab(brush, left + u * 0.04, -u * 0.72, length * 0.66, u * 0.46, u * 0.2, dark)
  slab(brush, left + u * 0.04, -u * 0.74, length * 0.66, u * 0.45, u * 0.2, coat)
  slab(brush, left + u * 0.12, -u * 0.7, length * 0.4, u * 0.07, u * 0.035, tint(coat, palette.paper, 0.45))
  paintCab(brush, u, right)
  slab(brush, left, -u * 0.3, right - left, u * 0.15, u * 0.05, palette.woodDark)
  slab(brush, left, -u * 0.32, right - left, u * 0.13, u * 0.05, palette.wood)
  paintWheel(brush, { x: left + u * 0.22, y: -u * 0.115 }, u * 0.11)
  paintWheel(brush, { x: left + u * 0.52, y: -u * 0.115 }, u * 0.11)
  paintWheel(brush, { x: right - u * 0.24, y: -u * 0.155 }, u * 0.15)
  paintFace(brush, { x: left + u * 0.24, y: -u * 0.5 }, u)
}

/** Paints the place of the next one to ride, around its middle. */
export function paintNextSeat(brush: Brush, size: number): void {
  const r = size * 0.42
  faintly(brush, 0.6, () => disc(brush, 0, 0, r, palette.paperBright))
  brush.save()
  brush.globalAlpha = 0.7
  brush.setLineDash([size * 0.09, size * 0.075])
  brush.lineWidth = size * 0.035
  brush.strokeStyle = palette.inkSoft
  brush.beginPath()
  brush.arc(0, 0, r, 0, 2 * Math.PI)
  brush.stroke()
  brush.restore()
}

/** Paints a board for a row to stand on, around its middle. */
export function paintRowBoard(brush: Brush, width: number, height: number): void {
  const [x, y] = [-width / 2, -height / 2]
  const radius = height * 0.2
  softly(brush, 8, 0.2, (grow) =>
    slab(brush, x - grow, y - grow + 6, width + 2 * grow, height + 2 * grow, radius, palette.shadow),
  )
  slab(brush, x, y + 5, width, height, radius, palette.woodDark)
  slab(brush, x, y, width, height, radius, palette.wood)
  const rim = height * 0.06
  slab(brush, x + rim, y + rim, width - 2 * rim, height - 2 * rim, radius * 0.8, palette.paper)
}

function paintSkyAndHills(brush: Brush, { width, height, wagon }: RailwayView, horizon: number): void {
  const dice = diceFrom(12)
  const sky = brush.createLinearGradient(0, 0, 0, horizon)
  sky.addColorStop(0, palette.sky)
  sky.addColorStop(1, palette.skyLow)
  brush.fillStyle = sky
  brush.fillRect(0, 0, width, height)
  const far = tint(palette.hillFarthest, palette.paper, 0.25)
  paintHill(brush, rollingCrest(dice, width, horizon - wagon * 0.32, wagon * 0.14), width, height, far)
  const middle = tint(palette.hillFar, palette.paper, 0.15)
  paintHill(brush, rollingCrest(dice, width, horizon - wagon * 0.12, wagon * 0.1), width, height, middle)
  const leaf = tint(palette.hillNear, palette.hillFar, 0.4)
  for (let k = 0; k < 9; k++) {
    const at = { x: width * ((k + dice.within(0.15, 0.85)) / 9), y: horizon + wagon * 0.05 }
    const size = wagon * dice.within(0.3, 0.5)
    const paint = k % 3 === 0 ? paintSlimTree : k % 3 === 1 ? paintRoundTree : paintBush
    placed(brush, at, () => paint(brush, size, leaf))
  }
}

function paintRails(brush: Brush, width: number, y: number, wagon: number): void {
  const gravel = tint(palette.earthEdge, palette.paper, 0.3)
  slab(brush, -20, y - wagon * 0.035, width + 40, wagon * 0.15, wagon * 0.06, gravel)
  const step = wagon * 0.22
  for (let x = step / 2; x < width; x += step)
    slab(brush, x, y - wagon * 0.015, step * 0.5, wagon * 0.11, 4, palette.trunk)
  slab(brush, -20, y - wagon * 0.005, width + 40, wagon * 0.032, 2, palette.inkSoft)
}

function paintCab(brush: Brush, u: number, right: number): void {
  const coat = tint(palette.leafDeep, palette.leaf, 0.35)
  const [x, width] = [right - u * 0.5, u * 0.46]
  slab(brush, x, -u * 1.02, width, u * 0.78, u * 0.06, tint(coat, palette.ink, 0.18))
  slab(brush, x, -u * 1.02, width - u * 0.02, u * 0.76, u * 0.06, coat)
  slab(brush, x - u * 0.07, -u * 1.12, width + u * 0.14, u * 0.12, u * 0.06, palette.woodDark)
  slab(brush, x - u * 0.07, -u * 1.13, width + u * 0.14, u * 0.1, u * 0.05, palette.wood)
}

function paintFace(brush: Brush, { x, y }: Point, u: number): void {
  for (const side of [-1, 1]) {
    oval(brush, { x: x + side * u * 0.075, y }, u * 0.055, u * 0.065, palette.paperBright)
    disc(brush, x + side * u * 0.075 - u * 0.012, y + u * 0.01, u * 0.03, palette.ink)
  }
  const smile = Array.from({ length: 9 }, (_, k) => {
    const t = -1 + k / 4
    return { x: x + t * u * 0.06, y: y + u * 0.11 + (1 - t * t) * u * 0.03 }
  })
  line(brush, smile, u * 0.025, palette.ink)
}

function paintWheel(brush: Brush, { x, y }: Point, radius: number): void {
  disc(brush, x, y, radius, tint(palette.woodDark, palette.ink, 0.35))
  disc(brush, x, y, radius * 0.74, palette.woodDark)
  disc(brush, x, y, radius * 0.28, palette.woodLight)
}
