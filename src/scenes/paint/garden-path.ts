/** The winding path through the garden: where it runs and how wide it is. Pure; CSS px. */
import { between, type Point, type Polyline } from '../../core/geometry'
import { splineThrough } from './brush'

/** Nothing to tap comes nearer to an edge than this, css px (15 mm at 5.3 css px/mm, plus half a stepping leaf). */
const shore = 158

/** Steps of the smooth line between two bends. */
const stepsPerBend = 14

/** Height of the farthest row of stepping leaves, as a share of the page. */
const farthestRow = 0.38

/** A size in css px. */
export interface Extent {
  readonly width: number
  readonly height: number
}

/** The centre line along which stepping leaves are laid, from nearby to the foot of the far hill. */
export function gardenPath(width: number, height: number): Polyline {
  const bends = bendsOf({ width, height })
  const whole = splineThrough(
    [doorstep({ width, height }), ...bends, ...climb({ width, height })],
    stepsPerBend,
  )
  return whole.slice(stepsPerBend, bends.length * stepsPerBend + 1)
}

/** The whole painted road: the path, its beginning off the page and its climb up the far hill. */
export function gardenRoad(extent: Extent): Polyline {
  return eased(splineThrough([doorstep(extent), ...bendsOf(extent), ...climb(extent)], stepsPerBend))
}

/** The side on which the road comes in: -1 left, 1 right. It always ends up climbing to the right. */
export function startSide(extent: Extent): -1 | 1 {
  return rowsOf(extent) % 2 === 1 ? -1 : 1
}

/** Half the width of the painted road at a height on the page: narrower the farther away. */
export function roadHalfWidth(y: number, { width, height }: Extent): number {
  const nearness = Math.max(0, (y / height - 0.225) / 0.775)
  return Math.min(width, height) * 0.076 * nearness ** 0.8
}

/** The crest of the far hill that the path climbs: where its lone tree stands. */
export function farCrest({ width, height }: Extent): Point {
  return { x: width * 0.635, y: height * 0.235 }
}

function bendsOf(extent: Extent): Point[] {
  const { width, height } = extent
  const rows = rowsOf(extent)
  const bottom = height - shore
  const gap = (bottom - height * farthestRow) / (rows - 1)
  return Array.from({ length: rows }, (_, row) => {
    const reach = (width / 2 - shore) * (1 - 0.3 * (row / (rows - 1)))
    const ahead = startSide(extent) * (row % 2 === 0 ? -1 : 1)
    return bendsOfRow({ first: row === 0, last: row === rows - 1, reach, gap }).map(({ x, y }) => ({
      x: width / 2 + ahead * x,
      y: bottom - gap * (row - y),
    }))
  }).flat()
}

interface Row {
  readonly first: boolean
  readonly last: boolean
  readonly reach: number
  readonly gap: number
}

/** Bends of one row: x in px from the middle, forward positive; y in row gaps. It ends in a half round. */
function bendsOfRow({ first, last, reach, gap }: Row): Point[] {
  const depth = Math.min(gap * 0.52, reach * 0.5)
  const straight = reach - depth
  const sway = [
    { x: -straight, y: 0 },
    { x: -straight * 0.36, y: 0.09 },
  ]
  if (last) return [...sway, { x: straight * 0.15, y: 0.02 }]
  const round = [45, 90, 135].map((degrees) => {
    const angle = (degrees * Math.PI) / 180
    return { x: straight + depth * Math.sin(angle), y: (Math.cos(angle) - 1) / 2 }
  })
  const entry = first ? [{ x: -reach, y: -0.1 }, ...sway.slice(1)] : sway
  return [...entry, { x: straight * 0.4, y: 0.05 }, { x: straight, y: 0.01 }, ...round]
}

function rowsOf({ height }: Extent): number {
  return Math.max(3, Math.min(4, Math.round((height * (1 - farthestRow) - shore) / 230) + 1))
}

function doorstep(extent: Extent): Point {
  const { width, height } = extent
  return { x: width / 2 + startSide(extent) * width * 0.57, y: height * 1.02 }
}

function climb(extent: Extent): Point[] {
  const { width, height } = extent
  const crest = farCrest(extent)
  return [
    { x: width * 0.645, y: height * 0.347 },
    { x: width * 0.665, y: height * 0.315 },
    { x: width * 0.615, y: height * 0.276 },
    { x: crest.x, y: crest.y + height * 0.004 },
  ]
}

/** The same line with every kink ironed out; its ends and the number of its points stay. */
function eased(road: Polyline): Polyline {
  let line = road
  for (let round = 0; round < 40; round++) {
    line = line.map((point, k) => {
      const [before, after] = [line[k - 1], line[k + 1]]
      return before && after ? between(point, between(before, after, 0.5), 0.5) : point
    })
  }
  return line
}
