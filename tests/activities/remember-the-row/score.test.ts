import { describe, expect, test } from 'vitest'
import { challengeSchema, type RowChallenge } from '../../../src/activities/remember-the-row/challenge'
import { ladder } from '../../../src/activities/remember-the-row/ladder'
import type { RowMetric } from '../../../src/activities/remember-the-row/metrics'
import { score } from '../../../src/activities/remember-the-row/score'
import { simulate } from '../../../src/activities/remember-the-row/simulate'
import {
  askedOf,
  generate,
  responseSchema,
  type RowResponse,
  type RowTrial,
} from '../../../src/activities/remember-the-row/trial'
import { steadyHand } from '../../../src/core/hand'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'

const rowOf = (over: Partial<RowChallenge>) =>
  generate({ ...challengeSchema.parse({}), answer: 'reproduce', span: 4, choices: 6, ...over }, 3)
const trial = rowOf({})
const [a = 0, b = 0, c = 0, d = 0] = trial.row
const stranger = trial.waiting.find((rider) => !trial.row.includes(rider)) ?? -1

test('nothing given is unscorable', () => {
  const nothing = { kind: 'unscorable', reason: 'Nothing was chosen.' }
  expect(score(trial, responseSchema.parse({}))).toEqual(nothing)
  expect(given(trial, [])).toEqual(nothing)
  expect(score(rowOf({ answer: 'recognise' }), responseSchema.parse({}))).toEqual(nothing)
})

describe('made again', () => {
  test('in its order it is met, and all of it was kept', () => {
    const outcome = given(trial, [a, b, c, d])
    expect(isMet(outcome)).toBe(true)
    expect(valuesOf(outcome, 'wholeRow', 'beyondLuck', 'keptInOrder', 'rightPlaces')).toEqual([1, 1, 4, 1])
    expect(valuesOf(outcome, 'pairsInOrder', 'swapped', 'strangers', 'tries')).toEqual([1, 0, 0, 1])
    expect(valuesOf(outcome, 'responseMs', 'rightMs', 'eachMs', 'totalMs')).toEqual([1000, 1000, 1000, 4000])
  })

  test('neighbours changed are slips of order, and no strangers', () => {
    const outcome = given(trial, [a, c, b, d])
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'wholeRow', 'keptInOrder', 'rightPlaces')).toEqual([0, 1, 0.5])
    expect(valuesOf(outcome, 'swapped', 'strangers', 'rightMs', 'totalMs')).toEqual([2, 0, null, null])
    expect(valuesOf(outcome, 'pairsInOrder')[0]).toBeCloseTo(5 / 6)
    expect(valuesOf(outcome, 'startKept', 'middleKept', 'endKept')).toEqual([1, 0, 1])
  })

  test('a stranger is no slip of order', () => {
    const outcome = given(trial, [a, b, stranger, d])
    expect(valuesOf(outcome, 'swapped', 'strangers', 'keptInOrder', 'rightPlaces')).toEqual([0, 1, 2, 0.75])
    expect(valuesOf(outcome, 'startKept', 'middleKept', 'endKept', 'pairsInOrder')).toEqual([1, 0.5, 1, 1])
  })

  test('turned round, no pair is in order, and no run was kept', () => {
    expect(valuesOf(given(trial, [d, c, b, a]), 'pairsInOrder', 'keptInOrder', 'swapped')).toEqual([0, 0, 4])
  })

  test('help that pointed one out leaves nothing to say about memory', () => {
    const outcome = given(trial, [a, b, c, d], { pointedAt: 1 })
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'wholeRow', 'keptInOrder', 'swapped', 'startKept')).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('when none but the row waits there are no strangers to take', () => {
    const own = rowOf({ choices: 4 })
    expect(valuesOf(given(own, own.row), 'strangers', 'wholeRow')).toEqual([null, 1])
  })
})

test('backward, the first shown is the last given', () => {
  const back = rowOf({ direction: 'backward' })
  const asked = askedOf(back)
  expect(isMet(given(back, asked))).toBe(true)
  const [first = 0, ...rest] = asked
  const outcome = given(back, [first, ...rest.slice(0, 2), stranger])
  expect(valuesOf(outcome, 'startKept', 'middleKept', 'endKept', 'keptInOrder')).toEqual([0, 1, 1, 3])
})

describe('begun anew at a slip', () => {
  const anew = rowOf({ restart: true })

  test('the first try counts; what was not reached is unknown', () => {
    const outcome = tried(anew, [
      [a, c],
      [a, b, c, d],
    ])
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'wholeRow', 'keptInOrder', 'tries', 'swapped')).toEqual([0, 1, 2, 1])
    expect(valuesOf(outcome, 'rightPlaces', 'startKept', 'middleKept', 'endKept')).toEqual([
      null,
      1,
      null,
      null,
    ])
  })

  test('not right in the end is no number of tries', () => {
    expect(valuesOf(tried(anew, [[b], [b], [c]]), 'tries', 'totalMs', 'wholeRow')).toEqual([null, null, 0])
  })
})

describe('found among others', () => {
  const found = rowOf({ answer: 'recognise', choices: 4 })
  const key = found.keyIndex ?? 0
  const placeOf = (foil: string) => found.rows.findIndex((row) => row.foil === foil)

  test('at once it is met; the order of taps is not known', () => {
    const outcome = chosen(key)
    expect(isMet(outcome)).toBe(true)
    expect(valuesOf(outcome, 'wholeRow', 'beyondLuck', 'tries', 'place')).toEqual([1, 1, 1, key + 1])
    expect(valuesOf(outcome, 'keptInOrder', 'startKept', 'eachMs')).toEqual([null, null, null])
  })

  test('another row names what was not kept: the order, or who it was', () => {
    expect(valuesOf(chosen(placeOf('swap'), key), 'wholeRow', 'swapped', 'strangers', 'tries')).toEqual([
      0, 1, 0, 2,
    ])
    expect(valuesOf(chosen(placeOf('stranger'), key), 'swapped', 'strangers')).toEqual([0, 1])
    expect(valuesOf(chosen(placeOf('swap')), 'beyondLuck')[0]).toBeCloseTo(-1 / 3)
  })

  function chosen(...places: number[]) {
    const choices = places.map((index, k) => ({ index, atMs: 1500 * (k + 1) }))
    return score(found, responseSchema.parse({ choices }))
  }
})

test('the make-believe child keeps every row with full attention', () => {
  for (const [seed, step] of ladder.entries()) {
    const item = generate(step, seed)
    expect(isMet(score(item, simulate(item, steadyHand, diceFrom(seed))))).toBe(true)
  }
})

function given(row: RowTrial, riders: readonly number[], over: Partial<RowResponse> = {}) {
  return tried(row, [riders], over)
}

function tried(row: RowTrial, tries: readonly (readonly number[])[], over: Partial<RowResponse> = {}) {
  const made = tries.map((riders) => ({ given: [...riders], atMs: riders.map((_, k) => 1000 * (k + 1)) }))
  return score(row, { ...responseSchema.parse({ tries: made }), ...over })
}

function valuesOf(outcome: Outcome<RowMetric>, ...names: RowMetric[]): (number | null)[] {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}
