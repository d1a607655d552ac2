import { describe, expect, test } from 'vitest'
import { challengeSchema, ladder, type WayChallenge } from '../../../src/activities/which-way-round/challenge'
import type { WayMetric } from '../../../src/activities/which-way-round/metrics'
import { score } from '../../../src/activities/which-way-round/score'
import { simulate } from '../../../src/activities/which-way-round/simulate'
import { generate, type WayTrial } from '../../../src/activities/which-way-round/trial'
import { handOfSkill, steadyHand } from '../../../src/core/hand'
import { rotationSlope } from '../../../src/core/metrics/rotation-slope'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'
import { latestChoiceMs } from '../../../src/core/stimulus/choice-score'
import type { FoilClass } from '../../../src/core/stimulus/foil'

const trialOf = (over: Partial<WayChallenge>, seed: number) =>
  generate({ ...challengeSchema.parse({}), ...over }, seed)

const turned = trialOf({ task: 'turned', mostTurn: 180, mirrors: 'all' }, 3)

test('nothing chosen is unscorable', () => {
  expect(score(turned, { choices: [], takenAway: 0 })).toEqual({
    kind: 'unscorable',
    reason: 'Nothing was chosen.',
  })
})

describe('the first choice counts', () => {
  test('found at once it is met, with its angle and its time kept', () => {
    const outcome = chosen(turned, [turned.keyIndex, 2400])
    expect(isMet(outcome)).toBe(true)
    expect(valuesOf(outcome, 'foundFirst', 'mirrorConfusion', 'angle', 'rightMs')).toEqual([
      1,
      0,
      turned.angle,
      2400,
    ])
  })

  test('a mirror image taken for it is a confusion, and the time of it no time to a right choice', () => {
    const outcome = chosen(turned, [placeOf(turned, 'mirror'), 2400], [turned.keyIndex, 4000])
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'foundFirst', 'mirrorConfusion', 'rightMs', 'totalMs')).toEqual([
      0,
      1,
      null,
      4000,
    ])
  })

  test('asked for the flipped one, a turned one is the same confusion', () => {
    const trial = trialOf({ task: 'flipped', mostTurn: 90 }, 2)
    const outcome = chosen(trial, [placeOf(trial, 'rotation'), 1500])
    expect(valuesOf(outcome, 'mirrorConfusion', 'turnConfusion')).toEqual([1, null])
  })

  test('asked for the same way round, a turned one is a confusion of turns', () => {
    const trial = trialOf({ task: 'way', apart: 90 }, 2)
    const outcome = chosen(trial, [placeOf(trial, 'rotation'), 1500])
    expect(valuesOf(outcome, 'turnConfusion', 'mirrorConfusion', 'angle')).toEqual([1, null, null])
  })

  test('help that took others away leaves nothing to say about turning', () => {
    const outcome = score(turned, { choices: [{ index: turned.keyIndex, atMs: 9000 }], takenAway: 1 })
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'foundFirst', 'beyondLuck', 'mirrorConfusion')).toEqual([null, null, null])
  })

  test('a choice that is not there is no confusion and not the key', () => {
    expect(valuesOf(chosen(turned, [99, 1000]), 'foundFirst', 'place', 'mirrorConfusion')).toEqual([
      0,
      null,
      0,
    ])
  })
})

describe('the make-believe child', () => {
  test('finds it at once with full attention', () => {
    for (const [seed, step] of ladder.entries()) {
      const trial = generate(step, seed)
      expect(isMet(score(trial, simulate(trial, steadyHand, diceFrom(seed))))).toBe(true)
    }
  })

  test('never chooses the same one twice, and ends with the key', () => {
    for (let seed = 0; seed < 40; seed++) {
      const { choices } = simulate(turned, handOfSkill(0), diceFrom(seed))
      expect(new Set(choices.map(({ index }) => index)).size).toBe(choices.length)
      expect(choices.at(-1)?.index).toBe(turned.keyIndex)
    }
  })

  test('takes longer the farther it is turned, and the record says by how much', () => {
    const trials = Array.from({ length: 60 }, (_, seed) => {
      const trial = trialOf({ task: 'turned', mostTurn: 180, mirrors: 'all' }, seed)
      const outcome = score(trial, simulate(trial, steadyHand, diceFrom(seed)))
      const [angle, ms, found] = valuesOf(outcome, 'angle', 'responseMs', 'foundFirst')
      return { angle: angle ?? 0, ms: ms ?? 0, right: found === 1 }
    })
    const slope = rotationSlope(trials, latestChoiceMs)
    expect(slope?.angles).toBe(5)
    expect(slope?.msPerDegree).toBeGreaterThan(4)
    expect(slope?.msPerDegree).toBeLessThan(14)
  })
})

function placeOf({ choices }: WayTrial, foil: FoilClass): number {
  return choices.findIndex((choice) => choice.foil === foil)
}

function chosen(trial: WayTrial, ...choices: (readonly [number, number])[]) {
  return score(trial, { choices: choices.map(([index, atMs]) => ({ index, atMs })), takenAway: 0 })
}

function valuesOf(outcome: Outcome<WayMetric>, ...names: WayMetric[]): (number | null)[] {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}
