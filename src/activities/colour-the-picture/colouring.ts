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
  /** Cells that belong to it: its shape without those that lie on it. */
  readonly target: Uint8Array
}

/** An open colouring. Regions are named by their rank, from 0. */
export interface ColouringBook {
  readonly raster: Raster
  readonly regions: readonly Region[]
  readonly inks: readonly Uint8Array[]
  /** The region a stroke is for that begins at a place. */
  regionAt(place: Point): number
  /** Colours with the crayon from one place to another. */
  colour(region: number, from: Point, to: Point): void
  /** Colours a whole stroke. */
  colourAlong(region: number, line: Polyline): void
  /** Share of a region that is coloured, 0–1. */
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
  const colour = (region: number, from: Point, to: Point) => {
    const ink = inks[region]
    if (ink) strokeLine(ink, raster, from, to, nib / 2)
  }
  const cells = (region: number, forgives: boolean) => {
    const [target, ink] = [regions[region]?.target, inks[region]]
    if (!target || !ink) return { target: 0, ink: 0, covered: 0, spilled: 0 }
    return cellsOf(target, ink, forgives ? grown(target, raster, ring) : null)
  }
  return {
    raster,
    regions,
    inks,
    colour,
    cells: (region) => cells(region, true),
    regionAt(at) {
      const under = regions.findIndex(({ target }) => isSet(target, raster, at))
      return under >= 0 ? under : nearest(regions, at)
    },
    colourAlong(region, line) {
      let [from] = line
      if (!from) return
      colour(region, from, from)
      for (const to of line) {
        if ((to.x - from.x) ** 2 + (to.y - from.y) ** 2 < (nib * stepShare) ** 2) continue
        colour(region, from, to)
        from = to
      }
    },
    coverageOf(region) {
      const { target, covered } = cells(region, false)
      return target === 0 ? 0 : covered / target
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
      return { rank, region: { outline, crayon, shape, target } }
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ region }) => region)
}

function nearest(regions: readonly Region[], at: Point): number {
  const away = regions.map(({ outline }) => distanceToPolyline(at, outline))
  return away.reduce((best, one, k) => (one < (away[best] ?? Infinity) ? k : best), 0)
}
