import { describe, expect, test } from 'vitest'
import {
  degreesBetween,
  restingTurn,
  stepTurn,
  type TurnRules,
} from '../../../src/activities/turn-the-key/turn'
import { openKeyLog } from '../../../src/activities/turn-the-key/key-log'
import type { Fingertip } from '../../../src/core/grasp'

const middle = { x: 500, y: 300 }
const rules: TurnRules = { fingers: 2, middle, radius: 100, least: 40 }
const dial: TurnRules = { ...rules, fingers: 1 }

/** Two fingers across the key, turned so far from lying level. */
const across = (degrees: number, far = 60): Fingertip[] => [tip(1, degrees + 180, far), tip(2, degrees, far)]
const palm = { id: 9, x: 640, y: 620 }

describe('the key turns with the fingers', () => {
  test('clockwise is positive', () => {
    expect(turnedBy([across(0), across(20), across(50)])).toBeCloseTo(50, 6)
    expect(turnedBy([across(0), across(-30)])).toBeCloseTo(-30, 6)
  })

  test('past any direction without a jump', () => {
    expect(turnedBy([100, 140, 170, 190, 230].map((degrees) => across(degrees)))).toBeCloseTo(130, 6)
  })

  test('whichever finger landed first', () => {
    expect(turnedBy([across(0), across(20)].map((tips) => tips.toReversed()))).toBeCloseTo(20, 6)
  })

  test('with a palm beside', () => {
    expect(turnedBy([[palm], ...[0, 15, 30].map((degrees) => [palm, ...across(degrees)])])).toBeCloseTo(30, 6)
  })

  test('with one finger around the middle, where one is asked', () => {
    expect(turnedBy([[tip(1, 0)], [tip(1, 25)], [tip(1, 45)]], dial)).toBeCloseTo(45, 6)
  })

  test('fingers that come too near to each other turn nothing and still hold it', () => {
    expect(turnedBy([across(0), across(40, 10), across(10)])).toBeCloseTo(10, 6)
  })

  test('let go and taken anew it goes on from where it stood', () => {
    const log = openKeyLog()
    for (const [k, tips] of [across(0), across(60), [], across(-40), across(20)].entries())
      log.feel(tips, k * 50, rules)
    expect(log.degrees()).toBeCloseTo(120, 6)
    expect(log.turn(true, [], 2)).toMatchObject({ grasps: 2, by: 'two fingers' })
  })
})

test('fingers left over from the turn before take nothing until they land anew', () => {
  const log = openKeyLog([1, 2])
  for (const [k, tips] of [across(0), across(30), []].entries()) log.feel(tips, k * 50, rules)
  expect(log.turn(false, [], 2)).toMatchObject({ grasps: 0, degrees: [], failed: [] })
  for (const [k, tips] of [across(0), across(30)].entries()) log.feel(tips, 200 + k * 50, rules)
  expect(log.degrees()).toBeCloseTo(30, 6)
})

describe('what does not take the key says why', () => {
  test('one finger where two are asked', () => expect(failedOf([[tip(1, 0)], []])).toBe('too few fingers'))
  test('two fingers beside', () =>
    expect(
      failedOf([
        [
          { id: 1, x: 900, y: 100 },
          { id: 2, x: 950, y: 160 },
        ],
        [],
      ]),
    ).toBe('beside'))
  test('one finger far away is no try', () => expect(failedOf([[palm], []])).toBeNull())
})

test('holding is over when the key stayed within the mark for so long', () => {
  const mark = { target: 40, tolerance: 5, holdMs: 300 }
  const log = openKeyLog()
  log.feel(across(0), 0, rules)
  log.feel(across(38), 100, rules)
  expect(log.heldShare(100, mark)).toBe(0)
  expect(log.heldShare(250, mark)).toBeCloseTo(0.5, 6)
  log.feel(across(60), 260, rules)
  expect(log.heldShare(260, mark)).toBe(0)
  log.feel(across(41), 270, rules)
  expect(log.heldShare(270, mark)).toBe(0)
  expect(log.heldShare(570, mark)).toBe(1)
})

test('the shorter way between two directions', () => {
  expect(degreesBetween(Math.PI * 0.9, -Math.PI * 0.9)).toBeCloseTo(36, 6)
})

function tip(id: number, degrees: number, far = 60): Fingertip {
  const angle = (degrees * Math.PI) / 180
  return { id, x: middle.x + Math.cos(angle) * far, y: middle.y + Math.sin(angle) * far }
}

function turnedBy(moments: readonly (readonly Fingertip[])[], by = rules): number {
  const log = openKeyLog()
  for (const [k, tips] of moments.entries()) log.feel(tips, k * 50, by)
  return log.degrees()
}

function failedOf(moments: readonly (readonly Fingertip[])[]): string | null {
  let state = restingTurn
  for (const tips of moments) {
    const step = stepTurn(state, tips, rules)
    state = step.state
    if (step.event?.kind === 'failed') return step.event.why
  }
  return null
}
