/** Lines rubbed out in places, as by drops of rain: whatever lies within a radius of one of them is gone. */
import { resampleByStep, type Point, type Polyline } from '../geometry'

/** Where lines are rubbed out; units of the lines. */
export interface Rubbed {
  readonly places: readonly Point[]
  readonly radius: number
}

/** Lines are looked at in steps so long, units of a box one wide. */
export const rubStep = 0.008

/** What is left of lines. */
export function linesLeft(lines: readonly Polyline[], rubbed: Rubbed, step = rubStep): Polyline[] {
  return split(lines, rubbed, step, false)
}

/** What was rubbed out of lines. */
export function linesGone(lines: readonly Polyline[], rubbed: Rubbed, step = rubStep): Polyline[] {
  return split(lines, rubbed, step, true)
}

/** The radius at which a share (0–1) of the length of lines is gone; 0 without places. */
export function radiusFor(
  lines: readonly Polyline[],
  places: readonly Point[],
  share: number,
  step = rubStep,
): number {
  const far = lines
    .flatMap((line) => resampleByStep(line, step))
    .map((point) => nearest(point, places))
    .sort((a, b) => a - b)
  const last = far[Math.ceil(share * far.length) - 1]
  return last === undefined || last === Infinity ? 0 : last
}

function split(lines: readonly Polyline[], rubbed: Rubbed, step: number, gone: boolean): Polyline[] {
  return lines.flatMap((line) => {
    const runs: Point[][] = []
    let run: Point[] | null = null
    for (const point of resampleByStep(line, step)) {
      const isGone = nearest(point, rubbed.places) <= rubbed.radius
      if (isGone !== gone) run = null
      else if (run) run.push(point)
      else runs.push((run = [point]))
    }
    return runs.filter(({ length }) => length > 1)
  })
}

function nearest({ x, y }: Point, places: readonly Point[]): number {
  let least = Infinity
  for (const place of places) least = Math.min(least, (place.x - x) ** 2 + (place.y - y) ** 2)
  return Math.sqrt(least)
}
