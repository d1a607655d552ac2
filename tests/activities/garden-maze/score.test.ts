/** What a walk through a maze is worth: told by walks made by hand. */
import { describe, expect, test } from 'vitest'
import { activity } from '../../../src/activities/garden-maze/activity'
import { layOut, placeOf } from '../../../src/activities/garden-maze/layout'
import type { MazeMetric } from '../../../src/activities/garden-maze/metrics'
import { responseSchema, type MazeTrial } from '../../../src/activities/garden-maze/trial'
import { resampleByStep, type Polyline } from '../../../src/core/geometry'
import { noInk, strokeFrom } from '../../../src/core/ink'
import { usualRoom } from '../../../src/core/usual-room'

/**
 *     3  4 [5]     the way 6 3 4 5, a dead end from 4 over 1 to 0
 *     6
 */
const trial: MazeTrial = {
  columns: 3,
  rows: 3,
  corridorMm: 10,
  way: [6, 3, 4, 5],
  deadEnds: [[4, 1, 0]],
  goal: 'apple',
  edge: 'colour',
  withoutLifting: false,
  mirrored: false,
}
const laid = layOut(trial, usualRoom)

describe('finding the way', () => {
  test('the straight way is walked without a detour', () => {
    const walk = walked([6, 3, 4, 5])
    expect(walk('efficiency')).toBe(1)
    expect(walk('wayGained')).toBe(1)
    expect(walk('wrongTurns')).toBe(0)
    expect(walk('steeringPerformance')).toBeGreaterThan(0)
    expect(isMet([6, 3, 4, 5])).toBe(true)
  })

  test('a dead end to its end and back costs twice its length', () => {
    const walk = walked([6, 3, 4, 1, 0, 1, 4, 5])
    expect(walk('efficiency')).toBeCloseTo(3 / 7, 1)
    expect(walk('wrongTurns')).toBe(1)
    expect(walk('deadEnds')).toBe(1)
    expect(walk('steeringPerformance')).toBeNull()
  })

  test('turning round in time is another turn, but no dead end', () => {
    const walk = walked([6, 3, 4, 1, 4, 5])
    expect(walk('wrongTurns')).toBe(1)
    expect(walk('deadEnds')).toBe(0)
  })

  test('half the way is half the way', () => {
    expect(walked([6, 3, 4])('wayGained')).toBeCloseTo(2 / 3, 1)
    expect(isMet([6, 3, 4])).toBe(false)
  })
})

describe('keeping to the path', () => {
  test('through the hedge nobody follows: the inchworm waits, and the time beside the path counts', () => {
    const walk = walked([6, 3, 4, 7, 8, 5])
    expect(walk('wayGained')).toBeLessThan(0.8)
    expect(walk('exits')).toBeGreaterThanOrEqual(1)
    expect(walk('insideShare')).toBeLessThan(0.8)
  })

  test('being in a dead end is not being off the path', () => {
    expect(walked([6, 3, 4, 1, 0, 1, 4, 5])('exits')).toBe(0)
    expect(walked([6, 3, 4, 1, 0, 1, 4, 5])('insideShare')).toBe(1)
  })

  test('lifting costs nothing, except where it was asked not to', () => {
    const twice = {
      laid,
      ink: { strokes: [strokeAlong([6, 3], 800), strokeAlong([3, 4, 5], 4000)], strayContacts: 0 },
      keyed: [],
    }
    const met = (over: Partial<MazeTrial>) => {
      const outcome = activity.score({ ...trial, ...over }, twice)
      return outcome.kind === 'scored' && outcome.met
    }
    expect(met({})).toBe(true)
    expect(met({ withoutLifting: true })).toBe(false)
  })
})

test('a maze nobody entered cannot be scored', () => {
  expect(activity.score(trial, { laid, ink: noInk, keyed: [] }).kind).toBe('unscorable')
  const beside = strokeFrom(
    Array.from({ length: 60 }, (_, k) => ({ x: 900, y: 40 + k * 4, tMs: k * 10 })),
    'touch',
  )
  expect(activity.score(trial, { laid, ink: { strokes: [beside], strayContacts: 0 }, keyed: [] }).kind).toBe(
    'unscorable',
  )
})

describe('by keys', () => {
  /** Led from choice to choice: to these cells, one press each. */
  const led = (cells: readonly number[]) => {
    const keyed = cells.map((cell, k) => ({ ...placeOf(laid, cell), tMs: 1000 + k * 900 }))
    return activity.score(trial, { laid, ink: noInk, keyed })
  }

  test('the way is told, and nothing of a hand', () => {
    const outcome = led([4, 5])
    if (outcome.kind !== 'scored') throw new Error(outcome.reason)
    expect(outcome.met).toBe(true)
    expect(outcome.measurements.efficiency.value).toBe(1)
    expect(outcome.measurements.wayGained.value).toBe(1)
    expect(outcome.measurements.insideShare).toMatchObject({
      value: null,
      reason: 'the inchworm was led by keys',
    })
  })

  test('a dead end is gone into with one press and left with another', () => {
    const outcome = led([4, 0, 4, 5])
    if (outcome.kind !== 'scored') throw new Error(outcome.reason)
    expect(outcome.measurements.deadEnds.value).toBe(1)
    expect(outcome.measurements.efficiency.value).toBeCloseTo(3 / 7, 1)
  })

  test('a key may go on where a finger stopped', () => {
    const ink = { strokes: [strokeAlong([6, 3], 800)], strayContacts: 0 }
    const keyed = [4, 5].map((cell, k) => ({ ...placeOf(laid, cell), tMs: 9000 + k * 900 }))
    expect(activity.score(trial, { laid, ink, keyed })).toMatchObject({ kind: 'scored', met: true })
  })

  test('walks of before keys could lead are read without', () => {
    expect(responseSchema.parse({ laid, ink: noInk }).keyed).toEqual([])
  })
})

test('planning is the time before the first touch', () => {
  expect(walked([6, 3, 4, 5])('reactionMs')).toBe(800)
})

function walked(cells: readonly number[]) {
  const outcome = activity.score(trial, {
    laid,
    ink: { strokes: [strokeAlong(cells, 800)], strayContacts: 0 },
    keyed: [],
  })
  if (outcome.kind !== 'scored') throw new Error(outcome.reason)
  return (name: MazeMetric) => outcome.measurements[name].value
}

function isMet(cells: readonly number[]): boolean {
  const outcome = activity.score(trial, {
    laid,
    ink: { strokes: [strokeAlong(cells, 800)], strayContacts: 0 },
    keyed: [],
  })
  return outcome.kind === 'scored' && outcome.met
}

function strokeAlong(cells: readonly number[], startMs: number) {
  // Cells without a path have their places by the grid all the same.
  const all = { ...trial, deadEnds: [...trial.deadEnds, [7, 8]] }
  const way: Polyline = cells.map((cell) => placeOf(layOut(all, usualRoom), cell))
  return strokeFrom(
    resampleByStep(way, 3).map((p, k) => ({ ...p, tMs: startMs + k * 15 })),
    'touch',
  )
}
