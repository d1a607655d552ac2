/**
 * Places of a drawing as they are compared: where each is, and the slope of the line there, doubled in angle so
 * that it has no direction. Kept in one row of numbers, four for a place, because they are read very often.
 */
import type { Cloud } from './cloud'
import type { Move } from './move'

/** x, y, and the doubled slope's two parts, place after place. */
export type Places = Float64Array

/** Numbers a place takes. */
export const stride = 4

/** Weight of a slope beside a place: lines at right angles are as unlike as places twice this apart. */
const slopeWeight = 0.18

/** Room for the places of a cloud. */
export function placesFor({ size }: Cloud): Places {
  return new Float64Array(stride * size)
}

/** Writes the places of a cloud after a move; a dot has no slope. */
export function layPlaces(cloud: Cloud, { ax, bx, cx, ay, by, cy }: Move, into: Places): Places {
  for (let i = 0, k = 0; i < cloud.size; i++, k += stride) {
    const x = cloud.x[i] ?? 0
    const y = cloud.y[i] ?? 0
    into[k] = x + ax * x + bx * y + cx
    into[k + 1] = y + ay * x + by * y + cy
    const u = cloud.tangentX[i] ?? 0
    const v = cloud.tangentY[i] ?? 0
    const along = u + ax * u + bx * v
    const down = v + ay * u + by * v
    const squared = along * along + down * down
    const weight = squared > 0 ? slopeWeight / squared : 0
    into[k + 2] = weight * (along * along - down * down)
    into[k + 3] = weight * 2 * along * down
  }
  return into
}
