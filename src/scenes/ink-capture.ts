/**
 * The one owner of the pointer, and the only file that knows pixels. Pointer events come in, strokes in page
 * units go out, in the same task as their event. Every coalesced sample is kept.
 */
import type { PointerKind, Stroke } from '../core/ink'
import { unitsFromMm, toPage, type PageFit } from './page-fit'
import {
  atRest,
  graceMs,
  stepToRest,
  stepWith,
  stepWithTime,
  type CaptureRules,
  type Reading,
  type Step,
} from './pointer-state'

/** What a scene hears while a hand is on the page. Coordinates are page units, times ms since painted. */
export interface StrokeListener {
  began(reading: Reading): void
  drew(reading: Reading): void
  ended(stroke: Stroke): void
  /** The stroke so far was a palm; forget it. */
  discarded(): void
}

/** How readings become page units and trial time. */
export interface PageClock {
  fit(): PageFit
  /** `performance.now()` when the trial was painted. */
  paintedAtMs(): number
  readonly penMutesTouch: boolean
  readonly mmPerCssPx: number | null
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

/** Contacts wider than this are palms, mm. Smaller is stricter. */
const palmMm = 25
/** How near an interrupted pointer must come back, mm. Larger is more forgiving. */
const resumeMm = 10

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

/** A stroke from its readings; pressure and tilt only when every reading carries them. */
function strokeOf(readings: readonly Reading[], interrupted: boolean): Stroke {
  const column = (value: (reading: Reading) => number | null) => {
    const values = readings.map(value)
    return values.every((one) => one !== null) ? values : null
  }
  const contacts = readings.flatMap((reading) => (reading.contact === null ? [] : [reading.contact]))
  return {
    pointer: readings[0]?.pointer ?? 'touch',
    x: readings.map((reading) => reading.x),
    y: readings.map((reading) => reading.y),
    tMs: readings.map((reading) => reading.tMs),
    pressure: column((reading) => reading.pressure),
    tiltX: column((reading) => reading.tiltX),
    tiltY: column((reading) => reading.tiltY),
    contact: contacts.length > 0 ? Math.max(...contacts) : null,
    interrupted,
  }
}

/** The samples an event stands for: the coalesced ones while moving, else the event itself. */
function samplesIn(event: PointerEvent, phase: Reading['phase']): readonly PointerEvent[] {
  if (phase !== 'move' || typeof event.getCoalescedEvents !== 'function') return [event]
  const samples = event.getCoalescedEvents()
  return samples.length > 0 ? samples : [event]
}

function readingOf(event: PointerEvent, phase: Reading['phase'], clock: PageClock): Reading {
  const fit = clock.fit()
  const place = toPage(fit, { x: event.clientX, y: event.clientY })
  const pointer = kindOf(event.pointerType)
  const isPen = pointer === 'pen'
  return {
    id: event.pointerId,
    pointer,
    phase,
    x: rounded(place.x),
    y: rounded(place.y),
    tMs: rounded(event.timeStamp - clock.paintedAtMs()),
    pressure: pointer === 'mouse' ? null : rounded(event.pressure, 1000),
    tiltX: isPen ? event.tiltX : null,
    tiltY: isPen ? event.tiltY : null,
    contact: pointer === 'touch' && event.width > 1 ? rounded(event.width / fit.scale) : null,
  }
}

function kindOf(type: string): PointerKind {
  return type === 'pen' || type === 'mouse' ? type : 'touch'
}

function rulesOf(clock: PageClock): CaptureRules {
  const fit = clock.fit()
  return {
    penMutesTouch: clock.penMutesTouch,
    palmWidth: unitsFromMm(fit, palmMm, clock.mmPerCssPx),
    resumeWithin: unitsFromMm(fit, resumeMm, clock.mmPerCssPx),
  }
}

/** A hundredth of a unit (or of a ms) is finer than any screen; more digits would only fill the store. */
function rounded(value: number, steps = 100): number {
  return Math.round(value * steps) / steps
}
