import { describe, expect, test } from 'vitest'
import { steadyWith } from '../../src/scenes/steady'

const rateHz = 100
const shakeHz = 7.5
/** How far a filtered hand wanders when it means to rest but shakes by 10 units. */
const wander = (strength: number) => {
  const steady = steadyWith(strength)
  const places = Array.from({ length: 300 }, (_, k) =>
    steady.follow(
      { x: 500 + 10 * Math.sin((2 * Math.PI * shakeHz * k) / rateHz), y: 500 },
      (k * 1000) / rateHz,
    ),
  )
  return Math.max(...places.slice(100).map(({ x }) => Math.abs(x - 500)))
}

describe('steadying', () => {
  test('of none follows the hand exactly', () => {
    const steady = steadyWith(0)
    for (const x of [3, 100, -7]) expect(steady.follow({ x, y: 1 }, x + 10)).toEqual({ x, y: 1 })
  })

  test('calms a shaking hand, more the stronger it is', () => {
    const [none, some, much] = [wander(0), wander(0.5), wander(1)]
    expect(none).toBeGreaterThan(9)
    expect(some).toBeLessThan(0.7 * none)
    expect(much).toBeLessThan(0.35 * none)
  })

  test('arrives where the hand stays', () => {
    const steady = steadyWith(1)
    steady.follow({ x: 0, y: 0 }, 0)
    let shown = { x: 0, y: 0 }
    for (let tMs = 10; tMs < 3000; tMs += 10) shown = steady.follow({ x: 400, y: 0 }, tMs)
    expect(shown.x).toBeGreaterThan(395)
  })

  test('begins anew with another touch', () => {
    const steady = steadyWith(1)
    steady.follow({ x: 0, y: 0 }, 0)
    steady.reset()
    expect(steady.follow({ x: 700, y: 3 }, 5)).toEqual({ x: 700, y: 3 })
  })
})
