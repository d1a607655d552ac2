/** How a slider runs: with the hand while it is near the teeth; it sticks where the hand strays. */
import {
  distance,
  lengthOf,
  pointAlong,
  resampleByStep,
  type Point,
  type Polyline,
} from '../../core/geometry'

/** A slider on its way. */
export interface Slider {
  /** Teeth closed below it. */
  readonly at: number
  /** The hand is too far from the teeth to pull it. */
  readonly stuck: boolean
}

/** From one tooth to the next, page units. */
const pitch = 2
/** A hand pulls the slider no farther at once than this, page units. */
const farthestPull = 90

/** The teeth of a zip, from below. */
export function teethOf(line: Polyline): readonly Point[] {
  return resampleByStep(line, pitch)
}

/** The slider after the hand that holds it moved to a place. */
export function pulled(teeth: readonly Point[], { at }: Slider, hand: Point, tolerance: number): Slider {
  const window = Math.ceil(farthestPull / pitch)
  return nearest(teeth, hand, tolerance, { from: at - window, to: at + window }) ?? { at, stuck: true }
}

/** The slider after it was sent to a place by a tap or a key. */
export function sentTo(teeth: readonly Point[], { at }: Slider, place: Point, tolerance: number): Slider {
  return nearest(teeth, place, tolerance, { from: 0, to: teeth.length - 1 }) ?? { at, stuck: true }
}

/** How far it is closed, 0–1; within reach of the top it is closed. */
export function closedShare(line: Polyline, at: number, tolerance: number): number {
  const length = lengthOf(line)
  const last = teethOf(line).length - 1
  if (last < 1) return 0
  return (last - at) * pitch <= Math.min(tolerance, length / 4) ? 1 : at / last
}

/** Places of the stops on a zip of so many parts, the lower end first. */
export function stopsOf(line: Polyline, parts: number): Point[] {
  const length = lengthOf(line)
  return Array.from({ length: parts + 1 }, (_, k) => pointAlong(line, (k / parts) * length))
}

function nearest(
  teeth: readonly Point[],
  place: Point,
  tolerance: number,
  { from, to }: { readonly from: number; readonly to: number },
): Slider | null {
  let best: number | null = null
  let away = tolerance
  for (let k = Math.max(0, from); k <= Math.min(teeth.length - 1, to); k++) {
    const tooth = teeth[k]
    const off = tooth ? distance(tooth, place) : Infinity
    if (off <= away) [best, away] = [k, off]
  }
  return best === null ? null : { at: best, stuck: false }
}
