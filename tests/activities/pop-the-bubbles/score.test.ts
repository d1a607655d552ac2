import { describe, expect, test } from 'vitest'
import { challengeSchema, type BubbleChallenge } from '../../../src/activities/pop-the-bubbles/challenge'
import type { BubbleMetric } from '../../../src/activities/pop-the-bubbles/metrics'
import { score } from '../../../src/activities/pop-the-bubbles/score'
import { simulate } from '../../../src/activities/pop-the-bubbles/simulate'
import {
  generate,
  type BubbleResponse,
  type BubbleTap,
  type Shown,
} from '../../../src/activities/pop-the-bubbles/trial'
import { handOfSkill, steadyHand } from '../../../src/core/hand'
import { diceFrom } from '../../../src/core/random'

/** A bubble of 100 page units across, on a glass of 5 units a millimetre. */
const laid = { size: 100, unitsPerMm: 5, checked: true }

describe('aim', () => {
  test('the first tap counts, however often it is tried again', () => {
    const outcome = scored([popped([tap(40, 0), tap(5, 0, true)]), popped([tap(0, 20, true)])])
    expect(valueOf(outcome, 'error')).toBeCloseTo(0.3, 6)
    expect(valueOf(outcome, 'onFirstTap')).toBe(1)
  })

  test('a tap within reach but beyond the edge pops the bubble and is no hit', () => {
    expect(valueOf(scored([popped([tap(0, 55, true)]), popped([tap(0, 0, true)])]), 'onFirstTap')).toBe(0.5)
  })

  test('a tap far away was not meant for the bubble, and is counted', () => {
    const outcome = scored([popped([tap(400, 0), tap(10, 0, true)])])
    expect([valueOf(outcome, 'error'), valueOf(outcome, 'besides')]).toEqual([0.1, 1])
  })

  test('constant and variable error are apart', () => {
    const steady = scored([popped([tap(10, 20, true)]), popped([tap(10, 20, true)])])
    expect(['across', 'down', 'variable'].map((name) => valueOf(steady, name))).toEqual([2, 4, 0])
    const loose = scored([popped([tap(-15, 0, true)]), popped([tap(15, 0, true)])])
    expect(['across', 'down', 'variable'].map((name) => valueOf(loose, name))).toEqual([0, 0, 3])
  })

  test('without a checked screen there are no millimetres', () => {
    const outcome = scored([popped([tap(10, 20, true)])], {}, { ...laid, checked: false })
    expect([valueOf(outcome, 'across'), valueOf(outcome, 'error')?.toFixed(3)]).toEqual([null, '0.224'])
  })
})

describe('movement from bubble to bubble', () => {
  test('its time runs from popping one to the first tap at the next', () => {
    const shown = [popped([tap(0, 0, true, 900)]), popped([tap(60, 0, false, 1600), tap(0, 0, true, 2000)])]
    expect(valueOf(scored(shown), 'moveMs')).toBe(700)
  })

  test('none comes from a snail, or from a bubble chosen by a key', () => {
    expect(valueOf(scored([popped([]), popped([tap(0, 0, true)])]), 'moveMs')).toBeNull()
  })

  test('ten of them give a throughput', () => {
    expect(valueOf(played({}), 'throughput')).toBeGreaterThan(1)
    expect(measurementOf(played({ bubbles: 8 }), 'throughput')).toMatchObject({
      value: null,
      reason: 'only 7 movements from bubble to bubble',
    })
  })

  test.each([
    [{ motion: 'slow' }, 'the bubbles moved'],
    [{ ahead: false }, 'the next bubble had to be found first'],
  ] as const)('no throughput for %j', (challenge, reason) => {
    expect(measurementOf(played(challenge), 'throughput')).toMatchObject({ value: null, reason })
  })

  test('a steadier and quicker hand gets more across', () => {
    const [shaky = NaN, steady = NaN] = [0.1, 1].map(
      (skill) => valueOf(played({ size: 100 }, skill), 'throughput') ?? NaN,
    )
    expect(steady).toBeGreaterThan(shaky)
  })
})

describe('holding back', () => {
  const withSnails = { snails: 30, stays: 5 }

  test('every bubble popped and no snail touched tells well', () => {
    const outcome = played(withSnails, 1)
    expect([valueOf(outcome, 'snailsTouched'), valueOf(outcome, 'popped')]).toEqual([0, 1])
    expect(valueOf(outcome, 'dPrime')).toBeGreaterThan(2)
  })

  test('everything tapped tells nothing, and does not meet it', () => {
    const trial = generate(challengeOf(withSnails), 3)
    const all = score(trial, { laid, shown: trial.bubbles.map(() => popped([tap(0, 0, true)])) })
    expect(valueOf(all, 'dPrime')).toBeCloseTo(0, 0)
    expect(all).toMatchObject({ met: false })
  })

  test('bubbles that wait cannot be missed: no d′', () => {
    expect(measurementOf(played({ snails: 30 }), 'dPrime')).toMatchObject({
      value: null,
      reason: 'bubbles that wait cannot be missed',
    })
  })
})

describe('what cannot be scored', () => {
  test('bubbles that all went by themselves', () => {
    const gone: Shown = { upMs: 0, overMs: 4000, ending: 'sailed off', taps: [] }
    expect(scored([gone, gone]).kind).toBe('unscorable')
  })

  test('chosen by keys alone there is no aim, but it is scored', () => {
    const outcome = scored([popped([]), popped([])])
    expect([valueOf(outcome, 'error'), valueOf(outcome, 'popped')]).toEqual([null, 1])
  })
})

function scored(shown: Shown[], challenge: Partial<BubbleChallenge> = {}, on: BubbleResponse['laid'] = laid) {
  return score(generate(challengeOf(challenge), 1), { laid: on, shown })
}

function played(challenge: Partial<BubbleChallenge>, skill = 0.8) {
  const trial = generate(challengeOf(challenge), 3)
  const hand = skill === 1 ? steadyHand : handOfSkill(skill)
  return score(trial, simulate(trial, hand, diceFrom(5)))
}

function challengeOf(some: Partial<BubbleChallenge>): BubbleChallenge {
  return { ...challengeSchema.parse({}), ...some }
}

function popped(taps: BubbleTap[]): Shown {
  return { upMs: 0, overMs: 1000, ending: 'popped', taps }
}

/** A tap so far beside the bubble's middle, page units. */
function tap(x: number, y: number, hit = false, tMs = 500): BubbleTap {
  return { at: { x: 300 + x, y: 200 + y }, target: { x: 300, y: 200 }, tMs, hit }
}

function measurementOf(outcome: ReturnType<typeof score>, name: BubbleMetric) {
  return outcome.kind === 'scored' ? outcome.measurements[name] : null
}

function valueOf(outcome: ReturnType<typeof score>, name: string): number | null {
  return measurementOf(outcome, name as BubbleMetric)?.value ?? null
}
