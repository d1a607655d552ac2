/** Tilt: how upright a pen was held. Many pens cannot tell and report none, or 0 throughout. */
import type { Stroke } from '../ink'
import { sampleSd } from './spread'

/** How a pen was held, degrees above the page: 90 is upright. */
export interface Tilt {
  readonly meanDeg: number
  /** Standard deviation, degrees. */
  readonly spreadDeg: number
  readonly n: number
}

/** Tilt over all readings of pen strokes; null when no pen told it. */
export function tiltOf(strokes: readonly Pick<Stroke, 'pointer' | 'tiltX' | 'tiltY'>[]): Tilt | null {
  const told = strokes.flatMap(({ pointer, tiltX, tiltY }) =>
    pointer === 'pen' && tiltX && tiltY ? tiltX.map((x, k) => ({ x, y: tiltY[k] ?? 0 })) : [],
  )
  if (told.every(({ x, y }) => x === 0 && y === 0)) return null
  const altitudes = told.map(({ x, y }) => altitudeDeg(x, y))
  const spreadDeg = sampleSd(altitudes)
  if (spreadDeg === null) return null
  return {
    meanDeg: altitudes.reduce((sum, altitude) => sum + altitude, 0) / altitudes.length,
    spreadDeg,
    n: altitudes.length,
  }
}

/** Degrees above the page of a pen that leans by these from upright, across and down (Pointer Events, level 3). */
export function altitudeDeg(tiltX: number, tiltY: number): number {
  const lean = Math.hypot(tangent(tiltX), tangent(tiltY))
  return 90 - (Math.atan(lean) * 180) / Math.PI
}

function tangent(degrees: number): number {
  return Math.abs(degrees) >= 90 ? Infinity : Math.tan((degrees * Math.PI) / 180)
}
