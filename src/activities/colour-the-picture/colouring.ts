/** Colouring as it goes on: regions of a picture on a raster, and the ink each has. The scene and the score share it. */
import { distanceToPolyline, type Point, type Polyline } from '../../core/geometry'
import { cellsOf, type ColouringCells } from '../../core/metrics/colouring'
import { emptyMask, fillOutline, grown, isSet, strokeLine, type Raster } from '../../core/shape/raster'
import { pictureOf, type Crayon, type PictureName } from './pictures'
import type { ColourTrial, LaidPicture } from './trial'

/** A region to colour. */
export interface Region {
  /** In page units. */
  readonly outline: Polyline
  readonly crayon: Crayon
  /** Its place among the shapes of the picture. */
  readonly shape: number
  /** Cells that belong to it: its shape without those that lie on it; and how many they are. */
  readonly target: Uint8Array
  readonly cells: number
}

/** An open colouring. Regions are named by their rank, from 0. */
export interface ColouringBook {
  readonly raster: Raster
  readonly regions: readonly Region[]
  readonly inks: readonly Uint8Array[]
  /** The region a stroke is for that begins at a place. */
  regionAt(place: Point): number
  /** Sets the crayon down; the answer draws it on to a place. */
  setDown(region: number, at: Point): (to: Point) => void
  /** Colours a whole stroke. */
  colourAlong(region: number, line: Polyline): void
  /**
   * Share of a region that is coloured, 0–1: counted as the ink comes, so asking after every move is cheap. In play a
   * hand that is steadied colours where it is seen; the score goes by the hand’s own way.
   */
  coverageOf(region: number): number
  /** Counts of a region’s ink, the ring around it forgiven. */
  cells(region: number): ColouringCells
}

/** Cells along the raster, which is wider than the picture by this: finer than 1 mm for the largest picture. */
const grid = { across: 224, wider: 1.6 } as const

/** Points of a stroke nearer to each other than this share of the crayon’s width add nothing. */
const stepShare = 0.12

/** Opens a picture to colour, as it lies. */
export function openColouring(
  { picture, regions: count }: Pick<ColourTrial, 'picture' | 'regions'>,
  { middle, size, nib, ring }: LaidPicture,
): ColouringBook {
  const cell = (size * grid.wider) / grid.across
  const half = (size * grid.wider) / 2
  const raster: Raster = { across: grid.across, cell, corner: { x: middle.x - half, y: middle.y - half } }
  const place = ({ x, y }: Point) => ({ x: middle.x + x * size, y: middle.y + y * size })
  const regions = targetsOf(picture)
    .slice(0, count)
    .map(({ outline, ...region }) => ({ ...region, outline: outline.map(place) }))
  const inks = regions.map(() => emptyMask(raster))
  const covered = regions.map(() => 0)
  const colour = (region: number, from: Point, to: Point) => {
    const [target, ink] = [regions[region]?.target, inks[region]]
    if (!target || !ink) return
    let fresh = 0
    strokeLine(ink, raster, [from, to], nib / 2, (cell) => (fresh += target[cell] ?? 0))
    covered[region] = (covered[region] ?? 0) + fresh
  }
  const setDown = (region: number, at: Point) => {
    let from = at
    colour(region, from, from)
    return (to: Point) => {
      if ((to.x - from.x) ** 2 + (to.y - from.y) ** 2 < (nib * stepShare) ** 2) return
      colour(region, from, to)
      from = to
    }
  }
  return {
    raster,
    regions,
    inks,
    setDown,
    cells(region) {
      const [target, ink] = [regions[region]?.target, inks[region]]
      if (!target || !ink) return { target: 0, ink: 0, covered: 0, spilled: 0 }
      return cellsOf(target, ink, grown(target, raster, ring))
    },
    regionAt(at) {
      const under = regions.findIndex(({ target }) => isSet(target, raster, at))
      return under >= 0 ? under : nearest(regions, at)
    },
    colourAlong(region, [first, ...rest]) {
      if (!first) return
      const draw = setDown(region, first)
      for (const to of rest) draw(to)
    },
    coverageOf(region) {
      const cells = regions[region]?.cells ?? 0
      return cells === 0 ? 0 : (covered[region] ?? 0) / cells
    },
  }
}

/** The regions of each picture in their order; the raster lies over every picture alike. */
const known = new Map<PictureName, readonly Region[]>()

function targetsOf(picture: PictureName): readonly Region[] {
  const made = known.get(picture) ?? rasterised(picture)
  known.set(picture, made)
  return made
}

function rasterised(picture: PictureName): Region[] {
  const { shapes } = pictureOf(picture)
  const half = grid.wider / 2
  const raster: Raster = {
    across: grid.across,
    cell: grid.wider / grid.across,
    corner: { x: -half, y: -half },
  }
  return shapes
    .map(({ outline, crayon, rank }, shape) => {
      const target = emptyMask(raster)
      fillOutline(target, raster, outline, 1)
      for (const over of shapes.slice(shape + 1)) fillOutline(target, raster, over.outline, 0)
      const cells = target.reduce((sum, one) => sum + one, 0)
      return { rank, region: { outline, crayon, shape, target, cells } }
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ region }) => region)
}

function nearest(regions: readonly Region[], at: Point): number {
  const away = regions.map(({ outline }) => distanceToPolyline(at, outline))
  return away.reduce((best, one, k) => (one < (away[best] ?? Infinity) ? k : best), 0)
}
