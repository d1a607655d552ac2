/** A line without the hand's shaking, so that a shaky letter has the slopes of a steady one. */
import type { Point, Polyline } from '../geometry'

/** Each place becomes the mean of its neighbours and itself this often; more is calmer, and rounder at corners. */
const passes = 20

/** Evenly spaced places drawn towards each other; both ends stay where they are. */
export function calmed(line: Polyline): Point[] {
  const xs = Float64Array.from(line, ({ x }) => x)
  const ys = Float64Array.from(line, ({ y }) => y)
  for (let pass = 0; pass < passes; pass++) {
    ease(xs)
    ease(ys)
  }
  return line.map((_, k) => ({ x: xs[k] ?? 0, y: ys[k] ?? 0 }))
}

function ease(values: Float64Array): void {
  let before = values[0] ?? 0
  for (let k = 1; k + 1 < values.length; k++) {
    const here = values[k] ?? 0
    values[k] = (before + 2 * here + (values[k + 1] ?? 0)) / 4
    before = here
  }
}
