/** How far writing leans: the near-upright pieces of its ink against the vertical. */
import type { Polyline } from '../geometry'

/** Lean in degrees, + forward (to the right at the top). */
export interface Slant {
  readonly meanDeg: number
  /** Standard deviation over the ink, weighted by length. */
  readonly sdDeg: number
}

/** The slant of ink whose points are about evenly spaced; null without a piece that is nearer upright than lying. */
export function slantOf(ink: readonly Polyline[]): Slant | null {
  const pieces = ink.flatMap((line) =>
    line.slice(1).flatMap((to, k) => {
      const from = line[k] ?? to
      const [dx, dy] = [to.x - from.x, to.y - from.y]
      if (Math.abs(dx) >= Math.abs(dy)) return []
      return [{ deg: (Math.atan(-dx / dy) * 180) / Math.PI, weight: Math.hypot(dx, dy) }]
    }),
  )
  const total = pieces.reduce((sum, { weight }) => sum + weight, 0)
  if (total === 0) return null
  const meanDeg = pieces.reduce((sum, { deg, weight }) => sum + deg * weight, 0) / total
  const variance = pieces.reduce((sum, { deg, weight }) => sum + weight * (deg - meanDeg) ** 2, 0) / total
  return { meanDeg: meanDeg === 0 ? 0 : meanDeg, sdDeg: Math.sqrt(variance) }
}
