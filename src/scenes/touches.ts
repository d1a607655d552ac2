/** Many fingers at once: pointer events come in, contacts in page units go out, in the same task as their event. */
import type { Stroke } from '../core/ink'
import { readingOf, rulesOf, samplesIn, strokeOf, type PageClock } from './pointer-reading'
import type { Reading } from './pointer-state'
import { restTouches, stepTouches, type Contact, type TouchEvent, type TouchState } from './touch-state'

/** What a scene hears; `all` are the contacts on the page afterwards, in the order they landed. */
export interface TouchListener {
  landed(contact: Contact, all: readonly Contact[]): void
  moved(contact: Contact, all: readonly Contact[]): void
  /** The contact is over, with everything it did; `interrupted` when it did not lift by itself. */
  ended(contact: Contact, stroke: Stroke, all: readonly Contact[]): void
}

/** Open touches. */
export interface Touches {
  /** Sends contacts to a listener until another one takes over; null lets the page rest. */
  listen(listener: TouchListener | null): void
  /** Ends every contact as taken away. */
  rest(): void
  /** Palms kept out since the last call. */
  takeStrays(): number
  close(): void
}

/** Opens touches on the element that covers the page; silent until listened to. */
export function openTouches(surface: HTMLElement, clock: PageClock): Touches {
  let state: TouchState = []
  let listener: TouchListener | null = null
  let strays = 0
  const closing = new AbortController()

  const tell = (event: TouchEvent) => {
    if (event.kind === 'stray') strays += 1
    else if (event.kind === 'landed') listener?.landed(event.contact, state)
    else if (event.kind === 'moved') listener?.moved(event.contact, state)
    else listener?.ended(event.contact, strokeOf(event.contact.readings, event.kind === 'taken away'), state)
  }
  const take = (event: PointerEvent, phase: Reading['phase']) => {
    if (!listener || (phase === 'down' && event.pointerType === 'mouse' && event.button !== 0)) return
    for (const one of samplesIn(event, phase)) {
      const reading = { ...readingOf(one, phase, clock), alone: event.isPrimary }
      const step = stepTouches(state, reading, rulesOf(clock))
      state = step.state
      for (const told of step.events) tell(told)
    }
  }
  const rest = () => {
    const over = restTouches(state)
    state = []
    for (const event of over) tell(event)
  }

  const on = { signal: closing.signal } as const
  surface.addEventListener('pointerdown', (event) => take(event, 'down'), on)
  surface.addEventListener('pointermove', (event) => take(event, 'move'), on)
  surface.addEventListener('pointerup', (event) => take(event, 'up'), on)
  surface.addEventListener('pointercancel', (event) => take(event, 'cancel'), on)
  return {
    listen(next) {
      rest()
      listener = next
    },
    rest,
    takeStrays() {
      const count = strays
      strays = 0
      return count
    },
    close() {
      rest()
      closing.abort()
    },
  }
}
