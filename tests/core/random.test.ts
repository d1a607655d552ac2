import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { diceFrom, seedFrom } from '../../src/core/random'

const seed = fc.integer()

describe('seeded dice', () => {
  test('the same seed throws the same numbers', () => {
    fc.assert(
      fc.property(seed, (s) => {
        const [a, b] = [diceFrom(s), diceFrom(s)]
        expect(Array.from({ length: 20 }, () => a.next())).toEqual(Array.from({ length: 20 }, () => b.next()))
      }),
    )
  })

  test('the numbers of today are the numbers of ever: stored seeds must rebuild their trials', () => {
    const dice = diceFrom(1)
    expect([dice.next(), dice.next(), dice.whole(1, 100)]).toMatchInlineSnapshot(`
      [
        0.6270739405881613,
        0.002735721180215478,
        53,
      ]
    `)
  })

  test('two seeds throw differently', () => {
    expect(diceFrom(1).next()).not.toBe(diceFrom(2).next())
  })

  test('next stays in [0, 1), within in its bounds, whole in both ends', () => {
    fc.assert(
      fc.property(seed, fc.integer({ min: -50, max: 50 }), fc.nat(50), (s, low, width) => {
        const dice = diceFrom(s)
        for (let k = 0; k < 20; k++) {
          const [next, within, whole] = [dice.next(), dice.within(low, low + 1), dice.whole(low, low + width)]
          expect(next >= 0 && next < 1).toBe(true)
          expect(within >= low && within < low + 1).toBe(true)
          expect(Number.isInteger(whole) && whole >= low && whole <= low + width).toBe(true)
        }
      }),
    )
  })

  test('every face comes up', () => {
    const dice = diceFrom(7)
    expect(new Set(Array.from({ length: 200 }, () => dice.whole(1, 6)))).toEqual(new Set([1, 2, 3, 4, 5, 6]))
  })

  test('normal numbers have mean 0 and standard deviation 1', () => {
    const dice = diceFrom(3)
    const draws = Array.from({ length: 4000 }, () => dice.normal())
    const mean = draws.reduce((sum, v) => sum + v, 0) / draws.length
    const variance = draws.reduce((sum, v) => sum + (v - mean) ** 2, 0) / draws.length
    expect(Math.abs(mean)).toBeLessThan(0.06)
    expect(Math.abs(variance - 1)).toBeLessThan(0.1)
    expect(draws.every(Number.isFinite)).toBe(true)
  })
})

describe('choosing from a list', () => {
  test('a shuffle keeps every item and leaves the list as it was', () => {
    fc.assert(
      fc.property(seed, fc.array(fc.nat(9)), (s, items) => {
        const before = Object.freeze([...items])
        const ascending = (a: number, b: number) => a - b
        expect([...diceFrom(s).shuffle(before)].sort(ascending)).toEqual([...items].sort(ascending))
      }),
    )
  })

  test('picks from the list, and says so when there is nothing to pick', () => {
    expect(['a', 'b', 'c']).toContain(diceFrom(5).pick(['a', 'b', 'c']))
    expect(() => diceFrom(5).pick([])).toThrow('the list is empty')
  })
})

describe('seeds from seeds', () => {
  test('each name has its own dice, the same every time', () => {
    expect(seedFrom(4, 'birds')).toBe(seedFrom(4, 'birds'))
    expect(seedFrom(4, 'birds')).not.toBe(seedFrom(4, 'leaves'))
    expect(seedFrom(4, 'birds')).not.toBe(seedFrom(5, 'birds'))
  })
})
