import { describe, expect, test } from 'vitest'
import {
  restingPinch,
  stepPinch,
  type PinchEvent,
  type PinchRules,
  type PinchState,
} from '../../../src/activities/tweezers/pinch'

const rules: PinchRules = {
  fingers: 2,
  size: 100,
  reach: 60,
  opening: 160,
  tolerance: 30,
  gentle: false,
  holdMs: 200,
}
const thing = { x: 500, y: 300 }

/** Fingers at one moment: places left and right of the thing, by id. */
type Moment = Readonly<Record<number, readonly [number, number]>>
const around = (half: number, y = 300): Moment => ({ 1: [500 - half, y], 2: [500 + half, y] })
const nobody: Moment = {}

describe('a pinch takes hold', () => {
  test('opened, closed and held', () => {
    expect(told([around(90), around(55), around(55), around(55)])).toEqual(['took hold'])
  })

  test('whichever finger lands first', () => {
    const thumbFirst: Moment[] = [{ 2: [590, 300] }, around(90), around(52), around(52), around(52)]
    const fingerFirst: Moment[] = [{ 1: [410, 300] }, around(90), around(52), around(52), around(52)]
    expect(told(thumbFirst)).toEqual(['took hold'])
    expect(told(fingerFirst)).toEqual(['took hold'])
  })

  test('with a thumb that lands far off and slides in late', () => {
    const finger: readonly [number, number] = [440, 280]
    const sliding = [900, 800, 620, 556, 556, 556].map((x) => ({ 1: finger, 2: [x, 300] as const }))
    expect(told([{ 1: finger }, { 1: finger }, ...sliding])).toEqual(['took hold'])
  })

  test('with a palm resting beside, before or during', () => {
    const palm = { 9: [620, 640] as const }
    const moments = [around(90), around(55), around(55), around(55)]
    expect(told([palm, ...moments.map((moment) => ({ ...palm, ...moment }))])).toEqual(['took hold'])
    expect(told(moments.map((moment, k) => (k > 0 ? { ...moment, ...palm } : moment)))).toEqual(['took hold'])
  })

  test('with a third finger that comes and goes', () => {
    const third = { 3: [470, 210] as const }
    const moments = [
      around(90),
      { ...around(70), ...third },
      { ...around(52), ...third },
      around(52),
      around(52),
    ]
    expect(told(moments)).toEqual(['took hold'])
  })

  test('of three fingers when three are asked for', () => {
    const three = (r: number): Moment => ({
      1: [500 + r, 300],
      2: [500 - r / 2, 300 + r * 0.866],
      3: [500 - r / 2, 300 - r * 0.866],
    })
    const asked = { ...rules, fingers: 3 }
    expect(told([three(95), three(55), three(55), three(55)], asked)).toEqual(['took hold'])
    expect(told([around(90), around(55), around(55), around(55), nobody], asked)).toEqual([
      'failed: too few fingers',
    ])
  })

  test('of one finger that rests on the thing', () => {
    const one: Moment = { 1: [510, 300] }
    expect(told([one, one, one], { ...rules, fingers: 1 })).toEqual(['took hold'])
  })
})

describe('a pinch that did not take hold says how far it came', () => {
  test('too few fingers', () => {
    expect(told([{ 1: [500, 300] }, { 1: [505, 300] }, nobody])).toEqual(['failed: too few fingers'])
  })

  test('a finger far from everything is no try', () => {
    expect(told([{ 1: [50, 50] }, nobody])).toEqual([])
  })

  test('beside', () => {
    const beside = { 1: [700, 500], 2: [760, 500] } as const
    expect(told([beside, beside, nobody])).toEqual(['failed: beside'])
  })

  test('not opened', () => {
    expect(told([around(50), around(50), around(50), nobody])).toEqual(['failed: not opened'])
  })

  test('not closed', () => {
    expect(told([around(90), around(80), nobody])).toEqual(['failed: not closed'])
  })

  test('let go early', () => {
    expect(told([around(90), around(55), around(90), nobody])).toEqual(['failed: let go early'])
  })

  test('fingers the system took away are no failure', () => {
    expect(told([around(90), around(80)], rules, { takenAt: 2 })).toEqual([])
  })
})

describe('a carry', () => {
  const held = [around(90), around(55), around(55), around(55)]
  const moved = (by: number, half = 55): Moment => ({ 1: [500 - half + by, 300], 2: [500 + half + by, 300] })

  test('ends where the fingers open', () => {
    expect(told([...held, moved(100), moved(200), moved(200, 95)])).toEqual(['took hold', 'let go: opened'])
  })

  test('ends when all fingers lift', () => {
    expect(told([...held, moved(100), nobody])).toEqual(['took hold', 'let go: lifted'])
  })

  test('outlives a finger that leaves the glass for a moment and comes back', () => {
    const one: Moment = { 1: [545, 300] }
    const back: Moment = { 1: [545, 300], 7: [655, 300] }
    expect(told([...held, moved(100), one, back, back, nobody])).toEqual(['took hold', 'let go: lifted'])
    expect(told([...held, moved(100), one, one, one, one])).toEqual(['took hold', 'let go: lifted'])
  })

  test('squeezed is let go only where gentleness is asked', () => {
    expect(told([...held, moved(100, 20)])).toEqual(['took hold'])
    expect(told([...held, moved(100, 20)], { ...rules, gentle: true })).toEqual([
      'took hold',
      'let go: squeezed',
    ])
  })

  test('fingers left over from it fail nothing, and may take hold again', () => {
    const open = moved(0, 95)
    expect(told([...held, open, open, nobody])).toEqual(['took hold', 'let go: opened'])
    expect(told([...held, open, ...held.slice(1), nobody])).toEqual([
      'took hold',
      'let go: opened',
      'took hold',
      'let go: lifted',
    ])
  })

  test('the system takes away is told as that', () => {
    expect(told(held, rules, { takenAt: 4 })).toEqual(['took hold', 'let go: taken away'])
  })
})

test('nothing is left behind when the glass is empty', () => {
  let state: PinchState = restingPinch
  for (const moment of [around(90), { 9: [1, 1] } as const, around(55), around(20), nobody])
    state = stepPinch(state, { tips: tipsIn(moment), tMs: 0 }, thing, rules).state
  expect(state).toEqual(restingPinch)
})

/** What is told of moments a tenth of a second apart; at `takenAt` the system takes all fingers. */
function told(moments: readonly Moment[], by = rules, { takenAt = -1 } = {}): string[] {
  const events: PinchEvent[] = []
  let state: PinchState = restingPinch
  const all = takenAt < 0 ? moments : [...moments, nobody]
  for (const [k, moment] of all.entries()) {
    const step = stepPinch(state, { tips: tipsIn(moment), tMs: k * 100, taken: k === takenAt }, thing, by)
    state = step.state
    if (step.event) events.push(step.event)
  }
  return events.map((event) => ('why' in event ? `${event.kind}: ${event.why}` : event.kind))
}

function tipsIn(moment: Moment) {
  return Object.entries(moment).map(([id, [x, y]]) => ({ id: Number(id), x, y }))
}
