/** Sensitivity and criterion with the log-linear correction (Hautus 1995). For yes/no answers, not for choosing among m. */

/** Counts of a yes/no task. */
export interface YesNoCounts {
  readonly hits: number
  readonly targets: number
  readonly falseAlarms: number
  readonly lures: number
}

/** d′ (higher tells better) and criterion c (0 leans neither way; negative says yes too readily). */
export interface Sensitivity {
  readonly dPrime: number
  readonly criterion: number
}

/** Sensitivity from counts; null without targets or lures. */
export function sensitivity({ hits, targets, falseAlarms, lures }: YesNoCounts): Sensitivity | null {
  if (targets === 0 || lures === 0) return null
  const zHit = inverseNormal((hits + 0.5) / (targets + 1))
  const zFalse = inverseNormal((falseAlarms + 0.5) / (lures + 1))
  return { dPrime: zHit - zFalse, criterion: -0.5 * (zHit + zFalse) }
}

const central = {
  top: [
    -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
    2.506628277459239,
  ],
  bottom: [
    -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
  ],
} as const
const tail = {
  top: [
    -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
    2.938163982698783,
  ],
  bottom: [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
} as const

/** Inverse of the normal distribution for 0 < p < 1 (Acklam's rational approximation, relative error 1.15e-9). */
export function inverseNormal(p: number): number {
  const edge = 0.02425
  if (p < edge) return tailValue(Math.sqrt(-2 * Math.log(p)))
  if (p > 1 - edge) return -tailValue(Math.sqrt(-2 * Math.log(1 - p)))
  const q = p - 0.5
  return (q * polynomial(central.top, q * q)) / polynomial(central.bottom, q * q)
}

function tailValue(q: number): number {
  return polynomial(tail.top, q) / polynomial(tail.bottom, q)
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, c) => sum * x + c, 0)
}
