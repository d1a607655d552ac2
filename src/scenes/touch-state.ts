/**
 * Many touches at once, as named contacts that cannot get stuck: whatever lands is followed until it lifts, is
 * taken away, or proves to be long gone. No clock and no screen of its own.
 */
import type { CaptureRules, Reading } from './pointer-state'

/** One contact that is on the page, with all its readings so far. */
export interface Contact {
  readonly id: number
  readonly readings: readonly Reading[]
}

/** What a step tells the scene. */
export type TouchEvent =
  | { readonly kind: 'landed' | 'moved' | 'lifted' | 'taken away'; readonly contact: Contact }
  | { readonly kind: 'stray'; readonly reading: Reading }

/** The contacts on the page, in the order they landed. */
export type TouchState = readonly Contact[]

/** The next state after a reading, and what it tells. */
export function stepTouches(
  state: TouchState,
  reading: Reading,
  rules: Pick<CaptureRules, 'palmWidth'>,
): { readonly state: TouchState; readonly events: readonly TouchEvent[] } {
  const known = state.find(({ id }) => id === reading.id)
  switch (reading.phase) {
    case 'down':
      return landed(state, reading, rules)
    case 'move':
      return known ? { state, events: [{ kind: 'moved', contact: extended(known, reading) }] } : same(state)
    case 'up':
      return known ? gone(state, extended(known, reading), 'lifted') : same(state)
    case 'cancel':
      return known ? gone(state, known, 'taken away') : same(state)
  }
}

/** Takes every contact away: the page was hidden, the trial is over, the child left. */
export function restTouches(state: TouchState): readonly TouchEvent[] {
  return state.map((contact) => ({ kind: 'taken away', contact }))
}

function landed(state: TouchState, reading: Reading, { palmWidth }: Pick<CaptureRules, 'palmWidth'>) {
  const stray = reading.contact !== null && reading.pointer === 'touch' && reading.contact > palmWidth
  if (stray) return { state, events: [{ kind: 'stray', reading }] as const }
  // Without other fingers on the glass, whatever is still thought to be there was lost without a word.
  const isAlone = reading.pointer === 'touch' && reading.alone === true
  const lost = state.filter((one) => one.id === reading.id || (isAlone && isTouch(one)))
  const contact: Contact = { id: reading.id, readings: [reading] }
  return {
    state: [...state.filter((one) => !lost.includes(one)), contact],
    events: [...restTouches(lost), { kind: 'landed', contact } as const],
  }
}

function gone(state: TouchState, contact: Contact, kind: 'lifted' | 'taken away') {
  return { state: state.filter(({ id }) => id !== contact.id), events: [{ kind, contact } as const] }
}

function same(state: TouchState) {
  return { state, events: [] }
}

function isTouch({ readings }: Contact): boolean {
  return readings[0]?.pointer === 'touch'
}

/** Appends in place: a contact of a thousand readings is not copied a thousand times. */
function extended(contact: Contact, reading: Reading): Contact {
  const readings = contact.readings as Reading[]
  const last = readings[readings.length - 1]
  if (
    !last ||
    reading.tMs > last.tMs ||
    (reading.tMs === last.tMs && (reading.x !== last.x || reading.y !== last.y))
  )
    readings.push(reading)
  return contact
}
