import { describe, expect, test } from 'vitest'
import {
  challengeSchema,
  figuresSchema,
  type MemoryChallenge,
} from '../../../src/activities/remember-me/challenge'
import { bodyAt } from '../../../src/activities/remember-me/figures'
import { ladder } from '../../../src/activities/remember-me/ladder'
import { generate, itemOf, trialSchema } from '../../../src/activities/remember-me/trial'
import { animals } from '../../../src/core/stimulus/animals'
import { moveBetween } from '../../../src/core/stimulus/difference'
import { leastMove, perceptual } from '../../../src/core/stimulus/floors'
import type { Body } from '../../../src/core/stimulus/shape'

const trialOf = (over: Partial<MemoryChallenge>, seed: number) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

/** Items for each step, spread over seeds; `ITEMS=300` is thorough. */
const itemsPerStep = Number(process.env['ITEMS'] ?? 16)

describe.each([...ladder.entries()])('items of step %#', (step, challenge) => {
  const trials = Array.from({ length: itemsPerStep }, (_, k) => generate(challenge, step * 1000 + k))

  test('pass every check, have one that is the same, and are made again from their seed', () => {
    for (const trial of trials) {
      const { choices, keyIndex, model, faults } = trial
      expect(faults).toEqual([])
      expect(choices).toHaveLength(challenge.choices)
      expect(choices[keyIndex]?.shape).toEqual(model)
      expect(choices.filter(({ delta }) => delta === 0)).toHaveLength(1)
      expect(trialSchema.parse(JSON.parse(JSON.stringify(trial)))).toEqual(trial)
    }
    expect(generate(challenge, trials[0]?.seed ?? 0)).toEqual(trials[0])
  })

  test('can be told on the smallest tablet, and every feature asked for matters', () => {
    const asked = new Set(trials.flatMap(({ choices }) => choices.flatMap(({ foil }) => foil ?? [])))
    for (const feature of challenge.features) expect(asked).toContain(feature)
    for (const { choices, keyIndex, model, sizeMm } of trials) {
      for (const [place, { shape }] of choices.entries()) {
        const ratio = Math.exp(Math.abs(Math.log(shape.scale / model.scale)))
        if (place === keyIndex || ratio >= 1 + perceptual.size) continue
        expect(moveBetween(shape, model)).toBeGreaterThanOrEqual(leastMove({ sizeMm }))
      }
    }
  })

  test('bring back only those who were the one to remember so many trials earlier', () => {
    for (const { familiar, choices, seed, figures } of trials) {
      expect(familiar.length).toBeLessThanOrEqual(challenge.familiar)
      for (const { place, ago } of familiar) {
        if (figures === 'letters') throw new Error('letters do not come back')
        expect(choices[place]?.shape.body).toEqual(bodyAt(figures, seed - ago))
        expect(generate(challenge, seed - ago).model.body).toEqual(choices[place]?.shape.body)
      }
    }
    const met = trials.filter(({ familiar }) => familiar.length > 0).length
    if (challenge.familiar > 0) expect(met).toBeGreaterThan(trials.length / 2)
  })
})

test.each(figuresSchema.options)('%s are sound at every difficulty', (figures) => {
  for (let seed = 0; seed < 22; seed++) {
    const choices = 3 + (seed % 4)
    const trial = trialOf({ figures, difficulty: seed % 11, choices, familiar: seed % 3 }, seed)
    expect(trial.faults).toEqual([])
    expect(itemOf(trial)).toBe(figures)
  }
})

test('every animal comes once before any comes again', () => {
  const round = animals.map((_, seed) => nameOf(bodyAt('animals', seed)))
  expect(round.toSorted()).toEqual([...animals])
})

test('all animals look different, and every one is a choice once at most', () => {
  for (let seed = 0; seed < 24; seed++) {
    const { choices } = trialOf({ figures: 'animals', choices: 6, familiar: 2 }, seed)
    expect(new Set(choices.map(({ shape }) => nameOf(shape.body))).size).toBe(6)
  }
})

test('who is to be remembered is the same at every difficulty, so it can be met again', () => {
  for (const figures of ['critters', 'signs', 'animals'] as const) {
    const [easy, hard] = [0, 9].map((difficulty) => trialOf({ figures, difficulty }, 5).model.body)
    expect(easy).toEqual(hard)
  }
})

test('looking and waiting are asked as set', () => {
  const trial = trialOf({ lookSeconds: 1.5, delaySeconds: 8, meanwhile: 'tap' }, 1)
  expect(trial).toMatchObject({ lookMs: 1500, delayMs: 8000, meanwhile: 'tap' })
})

function nameOf(body: Body): string {
  return body.kind === 'picture' ? body.name : body.kind
}
