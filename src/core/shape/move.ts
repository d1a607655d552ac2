/** What is done to ink to lay it on a template: a small stretch, slant, turn and shift, reluctantly. */
import type { Cloud } from './cloud'
import type { Pairing } from './pairing'
import { stride, type Places } from './places'

/** x' = x + ax·x + bx·y + cx, and so for y. */
export interface Move {
  readonly ax: number
  readonly bx: number
  readonly cx: number
  readonly ay: number
  readonly by: number
  readonly cy: number
}

/** Leaves everything where it is. */
export const unmoved: Move = { ax: 0, bx: 0, cx: 0, ay: 0, by: 0, cy: 0 }

/** How reluctantly ink is stretched, slanted (first) and shifted (second); 0 would let it be anything. */
const stretchReluctance = 0.05
const shiftReluctance = 0.01
/** Weight of a turn's square beside the stretches': below 1, since whole hands lean. */
const turnEffort = 0.5

/** Ridge regression of where each place should go on where it is: two right sides, one matrix of normal equations. */
export function moveTowards(ink: Cloud, target: Places, { ofInk, ofTarget }: Pairing): Move {
  const targetSize = target.length / stride
  let [xx, xy, x1, yy, y1] = [stretchReluctance, 0, 0, stretchReluctance, 0]
  let [px, py, p1, qx, qy, q1] = [0, 0, 0, 0, 0, 0]
  for (let k = 0; k < ink.size + targetSize; k++) {
    const fromInk = k < ink.size
    const i = fromInk ? k : (ofTarget[k - ink.size] ?? 0)
    const j = stride * (fromInk ? (ofInk[k] ?? 0) : k - ink.size)
    const weight = fromInk ? 1 / ink.size : 1 / targetSize
    const x = ink.x[i] ?? 0
    const y = ink.y[i] ?? 0
    const dx = weight * ((target[j] ?? 0) - x)
    const dy = weight * ((target[j + 1] ?? 0) - y)
    xx += weight * x * x
    xy += weight * x * y
    x1 += weight * x
    yy += weight * y * y
    y1 += weight * y
    px += dx * x
    py += dx * y
    p1 += dx
    qx += dy * x
    qy += dy * y
    q1 += dy
  }
  const matrix = { xx, xy, x1, yy, y1, n: 2 + shiftReluctance }
  const [ax, bx, cx] = solved(matrix, px, py, p1)
  const [ay, by, cy] = solved(matrix, qx, qy, q1)
  return { ax, bx, cx, ay, by, cy }
}

/** How much a move does: the logarithms of its two stretches, and its turn. */
export function effortOf({ ax, bx, ay, by }: Move): number {
  const [a, b, c, d] = [1 + ax, bx, ay, 1 + by]
  const sum = a * a + b * b + c * c + d * d
  const spread = Math.hypot(a * a + b * b - c * c - d * d, 2 * (a * c + b * d))
  const log = (squared: number) => Math.log(Math.max(Math.sqrt(Math.max(0, squared)), 0.01))
  const longer = log((sum + spread) / 2)
  const shorter = log((sum - spread) / 2)
  return Math.sqrt(longer ** 2 + shorter ** 2 + turnEffort * (bx - ay) ** 2)
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
