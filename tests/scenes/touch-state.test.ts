import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Reading } from '../../src/scenes/pointer-state'
import { restTouches, stepTouches, type TouchEvent, type TouchState } from '../../src/scenes/touch-state'

const rules = { palmWidth: 120 }
const reading = (phase: Reading['phase'], id: number, over: Partial<Reading> = {}): Reading => ({
  id,
  phase,
  pointer: 'touch',
  x: 10 * id,
  y: 0,
  tMs: 0,
  pressure: null,
  tiltX: null,
  tiltY: null,
  contact: 40,
  ...over,
})

function heard(...readings: readonly Reading[]): { state: TouchState; events: TouchEvent[] } {
  let state: TouchState = []
  const events: TouchEvent[] = []
  for (const one of readings) {
    const step = stepTouches(state, one, rules)
    state = step.state
    events.push(...step.events)
  }
  return { state, events }
}
const told = (events: readonly TouchEvent[]) =>
  events.map((event) => `${event.kind} ${event.kind === 'stray' ? event.reading.id : event.contact.id}`)

describe('many fingers', () => {
  test('are followed each on its own, in any order', () => {
    const { events, state } = heard(
      reading('down', 1),
      reading('down', 2),
      reading('move', 1, { tMs: 5 }),
      reading('up', 1, { tMs: 9 }),
      reading('move', 2, { tMs: 12 }),
    )
    expect(told(events)).toEqual(['landed 1', 'landed 2', 'moved 1', 'lifted 1', 'moved 2'])
    expect(state.map(({ id }) => id)).toEqual([2])
  })

  test('a palm is kept out', () => {
    expect(told(heard(reading('down', 1, { contact: 200 })).events)).toEqual(['stray 1'])
  })

  test('a finger the system took is over', () => {
    expect(told(heard(reading('down', 1), reading('cancel', 1)).events)).toEqual(['landed 1', 'taken away 1'])
  })

  test('a finger that was lost without a word is over when another lands alone', () => {
    const { events, state } = heard(reading('down', 1), reading('down', 2, { alone: true }))
    expect(told(events)).toEqual(['landed 1', 'taken away 1', 'landed 2'])
    expect(state.map(({ id }) => id)).toEqual([2])
  })

  test('moves and lifts of nobody are nothing', () => {
    expect(heard(reading('move', 1), reading('up', 1), reading('cancel', 1)).events).toEqual([])
  })

  test('all are taken away when the page rests', () => {
    const { state } = heard(reading('down', 1), reading('down', 2))
    expect(told(restTouches(state))).toEqual(['taken away 1', 'taken away 2'])
  })

  test('whatever storms over the page, every finger that landed is over at the end', () => {
    const any = fc.record({
      phase: fc.constantFrom('down', 'move', 'up', 'cancel'),
      id: fc.integer({ min: 1, max: 10 }),
      tMs: fc.integer({ min: 0, max: 5000 }),
      contact: fc.constantFrom(20, 200),
      alone: fc.boolean(),
    })
    fc.assert(
      fc.property(fc.array(any, { maxLength: 400 }), (storm) => {
        const { state, events } = heard(...storm.map(({ phase, id, ...over }) => reading(phase, id, over)))
        const count = (kinds: readonly string[]) => events.filter(({ kind }) => kinds.includes(kind)).length
        expect(count(['landed'])).toBe(count(['lifted', 'taken away']) + state.length)
        expect(new Set(state.map(({ id }) => id)).size).toBe(state.length)
        const after = stepTouches(state, reading('down', 99, { alone: true }), rules)
        expect(after.state.map(({ id }) => id)).toEqual([99])
      }),
    )
  })
})
