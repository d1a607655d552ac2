import { describe, expect, test } from 'vitest'
import { keyPlace } from '../../../src/core/stimulus/key-place'

describe.each([2, 3, 4, 5, 6, 7, 8])('among %d choices the key', (choices) => {
  const rounds = 120
  const places = Array.from({ length: choices * rounds }, (_, k) => keyPlace(k - 50, choices))

  test('never stands three times in a row in one place', () => {
    const threes = places.filter((place, k) => k >= 2 && place === places[k - 1] && place === places[k - 2])
    expect(threes).toEqual([])
  })

  test('stands everywhere equally often', () => {
    for (let place = 0; place < choices; place++) {
      const times = places.filter((one) => one === place).length
      expect(Math.abs(times - rounds)).toBeLessThanOrEqual(2)
    }
  })

  test('cannot be foretold from the place before', () => {
    const follows = places.filter((place, k) => k > 0 && place === places[k - 1]).length / places.length
    expect(follows).toBeGreaterThan(0.3 / choices)
    expect(follows).toBeLessThan(1 / choices + 0.1)
  })
})

test('one choice has one place', () => {
  expect([0, 1, 2].map((seed) => keyPlace(seed, 1))).toEqual([0, 0, 0])
})
