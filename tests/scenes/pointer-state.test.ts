import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import {
  atRest,
  graceMs,
  penMemoryMs,
  stepToRest,
  stepWith,
  stepWithTime,
  type CaptureEvent,
  type CaptureState,
  type Reading,
} from '../../src/scenes/pointer-state'

const rules = { penMutesTouch: true, palmWidth: 120, resumeWithin: 50 }

const reading = (phase: Reading['phase'], over: Partial<Reading> = {}): Reading => ({
  id: 1,
  pointer: 'touch',
  phase,
  x: 100,
  y: 100,
  tMs: 0,
  pressure: null,
  tiltX: null,
  tiltY: null,
  contact: 30,
  ...over,
})

/** Plays readings (a number is time passing to that ms) and tells what the scene heard. */
function heard(...steps: readonly (Reading | number)[]): { events: CaptureEvent[]; state: CaptureState } {
  let state: CaptureState = atRest
  const events: CaptureEvent[] = []
  for (const step of steps) {
    const next = typeof step === 'number' ? stepWithTime(state, step) : stepWith(state, step, rules)
    state = next.state
    events.push(...next.events)
  }
  return { events, state }
}
const kinds = (events: readonly CaptureEvent[]) => events.map((event) => event.kind)
const strokesIn = (events: readonly CaptureEvent[]) => events.filter((event) => event.kind === 'ended')

describe('one finger draws', () => {
  test('down, move and up make one stroke with every sample', () => {
    const { events } = heard(
      reading('down'),
      reading('move', { x: 110, tMs: 8 }),
      reading('move', { x: 120, tMs: 16 }),
      reading('up', { x: 120, tMs: 20 }),
    )
    expect(kinds(events)).toEqual(['began', 'drew', 'drew', 'ended'])
    expect(strokesIn(events)[0]).toMatchObject({
      interrupted: false,
      readings: [{ x: 100 }, { x: 110 }, { x: 120 }],
    })
  })

  test('a second finger is kept out and counted', () => {
    const { events } = heard(
      reading('down'),
      reading('down', { id: 2, x: 400, tMs: 5 }),
      reading('move', { id: 2, x: 420, tMs: 9 }),
      reading('move', { x: 110, tMs: 10 }),
      reading('up', { id: 2, tMs: 12 }),
      reading('up', { tMs: 20 }),
    )
    expect(kinds(events)).toEqual(['began', 'stray', 'drew', 'ended'])
  })

  test('a palm never draws', () => {
    expect(kinds(heard(reading('down', { contact: 200 })).events)).toEqual(['stray'])
  })

  test('a reading that runs back in time is dropped', () => {
    const { events } = heard(
      reading('down', { tMs: 50 }),
      reading('move', { tMs: 40 }),
      reading('up', { tMs: 60 }),
    )
    expect(strokesIn(events)[0]).toMatchObject({ readings: [{ tMs: 50 }] })
  })
})

describe('a pointer taken away is not a lift', () => {
  test('the stroke goes on when the finger comes back near and soon', () => {
    const { events } = heard(
      reading('down'),
      reading('cancel', { tMs: 100 }),
      reading('down', { id: 7, x: 120, tMs: 100 + graceMs - 50 }),
      reading('up', { id: 7, tMs: 500 }),
    )
    expect(kinds(events)).toEqual(['began', 'drew', 'ended'])
    expect(strokesIn(events)[0]).toMatchObject({ interrupted: false })
  })

  test('it ends as interrupted when nothing comes back', () => {
    const { events, state } = heard(reading('down'), reading('cancel', { tMs: 100 }), 100 + graceMs)
    expect(strokesIn(events)[0]).toMatchObject({ interrupted: true })
    expect(state.kind).toBe('idle')
  })

  test('a finger that comes down elsewhere begins a new stroke', () => {
    const { events } = heard(
      reading('down'),
      reading('cancel', { tMs: 100 }),
      reading('down', { id: 7, x: 700, tMs: 150 }),
    )
    expect(kinds(events)).toEqual(['began', 'ended', 'began'])
  })
})

describe('a pen mutes touch', () => {
  test('a touch soon after the pen is a resting hand', () => {
    const { events } = heard(
      reading('down', { id: 5, pointer: 'pen', contact: null }),
      reading('up', { id: 5, pointer: 'pen', tMs: 100 }),
      reading('down', { tMs: 400 }),
    )
    expect(kinds(events)).toEqual(['began', 'ended', 'stray'])
  })

  test('a touch long after the pen draws again', () => {
    const { events } = heard(
      reading('down', { id: 5, pointer: 'pen', contact: null }),
      reading('up', { id: 5, pointer: 'pen', tMs: 100 }),
      reading('down', { tMs: 200 + penMemoryMs }),
    )
    expect(kinds(events)).toEqual(['began', 'ended', 'began'])
  })

  test('a pen that lands while a touch draws shows that the touch was a palm', () => {
    const { events } = heard(reading('down'), reading('down', { id: 5, pointer: 'pen', tMs: 30 }))
    expect(kinds(events)).toEqual(['began', 'discarded', 'began'])
  })
})

test('after any storm of up to ten contacts the page rests again, and a clean tap is a stroke', () => {
  const storm = fc.array(
    fc.record({
      id: fc.integer({ min: 1, max: 10 }),
      phase: fc.constantFrom<Reading['phase']>('down', 'move', 'up', 'cancel'),
      pointer: fc.constantFrom<Reading['pointer']>('touch', 'pen', 'mouse'),
      x: fc.integer({ min: -50, max: 1050 }),
      contact: fc.option(fc.integer({ min: 1, max: 300 })),
      dt: fc.integer({ min: 0, max: 60 }),
    }),
    { maxLength: 200 },
  )
  fc.assert(
    fc.property(storm, (events) => {
      let tMs = 0
      let state: CaptureState = atRest
      for (const { dt, ...over } of events) {
        tMs += dt
        state = stepWithTime(state, tMs).state
        state = stepWith(state, reading(over.phase, { ...over, tMs }), rules).state
      }
      state = stepToRest(state).state
      expect(state.kind).toBe('idle')
      const late = tMs + penMemoryMs + 1
      const down = stepWith(state, reading('down', { tMs: late }), rules)
      const up = stepWith(down.state, reading('up', { tMs: late + 60 }), rules)
      expect(kinds([...down.events, ...up.events])).toEqual(['began', 'ended'])
    }),
    { numRuns: 300 },
  )
})
