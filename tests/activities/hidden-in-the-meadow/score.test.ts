import { describe, expect, test } from 'vitest'
import { challengeSchema, type MeadowChallenge } from '../../../src/activities/hidden-in-the-meadow/challenge'
import { foundBy, hiddenIn, middleOf } from '../../../src/activities/hidden-in-the-meadow/find'
import { lyingAt } from '../../../src/activities/hidden-in-the-meadow/meadow'
import type { MeadowMetric } from '../../../src/activities/hidden-in-the-meadow/metrics'
import { score } from '../../../src/activities/hidden-in-the-meadow/score'
import { simulate } from '../../../src/activities/hidden-in-the-meadow/simulate'
import { generate, responseSchema, type Try } from '../../../src/activities/hidden-in-the-meadow/trial'
import type { Point } from '../../../src/core/geometry'
import { handOfSkill, steadyHand } from '../../../src/core/hand'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'

const trialOf = (over: Partial<MeadowChallenge> = {}, seed = 1) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)
const where = trialOf()
const which = trialOf({ asks: 'which is there', choices: 5 })

const it = hiddenIn(where)
if (!it) throw new Error('nothing is hidden')
const middle = middleOf(it)
/** The middle of an outline in another clump. */
const elsewhere = where.outlines.findIndex(({ clump }) => clump !== it.placed.clump)
const other = middleOf(lyingAt(where.outlines[elsewhere] ?? it.placed))
/** Grass: the meadow's corner is never reached by an outline. */
const grass = { x: 0.005, y: 0.005 }

describe('a place in the meadow', () => {
  test('tapped on the hidden one at once it is met', () => {
    const outcome = tapped([middle, 2000])
    expect(isMet(outcome)).toBe(true)
    expect(values(outcome, 'foundFirst', 'beyondLuck', 'anotherFirst', 'grassFirst', 'missedBy')).toEqual([
      1, 1, 0, 0, 0,
    ])
    expect(valueOf(outcome, 'offMiddle')).toBe(0)
    expect(valueOf(outcome, 'place')).toBe(it.placed.clump + 1)
  })

  test('tapped on another outline first, that is told, and how far off it was', () => {
    const outcome = tapped([other, 2000], [middle, 4000])
    expect(isMet(outcome)).toBe(false)
    expect(values(outcome, 'foundFirst', 'anotherFirst', 'grassFirst', 'choicesMade')).toEqual([0, 1, 0, 2])
    expect(valueOf(outcome, 'missedBy')).toBeGreaterThan(0.3)
    expect(values(outcome, 'responseMs', 'totalMs')).toEqual([2000, 4000])
    expect(valueOf(outcome, 'rightMs')).toBeNull()
  })

  test('tapped on nothing but grass, that is told apart', () => {
    expect(values(tapped([grass, 2000]), 'foundFirst', 'anotherFirst', 'grassFirst')).toEqual([0, 0, 1])
    expect(values(tapped([grass, 2000]), 'totalMs', 'offMiddle')).toEqual([null, null])
  })

  test('luck is the share of all outlines that the hidden one covers', () => {
    expect(valueOf(tapped([grass, 2000]), 'beyondLuck')).toBeCloseTo(-where.luck / (1 - where.luck))
  })

  test('a tap on several outlines at once is a tap on the hidden one', () => {
    const over = where.outlines.find((one, index) => index !== where.hidden && one.clump === it.placed.clump)
    const shared = over && sharedBy(lyingAt(over).outline)
    if (shared) expect(foundBy(where, { at: shared, index: null }, 0).kind).toBe('hidden')
  })

  test('what is as near as a hand can aim is on it', () => {
    const { x, y, width } = boxOf(it.outline)
    const beside = { x: x + width + 0.02, y }
    expect(foundBy(where, { at: beside, index: null }, 0).kind).not.toBe('hidden')
    expect(foundBy(where, { at: beside, index: null }, 0.5).kind).toBe('hidden')
  })

  test('taken by key it is met too, and nothing is said of aim', () => {
    const outcome = score(where, {
      tries: [{ atMs: 3000, at: null, index: where.hidden }],
      reach: 0,
      takenAway: 0,
    })
    expect(isMet(outcome)).toBe(true)
    expect(values(outcome, 'missedBy', 'offMiddle', 'grassFirst')).toEqual([null, null, 0])
  })
})

describe('one of several', () => {
  const { keyIndex } = which

  test('the right one at once is met', () => {
    const outcome = chosen([keyIndex, 1500])
    expect(isMet(outcome)).toBe(true)
    expect(values(outcome, 'foundFirst', 'beyondLuck', 'place')).toEqual([1, 1, keyIndex + 1])
  })

  test('another first is read against one in five, and nothing is said of grass', () => {
    const outcome = chosen([(keyIndex + 1) % 5, 1500], [keyIndex, 2500])
    expect(values(outcome, 'foundFirst', 'anotherFirst', 'grassFirst', 'missedBy')).toEqual([
      0,
      1,
      null,
      null,
    ])
    expect(valueOf(outcome, 'beyondLuck')).toBeCloseTo(-0.25)
  })
})

describe('a time is kept only when it can mean looking', () => {
  test.each([
    [149, null],
    [150, 150],
    [60_000, 60_000],
    [60_001, null],
  ])('%d ms', (atMs, kept) => {
    expect(valueOf(tapped([middle, atMs]), 'responseMs')).toBe(kept)
  })
})

test('nothing tried is unscorable', () => {
  expect(score(where, { tries: [], reach: 0, takenAway: 0 })).toEqual({
    kind: 'unscorable',
    reason: 'Nothing was tried.',
  })
})

test('found after help had made others pale says nothing about looking', () => {
  const outcome = score(where, { tries: [{ atMs: 9000, at: middle, index: null }], reach: 0, takenAway: 2 })
  expect(isMet(outcome)).toBe(false)
  expect(values(outcome, 'foundFirst', 'beyondLuck', 'anotherFirst')).toEqual([null, null, null])
})

test('what is not there is not the hidden one', () => {
  expect(values(chosen([99, 1000]), 'foundFirst', 'place')).toEqual([0, null])
})

test('a record of before the reach was kept can be read', () => {
  expect(responseSchema.parse({ tries: [] })).toEqual({ tries: [], reach: 0, takenAway: 0 })
})

describe('the make-believe child', () => {
  test.each([where, which])('with full attention finds it at once', (trial) => {
    for (let seed = 0; seed < 20; seed++)
      expect(isMet(score(trial, simulate(trial, steadyHand, diceFrom(seed))))).toBe(true)
  })

  test.each([where, which])('ends with it, whatever came before', (trial) => {
    for (let seed = 0; seed < 20; seed++) {
      const outcome = score(trial, simulate(trial, handOfSkill(0), diceFrom(seed)))
      expect(valueOf(outcome, 'totalMs')).not.toBeNull()
    }
  })
})

function tapped(...taps: (readonly [Point, number])[]) {
  return scored(taps.map(([at, atMs]) => ({ atMs, at, index: null })))
}

function scored(tries: Try[]) {
  return score(where, { tries, reach: 0, takenAway: 0 })
}

function chosen(...choices: (readonly [number, number])[]) {
  const tries = choices.map(([index, atMs]) => ({ atMs, at: null, index }))
  return score(which, { tries, reach: 0, takenAway: 0 })
}

function valueOf(outcome: Outcome<MeadowMetric>, name: MeadowMetric): number | null {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return outcome.measurements[name].value
}

function values(outcome: Outcome<MeadowMetric>, ...names: MeadowMetric[]) {
  return names.map((name) => valueOf(outcome, name))
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}

function boxOf(outline: readonly Point[]) {
  const xs = outline.map(({ x }) => x)
  const at = outline.reduce((far, point) => (point.x > far.x ? point : far))
  return { x: Math.min(...xs), y: at.y, width: Math.max(...xs) - Math.min(...xs) }
}

/** A place of another outline that the hidden one holds too. */
function sharedBy(outline: readonly Point[]): Point | undefined {
  return outline.find((at) => foundBy(where, { at, index: null }, 0).kind === 'hidden')
}
