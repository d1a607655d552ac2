/** What the fingers did while they held: their opening and their middle, at even times. */
import type { Point } from '../../core/geometry'
import { graspOf } from '../../core/grasp'
import { samplesOf, type InkSample } from '../../core/ink'
import type { TweezersGrasp } from './trial'

/** The grasp at one moment. */
export interface Held {
  readonly centre: Point
  readonly aperture: number
}

/** Time between two moments, ms. */
const everyMs = 16
/** Longer carries are looked at in this many moments. */
const mostMoments = 1500

/** The grasp from one time to another, ms; moments when not all fingers were down are left out. */
export function heldDuring({ strokes, fingers }: TweezersGrasp, fromMs: number, toMs: number): Held[] {
  const lines = strokes.map(samplesOf).filter((line) => line.length > 0)
  const count = Math.min(mostMoments, Math.max(0, Math.floor((toMs - fromMs) / everyMs)) + 1)
  const cursors = lines.map(() => 0)
  const moments: Held[] = []
  for (let k = 0; k < count; k++) {
    const tMs = Math.min(toMs, fromMs + k * everyMs)
    const tips = lines.flatMap((line, id) => {
      const place = placeAt(line, tMs, cursors, id)
      return place ? [{ id, ...place }] : []
    })
    if (tips.length === fingers) moments.push(graspOf(tips))
  }
  return moments
}

/** Where a finger was, between its readings; null before it landed and after it lifted. Times only go forward. */
function placeAt(line: readonly InkSample[], tMs: number, cursors: number[], id: number): Point | null {
  const first = line[0]
  const last = line[line.length - 1]
  if (!first || !last || tMs < first.tMs || tMs > last.tMs) return null
  let k = cursors[id] ?? 0
  while (k + 1 < line.length && (line[k + 1]?.tMs ?? Infinity) <= tMs) k += 1
  cursors[id] = k
  const [a, b] = [line[k] ?? last, line[k + 1]]
  if (!b || b.tMs <= a.tMs) return a
  const share = Math.max(0, Math.min(1, (tMs - a.tMs) / (b.tMs - a.tMs)))
  return { x: a.x + (b.x - a.x) * share, y: a.y + (b.y - a.y) * share }
}
