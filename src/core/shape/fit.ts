/**
 * How unlike two shapes are: places and slopes are compared both ways, nearest with nearest, after the ink has
 * been moved, stretched and slanted a little to lie on the template as well as it can. What had to be done to
 * it counts too, so a letter is not bent into another one.
 */
import type { Cloud } from './cloud'

/** Weight of a slope beside a place: lines at right angles are as unlike as places twice this apart. */
const slopeWeight = 0.18
/** How often the ink is laid on the template again. */
const rounds = 2
/** How reluctantly ink is stretched, slanted (first) and moved (second); 0 would let it be anything. */
const stretchReluctance = 0.05
const moveReluctance = 0.01
/** What a stretch by a factor e costs; a slant or turn costs `turnCost` times as much as its angle's square. */
const stretchCost = 0.05
const turnCost = 2

/** Places of a cloud as they are compared: the slope is doubled in angle, so that it has no direction. */
interface Places {
  readonly size: number
  readonly x: Float64Array
  readonly y: Float64Array
  readonly slopeX: Float64Array
  readonly slopeY: Float64Array
}

/** A template made ready for many comparisons. */
export type Target = Places

/** Makes a cloud ready to be compared with. */
export function targetOf(cloud: Cloud): Target {
  return laid(cloud, unmoved)
}

/** How unlike the shapes are as they lie, at every second place: quick, to choose whom to compare closely. */
export function roughDistance(ink: Target, target: Target): number {
  return nearest(ink, target, 2).cost
}

/** Ink laid on a template. */
export interface Fit {
  /** How unlike the shapes are once one lies on the other; 0 for the same. */
  readonly distance: number
  /** What was done to the ink, in the units of the clouds. */
  readonly transform: Transform
}

/** Lays ink on a template as well as a small stretch, slant and move allow. */
export function fitted(ink: Cloud, target: Target): Fit {
  let transform = unmoved
  let pairs = nearest(laid(ink, transform), target)
  for (let round = 0; round < rounds; round++) {
    transform = regressed(ink, target, pairs)
    pairs = nearest(laid(ink, transform), target)
  }
  return { distance: pairs.cost + stretchCost * effortOf(transform), transform }
}

/** x' = x + ax·x + bx·y + cx, and so for y. */
export interface Transform {
  readonly ax: number
  readonly bx: number
  readonly cx: number
  readonly ay: number
  readonly by: number
  readonly cy: number
}

const unmoved: Transform = { ax: 0, bx: 0, cx: 0, ay: 0, by: 0, cy: 0 }

function laid(cloud: Cloud, { ax, bx, cx, ay, by, cy }: Transform): Places {
  const { size } = cloud
  const places = {
    size,
    x: new Float64Array(size),
    y: new Float64Array(size),
    slopeX: new Float64Array(size),
    slopeY: new Float64Array(size),
  }
  for (let i = 0; i < size; i++) {
    const x = cloud.x[i] ?? 0
    const y = cloud.y[i] ?? 0
    places.x[i] = x + ax * x + bx * y + cx
    places.y[i] = y + ay * x + by * y + cy
    const u = cloud.tangentX[i] ?? 0
    const v = cloud.tangentY[i] ?? 0
    const along = u + ax * u + bx * v
    const down = v + ay * u + by * v
    const squared = along * along + down * down
    if (squared === 0) continue
    places.slopeX[i] = (slopeWeight * (along * along - down * down)) / squared
    places.slopeY[i] = (slopeWeight * 2 * along * down) / squared
  }
  return places
}

interface Pairs {
  /** For each place of the ink the nearest of the template, and the other way round. */
  readonly ofInk: Int32Array
  readonly ofTarget: Int32Array
  /** Root of the mean squared distance, both ways alike. */
  readonly cost: number
}

function nearest(ink: Places, target: Places, step = 1): Pairs {
  const ofInk = new Int32Array(ink.size)
  const ofTarget = new Int32Array(target.size)
  const best = new Float64Array(target.size).fill(Infinity)
  let inkSum = 0
  for (let i = 0; i < ink.size; i += step) {
    const x = ink.x[i] ?? 0
    const y = ink.y[i] ?? 0
    const u = ink.slopeX[i] ?? 0
    const v = ink.slopeY[i] ?? 0
    let least = Infinity
    for (let j = 0; j < target.size; j += step) {
      const dx = x - (target.x[j] ?? 0)
      const dy = y - (target.y[j] ?? 0)
      const du = u - (target.slopeX[j] ?? 0)
      const dv = v - (target.slopeY[j] ?? 0)
      const squared = dx * dx + dy * dy + du * du + dv * dv
      if (squared < least) {
        least = squared
        ofInk[i] = j
      }
      if (squared < (best[j] ?? 0)) {
        best[j] = squared
        ofTarget[j] = i
      }
    }
    inkSum += least
  }
  let targetSum = 0
  for (let j = 0; j < target.size; j += step) targetSum += best[j] ?? 0
  const mean = (sum: number, size: number) => sum / Math.ceil(size / step)
  const cost = Math.sqrt((mean(inkSum, ink.size) + mean(targetSum, target.size)) / 2)
  return { ofInk, ofTarget, cost }
}

/** Ridge regression of where each place should go on where it is: two right sides, one matrix of normal equations. */
function regressed(ink: Cloud, target: Target, { ofInk, ofTarget }: Pairs): Transform {
  const sums = new Float64Array(11)
  const add = (i: number, j: number, weight: number) => {
    const x = ink.x[i] ?? 0
    const y = ink.y[i] ?? 0
    const dx = (target.x[j] ?? 0) - x
    const dy = (target.y[j] ?? 0) - y
    const terms = [x * x, x * y, x, y * y, y, dx * x, dx * y, dx, dy * x, dy * y, dy]
    for (let k = 0; k < 11; k++) sums[k] = (sums[k] ?? 0) + weight * (terms[k] ?? 0)
  }
  for (let i = 0; i < ink.size; i++) add(i, ofInk[i] ?? 0, 1 / ink.size)
  for (let j = 0; j < target.size; j++) add(ofTarget[j] ?? 0, j, 1 / target.size)
  const s = (k: number) => sums[k] ?? 0
  const matrix = {
    xx: s(0) + stretchReluctance,
    xy: s(1),
    x1: s(2),
    yy: s(3) + stretchReluctance,
    y1: s(4),
    n: 2 + moveReluctance,
  }
  const [ax, bx, cx] = solved(matrix, s(5), s(6), s(7))
  const [ay, by, cy] = solved(matrix, s(8), s(9), s(10))
  return { ax, bx, cx, ay, by, cy }
}

interface Normal {
  readonly xx: number
  readonly xy: number
  readonly x1: number
  readonly yy: number
  readonly y1: number
  readonly n: number
}

/** Cramer's rule for the symmetric 3×3 system; the ridge keeps its determinant above 0. */
function solved({ xx, xy, x1, yy, y1, n }: Normal, p: number, q: number, r: number) {
  const a = yy * n - y1 * y1
  const b = x1 * y1 - xy * n
  const c = xy * y1 - x1 * yy
  const determinant = xx * a + xy * b + x1 * c
  const d = xx * n - x1 * x1
  const e = xy * x1 - xx * y1
  const f = xx * yy - xy * xy
  return [
    (a * p + b * q + c * r) / determinant,
    (b * p + d * q + e * r) / determinant,
    (c * p + e * q + f * r) / determinant,
  ] as const
}

/** How much was done to the ink: logarithms of its two stretches, and its turn. */
function effortOf({ ax, bx, ay, by }: Transform): number {
  const [a, b, c, d] = [1 + ax, bx, ay, 1 + by]
  const sum = a * a + b * b + c * c + d * d
  const spread = Math.hypot(a * a + b * b - c * c - d * d, 2 * (a * c + b * d))
  const log = (squared: number) => Math.log(Math.max(Math.sqrt(Math.max(0, squared)), 0.01))
  const longer = log((sum + spread) / 2)
  const shorter = log((sum - spread) / 2)
  return Math.sqrt(longer ** 2 + shorter ** 2 + turnCost * (bx - ay) ** 2)
}
