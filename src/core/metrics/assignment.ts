/** Who goes with whom: the pairing of two lists with the least total cost (Hungarian method, O(n²·m)). */

/** For each row the index of its column, or null when there are more rows than columns. */
export function assignment(costs: readonly (readonly number[])[], columns: number): (number | null)[] {
  if (costs.length > columns) return inverted(assignment(turned(costs, columns), costs.length), costs.length)
  const state = newState(costs.length, columns)
  costs.forEach((_, row) => augment(costs, state, row))
  const out: (number | null)[] = costs.map(() => null)
  state.rowOf.forEach((row, column) => {
    if (row !== null) out[row] = column
  })
  return out
}

/** Prices of rows and columns under which every chosen pair costs nothing, and the rows chosen so far. */
interface State {
  readonly rowPrice: number[]
  readonly columnPrice: number[]
  readonly rowOf: (number | null)[]
}

function newState(rows: number, columns: number): State {
  return {
    rowPrice: Array<number>(rows).fill(0),
    columnPrice: Array<number>(columns).fill(0),
    rowOf: Array<number | null>(columns).fill(null),
  }
}

/** Finds a place for one more row along the cheapest chain of moves. */
function augment(costs: readonly (readonly number[])[], state: State, newRow: number): void {
  const { rowPrice, columnPrice, rowOf } = state
  const slack = columnPrice.map(() => Infinity)
  const from = columnPrice.map((): number | null => null)
  const seen = new Set<number>()
  let row: number | null = newRow
  let column: number | null = null
  while (row !== null) {
    if (column !== null) seen.add(column)
    loosen(
      costs[row] ?? [],
      { slack, from, seen },
      column,
      (k) => (rowPrice[row ?? 0] ?? 0) + (columnPrice[k] ?? 0),
    )
    column = tightest(slack, seen)
    const step: number = slack[column] ?? 0
    rowPrice[newRow] = (rowPrice[newRow] ?? 0) + step
    columnPrice.forEach((price, k) => {
      const held = rowOf[k]
      if (seen.has(k) && held !== null && held !== undefined) {
        rowPrice[held] = (rowPrice[held] ?? 0) + step
        columnPrice[k] = price - step
      } else slack[k] = (slack[k] ?? 0) - step
    })
    row = rowOf[column] ?? null
  }
  while (column !== null) {
    const before: number | null = from[column] ?? null
    rowOf[column] = before === null ? newRow : (rowOf[before] ?? null)
    column = before
  }
}

interface Search {
  readonly slack: number[]
  readonly from: (number | null)[]
  readonly seen: ReadonlySet<number>
}

function loosen(
  row: readonly number[],
  { slack, from, seen }: Search,
  column: number | null,
  price: (column: number) => number,
): void {
  slack.forEach((known, k) => {
    const now = (row[k] ?? 0) - price(k)
    if (seen.has(k) || now >= known) return
    slack[k] = now
    from[k] = column
  })
}

function tightest(slack: readonly number[], seen: ReadonlySet<number>): number {
  let best = -1
  slack.forEach((value, k) => {
    if (!seen.has(k) && (best < 0 || value < (slack[best] ?? Infinity))) best = k
  })
  return best
}

function turned(costs: readonly (readonly number[])[], columns: number): number[][] {
  return Array.from({ length: columns }, (_, column) => costs.map((row) => row[column] ?? 0))
}

function inverted(columns: readonly (number | null)[], rows: number): (number | null)[] {
  const out = Array<number | null>(rows).fill(null)
  columns.forEach((row, column) => {
    if (row !== null) out[row] = column
  })
  return out
}
