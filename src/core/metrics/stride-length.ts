/** Stride length: how long a line is to somebody walking it in strides. Shaking smaller than a stride adds nothing. */
import { distance, type Point, type Polyline } from '../geometry'

/** Length of a line walked in strides of at least `stride`, the last one to its end; in the line's unit. */
export function strideLength(line: Polyline, stride: number): number {
  let walked = 0
  let foot: Point | undefined
  for (const place of line) {
    if (foot && distance(foot, place) < stride) continue
    if (foot) walked += distance(foot, place)
    foot = place
  }
  const end = line[line.length - 1]
  return foot && end ? walked + distance(foot, end) : 0
}
