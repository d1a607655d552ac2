import { describe, expect, test } from 'vitest'
import { reachOf } from '../../../src/activities/find-the-twin/critter'
import { featureSchema } from '../../../src/activities/find-the-twin/foil'
import {
  challengeSchema,
  generate,
  isSound,
  ladder,
  type TwinChallenge,
} from '../../../src/activities/find-the-twin/trial'

const trialOf = (over: Partial<TwinChallenge>, seed: number) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

const corners = featureSchema.options.flatMap((feature) =>
  [0, 5, 10].flatMap((difficulty) => [2, 4, 6].map((choices) => ({ feature, difficulty, choices }))),
)

describe.each(corners)('$choices choices that differ in $feature, difficulty $difficulty', (corner) => {
  const { feature, difficulty, choices } = corner
  const trials = [0, 2, 5].flatMap((spots) =>
    [1, 2, 3].map((seed) => trialOf({ features: [feature], difficulty, choices, spots }, seed)),
  )

  test('are sound without relaxing any check', () => {
    for (const { relaxed } of trials) expect(relaxed).toBe(false)
  })

  test('have exactly one twin', () => {
    for (const { choices: row, model, keyIndex, differences } of trials) {
      expect(row[keyIndex]).toEqual(model)
      expect(differences.filter((difference) => difference < 0.03)).toEqual([0])
    }
  })

  test('fit their coasters', () => {
    for (const critter of trials.flatMap((trial) => trial.choices))
      expect(reachOf(critter)).toBeLessThan(1.23)
  })
})

test.each(['contour', 'mirror', 'detail'] as const)(
  '%s: foils differ by as much as asked, within a tenth',
  (feature) => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const { differences, keyIndex } = trialOf(
        { features: [feature], choices: 4, difficulty: 4, spots: 2 },
        seed,
      )
      const foils = differences.filter((_, index) => index !== keyIndex)
      const wanted = { contour: 0.0614, mirror: 0.0614, detail: 0.205 / Math.SQRT2 }[feature]
      expect(Math.min(...foils) / wanted).toBeGreaterThan(0.9)
      expect(Math.min(...foils) / wanted).toBeLessThan(1.1)
    }
  },
)

test('a harder item looks more alike', () => {
  for (const feature of featureSchema.options) {
    const [easy, hard] = [0, 6].map((difficulty) => {
      const { differences, keyIndex } = trialOf({ features: [feature], difficulty, spots: 2 }, 4)
      return Math.min(...differences.filter((_, index) => index !== keyIndex))
    })
    expect(hard, feature).toBeLessThan((easy ?? 0) * 0.8)
  }
})

describe('where the twin stands', () => {
  const places = Array.from({ length: 400 }, (_, seed) => trialOf({ choices: 4 }, seed).keyIndex)

  test('never three times in a row in one place', () => {
    expect(places.filter((place, k) => k >= 2 && place === places[k - 1] && place === places[k - 2])).toEqual(
      [],
    )
  })

  test('in every place equally often', () => {
    for (const place of [0, 1, 2, 3]) expect(places.filter((one) => one === place)).toHaveLength(100)
  })
})

test('two foils alike make an item unsound', () => {
  const { model, choices, keyIndex, feature } = trialOf({ choices: 3, difficulty: 2 }, 1)
  const [foil] = choices.filter((_, index) => index !== keyIndex)
  if (!foil) throw new Error('an item has foils')
  expect(isSound({ model, foils: [foil] }, feature)).toBe(true)
  expect(isSound({ model, foils: [foil, foil] }, feature)).toBe(false)
  expect(isSound({ model, foils: [model] }, feature)).toBe(false)
})

test('every step of the ladder goes through all its features', () => {
  for (const step of ladder) {
    const asked = step.features.map((_, seed) => generate(step, seed).feature)
    expect(asked).toEqual(step.features)
  }
})
