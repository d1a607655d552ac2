/** Rank correlation, for claims such as "the ladder gets harder". */

/** Spearman's rank correlation of two equally long lists, −1 … 1; ties share their mean rank. */
export function spearman(xs: readonly number[], ys: readonly number[]): number {
  return pearson(ranksOf(xs), ranksOf(ys))
}

function ranksOf(values: readonly number[]): number[] {
  return values.map((value) => {
    const below = values.filter((other) => other < value).length
    const level = values.filter((other) => other === value).length
    return below + (level - 1) / 2
  })
}

function pearson(xs: readonly number[], ys: readonly number[]): number {
  const [meanX, meanY] = [meanOf(xs), meanOf(ys)]
  const sum = (of: (x: number, y: number) => number) =>
    xs.reduce((total, x, k) => total + of(x - meanX, (ys[k] ?? meanY) - meanY), 0)
  return sum((x, y) => x * y) / Math.sqrt(sum((x) => x * x) * sum((_, y) => y * y))
}

/** The mean; not a number for none. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}
