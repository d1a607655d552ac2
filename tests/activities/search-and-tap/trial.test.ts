import { describe, expect, test } from 'vitest'
import {
  challengeSchema,
  ladder,
  type SearchChallenge,
} from '../../../src/activities/search-and-tap/challenge'
import { generate, itemOf, trialSchema } from '../../../src/activities/search-and-tap/trial'
import { anyLearner } from '../../../src/core/learner'

const trialOf = (over: Partial<SearchChallenge>, seed: number) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

/** Fields for each step, spread over seeds; `ITEMS=300` is thorough. */
const fieldsPerStep = Number(process.env['ITEMS'] ?? 20)

describe.each([...ladder.entries()])('fields of step %#', (step, challenge) => {
  const trials = Array.from({ length: fieldsPerStep }, (_, k) => generate(challenge, step * 1000 + k))

  test('pass every check and are made again from their seed', () => {
    for (const trial of trials) {
      expect(trial.faults).toEqual([])
      expect(trialSchema.parse(JSON.parse(JSON.stringify(trial)))).toEqual(trial)
    }
    expect(generate(challenge, trials[0]?.seed ?? 0)).toEqual(trials[0])
  })

  test('ask for what the rule says, among others that differ from it', () => {
    for (const { kinds, rule } of trials) {
      expect(kinds[0]).toMatchObject({ role: 'target', foil: null, delta: 0 })
      const count = (role: string) => kinds.filter((kind) => kind.role === role).length
      expect(count('target')).toBe(rule === 'two kinds' ? 2 : 1)
      expect(count('friend')).toBe(rule === 'only after' ? 1 : 0)
      expect(count('other')).toBeGreaterThanOrEqual(2)
      for (const { delta } of kinds.slice(1)) expect(delta).toBeGreaterThan(0)
    }
  })
})

test.each(['critters', 'pictures', 'letters', 'turned letters'] as const)('%s are sound', (figures) => {
  for (let seed = 0; seed < 21; seed++)
    expect(trialOf({ figures, difficulty: seed % 7 }, seed).faults).toEqual([])
})

test('the second kind to find, and the friend, are another thing than the first', () => {
  for (const rule of ['two kinds', 'only after'] as const)
    for (let seed = 0; seed < 12; seed++)
      expect(trialOf({ rule, difficulty: seed % 7, figures: 'pictures' }, seed).kinds[1]?.foil).toBe('other')
})

test('what comes right after its friend is never scattered', () => {
  expect(trialOf({ rule: 'only after', arrangement: 'scattered' }, 2).arrangement).toBe('rows')
  expect(trialOf({ rule: 'only after', arrangement: 'columns' }, 2).arrangement).toBe('columns')
})

test('fields follow each other in other places, and a left hand is known', () => {
  expect(new Set([0, 1, 2].map((seed) => trialOf({}, seed).place)).size).toBe(3)
  expect(generate(challengeSchema.parse({}), 1, { ...anyLearner, hand: 'left' }).hand).toBe('left')
})

test('no time limit unless a therapist sets one', () => {
  expect(trialOf({}, 1).limitMs).toBeNull()
  expect(trialOf({ timeLimit: '90 s' }, 1).limitMs).toBe(90_000)
})

test('only fields of one kind share a trend', () => {
  expect(itemOf(trialOf({ figures: 'letters', rule: 'two kinds' }, 1))).toBe('letters, two kinds')
})
