import { describe, expect, test } from 'vitest'
import { challengeSchema, type TwoHandsChallenge } from '../../../src/activities/two-hands/challenge'
import { layOut } from '../../../src/activities/two-hands/layout'
import type { TwoHandsMetric } from '../../../src/activities/two-hands/metrics'
import type { Side } from '../../../src/activities/two-hands/roads'
import { score } from '../../../src/activities/two-hands/score'
import { simulate } from '../../../src/activities/two-hands/simulate'
import {
  generate,
  itemOf,
  responseSchema,
  trialSchema,
  type TwoHandsResponse,
  type TwoHandsTouch,
  type TwoHandsTrial,
} from '../../../src/activities/two-hands/trial'
import { lengthOf, pointAlong, type Point } from '../../../src/core/geometry'
import { shakyHand, steadyHand } from '../../../src/core/hand'
import { strokeFrom } from '../../../src/core/ink'
import { diceFrom } from '../../../src/core/random'
import { usualRoom } from '../../../src/core/usual-room'
import { meanOf } from '../../support/spearman'

describe('drums', () => {
  test('struck in turn and evenly, all of it is met', () => {
    const outcome = drums(['left', 'right', 'left', 'right', 'left'])
    expect(outcome).toMatchObject({ kind: 'scored', met: true })
    expect(valuesOf(outcome, ['together', 'orderErrors', 'intervalMs', 'intervalCv'])).toEqual([1, 0, 400, 0])
  })

  test('the same side again and a touch beside are told, and the go goes on', () => {
    const outcome = drums(['left', 'left', 'right', null, 'left', 'right', 'left'])
    expect(valuesOf(outcome, ['together', 'orderErrors'])).toEqual([5 / 7, 1])
    expect(outcome).toMatchObject({ met: true })
  })

  test('stopped half way it is not met, and three taps tell no beat', () => {
    const outcome = drums(['left', 'right', 'left'])
    expect(valuesOf(outcome, ['together', 'intervalMs', 'intervalCv'])).toEqual([0.6, 400, null])
    expect(outcome).toMatchObject({ met: false })
  })

  test('one finger can do it: nobody claims to know the hand', () => {
    expect(valuesOf(drums(['left', 'right', 'left', 'right', 'left']), ['bothMs', 'symmetryError'])).toEqual([
      null,
      null,
    ])
  })

  test('a drum struck again before a hand can mean it is the same tap', () => {
    const again = [tap('left', 0), tap('left', 70), tap('right', 500), tap('left', 900)]
    const outcome = scored(drumTrial(['left', 'right', 'left']), again)
    expect(valuesOf(outcome, ['together', 'orderErrors'])).toEqual([1, 0])
  })
})

describe('drums with a steady beat', () => {
  const order = ['left', 'right', 'left', 'right', 'left'] as const
  const pulse = { firstMs: 100, everyMs: 1000 }
  const withBeat = (offsMs: readonly number[]) =>
    scored(
      drumTrial(order),
      offsMs.map((off, k) => tap(order[k] ?? 'left', 1100 + k * 1000 + off)),
      pulse,
    )

  test('a little before each beat: kept to it, and so much before', () => {
    const [kept, asynchrony, cv] = valuesOf(withBeat([-60, -60, -60, -60, -60]), [
      'onBeat',
      'asynchronyMs',
      'intervalCv',
    ])
    expect(kept).toBeCloseTo(1, 9)
    expect(asynchrony).toBeCloseTo(-60, 6)
    expect(cv).toBe(0)
  })

  test('beside the beat is no miss: order and end are what is met', () => {
    const outcome = withBeat([0, 200, 400, 600, 800])
    expect(outcome).toMatchObject({ kind: 'scored', met: true })
    expect(valuesOf(outcome, ['asynchronyMs'])).toEqual([null])
  })

  test('without a beat nothing is said of one', () => {
    expect(valuesOf(drums(['left', 'right', 'left', 'right', 'left']), ['onBeat', 'asynchronyMs'])).toEqual([
      null,
      null,
    ])
  })

  test('a steadier hand keeps better to it', () => {
    const trial = generate(challengeOf({ tempo: 60, taps: 16 }), 5)
    expect(trial.beatMs).toBe(1000)
    const kept = [steadyHand, shakyHand].map((hand) =>
      meanOf(
        [1, 2, 3, 4, 5].map(
          (seed) => valuesOf(score(trial, simulate(trial, hand, diceFrom(seed))), ['onBeat'])[0] ?? 0,
        ),
      ),
    )
    expect(kept[0]).toBeGreaterThan((kept[1] ?? 1) + 0.02)
  })

  test('is an item of its own', () => {
    expect([{}, { tempo: 60 }].map((some) => itemOf(trialOf(some)))).toEqual([
      'drums in turn',
      'drums to a beat',
    ])
  })
})

describe('each hand its own shape', () => {
  const trial = trialOf({ mode: 'apart', shape: 'hill', other: 'zigzag', width: 150 })

  test('both on their roads at once is together; mirroring is not asked and not told', () => {
    const outcome = scored(trial, [along(trial, 'left', 0, 3000), along(trial, 'right', 0, 3000)])
    expect(valuesOf(outcome, ['together', 'drawn', 'symmetryError', 'lagMs', 'likeness'])).toEqual([
      1,
      1,
      null,
      null,
      null,
    ])
    expect(outcome).toMatchObject({ met: true })
  })

  test('which side has which shape changes, and the item stays', () => {
    const trials = Array.from({ length: 12 }, (_, seed) =>
      generate(challengeOf({ mode: 'apart', shape: 'hill', other: 'zigzag' }), seed),
    )
    expect(new Set(trials.map(({ shape }) => shape))).toEqual(new Set(['hill', 'zigzag']))
    expect(new Set(trials.map(itemOf)).size).toBe(1)
  })
})

test('goes of before there was a beat are read as without one', () => {
  const { beatMs: _, other: __, ...trial } = trialOf({ mode: 'mirror' })
  expect(trialSchema.parse(trial)).toEqual({ ...trial, beatMs: null, other: null })
  const response = {
    touches: [],
    bounceMs: 120,
    palms: 0,
    laid: { left: [], right: [], width: 90, unitsPerMm: 5 },
  }
  expect(responseSchema.parse(response)).toMatchObject({ pulse: null })
})

describe('holding while the other side draws', () => {
  test('held all the time', () => {
    const outcome = scored(holdTrial, [held(0, 4000), along(holdTrial, 'right', 200, 3200)])
    expect(valuesOf(outcome, ['together', 'heldShare', 'holdBreaks', 'drawn'])).toEqual([1, 1, 0, 1])
    expect(outcome).toMatchObject({ met: true })
  })

  test('let go once for a third of three seconds: 20 breaks a minute', () => {
    const outcome = scored(holdTrial, [held(0, 1200), along(holdTrial, 'right', 200, 3200), held(2200, 4000)])
    const [together, share, breaks] = valuesOf(outcome, ['together', 'heldShare', 'holdBreaks'])
    expect(share).toBeCloseTo(2 / 3, 1)
    expect(together).toBe(share)
    expect(breaks).toBeCloseTo(20, 6)
  })

  test('beside the road, holding does not help', () => {
    const trial = trialOf({ mode: 'hold', width: 100 })
    const off = along(trial, 'right', 200, 3200, { x: 0, y: 80 })
    const [together, share, deviation] = valuesOf(scored(trial, [held(0, 4000), off]), [
      'together',
      'heldShare',
      'deviation',
    ])
    expect([together, share]).toEqual([0, 1])
    expect(deviation).toBeGreaterThan(1)
  })

  test('with one finger only, holding is unknown, and the drawing is told', () => {
    const outcome = scored(holdTrial, [along(holdTrial, 'right', 200, 3200)])
    expect(valuesOf(outcome, ['together', 'heldShare', 'holdBreaks', 'bothMs', 'drawn'])).toEqual([
      null,
      null,
      null,
      0,
      1,
    ])
  })
})

describe.each(['mirror', 'parallel'] as const)('both draw: %s', (mode) => {
  const trial = trialOf({ mode, shape: 'wave', width: 150 })

  test('at the same time and place, there is no error and no lag', () => {
    const outcome = scored(trial, [along(trial, 'left', 0, 3000), along(trial, 'right', 0, 3000)])
    expect(valuesOf(outcome, ['together', 'lagMs'])).toEqual([1, 0])
    const [error, likeness] = valuesOf(outcome, ['symmetryError', 'likeness'])
    expect(error).toBeLessThan(0.05)
    expect(likeness).toBeGreaterThan(0.99)
    expect(outcome).toMatchObject({ met: true })
  })

  test('a right side 100 ms later is told as later', () => {
    const outcome = scored(trial, [along(trial, 'left', 0, 3000), along(trial, 'right', 100, 3100)])
    expect(valuesOf(outcome, ['lagMs'])).toEqual([100])
  })

  test('one after the other, both roads are told as drawn and symmetry as unknown', () => {
    const outcome = scored(trial, [along(trial, 'left', 0, 3000), along(trial, 'right', 3500, 6500)])
    expect(valuesOf(outcome, ['together', 'symmetryError', 'lagMs', 'likeness', 'bothMs', 'drawn'])).toEqual([
      null,
      null,
      null,
      null,
      0,
      1,
    ])
    expect(outcome).toMatchObject({ kind: 'scored', met: false })
  })

  test('keys lead the snails home; nothing is claimed about drawing', () => {
    const keys = [tap('left', 0, 'keyboard'), tap('right', 500, 'keyboard')]
    expect(valuesOf(scored(trial, keys), ['together', 'drawn', 'bothMs'])).toEqual([null, null, null])
  })
})

test('nothing touched cannot be scored', () => {
  expect(scored(holdTrial, [])).toEqual({ kind: 'unscorable', reason: 'Nothing was touched.' })
})

test('the flower lies away from the hand that draws', () => {
  const padSides = (['left', 'right', 'not sure'] as const).map(
    (hand) => generate(challengeOf({ mode: 'hold' }), 3, { hand }).padSide,
  )
  expect(padSides).toEqual(['right', 'left', 'left'])
})

test('roads mirror, or lie over from one another', () => {
  const [mirror, parallel] = (['mirror', 'parallel'] as const).map((mode) =>
    layOut(trialOf({ mode, shape: 'zigzag' }), usualRoom),
  )
  for (const [k, { x, y }] of (mirror?.left ?? []).entries()) {
    expect(mirror?.right[k]?.x).toBeCloseTo(1000 - x, 6)
    expect(mirror?.right[k]?.y).toBe(y)
  }
  const over = parallel?.left.map(({ x }, k) => Math.round(((parallel.right[k]?.x ?? 0) - x) * 10)) ?? []
  expect(new Set(over).size).toBe(1)
})

function challengeOf(some: Partial<TwoHandsChallenge>): TwoHandsChallenge {
  return { ...challengeSchema.parse({}), ...some }
}

function trialOf(some: Partial<TwoHandsChallenge>): TwoHandsTrial {
  return generate(challengeOf(some), 5)
}

const holdTrial = trialOf({ mode: 'hold', shape: 'hill', width: 150 })

function drumTrial(order: readonly Side[]): TwoHandsTrial {
  return { ...trialOf({}), order: [...order] }
}

function drums(struck: readonly (Side | null)[]) {
  return scored(
    drumTrial(['left', 'right', 'left', 'right', 'left']),
    struck.map((at, k) => tap(at, k * 400)),
  )
}

function tap(at: Side | null, tMs: number, by: TwoHandsTouch['by'] = 'hand'): TwoHandsTouch {
  return { at, by, stroke: strokeFrom([tMs, tMs + 90].map((t) => ({ x: 300, y: 300, tMs: t }))) }
}

function held(fromMs: number, toMs: number): TwoHandsTouch {
  return { at: 'pad', by: 'hand', stroke: strokeFrom([fromMs, toMs].map((tMs) => ({ x: 120, y: 400, tMs }))) }
}

/** A finger that goes along a road, slower at both ends. */
function along(
  trial: TwoHandsTrial,
  side: Side,
  fromMs: number,
  toMs: number,
  off: Point = { x: 0, y: 0 },
): TwoHandsTouch {
  const road = layOut(trial, usualRoom)[side]
  const count = (toMs - fromMs) / 10
  const samples = Array.from({ length: count + 1 }, (_, k) => {
    const share = 0.5 - 0.5 * Math.cos((Math.PI * k) / count)
    const at = pointAlong(road, share * lengthOf(road))
    return { x: at.x + off.x, y: at.y + off.y, tMs: fromMs + k * 10 }
  })
  return { at: side, by: 'hand', stroke: strokeFrom(samples) }
}

function scored(
  trial: TwoHandsTrial,
  touches: readonly TwoHandsTouch[],
  pulse: TwoHandsResponse['pulse'] = null,
) {
  const { left, right, width } = layOut(trial, usualRoom)
  const laid = { left: [...left], right: [...right], width, unitsPerMm: usualRoom.unitsPerMm }
  return score(trial, { touches: [...touches], bounceMs: 120, pulse, palms: 0, laid })
}

function valuesOf(outcome: ReturnType<typeof score>, names: readonly TwoHandsMetric[]): (number | null)[] {
  return names.map((name) => (outcome.kind === 'scored' ? outcome.measurements[name].value : null))
}
