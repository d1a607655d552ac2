import { describe, expect, test } from 'vitest'
import type { KeyMetric } from '../../../src/activities/turn-the-key/metrics'
import { score } from '../../../src/activities/turn-the-key/score'
import type { KeyTrial, KeyTurn } from '../../../src/activities/turn-the-key/trial'

const trial: KeyTrial = { fingers: 2, turns: [60, -60], tolerance: 10, holdMs: 300, size: 3, guest: 'frog' }
const laid = { unitsPerMm: 5, size: 200 }
const right = turn([0, 30, 60, 60, 60])
const left = turn([0, -30, -60, -60, -60])

test('an untouched key cannot be scored', () => {
  expect(score(trial, { turns: [], laid })).toEqual({
    kind: 'unscorable',
    reason: 'The key was not touched.',
  })
})

describe('stopped at the mark', () => {
  test('for turns that reached it and stayed', () => expect(valueOf([right, left], 'stopped')).toBe(1))
  test('not for one that went past it and came back', () =>
    expect(valueOf([turn([0, 60, 85, 62, 60, 60]), left], 'stopped')).toBe(0.5))
  test('not for one that was never held', () =>
    expect(valueOf([right, { ...left, isDone: false }], 'stopped')).toBe(0.5))
})

describe('angles, in degrees', () => {
  test('the error at the end, whichever way was turned', () => {
    expect(valueOf([turn([0, 57, 57]), turn([0, -63, -63])], 'angleError')).toBe(3)
  })
  test('overshoot beyond the middle of the mark', () => {
    expect(valueOf([turn([0, 75, 60, 60]), turn([0, -70, -60, -60])], 'overshoot')).toBe(12.5)
    expect(valueOf([turn([0, 55, 55])], 'overshoot')).toBe(0)
  })
  test('the way of the key against the way needed', () => {
    expect(valueOf([turn([0, 75, 60])], 'turnRatio')).toBe(1.5)
  })
  test('are open where taps or keys turned it', () => {
    expect(valueOf([{ ...right, by: 'keyboard' }], 'angleError')).toBeNull()
  })
})

test('unsteadiness is that of holding, not of arriving', () => {
  expect(valueOf([turn([0, 30, 55, 60, 60, 60])], 'unsteadiness')).toBe(0)
  expect(valueOf([turn([0, 60, 60, 62, 58, 62, 58])], 'unsteadiness')).toBeGreaterThan(1)
})

test('trembling is no reversal, turning back is', () => {
  expect(valueOf([turn([0, 30, 28, 31, 29, 60])], 'reversals')).toBe(0)
  expect(valueOf([turn([0, 70, 50, 62])], 'reversals')).toBe(2)
})

test('grasps anew and touches that failed are counted for each turn begun', () => {
  const again: KeyTurn = { ...right, grasps: 3, failed: ['beside', 'too few fingers'] }
  expect([valueOf([again, left], 'regrasps'), valueOf([again, left], 'failedGrasps')]).toEqual([1, 1])
})

describe('when a door is met', () => {
  test('every turn done', () => expect(isMet([right, left])).toBe(true))
  test('not with one missing', () => expect(isMet([right])).toBe(false))
  test('not by one finger where two were asked', () =>
    expect(isMet([right, { ...left, by: 'one finger' }])).toBe(false))
  test('by one finger where one was asked', () => {
    const turns = [right, left].map((one): KeyTurn => ({ ...one, by: 'one finger' }))
    expect(score({ ...trial, fingers: 1 }, { turns, laid })).toMatchObject({ met: true })
  })
})

/** A turn with these angles a tenth of a second apart. */
function turn(degrees: number[]): KeyTurn {
  return {
    by: 'two fingers',
    tMs: degrees.map((_, k) => 500 + k * 100),
    degrees,
    grasps: 1,
    most: 2,
    failed: [],
    isDone: true,
    strokes: [],
  }
}

function valueOf(turns: readonly KeyTurn[], name: KeyMetric): number | null {
  const outcome = score(trial, { turns: [...turns], laid })
  return outcome.kind === 'scored' ? outcome.measurements[name].value : null
}

function isMet(turns: readonly KeyTurn[]): boolean {
  const outcome = score(trial, { turns: [...turns], laid })
  return outcome.kind === 'scored' && outcome.met
}
