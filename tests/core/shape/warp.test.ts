import { describe, expect, test } from 'vitest'
import { linedUp } from '../../../src/core/shape/warp'

const rows = (a: readonly number[], b: readonly number[]) =>
  linedUp(a.length, b.length, (i, j) => Math.abs((a[i] ?? 0) - (b[j] ?? 0)))

describe('two rows lined up', () => {
  test('are place on place when they are the same', () => {
    expect(rows([1, 5, 2], [1, 5, 2])).toEqual({ cost: 0, matches: [0, 1, 2] })
  })

  test('may be made at any pace: the first of several like places counts', () => {
    expect(rows([1, 1, 1, 5, 5, 2], [1, 5, 2])).toEqual({ cost: 0, matches: [0, 3, 5] })
    expect(rows([1, 5, 2], [1, 1, 5, 5, 2, 2])).toEqual({ cost: 0, matches: [0, 0, 1, 1, 2, 2] })
  })

  test('cost what is left out', () => {
    expect(rows([1, 2], [1, 7, 2]).cost).toBe(5)
  })
})
