import { describe, expect, test } from 'vitest'
import { challengeSchema, ladder } from '../../../src/activities/search-and-tap/challenge'
import type { SearchMetric } from '../../../src/activities/search-and-tap/metrics'
import { score } from '../../../src/activities/search-and-tap/score'
import { simulate } from '../../../src/activities/search-and-tap/simulate'
import { generate, type LaidItem, type SearchResponse } from '../../../src/activities/search-and-tap/trial'
import { steadyHand } from '../../../src/core/hand'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'

const trial = generate({ ...challengeSchema.parse({}), difficulty: 3, rule: 'only after' }, 3)
const turned = trial.kinds.findIndex(({ role, foil }) => role === 'other' && foil === 'rotation')

/** Three rows of six: what is to be found at the left end, in the middle and at the right of each. */
const items: LaidItem[] = Array.from({ length: 18 }, (_, k) => ({
  x: 100 + (k % 6) * 100,
  y: 100 + Math.floor(k / 6) * 100,
  line: Math.floor(k / 6),
  kind: k % 2 === 0 ? 0 : turned,
  isTarget: k % 2 === 0,
}))
const targets = [0, 2, 4, 6, 8, 10, 12, 14, 16]

test('nothing touched is unscorable, and touches between things are nothing', () => {
  const nothing = { kind: 'unscorable', reason: 'Nothing was touched.' }
  expect(score(trial, responseOf([]))).toEqual(nothing)
  expect(score(trial, responseOf([null, null]))).toEqual(nothing)
})

describe('what was found, less what was taken besides', () => {
  test('all and nothing else is 1 and met', () => {
    const outcome = score(trial, responseOf(targets))
    expect(valuesOf(outcome, 'foundBeyond', 'found', 'hits', 'omissions', 'commissions')).toEqual([
      1, 1, 9, 0, 0,
    ])
    expect(isMet(outcome)).toBe(true)
  })

  test('touching everything is 0 and not met', () => {
    const outcome = score(trial, responseOf([...items.keys()]))
    expect(valuesOf(outcome, 'foundBeyond', 'found', 'commissions')).toEqual([0, 1, 9])
    expect(isMet(outcome)).toBe(false)
  })

  test('another one touched twice is taken once, and counted twice as a touch', () => {
    const outcome = score(trial, responseOf([...targets, 1, 1]))
    expect(valuesOf(outcome, 'foundBeyond', 'commissions', 'turnedTaken')).toEqual([1 - 1 / 9, 2, 2])
  })

  test('the right one without its friend is told apart from others', () => {
    const alone = items.map((item, k) => (k === 0 ? { ...item, isTarget: false } : item))
    const outcome = score(trial, { ...responseOf([0, 2]), laid: { size: 80, items: alone } })
    expect(valuesOf(outcome, 'withoutFriend', 'commissions', 'turnedTaken')).toEqual([1, 1, 0])
  })

  test('found again is neither found nor wrong', () => {
    const outcome = score(trial, responseOf([0, 0, 2]))
    expect(valuesOf(outcome, 'hits', 'revisits', 'commissions')).toEqual([2, 1, 0])
  })
})

describe('what help pointed out does not count as found', () => {
  test('once it was pointed out', () => {
    const response = responseOf(targets)
    const last = response.touches.at(-1)?.atMs ?? 0
    const helped = { ...response, pointedOut: [{ item: 16, atMs: last - 500 }] }
    expect(valuesOf(score(trial, helped), 'hits', 'omissions')).toEqual([8, 1])
  })

  test('but does where it had been found before', () => {
    const helped = { ...responseOf(targets), pointedOut: [{ item: 0, atMs: 99_000 }] }
    expect(valuesOf(score(trial, helped), 'hits')).toEqual([9])
  })

  test('nothing else found is none found, not nothing touched', () => {
    const helped = { ...responseOf([0]), pointedOut: [{ item: 0, atMs: 1 }] }
    expect(valuesOf(score(trial, helped), 'foundBeyond', 'hits')).toEqual([0, 0])
  })
})

describe('order and place', () => {
  test('row by row goes without crossing, hither and thither does not', () => {
    const orderly = valuesOf(score(trial, responseOf(targets)), 'crossings', 'stepRatio')
    const wild = valuesOf(score(trial, responseOf([0, 16, 4, 12, 10, 2, 14, 6, 8])), 'crossings', 'stepRatio')
    expect(orderly[0]).toBe(0)
    expect(wild[0]).toBeGreaterThan(3)
    expect(wild[1]).toBeGreaterThan(orderly[1] ?? Infinity)
  })

  test('only the right side searched is told as place and as counts', () => {
    const outcome = score(trial, responseOf([2, 4, 8, 10, 14, 16]))
    expect(valuesOf(outcome, 'leftFound', 'rightFound')).toEqual([3, 3])
    expect(valuesOf(outcome, 'centreX')[0]).toBeGreaterThan(0.4)
    expect(valuesOf(outcome, 'centreY')[0]).toBeCloseTo(0)
  })

  test('fewer than five finds say nothing of it', () => {
    const outcome = score(trial, responseOf([0, 2, 4, 6]))
    expect(valuesOf(outcome, 'bestR', 'crossings', 'stepRatio', 'centreX')).toEqual([null, null, null, null])
  })
})

describe('time', () => {
  test('is counted from find to find and to the end, whoever ended it', () => {
    const outcome = score(trial, { ...responseOf(targets), endedBy: 'time', endedMs: 18_000 })
    expect(valuesOf(outcome, 'betweenMs', 'totalMs', 'rate')).toEqual([1000, 18_000, 0.5])
  })

  test('one find has no time between', () => {
    expect(valuesOf(score(trial, responseOf([0])), 'betweenMs')).toEqual([null])
  })
})

test('a make-believe child of full attention finds all, at every step', () => {
  for (const [seed, step] of ladder.entries()) {
    const field = generate(step, seed)
    const outcome = score(field, simulate(field, steadyHand, diceFrom(seed)))
    expect(valuesOf(outcome, 'foundBeyond')).toEqual([1])
  }
})

/** Touches one second apart. */
function responseOf(touched: readonly (number | null)[]): SearchResponse {
  return {
    touches: touched.map((item, k) => ({ item, atMs: 1000 * (k + 1) })),
    endedBy: 'done',
    endedMs: 1000 * (touched.length + 2),
    pointedOut: [],
    laid: { size: 80, items },
  }
}

function valuesOf(outcome: Outcome<SearchMetric>, ...names: SearchMetric[]): (number | null)[] {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}
