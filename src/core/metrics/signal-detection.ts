/** Sensitivity and criterion with the log-linear correction (Hautus 1995). For yes/no answers, not for choosing among m. */

/** Counts of a yes/no task. */
export interface YesNoCounts {
  readonly hits: number
  readonly targets: number
  readonly falseAlarms: number
  readonly lures: number
}

/** How well targets are told from lures, and which way the answers lean. */
export interface Sensitivity {
  /** d′: higher tells better, 0 not at all. */
  readonly dPrime: number
  /** c: 0 leans neither way; negative says yes too readily. */
  readonly criterion: number
  /** The criterion as a ratio of likelihoods: 1 leans neither way, below 1 says yes too readily. */
  readonly beta: number
  /** Shares of targets and of lures that were called targets, corrected so that neither is 0 or 1. */
  readonly hitRate: number
  readonly falseAlarmRate: number
  /** Share of all answers that were right, 0–1, not corrected. */
  readonly accuracy: number
}

/** Sensitivity from counts; null without targets or lures. */
export function sensitivity({ hits, targets, falseAlarms, lures }: YesNoCounts): Sensitivity | null {
  if (targets === 0 || lures === 0) return null
  const hitRate = (hits + 0.5) / (targets + 1)
  const falseAlarmRate = (falseAlarms + 0.5) / (lures + 1)
  const [zHit, zFalse] = [inverseNormal(hitRate), inverseNormal(falseAlarmRate)]
  const [dPrime, criterion] = [zHit - zFalse, -0.5 * (zHit + zFalse)]
  return {
    dPrime,
    criterion,
    beta: Math.exp(dPrime * criterion),
    hitRate,
    falseAlarmRate,
    accuracy: (hits + lures - falseAlarms) / (targets + lures),
  }
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
