import { describe, expect, test } from 'vitest'
import { challengeSchema, ladder } from '../../../src/activities/finish-the-picture/challenge'
import type { ClosureMetric } from '../../../src/activities/finish-the-picture/metrics'
import { score } from '../../../src/activities/finish-the-picture/score'
import { simulate } from '../../../src/activities/finish-the-picture/simulate'
import { generate, type ClosureTrial } from '../../../src/activities/finish-the-picture/trial'
import { handOfSkill, steadyHand } from '../../../src/core/hand'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'
import type { FoilClass } from '../../../src/core/stimulus/foil'

const trial = withAll(['mirror', 'contour', 'other'])

test('nothing chosen is unscorable', () => {
  expect(score(trial, { choices: [], takenAway: 0 })).toEqual({
    kind: 'unscorable',
    reason: 'Nothing was chosen.',
  })
})

describe('the first choice counts', () => {
  test('right at once it is met: nothing that was seen speaks against it', () => {
    const outcome = chosen([trial.keyIndex, 2400])
    expect(isMet(outcome)).toBe(true)
    expect(valuesOf(outcome, 'foundFirst', 'beyondLuck', 'against', 'rightMs', 'missing')).toEqual([
      1,
      1,
      0,
      2400,
      trial.missing,
    ])
  })

  test.each([
    ['other', [1, 0, 0]],
    ['contour', [0, 1, 0]],
    ['mirror', [0, 0, 1]],
  ] as const)('%s taken instead is told as what it was', (foil, told) => {
    const place = placeOf(foil)
    const outcome = chosen([place, 2400], [trial.keyIndex, 4000])
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'tookOther', 'tookBent', 'tookReversed')).toEqual(told)
    expect(valuesOf(outcome, 'foundFirst', 'against', 'rightMs', 'totalMs', 'place')).toEqual([
      0,
      trial.choices[place]?.against,
      null,
      4000,
      place + 1,
    ])
  })

  test('a class that was not among the choices cannot be taken', () => {
    const gentle = generate(challengeSchema.parse({}), 4)
    const outcome = score(gentle, { choices: [{ index: gentle.keyIndex, atMs: 1200 }], takenAway: 0 })
    expect(valuesOf(outcome, 'tookOther', 'tookBent', 'tookReversed')).toEqual([0, null, null])
  })

  test('help that took cards away leaves nothing to say about being right', () => {
    const outcome = score(trial, { choices: [{ index: trial.keyIndex, atMs: 9000 }], takenAway: 2 })
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'foundFirst', 'beyondLuck', 'tookOther', 'tookBent')).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('a choice that is not there is not right, and nothing is said against it', () => {
    expect(valuesOf(chosen([99, 1000]), 'foundFirst', 'against', 'place')).toEqual([0, null, null])
  })

  test('an anticipation has no time', () => {
    expect(valuesOf(chosen([trial.keyIndex, 90]), 'foundFirst', 'responseMs', 'rightMs')).toEqual([
      1,
      null,
      null,
    ])
  })
})

describe('the make-believe child', () => {
  test('finds it at once with full attention', () => {
    for (const [seed, step] of ladder.entries()) {
      const item = generate(step, seed)
      expect(isMet(score(item, simulate(item, steadyHand, diceFrom(seed))))).toBe(true)
    }
  })

  test('never chooses the same one twice, and ends with the right one', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { choices } = simulate(trial, handOfSkill(0), diceFrom(seed))
      expect(new Set(choices.map(({ index }) => index)).size).toBe(choices.length)
      expect(choices.at(-1)?.index).toBe(trial.keyIndex)
    }
  })
})

/** The first trial whose others are of all these classes. */
function withAll(classes: readonly FoilClass[]): ClosureTrial {
  const challenge = { ...challengeSchema.parse({}), choices: 6, difficulty: 5 }
  for (let seed = 0; seed < 200; seed++) {
    const item = generate(challenge, seed)
    if (classes.every((foil) => item.choices.some((choice) => choice.foil === foil))) return item
  }
  throw new Error('no such trial')
}

function placeOf(foil: FoilClass): number {
  return trial.choices.findIndex((choice) => choice.foil === foil)
}

function chosen(...choices: (readonly [number, number])[]) {
  return score(trial, { choices: choices.map(([index, atMs]) => ({ index, atMs })), takenAway: 0 })
}

function valuesOf(outcome: Outcome<ClosureMetric>, ...names: ClosureMetric[]): (number | null)[] {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}
