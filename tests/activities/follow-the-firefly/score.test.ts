import { describe, expect, test } from 'vitest'
import { challengeSchema, ladder } from '../../../src/activities/follow-the-firefly/challenge'
import type { FireflyMetric } from '../../../src/activities/follow-the-firefly/metrics'
import { stepMs } from '../../../src/activities/follow-the-firefly/motion'
import { score } from '../../../src/activities/follow-the-firefly/score'
import { simulate } from '../../../src/activities/follow-the-firefly/simulate'
import { trackedOf } from '../../../src/activities/follow-the-firefly/tracking'
import { generate, itemOf, type FireflyResponse } from '../../../src/activities/follow-the-firefly/trial'
import type { Point } from '../../../src/core/geometry'
import { steadyHand } from '../../../src/core/hand'
import { strokeFrom } from '../../../src/core/ink'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'

const gentlest = challengeSchema.parse({})
const finger = generate(gentlest, 3)
const eyes = generate({ ...gentlest, play: 'eyes', glowing: 3, choices: 9 }, 3)
const nothing: FireflyResponse = {
  picks: [],
  takenAway: 0,
  strokes: [],
  flownMs: null,
  rings: [],
  presses: [],
  laid: { size: 80, reach: 40, way: [], hidden: [], rests: [], passes: [] },
}

describe('how many were followed', () => {
  test('all found is all followed, what luck gives is none', () => {
    expect(trackedOf(3, 3, 9)).toEqual({ share: 1, beyondGuessing: 1, effective: 3 })
    expect(trackedOf(1, 3, 9).beyondGuessing).toBeCloseTo(0)
    expect(trackedOf(1, 3, 9).effective).toBeCloseTo(0)
  })

  test('less than luck is less than guessing, but never fewer than none', () => {
    expect(trackedOf(0, 2, 4)).toEqual({ share: 0, beyondGuessing: -1, effective: 0 })
  })

  test('the number agrees with children made up to follow so many and guess the rest', () => {
    const dice = diceFrom(4)
    const [followed, glowing, fireflies, times] = [2, 4, 10, 20_000]
    let hits = 0
    for (let k = 0; k < times; k++) {
      const rest = dice.shuffle([...Array(fireflies - followed).keys()]).slice(0, glowing - followed)
      hits += followed + rest.filter((one) => one < glowing - followed).length
    }
    expect(trackedOf(hits / times, glowing, fireflies).effective).toBeCloseTo(followed, 1)
  })
})

describe('with the eyes', () => {
  test('nothing chosen is unscorable', () => {
    expect(score(eyes, nothing)).toEqual({ kind: 'unscorable', reason: 'No firefly was chosen.' })
  })

  test('all three found is met; fewer are told, and not met', () => {
    expect(valuesOf(picked(0, 1, 2), 'followed', 'found', 'tracked')).toEqual([1, 1, 3])
    expect([picked(0, 1, 2), picked(0, 8, 2), picked(0, 8, 7)].map(isMet)).toEqual([true, false, false])
  })

  test('the same one twice counts once', () => {
    expect(valuesOf(picked(0, 0, 0), 'found')[0]).toBeCloseTo(1 / 3)
  })

  test('another one that had passed near may be a mix-up, one far away is not', () => {
    expect(valuesOf(picked(0, 3, 8), 'swapped')).toEqual([1])
  })

  test('times count from when they could be chosen, sides as they came to rest', () => {
    expect(valuesOf(picked(0, 1, 8), 'firstMs', 'totalMs', 'leftPicks')).toEqual([1000, 3000, 2])
  })

  test('once help took one away nothing is said of following', () => {
    const outcome = score(eyes, { ...pickedAs(0, 1, 2), takenAway: 1 })
    expect(isMet(outcome)).toBe(false)
    expect(valuesOf(outcome, 'followed', 'found', 'tracked')).toEqual([null, null, null])
  })

  test('nothing of the finger is known', () => {
    expect(valuesOf(picked(0, 1, 2), 'offBy', 'lagMs', 'losses')).toEqual([null, null, null])
  })
})

describe('with the finger', () => {
  const steps = 200
  const way = Array.from({ length: steps + 1 }, (_, k) => ({
    x: 100 + 3 * k,
    y: 300 + 60 * Math.sin(k / 18),
  }))
  const flownMs = { from: 500, ms: steps * stepMs }

  test('a firefly that did not fly, and one that nobody followed, are unscorable', () => {
    expect(score(finger, nothing)).toEqual({ kind: 'unscorable', reason: 'The firefly did not fly.' })
    const alone = { ...nothing, flownMs, laid: { ...nothing.laid, way } }
    expect(score(finger, alone)).toEqual({ kind: 'unscorable', reason: 'No finger followed.' })
  })

  test('on it all the time is 1, met, and never lost', () => {
    const outcome = followed((k) => way[k])
    expect(isMet(outcome)).toBe(true)
    expect(valuesOf(outcome, 'followed', 'offBy', 'losses', 'refindMs')).toEqual([1, 0, 0, null])
  })

  test.each([0, 120, 400])('%d ms behind is told as that', (lag) => {
    expect(
      valuesOf(
        followed((k) => way[Math.max(0, k - lag / stepMs)]),
        'lagMs',
      ),
    ).toEqual([lag])
  })

  test('ahead of it is below 0', () => {
    expect(
      valuesOf(
        followed((k) => way[Math.min(steps, k + 5)]),
        'lagMs',
      ),
    ).toEqual([-200])
  })

  test('a second beside it is one loss, with the time to be back', () => {
    const outcome = followed((k) => beside(way[k], k >= 60 && k < 85 ? 90 : 0))
    expect(valuesOf(outcome, 'losses', 'refindMs')).toEqual([1, 1000])
    expect(valuesOf(outcome, 'followed')[0]).toBeCloseTo(1 - 25 / 201, 2)
  })

  test('less than a quarter of a second beside it is no loss', () => {
    expect(
      valuesOf(
        followed((k) => beside(way[k], k >= 60 && k < 65 ? 90 : 0)),
        'losses',
      ),
    ).toEqual([0])
  })

  test('lifted half way it was followed for half of the time', () => {
    const outcome = followed((k) => (k <= 100 ? way[k] : undefined))
    expect(valuesOf(outcome, 'followed')[0]).toBeCloseTo(0.5, 2)
    expect(isMet(outcome)).toBe(false)
  })

  test('what is out of sight does not count, the second after it does', () => {
    const hidden = way.map((_, k) => k >= 80 && k < 100)
    const outcome = followed((k) => beside(way[k], k >= 80 && k < 112 ? 90 : 0), hidden)
    expect(valuesOf(outcome, 'followed')[0]).toBeCloseTo(1 - 12 / 181, 2)
    expect(valuesOf(outcome, 'afterHiding')[0]).toBeCloseTo(1 - 12 / 25, 2)
  })

  test('slowed for a child it is measured the same', () => {
    const slow = followed((k) => way[k], [], 2)
    expect(valuesOf(slow, 'followed', 'losses', 'lagMs')).toEqual([1, 0, 0])
  })

  function followed(
    at: (k: number) => Point | undefined,
    hidden: boolean[] = [],
    slower = 1,
  ): Outcome<FireflyMetric> {
    const samples = way.flatMap((_, k) => {
      const place = at(k)
      return place ? [{ ...place, tMs: flownMs.from + k * stepMs * slower }] : []
    })
    return score(finger, {
      ...nothing,
      strokes: [strokeFrom(samples, 'touch')],
      flownMs: { ...flownMs, ms: flownMs.ms * slower },
      laid: { ...nothing.laid, way, hidden },
    })
  }
})

test('a make-believe child of full attention and a steady hand meets every step', () => {
  for (const [seed, step] of ladder.entries()) {
    const trial = generate(step, seed)
    expect(isMet(score(trial, simulate(trial, steadyHand, diceFrom(seed))))).toBe(true)
  }
})

test('there are always two more than glow, and one alone with the finger', () => {
  expect(generate({ ...gentlest, play: 'eyes', glowing: 4, choices: 4 }, 1).fireflies).toBe(6)
  expect(generate({ ...gentlest, choices: 8 }, 1).fireflies).toBe(1)
})

test('only flights of one kind share a trend', () => {
  expect([itemOf(finger), itemOf(eyes)]).toEqual(['one, with the finger', '3 of 9, with the eyes'])
})

function pickedAs(...fireflies: number[]): FireflyResponse {
  return {
    ...nothing,
    picks: fireflies.map((firefly, k) => ({ firefly, atMs: 1000 * (k + 1) })),
    laid: {
      ...nothing.laid,
      rests: Array.from({ length: 9 }, (_, k) => ({ x: 100 + 90 * k, y: 300 })),
      passes: Array.from({ length: 9 }, (_, k) => (k < 5 ? 1.4 : 3)),
    },
  }
}

function picked(...fireflies: number[]): Outcome<FireflyMetric> {
  return score(eyes, pickedAs(...fireflies))
}

function beside(at: Point | undefined, by: number): Point | undefined {
  return at && { x: at.x, y: at.y + by }
}

function valuesOf(outcome: Outcome<FireflyMetric>, ...names: FireflyMetric[]): (number | null)[] {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}

function isMet(outcome: Outcome): boolean {
  return outcome.kind === 'scored' && outcome.met
}
