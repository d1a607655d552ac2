/** Figures on a lattice: every unit square is four small triangles, and a shape lies well when it is made of whole ones. */
import { boundsOf, holds, type Point, type Polyline } from '../../core/geometry'

/** The four small triangles of a square, as three places near the corners of each. */
const corners = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
] as const
const middle = { x: 0.5, y: 0.5 }
/** So far from a corner towards the middle of its triangle a place is looked at, share. */
const inward = 0.2
const smalls = corners.map((from, k) => nearCorners([from, corners[(k + 1) % 4] ?? from, middle]))

/** The cells that a shape covers, by name; null when it cuts through one. */
export function cellsOf(shape: Polyline): ReadonlySet<string> | null {
  const { x, y, width, height } = boundsOf(shape)
  const cells = new Set<string>()
  for (let column = Math.floor(x); column < x + width; column++) {
    for (let row = Math.floor(y); row < y + height; row++) {
      for (const [k, places] of smalls.entries()) {
        const inside = places.filter((place) =>
          holds(shape, { x: place.x + column, y: place.y + row }),
        ).length
        if (inside === places.length) cells.add(`${column},${row},${k}`)
        else if (inside > 0) return null
      }
    }
  }
  return cells
}

function nearCorners(triangle: readonly Point[]): Point[] {
  const x = triangle.reduce((sum, p) => sum + p.x, 0) / triangle.length
  const y = triangle.reduce((sum, p) => sum + p.y, 0) / triangle.length
  return triangle.map((p) => ({ x: p.x + (x - p.x) * inward, y: p.y + (y - p.y) * inward }))
}
