import { describe, expect, test } from 'vitest'
import type { BuildMetric } from '../../../src/activities/build-the-same/metrics'
import { score } from '../../../src/activities/build-the-same/score'
import type { BuildMove, BuildResponse, BuildTrial } from '../../../src/activities/build-the-same/trial'
import { strokeFrom } from '../../../src/core/ink'
import type { Outcome } from '../../../src/core/outcome'

/** Two across, two down: a plain patch, a half twice, and a place that stays empty. */
const trial: BuildTrial = {
  material: 'halves',
  across: 2,
  down: 2,
  kinds: [
    { cloth: 'dots', other: null },
    { cloth: 'dots', other: 'rings' },
  ],
  target: [{ kind: 0, turn: 0 }, { kind: 1, turn: 1 }, { kind: 1, turn: 3 }, null],
  given: [],
  model: 'shown',
  showMs: 6000,
  grid: 'lines',
  copy: 'same',
}

const allRight = [put(0, 0), put(1, 1), turn(1, 1), put(1, 2), turn(2, 3)]

test('nothing put down is unscorable', () => {
  expect(score(trial, built([]))).toEqual({ kind: 'unscorable', reason: 'Nothing was put down.' })
})

describe('as first built', () => {
  test('the same as the model it is met, without detours or gaps', () => {
    const outcome = score(trial, built(allRight))
    expect(outcome).toMatchObject({ met: true })
    expect(
      valuesOf(outcome, 'asModel', 'rightPlace', 'rightWay', 'gaps', 'otherPart', 'movesPerPart'),
    ).toEqual([1, 1, 1, 0, 0, 1])
  })

  test('a part turned otherwise is in the right place, and not as the model', () => {
    const outcome = score(trial, built([put(0, 0), put(1, 1), put(1, 2), turn(2, 3)]))
    expect(outcome).toMatchObject({ met: false })
    expect(valuesOf(outcome, 'asModel', 'rightPlace', 'rightWay')).toEqual([2 / 3, 1, 1 / 2])
  })

  test('another part, a gap, and one where nothing belongs are told apart', () => {
    const outcome = score(trial, built([put(1, 0), put(1, 3)]))
    expect(valuesOf(outcome, 'asModel', 'gaps', 'otherPart', 'rightWay')).toEqual([0, 2, 2, null])
  })

  test('a part too many keeps it from being met', () => {
    expect(score(trial, built([...allRight, put(0, 3)]))).toMatchObject({ met: false })
  })

  test('what help mended afterwards changes nothing', () => {
    const first = [put(1, 0), put(1, 1), put(1, 2)]
    const mended = [...first, put(0, 0), turn(1, 1), turn(2, 3)]
    const values = (response: BuildResponse) =>
      valuesOf(score(trial, response), 'asModel', 'movesPerPart', 'totalMs')
    expect(values({ ...built(mended), built: 3 })).toEqual(values(built(first)))
  })

  test('a part that was given is neither asked nor counted', () => {
    const outcome = score({ ...trial, given: [0] }, built([put(1, 1), turn(1, 1)]))
    expect(valuesOf(outcome, 'asModel', 'gaps', 'movesPerPart')).toEqual([1 / 2, 1, 1 / 2])
  })
})

describe('the hand', () => {
  test('is measured by where it let go, in widths of a place; taps and keys say nothing', () => {
    const off = (x: number, y: number) => ({ ...put(0, 0), dropAt: { x, y } })
    expect(valuesOf(score(trial, built([off(0.5, 0.8)])), 'offCentre')).toEqual([expect.closeTo(0.3)])
    const byKeys = { ...put(0, 0), stroke: strokeFrom([at(0, 0), at(90, 1)], 'mouse') }
    expect(valuesOf(score(trial, built([byKeys])), 'offCentre')).toEqual([null])
  })

  test('the first look at a covered model is no time of waiting', () => {
    const response = { ...built([put(0, 0, 8000)]), readyMs: 6000 }
    expect(valuesOf(score({ ...trial, model: 'covered' }, response), 'reactionMs', 'looks')).toEqual([
      2000, 0,
    ])
  })
})

test('looks back are counted where they can be, and unknown where not', () => {
  const looked = { ...built(allRight), looks: [3000, 9000] }
  expect(valuesOf(score({ ...trial, model: 'covered' }, looked), 'looks')).toEqual([2])
  expect(valuesOf(score(trial, looked), 'looks')).toEqual([null])
})

function put(kind: number, to: number, startMs = 1000): Extract<BuildMove, { kind: 'put' }> {
  return {
    kind: 'put',
    part: { kind, turn: 0 },
    from: null,
    to,
    dropAt: { x: (to % 2) + 0.5, y: Math.floor(to / 2) + 0.5 },
    stroke: strokeFrom([at(0, startMs), at(50, startMs + 250), at(90, startMs + 500)], 'touch'),
  }
}

function at(x: number, tMs: number) {
  return { x, y: 0, tMs }
}

function turn(place: number, to: number): BuildMove {
  return { kind: 'turn', at: place, turn: to, tMs: 2000 }
}

function built(moves: BuildMove[]): BuildResponse {
  return { moves, built: moves.length, looks: [], readyMs: 0 }
}

function valuesOf(outcome: Outcome<BuildMetric>, ...names: BuildMetric[]): (number | null)[] {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}
