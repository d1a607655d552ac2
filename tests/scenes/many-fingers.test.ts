import { describe, expect, test } from 'vitest'
import type { Accommodations } from '../../src/core/accommodations'
import type { Point } from '../../src/core/geometry'
import { listenToFingers } from '../../src/scenes/many-fingers'
import type { Reading } from '../../src/scenes/pointer-state'
import { stepTouches, type TouchState } from '../../src/scenes/touch-state'
import type { TouchListener } from '../../src/scenes/touches'
import { strokeFrom } from '../../src/core/ink'
import { scriptedHand } from '../support/scripted-hand'

const places = [
  { id: 'left', at: { x: 200, y: 300 }, size: 100 },
  { id: 'right', at: { x: 320, y: 300 }, size: 100 },
] as const

describe('where a finger lands', () => {
  test('on the nearest place within reach, else on none', () => {
    const { put, told } = fingers()
    put(1, { x: 210, y: 300 })
    put(2, { x: 258, y: 300 })
    put(3, { x: 600, y: 300 })
    expect(told).toEqual(['1 left', '2 left', '3 none'])
  })

  test('help with aiming reaches farther', () => {
    const { put, told } = fingers({ aimHelp: 1 })
    put(1, { x: 90, y: 300 })
    expect(told).toEqual(['1 left'])
  })
})

test('fingers lift in any order', () => {
  const { put, lift, told } = fingers()
  put(1, { x: 200, y: 300 })
  put(2, { x: 320, y: 300 })
  lift(1)
  lift(2)
  expect(told).toEqual(['1 left', '2 right', '1 lifted', '2 lifted'])
})

test('for a child who has to hold, a brush is nothing and a rest counts from its landing', () => {
  const { put, lift, pass, told } = fingers({ holdMs: 500 })
  put(1, { x: 200, y: 300 })
  pass(400)
  lift(1)
  put(2, { x: 320, y: 300 })
  pass(600)
  pass(10)
  lift(2)
  expect(told).toEqual(['2 right', '2 lifted'])
})

function fingers(some: Partial<Accommodations> = {}) {
  const told: string[] = []
  const { ports } = scriptedHand(some)
  let nowMs = 0
  let state: TouchState = []
  let listener: TouchListener | null = null
  const on = listenToFingers(
    { ...ports, nowMs: () => nowMs, listenToTouches: (next) => (listener = next) },
    {
      places,
      kindMm: 2,
      landed: ({ finger, place }) => told.push(`${finger} ${place?.id ?? 'none'}`),
      lifted: (finger) => told.push(`${finger} lifted`),
    },
  )
  const read = (id: number, phase: Reading['phase'], { x, y }: Point) => {
    const reading: Reading = {
      id,
      pointer: 'touch',
      phase,
      x,
      y,
      tMs: nowMs,
      pressure: null,
      tiltX: null,
      tiltY: null,
      contact: null,
    }
    const step = stepTouches(state, reading, { palmWidth: 200 })
    state = step.state
    for (const event of step.events) {
      if (event.kind === 'landed') listener?.landed(event.contact, state)
      else if (event.kind === 'lifted')
        listener?.ended(event.contact, strokeFrom(event.contact.readings, 'touch'), state)
    }
  }
  return {
    told,
    put: (id: number, at: Point) => read(id, 'down', at),
    lift: (id: number) => read(id, 'up', { x: 0, y: 0 }),
    pass(ms: number) {
      nowMs += ms
      on.pass()
    },
  }
}
