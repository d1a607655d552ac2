import { describe, expect, test } from 'vitest'
import { ladder } from '../../../src/activities/dot-to-dot/challenge'
import { areClear } from '../../../src/activities/dot-to-dot/dots'
import { openJoining } from '../../../src/activities/dot-to-dot/joining'
import { layOut } from '../../../src/activities/dot-to-dot/layout'
import type { DotMetric } from '../../../src/activities/dot-to-dot/metrics'
import { score } from '../../../src/activities/dot-to-dot/score'
import { simulate } from '../../../src/activities/dot-to-dot/simulate'
import { generate, type DotEvent, type DotResponse } from '../../../src/activities/dot-to-dot/trial'
import type { Point } from '../../../src/core/geometry'
import { lazyHand, steadyHand } from '../../../src/core/hand'
import { strokeFrom } from '../../../src/core/ink'
import type { Outcome } from '../../../src/core/outcome'
import { diceFrom } from '../../../src/core/random'
import { usualRoom } from '../../../src/core/usual-room'

describe('what is asked', () => {
  test('as many dots as were asked for, clear of each other and of the lines between others', () => {
    for (const challenge of ladder)
      for (let seed = 0; seed < 60; seed++) {
        const { dots, labels, others } = generate(challenge, seed)
        expect(dots.length).toBeLessThanOrEqual(challenge.dots)
        expect(dots.length).toBeGreaterThan(challenge.dots * 0.8)
        expect(areClear(dots, 0.129)).toBe(true)
        expect(labels).toHaveLength(dots.length)
        expect(others).toHaveLength(challenge.others)
      }
  })

  test('at every step there are several things to find', () => {
    for (const challenge of ladder) {
      const things = Array.from({ length: 60 }, (_, seed) => generate(challenge, seed).thing)
      expect(new Set(things).size).toBeGreaterThanOrEqual(5)
    }
  })

  test.each([
    ['glow', ['', '', '', '']],
    ['numbers', ['1', '2', '3', '4']],
    ['letters', ['a', 'b', 'c', 'd']],
    ['twos', ['2', '4', '6', '8']],
    ['backwards', ['4', '3', '2', '1']],
  ] as const)('%s are written in their order', (order, labels) => {
    const [gentlest] = ladder
    if (!gentlest) throw new Error('no step')
    expect(generate({ ...gentlest, order }, 1).labels).toEqual(labels)
  })
})

const corners: Point[] = [
  { x: 0, y: 0 },
  { x: 100, y: 0 },
  { x: 100, y: 100 },
]
const far = { x: 50, y: -60 }

describe('joining', () => {
  test('a line from dot to dot joins them, and the last joins the first', () => {
    const joining = openJoining({ dots: corners, others: [], reach: 10 })
    expect(drawn(joining, [corners[0], corners[1], corners[2], corners[0]])).toEqual([0, 1, 2, 0])
    expect(joining.next()).toBeNull()
  })

  test('a line that comes from elsewhere joins nothing', () => {
    const joining = openJoining({ dots: corners, others: [], reach: 10 })
    drawn(joining, [corners[0]])
    expect(joining.begin(far)).toBe(false)
    expect(joining.reach({ x: 100, y: 0 }, 9)).toBeNull()
    expect(joining.next()).toBe(1)
  })

  test('lifted half way, it goes on where it ended', () => {
    const joining = openJoining({ dots: corners, others: [], reach: 10 })
    drawn(joining, [corners[0], { x: 50, y: 2 }])
    expect(joining.begin({ x: 55, y: 0 })).toBe(true)
    expect(joining.reach({ x: 98, y: 0 }, 9)).toMatchObject({ kind: 'joined', dot: 1 })
  })

  test('another dot is told once for each time the line comes to it', () => {
    const joining = openJoining({ dots: corners, others: [{ x: 50, y: 50 }], reach: 10 })
    drawn(joining, [corners[0]])
    const reached = [corners[2], corners[2], { x: 60, y: 90 }, { x: 50, y: 50 }, corners[2]].flatMap(
      (at) => joining.reach(at ?? far, 1) ?? [],
    )
    expect(reached.map(({ kind, dot }) => [kind, dot])).toEqual([
      ['other', 2],
      ['other', 3],
      ['other', 2],
    ])
  })
})

describe('straightness and order are separate answers', () => {
  const trial = generate(ladder[5] ?? ladderFirst(), 3)
  const laid = layOut(trial, usualRoom)

  test('straight lines deviate by nothing and are as long as they have to be', () => {
    const outcome = score(trial, response(closing(laid.dots)))
    expect(valueOf(outcome, 'deviation')).toBeCloseTo(0, 6)
    expect(valueOf(outcome, 'lengthRatio')).toBeCloseTo(1, 6)
    expect(valueOf(outcome, 'joined')).toBe(1)
    expect(outcome).toMatchObject({ met: true })
  })

  test('other dots on the way change the order and not the straightness', () => {
    const good = response(closing(laid.dots))
    const other: DotEvent = { kind: 'other', dot: 3, tMs: 50, by: 'line' }
    const outcome = score(trial, { ...good, events: [...good.events, other, other] })
    expect(valueOf(outcome, 'orderErrors')).toBe(2)
    expect(valueOf(outcome, 'deviation')).toBeCloseTo(0, 6)
    expect(outcome).toMatchObject({ met: false })
  })

  test('joined by taps, straightness is not known, and why', () => {
    const events = closing(laid.dots).map((_, k) => joinedAt(k % laid.dots.length, 100 * k, 'tap'))
    const outcome = score(trial, { ...response([]), events })
    expect(outcome).toMatchObject({
      measurements: {
        deviation: { value: null, reason: 'no two dots were joined by a line' },
        joined: { value: 1 },
      },
    })
  })

  test('no dot reached cannot be scored', () => {
    expect(score(trial, response([]))).toEqual({ kind: 'unscorable', reason: 'No dot was reached.' })
  })

  test('a picture left open is not met; a steady hand closes it', () => {
    expect(score(trial, simulate(trial, lazyHand, diceFrom(1)))).toMatchObject({ met: false })
    expect(score(trial, simulate(trial, steadyHand, diceFrom(1)))).toMatchObject({ met: true })
  })

  /** One stroke straight through places, reaching each dot in turn. */
  function response(places: readonly Point[]): DotResponse {
    const samples = places.flatMap((to, k) => {
      const from = places[k - 1] ?? to
      return [0.25, 0.5, 0.75, 1].map((t, i) => ({
        x: from.x + (to.x - from.x) * t,
        y: from.y + (to.y - from.y) * t,
        tMs: 400 * k + 100 * i,
      }))
    })
    return {
      ink: { strokes: samples.length === 0 ? [] : [strokeFrom(samples, 'touch')], strayContacts: 0 },
      events: places.map((_, k) => joinedAt(k % laid.dots.length, 400 * k + 300, 'line')),
      laid: { dots: [...laid.dots], dotSize: laid.dotSize },
    }
  }
})

function closing(dots: readonly Point[]): Point[] {
  return [...dots, ...dots.slice(0, 1)]
}

function joinedAt(dot: number, tMs: number, by: DotEvent['by']): DotEvent {
  return { kind: 'joined', dot, tMs, by }
}

/** The dots that a line through places joins. */
function drawn(joining: ReturnType<typeof openJoining>, places: readonly (Point | undefined)[]): number[] {
  const [first = far] = places
  joining.begin(first)
  return places.flatMap((at = far) => {
    const event = joining.reach(at, 0)
    return event?.kind === 'joined' ? [event.dot] : []
  })
}

function valueOf(outcome: Outcome<DotMetric>, name: DotMetric): number | null {
  if (outcome.kind !== 'scored') throw new Error('not scored')
  return outcome.measurements[name].value
}

function ladderFirst() {
  const [first] = ladder
  if (!first) throw new Error('no step')
  return first
}
