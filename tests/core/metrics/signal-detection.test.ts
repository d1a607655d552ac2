import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { beyondGuessing, guessCorrected } from '../../../src/core/metrics/accuracy'
import { inverseNormal, sensitivity } from '../../../src/core/metrics/signal-detection'
import { allFinite } from './made-up-ink'

describe('telling targets from lures', () => {
  test('more hits raise d′, more false alarms lower it', () => {
    const at = (hits: number, falseAlarms: number) =>
      sensitivity({ hits, targets: 20, falseAlarms, lures: 20 })?.dPrime ?? NaN
    expect(at(18, 4)).toBeGreaterThan(at(14, 4))
    expect(at(18, 4)).toBeGreaterThan(at(18, 9))
  })

  test('saying yes to everything tells nothing, and shows as a leaning', () => {
    const yes = sensitivity({ hits: 20, targets: 20, falseAlarms: 20, lures: 20 })
    expect(yes?.dPrime).toBeCloseTo(0)
    expect(yes?.criterion).toBeLessThan(-1)
  })

  test('without targets or lures there is nothing to tell', () => {
    expect(sensitivity({ hits: 0, targets: 0, falseAlarms: 1, lures: 5 })).toBeNull()
    expect(sensitivity({ hits: 1, targets: 5, falseAlarms: 0, lures: 0 })).toBeNull()
  })

  test('perfect and empty answers stay finite', () => {
    fc.assert(
      fc.property(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), (hits, missed, falseAlarms, passed) => {
        const counts = { hits, targets: hits + missed, falseAlarms, lures: falseAlarms + passed }
        expect(allFinite(sensitivity(counts))).toBe(true)
      }),
    )
  })

  test('the normal quantile is odd about one half', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.5, noNaN: true }), (p) => {
        expect(inverseNormal(p)).toBeCloseTo(-inverseNormal(1 - p), 6)
      }),
    )
    expect(inverseNormal(0.975)).toBeCloseTo(1.959964, 6)
  })
})

describe('accuracy without luck', () => {
  test('guessing is 0, always right is 1, worse than guessing is not negative', () => {
    expect(guessCorrected(0.25, 4)).toBe(0)
    expect(guessCorrected(1, 4)).toBe(1)
    expect(guessCorrected(0.1, 4)).toBe(0)
  })

  test('single trials average to what their share gives', () => {
    const trials = [1, 1, 1, 0].map((right) => beyondGuessing(right, 4) ?? NaN)
    expect(trials.reduce((sum, value) => sum + value) / 4).toBeCloseTo(guessCorrected(0.75, 4))
  })

  test('a choice of one says nothing', () => {
    expect(beyondGuessing(1, 1)).toBeNull()
    expect(guessCorrected(1, 1)).toBe(0)
  })
})
