import { describe, expect, test } from 'vitest'
import { ladder } from '../../../src/activities/zip-button-and-lace/challenge'
import { landedAt } from '../../../src/activities/zip-button-and-lace/landing'
import { layOut } from '../../../src/activities/zip-button-and-lace/layout'
import type { FastenMetric } from '../../../src/activities/zip-button-and-lace/metrics'
import { score } from '../../../src/activities/zip-button-and-lace/score'
import { simulate } from '../../../src/activities/zip-button-and-lace/simulate'
import { openSteps, openThings, spotAt, stepsOf } from '../../../src/activities/zip-button-and-lace/steps'
import {
  generate,
  type FastenMove,
  type FastenTrial,
} from '../../../src/activities/zip-button-and-lace/trial'
import { closedShare, pulled, sentTo, teethOf } from '../../../src/activities/zip-button-and-lace/zipping'
import type { Point } from '../../../src/core/geometry'
import { lazyHand, steadyHand } from '../../../src/core/hand'
import { strokeFrom } from '../../../src/core/ink'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'
import { usualRoom } from '../../../src/core/usual-room'

describe('the order of dressing', () => {
  test('a button goes to its slit and through it, the lowest first', () => {
    expect(stepsOf({ kind: 'buttons', number: 2 }).map(({ thing, to }) => `${thing} ${to}`)).toEqual([
      'button-0 slit-0',
      'button-0 through-0',
      'button-1 slit-1',
      'button-1 through-1',
    ])
  })

  test('lace ends cross in turn, row by row', () => {
    expect(stepsOf({ kind: 'laces', number: 2 }).map(({ thing, to }) => `${thing} ${to}`)).toEqual([
      'lace-left eyelet-1-right',
      'lace-right eyelet-1-left',
      'lace-left eyelet-2-left',
      'lace-right eyelet-2-right',
    ])
  })

  test('no button can be pulled through a slit that it is not in', () => {
    const buttons = { kind: 'buttons', number: 3 } as const
    expect(openSteps(buttons, 1).map(({ to }) => to)).toEqual(['through-0', 'slit-1', 'slit-2'])
    expect(openThings(buttons, 2)).toEqual(['button-1', 'button-2'])
    expect(spotAt(buttons, 'button-0', 1)).toBe('slit-0')
    expect(spotAt(buttons, 'button-1', 1)).toBe('home-1')
  })

  test('of all, neighbouring trials are of different kinds', () => {
    const all = { ...stepAt(10), fasten: 'all' } as const
    expect(new Set([5, 6, 7].map((seed) => generate(all, seed).kind)).size).toBe(3)
  })
})

describe('a zip', () => {
  const line = [
    { x: 500, y: 400 },
    { x: 500, y: 100 },
  ]
  const teeth = teethOf(line)
  const pull = (hands: readonly Point[]) =>
    hands.reduce((slider, hand) => pulled(teeth, slider, hand, 40), { at: 0, stuck: false })
  const up = (from: number, to: number, x = 500) =>
    Array.from({ length: 31 }, (_, k) => ({ x, y: from + ((to - from) * k) / 30 }))

  test('runs with a hand that is near its teeth', () => {
    expect(closedShare(line, pull(up(400, 100, 530)).at, 40)).toBe(1)
  })
  test('sticks where the hand strays, and runs on when it comes back', () => {
    const stuck = pull([...up(400, 250), { x: 560, y: 240 }, { x: 560, y: 220 }])
    expect(stuck.stuck).toBe(true)
    expect(closedShare(line, stuck.at, 40)).toBeCloseTo(0.5, 1)
    expect(pulled(teeth, stuck, { x: 510, y: 240 }, 40).stuck).toBe(false)
  })
  test('does not jump to a hand far ahead, but to a tap', () => {
    expect(pull([{ x: 500, y: 150 }]).stuck).toBe(true)
    expect(closedShare(line, sentTo(teeth, { at: 0, stuck: false }, { x: 510, y: 110 }, 40).at, 40)).toBe(1)
  })
  test('closed by keys or taps, stops are not known, and why', () => {
    const trial = generate(stepAt(1), 1)
    const response = simulate(trial, steadyHand, diceFrom(1))
    const moves = response.moves.map((move) => ({ ...move, stroke: tapped(move) }))
    const outcome = score(trial, { ...response, moves })
    expect(outcome).toMatchObject({ measurements: { stops: { value: null }, orderErrors: { value: null } } })
  })
  test('every stop on the way is counted', () => {
    const trial = generate(stepAt(1), 1)
    const response = simulate(trial, steadyHand, diceFrom(1))
    const [move] = response.moves
    const stopped = move ? [{ ...move, landed: 'on the way' as const }] : []
    const outcome = score(trial, { ...response, moves: [...stopped, ...response.moves] })
    expect(valuesOf(outcome, ['stops', 'slips', 'done'])).toEqual([1, 0, 1])
  })
})

describe('where a button lands', () => {
  const trial = generate({ ...stepAt(5) }, 2)
  const laid = layOut(trial, usualRoom)
  const slit = (k: number) => laid.spots.find(({ id }) => id === `slit-${k}`)?.at ?? { x: 0, y: 0 }
  const put = (thing: string, dropAt: Point, done = 0, help = 0) =>
    landedAt(trial, laid, { thing, dropAt, done }, help)

  test('in its slit, when it is the next', () => {
    expect(put('button-0', slit(0))).toEqual({ landed: 'done', to: 'slit-0' })
  })
  test('another than the next, or another slit, is an order error', () => {
    expect(put('button-1', slit(1)).landed).toBe('another')
    expect(put('button-0', slit(1)).landed).toBe('another')
  })
  test('beside, when it is too far; help with aiming widens the reach', () => {
    const far = { x: slit(0).x, y: slit(0).y + laid.tolerance * 1.2 }
    expect(put('button-0', far)).toEqual({ landed: 'beside', to: 'slit-0' })
    expect(put('button-0', far, 0, 0.5).landed).toBe('done')
  })
})

describe('precision and sequence are separate answers', () => {
  const trial = generate(stepAt(7), 3)
  const perfect = simulate(trial, steadyHand, diceFrom(1))
  const [first] = perfect.moves
  if (!first) throw new Error('nothing was carried')

  test('a steady hand does all of it', () => {
    const outcome = score(trial, perfect)
    expect(valuesOf(outcome, ['slips', 'orderErrors', 'stops', 'done'])).toEqual([0, 0, 0, 1])
    expect(outcome).toMatchObject({ met: true })
  })
  test('out of order counts against the sequence alone', () => {
    const outcome = score(trial, withMove({ ...first, landed: 'another' }))
    expect(valuesOf(outcome, ['slips', 'orderErrors', 'stops', 'done'])).toEqual([0, 1, 1, 1])
  })
  test('let go beside counts against precision alone', () => {
    const off = perfect.laid.size
    const dropAt = { x: first.dropAt.x, y: first.dropAt.y + off }
    const outcome = score(trial, withMove({ ...first, landed: 'beside', dropAt }))
    expect(valuesOf(outcome, ['orderErrors', 'done'])).toEqual([0, 1])
    expect(valuesOf(outcome, ['slips'])[0]).toBeCloseTo(1 / 7)
  })
  test('put back where it was, it says nothing about aiming', () => {
    const outcome = score(trial, withMove({ ...first, landed: 'beside', dropAt: first.from }))
    expect(valuesOf(outcome, ['slips', 'precision'])).toEqual(
      valuesOf(score(trial, perfect), ['slips', 'precision']),
    )
  })
  test('a detour is less straight', () => {
    const { from, dropAt } = first
    const aside = { x: (from.x + dropAt.x) / 2, y: from.y + 200 }
    const stroke = strokeFrom([from, aside, dropAt].map((at, k) => ({ ...at, tMs: 800 + k * 300 })))
    const detoured = { ...perfect, moves: [{ ...first, stroke }, ...perfect.moves.slice(1)] }
    const [plain = 0] = valuesOf(score(trial, perfect), ['straightness'])
    expect(valuesOf(score(trial, detoured), ['straightness'])[0]).toBeGreaterThan(plain ?? 0)
  })

  function withMove(move: FastenMove) {
    return { ...perfect, moves: [move, ...perfect.moves] }
  }
})

test('nothing carried cannot be scored', () => {
  const trial: FastenTrial = generate(stepAt(1), 1)
  const response = simulate(trial, steadyHand, diceFrom(1))
  expect(score(trial, { ...response, moves: [] }).kind).toBe('unscorable')
})

test('a garment left half open is not met', () => {
  for (const level of [1, 4, 6]) {
    const trial = generate(stepAt(level), 2)
    expect(score(trial, simulate(trial, lazyHand, diceFrom(2)))).toMatchObject({ met: false })
  }
})

function stepAt(level: number) {
  const challenge = ladder[level - 1]
  if (!challenge) throw new Error(`no step ${level}`)
  return challenge
}

/** The two ends of a carry, as taps leave them. */
function tapped({ from, dropAt }: FastenMove) {
  return strokeFrom([
    { ...from, tMs: 0 },
    { ...dropAt, tMs: 500 },
  ])
}

function valuesOf(outcome: Outcome<FastenMetric>, names: readonly FastenMetric[]): (number | null)[] {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return names.map((name) => outcome.measurements[name].value)
}
