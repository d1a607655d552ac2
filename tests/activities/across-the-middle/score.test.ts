import { describe, expect, test } from 'vitest'
import { ladder } from '../../../src/activities/across-the-middle/challenge'
import { eightIn, layOut, middleHalfMm } from '../../../src/activities/across-the-middle/layout'
import type { AcrossMetric } from '../../../src/activities/across-the-middle/metrics'
import { score } from '../../../src/activities/across-the-middle/score'
import { simulate } from '../../../src/activities/across-the-middle/simulate'
import { generate, type AcrossResponse } from '../../../src/activities/across-the-middle/trial'
import type { Point, Polyline } from '../../../src/core/geometry'
import { follow, lazyHand, steadyHand } from '../../../src/core/hand'
import { strokeFrom, type Stroke } from '../../../src/core/ink'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'
import { usualRoom } from '../../../src/core/usual-room'

const reach = generate(stepOf(1), 3)
const eight = generate(stepOf(5), 3)
const laid = layOut(reach, usualRoom)

describe('what is asked', () => {
  test('nests lie across from their ducklings, as far from the middle, and outside the stream', () => {
    for (const challenge of ladder) {
      const trial = generate(challenge, 5)
      const { homes, nests, middle, zone, size } = layOut(trial, usualRoom)
      expect(homes).toHaveLength(trial.ducklings.length)
      homes.forEach(({ x }, k) => {
        expect((nests[k]?.x ?? 0) - middle).toBeCloseTo(middle - x)
        expect(Math.abs(x - middle) + 1e-6).toBeGreaterThanOrEqual(zone + size / 2)
      })
    }
  })

  test('from one side, all wait there; from both, they take turns', () => {
    const sidesFrom = (from: 'left' | 'both') =>
      generate({ ...stepOf(1), ducklings: 6, from }, 4).ducklings.map((one) => one.from)
    expect(new Set(sidesFrom('left'))).toEqual(new Set(['left']))
    const [first, second, ...rest] = sidesFrom('both')
    expect(first).not.toBe(second)
    expect(rest).toEqual([first, second, first, second])
  })

  test('the eight starts and ends at its outer end, and goes over the middle twice', () => {
    const { eight: box, middle } = layOut(eight, usualRoom)
    const loop = eightIn(box, 'left')
    expect(loop[0]?.x).toBeCloseTo(box.x)
    expect(loop[loop.length - 1]?.x).toBeCloseTo(box.x)
    const changes = loop.filter(({ x }, k) => k > 0 && x >= middle !== (loop[k - 1]?.x ?? 0) >= middle)
    expect(changes).toHaveLength(2)
  })

  test('the middle zone is ten millimetres to both sides', () => {
    expect(laid.zone).toBeCloseTo(middleHalfMm * usualRoom.unitsPerMm)
  })
})

describe('reaching across', () => {
  const perfect = simulate(reach, steadyHand, diceFrom(1))

  test('a steady hand does all of it, and says nothing of an eight', () => {
    const outcome = score(reach, perfect)
    expect(valuesOf(outcome, ['hits', 'crossings', 'hesitations', 'liftsInMiddle'])).toEqual([1, 1, 0, 0])
    expect(outcome).toMatchObject({
      met: true,
      measurements: { insideShare: { value: null, reason: 'no eight was asked' } },
    })
  })

  test('let go in the middle and carried on, the way was not made in one touch', () => {
    const [first, ...rest] = perfect.carries
    const nest = laid.nests[0]
    const home = laid.homes[0]
    if (!first || !nest || !home) throw new Error('no duckling')
    const half = { x: laid.middle, y: home.y }
    const carries = [
      { ...first, ...moved([home, half]), landed: false },
      { ...first, ...moved([half, nest]) },
      ...rest,
    ]
    const outcome = score(reach, { ...perfect, carries })
    expect(valuesOf(outcome, ['crossings', 'liftsInMiddle'])).toEqual([2 / 3, 1])
    expect(outcome).toMatchObject({ met: false })
  })

  test('by taps or keys, nothing is said about the middle, and nothing held against anyone', () => {
    const carries = perfect.carries.map((carry) => {
      const [from, to] = [laid.homes[carry.duckling], laid.nests[carry.duckling]]
      if (!from || !to) throw new Error('no duckling')
      const stroke = strokeFrom([
        { ...from, tMs: 900 },
        { ...to, tMs: 1400 },
      ])
      return { ...carry, stroke, dropAt: to }
    })
    expect(score(reach, { ...perfect, carries })).toMatchObject({
      met: true,
      measurements: { crossings: { value: null }, hesitations: { value: null }, dwellMs: { value: null } },
    })
  })

  test('a duckling set back near its place says nothing about aiming', () => {
    const [first] = perfect.carries
    const home = laid.homes[0]
    if (!first || !home) throw new Error('no duckling')
    const back = { ...first, ...moved([home, { x: home.x, y: home.y + 4 }]), landed: false }
    const [before, after] = [perfect, { ...perfect, carries: [back, ...perfect.carries] }].map((one) =>
      valuesOf(score(reach, one), ['offBy']),
    )
    expect(after).toEqual(before)
  })
})

describe('a lazy eight', () => {
  test('a steady hand crosses as often as asked, and carries nothing', () => {
    const outcome = score(eight, simulate(eight, steadyHand, diceFrom(1)))
    expect(valuesOf(outcome, ['crossings', 'liftsInMiddle'])).toEqual([1, 0])
    expect(outcome).toMatchObject({
      met: true,
      measurements: { hits: { value: null, reason: 'nothing was to be carried' } },
    })
  })

  test('lifted in the middle each time, it is traced but not crossed', () => {
    const { eight: box, middle } = layOut(eight, usualRoom)
    const loop = eightIn(box, eight.eight.from)
    const first = loop.findIndex(({ x }, k) => k > 0 && x >= middle !== (loop[0]?.x ?? 0) >= middle)
    const second = loop.length - first
    const parts = [loop.slice(0, first + 1), loop.slice(first, second), loop.slice(second - 1)]
    const strokes = [...parts, ...parts].map((part, k) => drawn(part, 1000 + k * 4000))
    const outcome = score(eight, {
      ...simulate(eight, steadyHand, diceFrom(1)),
      ink: { strokes, strayContacts: 0 },
    })
    expect(valuesOf(outcome, ['crossings', 'liftsInMiddle'])).toEqual([0, 4])
    expect(outcome).toMatchObject({ met: false })
  })

  test('a third of it is not met', () => {
    expect(score(eight, simulate(eight, lazyHand, diceFrom(2)))).toMatchObject({ met: false })
  })
})

test('nothing done cannot be scored', () => {
  const nothing = (response: AcrossResponse): AcrossResponse => ({
    ...response,
    carries: [],
    ink: { strokes: [], strayContacts: 0 },
  })
  for (const [trial, reason] of [
    [reach, 'No duckling was carried.'],
    [eight, 'Nothing was drawn.'],
  ] as const)
    expect(score(trial, nothing(simulate(trial, steadyHand, diceFrom(1))))).toEqual({
      kind: 'unscorable',
      reason,
    })
})

function stepOf(level: number) {
  const challenge = ladder[level - 1]
  if (!challenge) throw new Error(`no step ${level}`)
  return challenge
}

function drawn(way: Polyline, startMs: number): Stroke {
  return follow({ ...steadyHand, wander: 0, shake: 0 }, way, diceFrom(1), startMs)
}

function moved(way: readonly [Point, Point]) {
  return { stroke: drawn(way, 900), dropAt: way[1] }
}

function valuesOf(outcome: Outcome<AcrossMetric>, names: readonly AcrossMetric[]): (number | null)[] {
  if (outcome.kind !== 'scored') throw new Error(`not scored: ${outcome.reason}`)
  return names.map((name) => outcome.measurements[name].value)
}
