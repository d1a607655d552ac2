/** Dynamic time warping: two rows of places lined up in order, however unevenly they were made. */

/** Two rows lined up. */
export interface LinedUp {
  /** The sum of what each pair costs; no other way is cheaper. */
  readonly cost: number
  /** For each place of the second row the first of the first row that it is lined up with. */
  readonly matches: readonly number[]
}

/** Lines up rows of `first` and `second` places, at least one each. */
export function linedUp(first: number, second: number, cost: (i: number, j: number) => number): LinedUp {
  const sums = new Float64Array(first * second)
  const at = (i: number, j: number) => (i < 0 || j < 0 ? Infinity : (sums[i * second + j] ?? Infinity))
  for (let i = 0; i < first; i++) {
    for (let j = 0; j < second; j++) {
      const before = Math.min(at(i - 1, j - 1), at(i - 1, j), at(i, j - 1))
      sums[i * second + j] = cost(i, j) + (i + j === 0 ? 0 : before)
    }
  }
  const matches = Array.from({ length: second }, () => first - 1)
  let [i, j] = [first - 1, second - 1]
  while (i + j > 0) {
    const [both, up, back] = [at(i - 1, j - 1), at(i - 1, j), at(i, j - 1)]
    if (both <= up && both <= back) [i, j] = [i - 1, j - 1]
    else if (up <= back) i -= 1
    else j -= 1
    matches[j] = i
  }
  return { cost: at(first - 1, second - 1), matches }
}
