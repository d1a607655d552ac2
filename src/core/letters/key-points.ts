/** Where a letter turns and where it ends: the dots to join when there is no line to follow. */
import { distance, simplified, type Point, type Polyline } from '../geometry'

/** Dots nearer to one another than so many tolerances would read as one. */
const apart = 2

/**
 * The places after the start of each stroke whose straight joins stay within `tolerance` of it, in order.
 * Where strokes meet or a way comes back there is one dot, and none on a start.
 */
export function keyPoints(strokes: readonly Polyline[], tolerance: number): Point[] {
  const starts = strokes.flatMap((line) => line.slice(0, 1))
  return strokes
    .flatMap((line) => simplified(line, tolerance).slice(1))
    .reduce<Point[]>((kept, at) => {
      const isFree = [...starts, ...kept].every((one) => distance(one, at) > apart * tolerance)
      return isFree ? [...kept, at] : kept
    }, [])
}
