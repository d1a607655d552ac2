import { expect, test } from 'vitest'
import { strideLength } from '../../../src/core/metrics/stride-length'

const straight = Array.from({ length: 401 }, (_, k) => ({ x: k, y: 0 }))
const shaken = straight.map(({ x }, k) => ({ x, y: k % 2 === 0 ? 3 : -3 }))

test('a straight line is as long as it is', () => {
  expect(strideLength(straight, 10)).toBeCloseTo(400, 6)
})

test('shaking smaller than a stride adds next to nothing', () => {
  expect(strideLength(shaken, 40)).toBeLessThan(410)
})

test('going to and fro counts both ways', () => {
  expect(strideLength([...straight, ...straight.toReversed()], 10)).toBeCloseTo(800, 6)
})

test('the end is reached even when it is less than a stride away', () => {
  expect(strideLength(straight.slice(0, 6), 10)).toBe(5)
})

test('a dot and nothing have no length', () => {
  expect(strideLength([{ x: 4, y: 4 }], 10)).toBe(0)
  expect(strideLength([], 10)).toBe(0)
})
