import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { assignment } from '../../../src/core/metrics/assignment'

const table = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 50 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  )

/** Total cost of the cheapest pairing, by trying all of them. */
function leastCost(costs: readonly (readonly number[])[], free: readonly number[], wanted: number): number {
  const [row, ...rest] = costs
  if (!row || wanted === 0) return wanted === 0 ? 0 : Infinity
  const taken = free.map(
    (k) =>
      (row[k] ?? 0) +
      leastCost(
        rest,
        free.filter((other) => other !== k),
        wanted - 1,
      ),
  )
  return Math.min(leastCost(rest, free, wanted), ...taken)
}

describe('pairing ink with taught strokes', () => {
  test('costs as little as the best of all pairings', () => {
    fc.assert(
      fc.property(table, (costs) => {
        const columns = costs[0]?.length ?? 0
        const pairs = assignment(costs, columns)
        const total = pairs.reduce<number>(
          (sum, k, row) => sum + (k === null ? 0 : (costs[row]?.[k] ?? 0)),
          0,
        )
        const wanted = Math.min(costs.length, columns)
        expect(total).toBe(leastCost(costs, [...Array(columns).keys()], wanted))
      }),
    )
  })

  test('uses no column twice and leaves out only what is too many', () => {
    fc.assert(
      fc.property(table, (costs) => {
        const columns = costs[0]?.length ?? 0
        const used = assignment(costs, columns).filter((k) => k !== null)
        expect(new Set(used).size).toBe(used.length)
        expect(used).toHaveLength(Math.min(costs.length, columns))
      }),
    )
  })

  test('nothing pairs with nothing', () => {
    expect(assignment([], 3)).toEqual([])
    expect(assignment([[], []], 0)).toEqual([null, null])
  })

  test('thirty scribbled strokes are paired without delay', () => {
    const costs = Array.from({ length: 30 }, (_, r) => [0, 1, 2, 3].map((c) => (r * 7 + c * 11) % 13))
    expect(assignment(costs, 4).filter((k) => k !== null)).toHaveLength(4)
  })
})
