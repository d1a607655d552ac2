import { describe, expect, test } from 'vitest'
import type { InkSample } from '../../../src/core/ink'
import { roadExits } from '../../../src/core/metrics/road-exits'

const road = [
  [
    { x: 0, y: 0 },
    { x: 300, y: 0 },
  ],
]

describe('leaving a road that is 20 wide', () => {
  test('never, on its middle', () => {
    expect(exits([0, 0, 0, 0])).toEqual({ count: 0, outsideMs: 0, insideMs: 300 })
  })

  test('once out and back is one exit, with its time', () => {
    expect(exits([0, 12, 12, 0])).toEqual({ count: 1, outsideMs: 200, insideMs: 100 })
  })

  test('along the edge is left once, not at every quiver', () => {
    expect(exits([0, 10.2, 9.8, 10.2, 9.8, 10.2]).count).toBe(1)
  })

  test('a stroke beside the road is one', () => {
    expect(exits([40, 40, 40])).toEqual({ count: 1, outsideMs: 200, insideMs: 0 })
  })
})

function exits(heights: readonly number[]) {
  const samples = heights.map((y, k): InkSample => ({ x: k * 40, y, tMs: k * 100, pressure: null }))
  return roadExits([samples], road, 10)
}
