import { describe, expect, test } from 'vitest'
import {
  itemOf,
  challengeSchema,
  generate,
  type TwinChallenge,
} from '../../../src/activities/find-the-twin/trial'
import { ladder } from '../../../src/activities/find-the-twin/ladder'
import { moveBetween } from '../../../src/core/stimulus/difference'
import { leastMove } from '../../../src/core/stimulus/floors'

const trialOf = (over: Partial<TwinChallenge>, seed: number) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

const figures = ['critters', 'signs', 'badges', 'letters', 'turned letters'] as const
const features = ['size', 'rotation', 'mirror', 'contour', 'detail', 'part'] as const

describe.each(figures)('%s', (figure) => {
  const trials = [0, 5, 10].flatMap((difficulty) =>
    [2, 4, 6].flatMap((choices) =>
      features.map((feature, seed) =>
        trialOf(
          { figures: figure, features: [feature], difficulty, choices, spots: seed % 4 },
          seed + choices,
        ),
      ),
    ),
  )

  test('have exactly one twin among as many as were asked for', () => {
    for (const { choices, model, keyIndex } of trials) {
      expect(choices[keyIndex]?.shape).toEqual(model)
      expect(choices.filter(({ delta }) => delta === 0)).toHaveLength(1)
      expect([2, 4, 6]).toContain(choices.length)
    }
  })

  test('are sound, but for a few of six badges that differ most', () => {
    expect(trials.filter(({ faults }) => faults.length > 0).length).toBeLessThanOrEqual(
      figure === 'badges' ? 1 : 0,
    )
  })

  test('can be told apart on the smallest tablet', () => {
    for (const { choices, model, keyIndex, sizeMm } of trials) {
      for (const [index, { shape }] of choices.entries()) {
        if (index === keyIndex || Math.abs(Math.log(shape.scale / model.scale)) > 0.09) continue
        expect(moveBetween(shape, model)).toBeGreaterThanOrEqual(leastMove({ sizeMm }))
      }
    }
  })
})

test('a harder item looks more alike', () => {
  for (const feature of features) {
    const [easy = 0, hard = 0] = [0, 6].map((difficulty) => {
      const { choices, keyIndex } = trialOf({ features: [feature], difficulty, spots: 2 }, 4)
      return Math.min(...choices.flatMap(({ delta }, index) => (index === keyIndex ? [] : [delta])))
    })
    expect(hard, feature).toBeLessThan(easy * 0.8)
  }
})

describe('where the twin stands', () => {
  const places = Array.from(
    { length: 80 },
    (_, seed) => trialOf({ choices: 4, figures: 'letters' }, seed).keyIndex,
  )

  test('never three times in a row in one place', () => {
    expect(places.filter((place, k) => k >= 2 && place === places[k - 1] && place === places[k - 2])).toEqual(
      [],
    )
  })

  test('in every place equally often', () => {
    for (const place of [0, 1, 2, 3]) expect(places.filter((one) => one === place)).toHaveLength(20)
  })
})

describe('what trials share a trend', () => {
  test('every step of the ladder goes through all its features', () => {
    for (const step of ladder) {
      const asked = step.features.map((_, seed) => generate(step, seed).feature)
      expect(asked).toEqual(step.features)
    }
  })

  test('critters are named by their feature, as they always were, other shapes by both', () => {
    expect(itemOf(trialOf({ features: ['contour'] }, 1))).toBe('contour')
    expect(itemOf(trialOf({ figures: 'badges', features: ['mirror'] }, 1))).toBe('badges, mirror')
    expect(itemOf(trialOf({ figures: 'turned letters' }, 1))).toBe('turned letters')
  })

  test('signs, which have no spots, differ in an end instead', () => {
    expect(trialOf({ figures: 'signs', features: ['detail'] }, 1).feature).toBe('part')
  })
})

describe('letters', () => {
  const glyphsOf = (over: Partial<TwinChallenge>, seed: number) =>
    trialOf({ figures: 'letters', choices: 4, ...over }, seed).choices.flatMap(({ shape: { body } }) =>
      body.kind === 'letter' ? [body.glyph] : [],
    )

  test('of the hardest steps, and whenever asked for, are turned images of each other', () => {
    const all = [trialsOf({ difficulty: 8 }), trialsOf({ figures: 'turned letters', difficulty: 0 })]
    for (const sets of all) expect(sets.filter((set) => set === 'bdpq').length).toBeGreaterThan(10)
  })

  test('of the gentlest steps are as unlike as letters are', () => {
    for (let seed = 0; seed < 20; seed++) expect(glyphsOf({ difficulty: 0 }, seed)).not.toContain('b')
  })

  function trialsOf(over: Partial<TwinChallenge>): string[] {
    return Array.from({ length: 40 }, (_, seed) => glyphsOf(over, seed).sort().join(''))
  }
})

test('crowding puts leaves around every shape alike', () => {
  expect([0, 1, 2, 3].map((crowding) => trialOf({ crowding }, 1).leaves.length)).toEqual([0, 5, 8, 12])
})

test('a challenge set before there were letters and crowding means what it meant', () => {
  const first = { choices: 4, difficulty: 3, features: ['contour'], spots: 2 }
  expect(challengeSchema.parse(first)).toEqual({ ...first, figures: 'critters', crowding: 0 })
})
