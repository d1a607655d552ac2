import { describe, expect, test } from 'vitest'
import { score } from '../../../src/activities/letter-writing/score'
import { simulate } from '../../../src/activities/letter-writing/simulate'
import { challengeSchema, generate, responseSchema } from '../../../src/activities/letter-writing/trial'
import { steadyHand } from '../../../src/core/hand'
import { diceFrom } from '../../../src/core/random'

const trial = generate(challengeSchema.parse({}), 0)
const written = simulate(trial, steadyHand, diceFrom(1))
const favouriteOf = (favourite: number | null) => {
  const outcome = score(trial, { ...written, favourite })
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return { met: outcome.met, ...outcome.measurements.favourite }
}

describe('what the child likes best', () => {
  test('is told by its number in the sitting, and decides nothing', () => {
    expect(favouriteOf(2)).toMatchObject({ value: 3, met: favouriteOf(null).met })
  })

  test('is open when nobody asked or nobody chose', () => {
    expect(favouriteOf(null)).toMatchObject({
      value: null,
      reason: 'the child was not asked, or did not choose',
    })
  })

  test('was not asked in what was stored before', () => {
    const { ink, looks, restarts } = written
    expect(responseSchema.parse({ ink, looks, restarts }).favourite).toBeNull()
  })
})
