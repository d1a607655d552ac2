import { describe, expect, test } from 'vitest'
import {
  challengeSchema,
  figuresSchema,
  ladder,
  type FormChallenge,
} from '../../../src/activities/same-shape-anywhere/challenge'
import { generate, itemOf, trialSchema } from '../../../src/activities/same-shape-anywhere/trial'
import { leastMove } from '../../../src/core/stimulus/floors'
import { wrapped } from '../../../src/core/stimulus/shape'
import { moveAtBestTurn } from '../../../src/core/stimulus/symmetry'

const trialOf = (over: Partial<FormChallenge>, seed: number) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

/** Items for each step, spread over seeds; `ITEMS=300` is thorough. */
const itemsPerStep = Number(process.env['ITEMS'] ?? 10)

describe.each([...ladder.entries()])('items of step %#', (step, challenge) => {
  const trials = Array.from({ length: itemsPerStep }, (_, k) => generate(challenge, step * 1000 + k))

  test('pass every check, have one of the form, and are made again from their seed', () => {
    for (const trial of trials) {
      expect(trial.faults).toEqual([])
      expect(trial.choices).toHaveLength(challenge.choices)
      expect(trial.choices.flatMap(({ foil }, place) => (foil === null ? [place] : []))).toEqual([
        trial.keyIndex,
      ])
      expect(trialSchema.parse(JSON.parse(JSON.stringify(trial)))).toEqual(trial)
    }
    expect(generate(challenge, trials[0]?.seed ?? 0)).toEqual(trials[0])
  })

  test('change what was set and nothing else', () => {
    for (const { model, choices, keyIndex, changes } of trials) {
      const key = choices[keyIndex]?.shape ?? model
      expect(Math.abs(wrapped(key.turn - model.turn)) > 12).toBe(changes.includes('turn'))
      expect(Math.abs(key.scale / model.scale - 1) > 0.15).toBe(changes.includes('size'))
      expect(key.fill !== model.fill).toBe(changes.includes('fill'))
      for (const { across } of choices) expect(across.length > 0).toBe(changes.includes('overlap'))
    }
  })

  test('give the right one away neither by its size nor by its filling', () => {
    for (const { choices } of trials) {
      const scales = choices.map(({ shape }) => shape.scale)
      expect(Math.max(...scales) / Math.min(...scales)).toBeLessThan(1.15 ** 2 + 0.01)
      expect(new Set(choices.map(({ shape }) => shape.fill)).size).toBe(1)
    }
  })
})

test('every other one can be told from the model however it is turned', () => {
  for (let seed = 0; seed < 4; seed++) {
    const { model, choices, sizeMm } = trialOf({ choices: 5, difficulty: 5, changes: ['turn'] }, seed)
    for (const { foil, shape } of choices)
      if (foil !== null)
        expect(moveAtBestTurn({ ...model, fill: shape.fill }, shape)).toBeGreaterThan(leastMove({ sizeMm }))
  }
})

describe.each(figuresSchema.options)('%s', (figures) => {
  test.each([false, true])('are sound, a flipped one another shape: %s', (flipped) => {
    for (let seed = 0; seed < 8; seed++) {
      const trial = trialOf(
        { figures, flipped, choices: 4, difficulty: seed, changes: ['size', 'turn'] },
        seed,
      )
      expect(trial.faults).toEqual([])
      if (flipped && figures !== 'letters')
        expect(trial.choices.filter(({ foil }) => foil === 'mirror')).toHaveLength(1)
    }
  })
})

test('letters are never turned so far that they would be other letters', () => {
  for (let seed = 0; seed < 20; seed++) {
    const { choices } = trialOf({ figures: 'letters', changes: ['turn'], turnChange: 180 }, seed)
    for (const { shape } of choices) expect(Math.abs(shape.turn)).toBeLessThanOrEqual(45)
  }
})

test('two changes at once go through all pairs', () => {
  const changes = ['turn', 'fill', 'size'] as const
  const items = [0, 1, 2].map((seed) => itemOf(trialOf({ changes: [...changes], atOnce: 2 }, seed)))
  expect(items.toSorted()).toEqual([
    'filled or outlined and size',
    'turned and filled or outlined',
    'turned and size',
  ])
})

test('only trials of one kind share a trend', () => {
  expect(itemOf(trialOf({}, 1))).toBe('size')
  expect(itemOf(trialOf({ figures: 'signs', changes: ['turn'], flipped: true }, 1))).toBe(
    'signs, turned, not flipped',
  )
})
