import { describe, expect, test } from 'vitest'
import { beginBuilding, turnedOn } from '../../../src/activities/build-the-same/building'
import {
  challengeSchema,
  ladder,
  type BuildChallenge,
} from '../../../src/activities/build-the-same/challenge'
import { nextStep } from '../../../src/activities/build-the-same/next-step'
import { waysOf } from '../../../src/activities/build-the-same/parts'
import {
  boardOf,
  generate,
  isFull,
  isSame,
  itemOf,
  placeInModel,
} from '../../../src/activities/build-the-same/trial'
import { strokeFrom } from '../../../src/core/ink'

const trialOf = (over: Partial<BuildChallenge>, seed: number) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

const stroke = strokeFrom([{ x: 0, y: 0, tMs: 0 }], 'touch')

describe.each([...ladder.entries()])('models of step %#', (step, challenge) => {
  const trials = Array.from({ length: 300 }, (_, k) => generate(challenge, step * 1000 + k))

  test('have every kind that was asked for, and none that does not belong', () => {
    for (const { target, kinds } of trials) {
      const used = new Set(target.flatMap((part) => (part ? [part.kind] : [])))
      expect(used.size).toBe(challenge.kinds)
      expect(kinds).toHaveLength(challenge.kinds + challenge.extra)
      expect(new Set(kinds.map((kind) => JSON.stringify(kind))).size).toBe(kinds.length)
    }
  })

  test('have parts that lie in a way that can be told, and something left to do', () => {
    for (const trial of trials) {
      for (const part of trial.target) {
        const kind = trial.kinds[part?.kind ?? -1]
        if (part && kind) expect(part.turn).toBeLessThan(waysOf(trial.material, kind))
      }
      const asked = trial.target.filter((part, place) => part && !trial.given.includes(place))
      expect(asked.length).toBeGreaterThanOrEqual(2)
      expect(isFull(trial, boardOf(trial))).toBe(false)
    }
  })
})

describe('a model', () => {
  test('of patches fills every place; pegs and sticks leave some empty', () => {
    const filled = (over: Partial<BuildChallenge>) =>
      trialOf({ across: 3, down: 3, ...over }, 2).target.filter((part) => part !== null).length
    expect(filled({})).toBe(9)
    expect(filled({ material: 'halves' })).toBe(9)
    expect(filled({ material: 'pegs' })).toBe(5)
    expect(filled({ material: 'sticks' })).toBe(5)
  })

  test('is given in part, as the challenge says', () => {
    const given = (over: Partial<BuildChallenge>) => trialOf({ across: 4, down: 4, ...over }, 3).given.length
    expect([given({ given: 'none' }), given({ given: 'some' }), given({ given: 'half' })]).toEqual([0, 4, 8])
    expect(trialOf({ across: 2, down: 1, given: 'half' }, 3).given).toEqual([])
  })

  test('in a mirror shows on the right what is built on the left', () => {
    const placesOf = (copy: BuildChallenge['copy']) => {
      const trial = trialOf({ across: 3, copy }, 1)
      return [...trial.target.keys()].map((place) => placeInModel(trial, place))
    }
    expect(placesOf('same')).toEqual([0, 1, 2, 3, 4, 5])
    expect(placesOf('mirrored')).toEqual([2, 1, 0, 5, 4, 3])
  })

  test('shares a trend with models of its size, material and way of being seen', () => {
    expect(itemOf(trialOf({ material: 'sticks', across: 3, model: 'covered' }, 1))).toBe(
      'sticks, 3 by 2, model covered',
    )
  })
})

describe('building', () => {
  const trial = trialOf({ material: 'halves', given: 'none', kinds: 2 }, 5)

  test('what is to do next leads to the model, part by part and turn by turn', () => {
    const building = beginBuilding(trial)
    for (let steps = 0; steps < 40 && building.stands() !== 'the same'; steps++) {
      const next = nextStep(trial, building.board())
      if (!next) break
      if (next.how === 'turn') building.turnAt(next.place, steps)
      else
        building.put({
          part: { kind: next.kind ?? 0, turn: 0 },
          from: null,
          to: next.place,
          dropAt: { x: 0, y: 0 },
          stroke,
        })
    }
    expect(building.stands()).toBe('the same')
    expect(isSame(trial, building.board())).toBe(true)
  })

  test('a part put on another takes its place, and one moved leaves a gap', () => {
    const building = beginBuilding(trial)
    const put = (kind: number, from: number | null, to: number | null) =>
      building.put({ part: { kind, turn: 0 }, from, to, dropAt: { x: 0, y: 0 }, stroke })
    put(0, null, 1)
    put(1, null, 1)
    put(1, 1, 2)
    expect(building.board()).toEqual([null, null, { kind: 1, turn: 0 }, null])
    put(1, 2, null)
    expect(building.board()).toEqual([null, null, null, null])
  })

  test('a part turned as often as it has ways lies as before', () => {
    const half = trial.kinds.findIndex(({ other }) => other !== null)
    const plain = trial.kinds.findIndex(({ other }) => other === null)
    const turned = (kind: number) => [1, 2, 3, 4].reduce((part) => turnedOn(trial, part), { kind, turn: 0 })
    expect(turned(half)).toEqual({ kind: half, turn: 0 })
    expect(turnedOn(trial, { kind: half, turn: 0 }).turn).toBe(1)
    expect(turnedOn(trial, { kind: plain, turn: 0 }).turn).toBe(0)
  })

  test('only the first time it is taken for built counts', () => {
    const building = beginBuilding(trial)
    building.takenForBuilt()
    building.put({ part: { kind: 0, turn: 0 }, from: null, to: 0, dropAt: { x: 0, y: 0 }, stroke })
    building.takenForBuilt()
    expect(building.response(0)).toMatchObject({ built: 0, moves: [{ to: 0 }] })
  })
})
