import { describe, expect, test } from 'vitest'
import { challengeSchema } from '../../../src/activities/jigsaw-and-tangram/challenge'
import type { WholeMetric } from '../../../src/activities/jigsaw-and-tangram/metrics'
import { score } from '../../../src/activities/jigsaw-and-tangram/score'
import {
  generate,
  type WholeMove,
  type WholeResponse,
} from '../../../src/activities/jigsaw-and-tangram/trial'
import { strokeFrom } from '../../../src/core/ink'
import type { Outcome } from '../../../src/core/outcome'

const trial = { ...generate({ ...challengeSchema.parse({}), pieces: 4, turned: 'all' }, 1) }
const ids = trial.pieces.map(({ id }) => id)
const needed = trial.pieces.reduce((sum, { turn }) => sum + (360 - turn) / 90, 0)
const laid = { scale: 100, unitsPerMm: 5, checked: true }

describe('finding places', () => {
  test('every piece right at once is met', () => {
    const outcome = scored(ids.map((id, k) => carried(id, 'in', k)))
    expect(isMet(outcome)).toBe(true)
    expect(valuesOf(outcome, 'firstTry', 'placed', 'tries', 'moves')).toEqual([1, 1, 0, 4])
  })

  test('a piece tried elsewhere first is not right at the first try; one laid aside still is', () => {
    const [a = '', b = '', c = '', d = ''] = ids
    const moves = [
      carried(a, 'elsewhere', 0),
      carried(b, 'aside', 1),
      ...[a, b, c, d].map((id, k) => carried(id, 'in', k + 2)),
    ]
    expect(valuesOf(scored(moves), 'firstTry', 'tries', 'moves')).toEqual([0.75, 0.25, 6])
  })

  test('a piece taken out again is not right at the first try', () => {
    const [a = ''] = ids
    const outcome = scored([...ids.map((id, k) => carried(id, 'in', k)), carried(a, 'aside', 9)])
    expect(valuesOf(outcome, 'firstTry', 'placed')).toEqual([0.75, 0.75])
    expect(isMet(outcome)).toBe(false)
  })

  test('pieces whose place help showed say nothing', () => {
    const all = ids.map((id, k) => carried(id, 'in', k))
    const outcome = score(trial, { moves: all, shown: ids, laid })
    expect(valuesOf(outcome, 'firstTry')).toEqual([null])
    expect(isMet(outcome)).toBe(false)
  })
})

describe('turning', () => {
  test('a piece let go turned near its place is a turning error, and needless taps are counted', () => {
    const [a = ''] = ids
    const taps = Array.from({ length: needed + 3 }, (_, k) => tapped(a, k))
    expect(valuesOf(scored([...taps, carried(a, 'turned', 20)]), 'turnErrors', 'turnsMore')).toEqual([1, 3])
  })

  test('where nothing has to be turned it is unknown', () => {
    const upright = generate(challengeSchema.parse({}), 1)
    const outcome = score(upright, { moves: [carried('piece-1', 'in', 0)], shown: [], laid })
    expect(valuesOf(outcome, 'turnErrors', 'turnsMore')).toEqual([null, null])
  })
})

describe('precision', () => {
  test('is the distance from the place, in piece sizes and on a checked screen in millimetres', () => {
    const [a = ''] = ids
    const outcome = scored([carried(a, 'in', 0)])
    const [sizes, mm] = valuesOf(outcome, 'placementError', 'placementMm')
    expect(sizes).toBeCloseTo(10 / (100 * Math.sqrt(3)))
    expect(mm).toBe(2)
  })

  test('is unknown in millimetres where the screen was not checked, and from keys', () => {
    const [a = ''] = ids
    const unchecked = { moves: [carried(a, 'in', 0)], shown: [], laid: { ...laid, checked: false } }
    expect(valuesOf(score(trial, unchecked), 'placementMm')).toEqual([null])
    const byKeys = scored([{ ...carried(a, 'in', 0), stroke: null }])
    expect(valuesOf(byKeys, 'placementError')).toEqual([null])
  })
})

test('time for a piece is the middle of the times between them', () => {
  const moves = ids.map((id, k) => ({ ...carried(id, 'in', 0), atMs: [2000, 3000, 6000, 7000][k] ?? 0 }))
  expect(valuesOf(scored(moves), 'pieceMs', 'totalMs')).toEqual([1500, 7000])
})

test('no piece carried, or only tapped, is unscorable', () => {
  expect(scored([]).kind).toBe('unscorable')
  expect(scored([tapped(ids[0] ?? '', 0)]).kind).toBe('unscorable')
  expect(scored([carried('a piece of another puzzle', 'in', 0)]).kind).toBe('unscorable')
})

function carried(piece: string, landed: WholeMove['landed'], k: number): WholeMove {
  const to = { x: 300, y: 200 }
  const samples = [0, 1, 2].map((n) => ({ x: 100 * (n + 1), y: 200, tMs: 1000 * k + 100 * n }))
  const placeAt = landed === 'in' ? { x: 300, y: 210 } : null
  return {
    piece,
    stroke: strokeFrom(samples, 'touch'),
    atMs: 1000 * k + 200,
    dropAt: to,
    turn: 0,
    landed,
    placeAt,
  }
}

function tapped(piece: string, k: number): WholeMove {
  return { piece, stroke: null, atMs: 100 * k, dropAt: { x: 0, y: 0 }, turn: 0, landed: 'tap', placeAt: null }
}

function scored(moves: WholeResponse['moves']): Outcome<WholeMetric> {
  return score(trial, { moves, shown: [], laid })
}

function isMet(outcome: Outcome<WholeMetric>): boolean {
  return outcome.kind === 'scored' && outcome.met
}

function valuesOf(outcome: Outcome<WholeMetric>, ...names: readonly WholeMetric[]) {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}
