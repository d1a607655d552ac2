import { describe, expect, test } from 'vitest'
import type { TweezersMetric } from '../../../src/activities/tweezers/metrics'
import { score } from '../../../src/activities/tweezers/score'
import {
  challengeSchema,
  generate,
  type Ended,
  type TweezersGrasp,
} from '../../../src/activities/tweezers/trial'
import { strokeFrom } from '../../../src/core/ink'

const trial = generate({ ...challengeSchema.parse({}), things: 2 }, 1)
/** Five page units are a millimetre; the animals are 20 mm wide. */
const laid = { unitsPerMm: 5, size: 100 }
const home = (thing: number) => grasp({ thing, ended: 'on the leaf' })

test('nothing touched cannot be scored', () => {
  expect(score(trial, { grasps: [], laid })).toEqual({ kind: 'unscorable', reason: 'No animal was touched.' })
})

describe('carried in one go', () => {
  test('is the share of animals that came at the first try', () => {
    expect(valueOf([home(0), grasp({ thing: 1, ended: 'opened' }), home(1)], 'inOneGo')).toBe(0.5)
    expect(valueOf([home(0), home(1)], 'inOneGo')).toBe(1)
  })

  test('a pinch that did not take hold was a try', () => {
    expect(valueOf([grasp({ thing: 0, ended: 'not closed' }), home(0)], 'inOneGo')).toBe(0)
  })

  test('fingers the system took away were none', () => {
    expect(valueOf([grasp({ thing: 0, ended: 'taken away' }), home(0)], 'inOneGo')).toBe(0.5)
  })
})

describe('the aperture, in millimetres', () => {
  test('is measured against the width of the animal', () => {
    expect(valueOf([grasp({ aperture: 120 })], 'apertureError')).toBeCloseTo(4, 6)
    expect(valueOf([grasp({ aperture: 85 })], 'apertureError')).toBeCloseTo(3, 6)
  })

  test('is steady when it stays the same, however wide', () => {
    expect(valueOf([grasp({ aperture: 140 })], 'holdUnsteadiness')).toBeCloseTo(0, 6)
    expect(valueOf([grasp({ aperture: 100, widens: 30 })], 'holdUnsteadiness')).toBeGreaterThan(1)
  })

  test('is open where nothing was pinched', () => {
    const outcome = score(trial, { grasps: [grasp({ by: 'keyboard', fingers: 1 })], laid })
    expect(outcome).toMatchObject({
      measurements: { apertureError: { value: null, reason: 'nothing was carried in a pinch' } },
    })
  })
})

test('fingers that land apart are told by the time between them', () => {
  expect(valueOf([grasp({ apartMs: 90 })], 'contactGapMs')).toBe(90)
})

test('a straight carry has a path ratio of 1', () => {
  expect(valueOf([grasp({})], 'pathRatio')).toBeCloseTo(1, 6)
})

test('drops and failed pinches are counted for each animal, by kind', () => {
  const kinds: Ended[] = ['too few fingers', 'not opened', 'not opened', 'squeezed', 'lifted']
  const grasps = [...kinds.map((ended) => grasp({ ended })), home(0), home(1)]
  const told = (name: TweezersMetric) => valueOf(grasps, name)
  expect([told('drops'), told('failedPinches'), told('tooFew'), told('notOpened'), told('squeezed')]).toEqual(
    [1, 1.5, 1, 2, 1],
  )
})

describe('when a pond is met', () => {
  test('all on the leaf', () => expect(isMet([home(0), home(1)])).toBe(true))
  test('not with one left', () => expect(isMet([home(0)])).toBe(false))
  test('not with more drops than allowed', () => {
    const drops = Array.from({ length: trial.dropsAllowed + 1 }, () => grasp({ thing: 1, ended: 'opened' }))
    expect(isMet([home(0), ...drops, home(1)])).toBe(false)
  })
  test('not by one finger where a pinch was asked', () =>
    expect(isMet([home(0), { ...home(1), fingers: 1 }])).toBe(false))
})

interface Made extends Partial<TweezersGrasp> {
  readonly aperture?: number
  readonly widens?: number
  readonly apartMs?: number
}

/** Two fingers that land, hold from 500 ms, go 300 units to the right, and let go at 1000 ms. */
function grasp({ aperture = 100, widens = 0, apartMs = 0, ...over }: Made): TweezersGrasp {
  const finger = (side: number, landsMs: number) =>
    strokeFrom(
      Array.from({ length: 101 }, (_, k) => {
        const tMs = landsMs + k * 10
        const along = Math.max(0, tMs - 500) / 500
        return { x: 100 + 300 * along, y: 300 + (side * (aperture + widens * along)) / 2, tMs }
      }),
      'touch',
    )
  return {
    thing: 0,
    by: 'fingers',
    fingers: 2,
    most: 2,
    ended: 'on the leaf',
    strokes: [finger(-1, 0), finger(1, apartMs)],
    heldAtMs: 500,
    letGoAtMs: 1000,
    from: { x: 100, y: 300 },
    to: { x: 400, y: 300 },
    ...over,
  }
}

function valueOf(grasps: readonly TweezersGrasp[], name: TweezersMetric): number | null {
  const outcome = score(trial, { grasps: [...grasps], laid })
  return outcome.kind === 'scored' ? outcome.measurements[name].value : null
}

function isMet(grasps: readonly TweezersGrasp[]): boolean {
  const outcome = score(trial, { grasps: [...grasps], laid })
  return outcome.kind === 'scored' && outcome.met
}
