import { describe, expect, test } from 'vitest'
import { follow, handOfSkill, lazyHand, steadyHand } from '../../../src/core/hand'
import type { Point } from '../../../src/core/geometry'
import { diceFrom } from '../../../src/core/random'
import type { Outcome } from '../../../src/core/outcome'
import { score } from '../../../src/activities/bead-stringing/score'
import { simulate } from '../../../src/activities/bead-stringing/simulate'
import type { BeadMetric } from '../../../src/activities/bead-stringing/metrics'
import { challengeSchema, generate, type BeadMove } from '../../../src/activities/bead-stringing/trial'

const trial = generate({ ...challengeSchema.parse({}), pattern: 'AB', beads: 4 }, 2)
const full = ['string', 'string', 'string', 'string'] as const

describe('what cannot be scored', () => {
  test('no bead carried', () => {
    expect(score(trial, { moves: [] })).toEqual({ kind: 'unscorable', reason: 'No bead was carried.' })
  })
})

describe('precision and sequence are separate answers', () => {
  test('another bead lowers the sequence and not the precision', () => {
    const outcome = scored([...full, 'another kind'])
    expect([valueOf(outcome, 'sequence'), valueOf(outcome, 'onFirstTry')]).toEqual([0.8, 1])
  })

  test('a drop beside the string lowers the precision and not the sequence', () => {
    const outcome = scored([...full, 'elsewhere'])
    expect([valueOf(outcome, 'sequence'), valueOf(outcome, 'onFirstTry')]).toEqual([1, 0.8])
  })

  test('a bead dropped far away says nothing about aiming', () => {
    const near = scored(full)
    const far = score(trial, { moves: [...movesOf(full), move('elsewhere', { x: 200, y: 600 })] })
    expect(valueOf(far, 'placementError')).toBe(valueOf(near, 'placementError'))
  })

  test('precision is measured in bead sizes', () => {
    const drop = { x: trial.tip.x, y: trial.tip.y + trial.beadSize / 2 }
    expect(valueOf(score(trial, { moves: [move('string', drop)] }), 'placementError')).toBeCloseTo(0.5, 6)
  })

  test('no bead near the string leaves precision and sequence open', () => {
    const outcome = score(trial, { moves: [move('elsewhere', { x: 200, y: 600 })] })
    expect([valueOf(outcome, 'placementError'), valueOf(outcome, 'sequence')]).toEqual([null, null])
  })
})

describe('when a string is met', () => {
  test('full and by the pattern', () => expect(isMet(scored(full))).toBe(true))
  test('not half full', () => expect(isMet(scored(full.slice(0, 2)))).toBe(false))
  test('one bead put back is forgiven', () => expect(isMet(scored(['another kind', ...full]))).toBe(true))
  test('not by trying every bead', () =>
    expect(isMet(scored(['another kind', 'another kind', ...full]))).toBe(false))
  test('not when the child stopped early', () =>
    expect(isMet(score(trial, simulate(trial, lazyHand, diceFrom(1))))).toBe(false))
})

test('a steadier hand carries straighter', () => {
  const [shaky, steady] = [0, 1].map((skill) =>
    valueOf(score(trial, simulate(trial, handOfSkill(skill), diceFrom(4))), 'pathRatio'),
  )
  expect(steady).toBeLessThan(1.1)
  expect(shaky).toBeGreaterThan(steady ?? Infinity)
})

function scored(landings: readonly BeadMove['landed'][]) {
  return score(trial, { moves: movesOf(landings) })
}

function movesOf(landings: readonly BeadMove['landed'][]): BeadMove[] {
  return landings.map((landed) => move(landed, trial.tip))
}

function move(landed: BeadMove['landed'], dropAt: Point): BeadMove {
  const from = trial.tray[0]?.at ?? trial.tip
  return { bead: 'bead-1', stroke: follow(steadyHand, [from, dropAt], diceFrom(1), 900), dropAt, landed }
}

function valueOf(outcome: Outcome<BeadMetric>, name: BeadMetric): number | null {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return outcome.measurements[name].value
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}
