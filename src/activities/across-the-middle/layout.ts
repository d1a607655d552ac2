/** Where the stream, ducklings and their nests, or the eight lie on a page: all measured from its middle. */
import type { Box, Point } from '../../core/geometry'
import type { PageRoom, Touchable } from '../../core/sizes'
import type { AcrossTrial, Side } from './trial'

/** The page is as tall as the screen allows. */
export const pageHeight = 'filling'

/** The middle zone reaches so far to both sides of the middle line, mm; the stream is as wide. */
export const middleHalfMm = 10

/** A trial as it lies on one screen, page units. */
export interface AcrossLayout {
  readonly unitsPerMm: number
  /** Where the middle is, across, and half the width of the zone around it. */
  readonly middle: number
  readonly zone: number
  readonly size: number
  readonly snapDistance: number
  /** Where each duckling waits, and its nest. */
  readonly homes: readonly Point[]
  readonly nests: readonly Point[]
  readonly eight: Box
  readonly roadWidth: number
}

const middle = 500
/** Nothing lies nearer to the rim of the page than this, page units. */
const rim = 34
/** An eight is so much lower than wide, and no road is wider than this share of its height. */
const eightHeight = 0.5
const widestRoad = 0.3

/** Lays a trial. */
export function layOut(trial: AcrossTrial, room: PageRoom): AcrossLayout {
  const { unitsPerMm, sizes } = room
  const zone = middleHalfMm * unitsPerMm
  const inside = insideOf(room)
  const halfWidth = Math.min(middle - inside.x, inside.x + inside.width - middle)
  const size = Math.min(sizes.handle * trial.size, halfWidth - zone, inside.height)
  const farthest = halfWidth - size / 2
  const offset = Math.max(
    Math.min(trial.offsetMm * unitsPerMm, farthest),
    Math.min(zone + size / 2, farthest),
  )
  const at = (side: Side, height: number): Point => ({
    x: middle + (side === 'left' ? -offset : offset),
    y: inside.y + size / 2 + height * (inside.height - size),
  })
  return {
    unitsPerMm,
    middle,
    zone,
    size,
    snapDistance: trial.snap * size,
    homes: trial.ducklings.map(({ from, height }) => at(from, height)),
    nests: trial.ducklings.map(({ from, nestHeight }) => at(otherSide(from), nestHeight)),
    ...eightOn(trial, inside, unitsPerMm),
  }
}

/** The way round a lying eight, from its outer end on one side through the middle and back, twice across. */
export function eightIn({ x, y, width, height }: Box, from: Side): Point[] {
  const sign = from === 'left' ? -1 : 1
  return Array.from({ length: eightPieces + 1 }, (_, k) => {
    const t = (k / eightPieces) * 2 * Math.PI
    return {
      x: x + width / 2 + (sign * Math.cos(t) * width) / 2,
      y: y + height / 2 - (Math.sin(2 * t) * height) / 2,
    }
  })
}
const eightPieces = 64

/** The side across. */
export function otherSide(side: Side): Side {
  return side === 'left' ? 'right' : 'left'
}

/** What is touched: the ducklings; one lies there at a time, so each is looked at by itself. */
export function touchables(trial: AcrossTrial, room: PageRoom): readonly Touchable[] {
  const { homes, size } = layOut(trial, room)
  return homes.slice(0, 1).map(({ x, y }) => ({
    kind: 'drag',
    box: { x: x - size / 2, y: y - size / 2, width: size, height: size },
  }))
}

function insideOf({ safe, height }: PageRoom): Box {
  const x = Math.max(safe.x, rim)
  const y = Math.max(safe.y, rim)
  return {
    x,
    y,
    width: Math.min(safe.x + safe.width, 1000 - rim) - x,
    height: Math.min(safe.y + safe.height, height - rim) - y,
  }
}

/** The eight as wide as asked, or as the room allows with its road around it. */
function eightOn(
  { eight: { sizeMm, roadMm } }: AcrossTrial,
  inside: Box,
  unitsPerMm: number,
): Pick<AcrossLayout, 'eight' | 'roadWidth'> {
  const road = roadMm * unitsPerMm
  const halfWidth = Math.min(middle - inside.x, inside.x + inside.width - middle)
  const width = Math.min(sizeMm * unitsPerMm, 2 * halfWidth) - road
  const height = Math.min(width * eightHeight, inside.height - road)
  return {
    eight: {
      x: middle - width / 2,
      y: inside.y + (inside.height - height) / 2,
      width,
      height,
    },
    roadWidth: Math.min(road, height * widestRoad),
  }
}
