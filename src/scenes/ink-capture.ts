/**
 * One pointer that draws: pointer events come in, strokes in page units go out, in the same task as their event.
 * Every coalesced sample is kept.
 */
import type { Stroke } from '../core/ink'
import { readingOf, rulesOf, samplesIn, strokeOf, type PageClock } from './pointer-reading'
import { atRest, graceMs, stepToRest, stepWith, stepWithTime, type Reading, type Step } from './pointer-state'

/** What a scene hears while a hand is on the page. Coordinates are page units, times ms since painted. */
export interface StrokeListener {
  began(reading: Reading): void
  drew(reading: Reading): void
  ended(stroke: Stroke): void
  /** The stroke so far was a palm; forget it. */
  discarded(): void
}

/** An open capture. */
export interface InkCapture {
  /** Sends strokes to a listener until another one takes over; null lets the page rest. */
  listen(listener: StrokeListener | null): void
  /** Ends a stroke in progress as interrupted. */
  rest(): void
  /** Palms and second fingers kept out since the last call. */
  takeStrays(): number
  close(): void
}

/** Opens the capture on the element that covers the page. */
export function openInkCapture(surface: HTMLElement, clock: PageClock): InkCapture {
  let state = atRest
  let listener: StrokeListener | null = null
  let strays = 0
  let waiting: ReturnType<typeof setTimeout> | undefined
  const closing = new AbortController()

  const apply = (step: Step) => {
    state = step.state
    for (const event of step.events) {
      if (event.kind === 'began') listener?.began(event.reading)
      else if (event.kind === 'drew') listener?.drew(event.reading)
      else if (event.kind === 'ended') listener?.ended(strokeOf(event.readings, event.interrupted))
      else if (event.kind === 'discarded') listener?.discarded()
      else strays += 1
    }
  }
  const now = () => performance.now() - clock.paintedAtMs()
  const take = (event: PointerEvent, phase: Reading['phase']) => {
    event.preventDefault()
    if (phase === 'down' && event.pointerType === 'mouse' && event.button !== 0) return
    apply(stepWithTime(state, now()))
    for (const one of samplesIn(event, phase))
      apply(stepWith(state, readingOf(one, phase, clock), rulesOf(clock)))
    if (phase === 'down') surface.setPointerCapture(event.pointerId)
    if (state.kind === 'taken away') {
      clearTimeout(waiting)
      waiting = setTimeout(() => apply(stepWithTime(state, now())), graceMs + 10)
    }
  }
  const rest = () => apply(stepToRest(state))

  const on = { signal: closing.signal, passive: false } as const
  surface.addEventListener('pointerdown', (event) => take(event, 'down'), on)
  surface.addEventListener('pointermove', (event) => take(event, 'move'), on)
  surface.addEventListener('pointerup', (event) => take(event, 'up'), on)
  surface.addEventListener('pointercancel', (event) => take(event, 'cancel'), on)
  for (const name of ['touchmove', 'contextmenu', 'dblclick', 'gesturestart', 'selectstart']) {
    surface.addEventListener(name, (event) => event.preventDefault(), on)
  }

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
      clearTimeout(waiting)
      closing.abort()
    },
  }
}
