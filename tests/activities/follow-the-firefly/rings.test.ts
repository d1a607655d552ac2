import { describe, expect, test } from 'vitest'
import { challengeSchema } from '../../../src/activities/follow-the-firefly/challenge'
import { ringPresses, ringsOn } from '../../../src/activities/follow-the-firefly/rings'
import { score } from '../../../src/activities/follow-the-firefly/score'
import {
  generate,
  responseSchema,
  type FireflyResponse,
} from '../../../src/activities/follow-the-firefly/trial'

const open = (steps: number) => Array.from({ length: steps }, () => false)

describe('rings on a way', () => {
  test('hang nearly two seconds apart, and not at its end', () => {
    expect(ringsOn(open(151))).toEqual([40, 85, 130])
  })

  test('hang in the open, never where it is behind a bush', () => {
    const hidden = open(151).map((_, k) => k >= 36 && k < 60)
    const rings = ringsOn(hidden)
    expect(rings[0]).toBeGreaterThanOrEqual(60)
    for (const at of rings) expect(hidden[at]).toBe(false)
  })
})

describe('presses', () => {
  test('each ring takes the nearest one, and none takes two', () => {
    expect(ringPresses([1000, 2000, 3000], [900, 1080, 2300, 3600])).toEqual({
      met: 2,
      offMs: 190,
      beside: 2,
    })
  })

  test('no press meets no ring', () => {
    expect(ringPresses([1000], [])).toEqual({ met: 0, offMs: null, beside: 0 })
  })
})

describe('followed by keys', () => {
  const trial = generate(challengeSchema.parse({}), 3)
  const flown: FireflyResponse = {
    picks: [],
    takenAway: 0,
    strokes: [],
    flownMs: { from: 500, ms: 150 * 40 },
    rings: [40, 85, 130],
    presses: [],
    laid: {
      size: 80,
      reach: 60,
      way: open(151).map((_, k) => ({ x: 100 + k * 5, y: 300 })),
      hidden: open(151),
      rests: [],
      passes: [],
    },
  }

  test('is met by presses in time, and says nothing of a finger', () => {
    const outcome = score(trial, { ...flown, presses: [2150, 3900, 5600] })
    if (outcome.kind !== 'scored') throw new Error('not scored')
    expect(outcome.met).toBe(true)
    expect(outcome.measurements.ringsMet.value).toBe(1)
    expect(outcome.measurements.ringOffMs.value).toBe(50)
    expect(outcome.measurements.followed).toMatchObject({ value: null, reason: 'it was followed by keys' })
  })

  test('is not met by pressing all the time', () => {
    const presses = Array.from({ length: 60 }, (_, k) => 500 + k * 100)
    expect(score(trial, { ...flown, presses })).toMatchObject({ kind: 'scored', met: false })
  })

  test('without a press cannot be scored', () => {
    expect(score(trial, flown)).toMatchObject({ kind: 'unscorable' })
  })

  test('flights of before there were rings are read without', () => {
    const { rings: _, presses: __, ...old } = flown
    expect(responseSchema.parse(old)).toMatchObject({ rings: [], presses: [] })
  })
})
