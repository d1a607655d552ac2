import { describe, expect, test } from 'vitest'
import {
  challengeSchema,
  figuresSchema,
  ladder,
  type OddChallenge,
} from '../../../src/activities/odd-one-out/challenge'
import { generate, itemOf, shapeAt, trialSchema } from '../../../src/activities/odd-one-out/trial'
import { moveBetween } from '../../../src/core/stimulus/difference'
import { leastMove, perceptual } from '../../../src/core/stimulus/floors'
import { moveAtBestTurn } from '../../../src/core/stimulus/symmetry'

const trialOf = (over: Partial<OddChallenge>, seed: number) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

/** Items for each step, spread over seeds; `ITEMS=300` is thorough. */
const itemsPerStep = Number(process.env['ITEMS'] ?? 24)

describe.each([...ladder.entries()])('items of step %#', (step, challenge) => {
  const trials = Array.from({ length: itemsPerStep }, (_, k) => generate(challenge, step * 1000 + k))

  test('pass every check, have one odd one, and are made again from their seed', () => {
    for (const trial of trials) {
      expect(trial.faults).toEqual([])
      expect(trial.turns).toHaveLength(challenge.choices)
      expect(trial.keyIndex).toBeLessThan(challenge.choices)
      expect(trialSchema.parse(JSON.parse(JSON.stringify(trial)))).toEqual(trial)
    }
    expect(generate(challenge, trials[0]?.seed ?? 0)).toEqual(trials[0])
  })

  test('can be told on the smallest tablet, and nothing gives the odd one away', () => {
    for (const trial of trials) {
      const { usual, odd, sizeMm, eachTurned, turns } = trial
      const ratio = Math.exp(Math.abs(Math.log(usual.scale / odd.scale)))
      const move = eachTurned ? moveAtBestTurn(usual, odd) : moveBetween(usual, odd)
      expect(ratio >= 1 + perceptual.size || move >= leastMove({ sizeMm })).toBe(true)
      if (!eachTurned) expect(turns.every((turn) => turn === 0)).toBe(true)
    }
  })

  test('go through all that the odd one may differ in', () => {
    expect(new Set(trials.map(({ feature }) => feature))).toEqual(new Set(challenge.features))
  })
})

describe.each(figuresSchema.options)('%s', (figures) => {
  test.each([false, true])('are sound, each turned its own way: %s', (eachTurned) => {
    for (let seed = 0; seed < 18; seed++) {
      const difficulty = (seed * 3) % 11
      const features = (['size', 'rotation', 'mirror', 'contour', 'detail', 'part'] as const).slice(seed % 6)
      const trial = trialOf({ figures, eachTurned, difficulty, features, choices: 3 + (seed % 6) }, seed)
      expect(trial.faults).toEqual([])
      if (eachTurned) expect(trial.foil).not.toBe('rotation')
    }
  })
})

test('the odd one is now the larger and now the smaller, and stands in every place', () => {
  const trials = Array.from({ length: 60 }, (_, seed) => trialOf({}, seed))
  const larger = trials.filter(({ usual, odd }) => odd.scale > usual.scale).length
  expect(larger).toBeGreaterThan(15)
  expect(larger).toBeLessThan(45)
  for (const place of [0, 1, 2]) expect(trials.filter((t) => t.keyIndex === place)).toHaveLength(20)
})

describe('each turned its own way', () => {
  const trial = trialOf({ eachTurned: true, choices: 8, features: ['rotation'] }, 5)

  test('no two are turned alike, and turning is asked as outline', () => {
    const turns = trial.turns.map((turn) => ((turn % 360) + 360) % 360).toSorted((a, b) => a - b)
    for (const [k, turn] of turns.entries()) if (k > 0) expect(turn - (turns[k - 1] ?? 0)).toBeGreaterThan(20)
    expect(trial.feature).toBe('contour')
  })

  test('all but one are the same when turned back', () => {
    for (const place of trial.turns.keys()) {
      const same = moveAtBestTurn(trial.usual, shapeAt(trial, place)) < leastMove({ sizeMm: 28 }) / 2
      expect(same).toBe(place !== trial.keyIndex)
    }
  })

  test('letters that are half turns of each other are not asked, mirror images are', () => {
    for (let seed = 0; seed < 20; seed++)
      expect(trialOf({ eachTurned: true, figures: 'turned letters' }, seed).foil).toBe('mirror')
  })
})

test('crowding puts leaves around every one alike', () => {
  expect([0, 1, 2, 3].map((crowding) => trialOf({ crowding }, 1).leaves.length)).toEqual([0, 5, 8, 12])
})

test('only trials of one kind share a trend', () => {
  expect(itemOf(trialOf({ features: ['contour'] }, 1))).toBe('contour')
  expect(itemOf(trialOf({ features: ['mirror'], figures: 'badges', eachTurned: true }, 1))).toBe(
    'badges, mirror, each turned',
  )
  expect(itemOf(trialOf({ figures: 'turned letters' }, 1))).toBe('turned letters')
})
