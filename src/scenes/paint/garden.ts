/** The garden itself, full-bleed, and its quiet twin behind activities. Units: css px. */
import {
  distance,
  distanceToPolyline,
  pointAlong,
  lengthOf,
  type Point,
  type Polyline,
} from '../../core/geometry'
import { diceFrom, type Dice } from '../../core/random'
import { disc, faintly, line, outline, oval, placed, slab, type Brush } from './brush'
import { farCrest, gardenRoad, roadHalfWidth, startSide, type Extent } from './garden-path'
import { blossoms, palette, tint } from './palette'
import {
  paintBush,
  paintHill,
  paintRoundTree,
  paintSlimTree,
  paintSmallFlower,
  paintTuft,
  rollingCrest,
  type Crest,
} from './scenery'
import { paintSprig } from './sprig'

/** What the garden is painted from. */
export interface GardenView extends Extent {
  readonly seed: number
  /** Fewer things to look at: no clouds, hardly any flowers. */
  readonly calm: boolean
}

const blossomKinds = [
  blossoms.cream,
  blossoms.cream,
  blossoms.coral,
  blossoms.butter,
  blossoms.lilac,
  blossoms.rose,
]

/** Plants keep this far from the path's middle, css px, so that stepping leaves hide none. */
const leafRoom = 96

/** Paints the garden with its winding path over the whole page, landscape or portrait. */
export function paintGarden(ctx: Brush, view: GardenView): void {
  const dice = diceFrom(view.seed)
  paintSky(ctx, view)
  paintSun(ctx, view)
  if (!view.calm) paintClouds(ctx, view)
  paintFarLand(ctx, view, dice)
  paintNearLand(ctx, view, dice)
  const road = gardenRoad(view)
  paintRoad(ctx, view, road)
  paintLoneTree(ctx, view)
  paintGrowth(ctx, view, road, dice)
  paintForeground(ctx, view)
}

/** Paints the quiet background of an activity: paper sky, low hills along the bottom edge. */
export function paintMeadow(ctx: Brush, view: Extent & { readonly seed: number }): void {
  const { width, height } = view
  const dice = diceFrom(view.seed)
  const sky = ctx.createLinearGradient(0, 0, 0, height)
  sky.addColorStop(0, tint(palette.sky, palette.paper, 0.55))
  sky.addColorStop(0.7, palette.paper)
  ctx.fillStyle = sky
  ctx.fillRect(0, 0, width, height)
  const layers = [
    { y: 0.9, fill: tint(palette.hillFarthest, palette.paper, 0.45) },
    { y: 0.935, fill: tint(palette.hillMiddle, palette.paper, 0.4) },
    { y: 0.97, fill: tint(palette.hillNear, palette.paper, 0.25) },
  ]
  for (const layer of layers) {
    const crest = rollingCrest(dice, width, height * layer.y, height * 0.018)
    paintHill(ctx, crest, width, height, layer.fill)
  }
}

function paintSky(ctx: Brush, { width, height }: Extent): void {
  const sky = ctx.createLinearGradient(0, 0, 0, height * 0.36)
  sky.addColorStop(0, palette.sky)
  sky.addColorStop(0.5, palette.skyMiddle)
  sky.addColorStop(1, palette.skyLow)
  ctx.fillStyle = sky
  ctx.fillRect(0, 0, width, height)
}

function paintSun(ctx: Brush, { width, height }: Extent): void {
  const centre = { x: width * 0.29, y: height * 0.15 }
  const radius = Math.min(width, height) * 0.052
  const halos = [
    { grow: 3, share: 0.3 },
    { grow: 1.9, share: 0.4 },
  ]
  for (const halo of halos) {
    faintly(ctx, halo.share, () => disc(ctx, centre.x, centre.y, radius * halo.grow, palette.glow))
  }
  disc(ctx, centre.x, centre.y, radius, palette.sun)
}

function paintClouds(ctx: Brush, { width, height }: Extent): void {
  const size = Math.min(width, height) * 0.13
  paintCloud(ctx, { x: width * 0.47, y: height * 0.1 }, size)
  paintCloud(ctx, { x: width * 0.8, y: height * 0.165 }, size * 0.72)
}

function paintCloud(ctx: Brush, { x, y }: Point, size: number): void {
  slab(ctx, x - size * 0.85, y - size * 0.22, size * 1.7, size * 0.3, size * 0.15, palette.cloud)
  oval(ctx, { x: x - size * 0.3, y: y - size * 0.17 }, size * 0.3, size * 0.25, palette.cloud)
  oval(ctx, { x: x + size * 0.14, y: y - size * 0.26 }, size * 0.36, size * 0.33, palette.cloud)
}

function paintFarLand(ctx: Brush, view: Extent, dice: Dice): void {
  const { width, height } = view
  paintHill(ctx, rollingCrest(dice, width, height * 0.27, height * 0.03), width, height, palette.hillFarthest)
  const far = rollingCrest(dice, width, height * 0.305, height * 0.022, -height * 0.02)
  paintHill(ctx, far, width, height, palette.hillFar)
  paintCopse(ctx, view, far, dice)
  const crest = farCrest(view)
  const swell = width * 0.24
  const knoll: Crest = (x) => crest.y + height * 0.105 * (1 - Math.exp(-(((x - crest.x) / swell) ** 2)))
  paintHill(ctx, knoll, width, height, tint(palette.hillFar, palette.hillMiddle, 0.65))
}

function paintCopse(ctx: Brush, { width, height }: Extent, ground: Crest, dice: Dice): void {
  const size = Math.min(width, height) * 0.062
  const leaf = tint(palette.hillFar, palette.leafDeep, 0.3)
  for (const u of [0.055, 0.085, 0.12, 0.2, 0.9, 0.93, 0.965]) {
    const x = width * u
    const paint = dice.next() < 0.5 ? paintSlimTree : paintRoundTree
    placed(ctx, { x, y: ground(x) + size * 0.06 }, () => paint(ctx, size * dice.within(0.7, 1.1), leaf))
  }
}

function paintNearLand(ctx: Brush, { width, height }: Extent, dice: Dice): void {
  const layers = [
    { y: 0.355, swell: 0.012, tilt: 0.03, fill: palette.hillMiddle },
    { y: 0.52, swell: 0.03, tilt: -0.1, fill: tint(palette.hillMiddle, palette.hillNear, 0.6) },
    { y: 0.72, swell: 0.03, tilt: 0.12, fill: tint(palette.hillNear, palette.hillNearest, 0.35) },
    { y: 0.93, swell: 0.02, tilt: -0.06, fill: palette.hillNearest },
  ]
  for (const { y, swell, tilt, fill } of layers) {
    paintHill(ctx, rollingCrest(dice, width, height * y, height * swell, height * tilt), width, height, fill)
  }
}

function paintRoad(ctx: Brush, view: Extent, road: Polyline): void {
  outline(
    ctx,
    ribbon(road, (y) => roadHalfWidth(y, view) * 1.1, 0),
    palette.earthEdge,
  )
  outline(
    ctx,
    ribbon(road, (y) => roadHalfWidth(y, view), 0),
    palette.earth,
  )
  outline(
    ctx,
    ribbon(road, (y) => roadHalfWidth(y, view) * 0.6, 0),
    palette.earthLight,
  )
}

function ribbon(road: Polyline, half: (y: number) => number, shift: number): Point[] {
  const left: Point[] = []
  const right: Point[] = []
  road.forEach((point, k) => {
    const [before, after] = [road[k - 1] ?? point, road[k + 1] ?? point]
    const length = Math.hypot(after.x - before.x, after.y - before.y) || 1
    const normal = { x: -(after.y - before.y) / length, y: (after.x - before.x) / length }
    const wide = half(point.y)
    left.push({ x: point.x + normal.x * (wide + shift), y: point.y + normal.y * (wide + shift) })
    right.unshift({ x: point.x - normal.x * (wide - shift), y: point.y - normal.y * (wide - shift) })
  })
  return [...left, ...right]
}

function paintLoneTree(ctx: Brush, view: Extent): void {
  const crest = farCrest(view)
  const size = Math.min(view.width, view.height) * 0.12
  placed(ctx, { x: crest.x + size * 0.35, y: crest.y + size * 0.06 }, () => {
    paintRoundTree(ctx, size, tint(palette.leaf, palette.hillFar, 0.35))
  })
}

function paintGrowth(ctx: Brush, view: GardenView, road: Polyline, dice: Dice): void {
  const unit = Math.min(view.width, view.height) * 0.075
  const free = (spot: Point, room: number) =>
    distanceToPolyline(spot, road) > roadHalfWidth(spot.y, view) * 1.12 + room
  paintMeadowGrass(ctx, view, dice, (spot) => free(spot, 4))
  const patches = scattered(view, dice, view.calm ? 40 : 110).filter(
    (spot) => distanceToPolyline(spot, road) > leafRoom,
  )
  const kept = apart(patches, unit * 2.3)
  for (const patch of kept)
    paintPatch(ctx, patch, {
      dice,
      unit: unit * nearness(patch, view),
      calm: view.calm,
      free: (spot) => distanceToPolyline(spot, road) > leafRoom * 0.8,
    })
  paintBushes(ctx, view, road, dice)
}

/** Places on the near land, the farthest first, so that nearer things overlap those behind. */
function scattered({ width, height }: Extent, dice: Dice, count: number): Point[] {
  return Array.from({ length: count }, () => ({
    x: dice.within(0.03, 0.97) * width,
    y: (0.4 + 0.58 * dice.next()) * height,
  })).sort((a, b) => a.y - b.y)
}

function apart(spots: readonly Point[], room: number): Point[] {
  return spots.reduce<Point[]>(
    (kept, spot) => (kept.some((other) => distance(other, spot) < room) ? kept : [...kept, spot]),
    [],
  )
}

function nearness({ y }: Point, { height }: Extent): number {
  return 0.35 + 0.75 * (y / height - 0.35)
}

interface Patch {
  readonly dice: Dice
  readonly unit: number
  readonly calm: boolean
  readonly free: (spot: Point) => boolean
}

/** A few plants growing together: grass, and in some patches flowers of one kind. */
function paintPatch(ctx: Brush, centre: Point, { dice, unit, calm, free }: Patch): void {
  const flowering = dice.next() < (calm ? 0.2 : 0.55)
  const blossom = dice.pick(blossomKinds)
  const plants = Array.from({ length: dice.whole(3, 5) }, () => ({
    x: centre.x + dice.within(-1, 1) * unit,
    y: centre.y + dice.within(-1, 1) * unit * 0.35,
  })).sort((a, b) => a.y - b.y)
  plants.forEach((spot, k) => {
    if (!free(spot)) return
    const green = tint(palette.hillNearest, palette.leafDeep, dice.within(0.12, 0.42))
    const size = unit * dice.within(0.75, 1.05)
    placed(ctx, spot, () => {
      if (flowering && k % 2 === 0) paintSmallFlower(ctx, dice, size, blossom)
      else paintTuft(ctx, dice, size * 0.55, green)
    })
  })
}

/** Short single strokes in the light, which give the flat hills their grain. */
function paintMeadowGrass(ctx: Brush, view: GardenView, dice: Dice, free: (spot: Point) => boolean): void {
  for (const spot of scattered(view, dice, view.calm ? 110 : 240)) {
    if (!free(spot)) continue
    const size = 13 * nearness(spot, view)
    faintly(ctx, 0.4, () => {
      line(
        ctx,
        [spot, { x: spot.x + dice.within(-0.3, 0.3) * size, y: spot.y - size }],
        size * 0.2,
        palette.leafPale,
      )
    })
  }
}

function paintBushes(ctx: Brush, view: Extent, road: Polyline, dice: Dice): void {
  const size = Math.min(view.width, view.height) * 0.12
  const middle = pointAlong(road, lengthOf(road) * 0.5)
  const spots = [
    { x: view.width * 0.05, y: view.height * 0.44, grow: 1.1 },
    { x: view.width * 0.95, y: view.height * 0.43, grow: 1 },
    { x: view.width * 0.975, y: middle.y + view.height * 0.04, grow: 1.5 },
  ]
  for (const spot of spots) {
    const leaf = tint(palette.hillNearest, palette.leafDeep, 0.12 + dice.within(0, 0.16))
    placed(ctx, spot, () => paintBush(ctx, size * spot.grow, leaf))
  }
}

/** Large leaves in one near corner, away from where the road comes in. */
function paintForeground(ctx: Brush, view: GardenView): void {
  const size = Math.min(view.width, view.height) * 0.2
  const side = -startSide(view)
  const corner = { x: view.width * (side > 0 ? 0.985 : 0.015), y: view.height * 1.03 }
  const deep = tint(palette.hillNearest, palette.leafDeep, 0.75)
  const sprigs = [
    { lean: -1.15, grow: 0.95, leaf: tint(palette.hillNearest, palette.leafDeep, 0.4) },
    { lean: 0.05, grow: 0.95, leaf: tint(palette.hillNearest, palette.leafDeep, 0.55) },
    { lean: -0.55, grow: 1.2, leaf: deep },
  ]
  for (const { lean, grow, leaf } of sprigs) {
    placed(ctx, { ...corner, turn: lean * side }, () => paintSprig(ctx, size * grow, leaf))
  }
  oval(ctx, { x: corner.x, y: view.height * 1.03 }, size * 0.95, size * 0.22, deep)
}
