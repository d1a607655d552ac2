/** Pointer events as readings in page units: together with its two listeners the only place that knows pixels. */
import type { PointerKind, Stroke } from '../core/ink'
import { toPage, unitsFromMm, type PageFit } from './page-fit'
import type { CaptureRules, Reading } from './pointer-state'

/** How readings become page units and trial time. */
export interface PageClock {
  fit(): PageFit
  /** `performance.now()` when the trial was painted. */
  paintedAtMs(): number
  readonly penMutesTouch: boolean
  readonly mmPerCssPx: number | null
}

/** Contacts wider than this are palms, mm. Smaller is stricter. */
const palmMm = 25
/** How near an interrupted pointer must come back, mm. Larger is more forgiving. */
const resumeMm = 10

/** The samples an event stands for: the coalesced ones while moving, else the event itself. */
export function samplesIn(event: PointerEvent, phase: Reading['phase']): readonly PointerEvent[] {
  if (phase !== 'move' || typeof event.getCoalescedEvents !== 'function') return [event]
  const samples = event.getCoalescedEvents()
  return samples.length > 0 ? samples : [event]
}

/** One event as a reading. */
export function readingOf(event: PointerEvent, phase: Reading['phase'], clock: PageClock): Reading {
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

/** The rules of a child's capture on the page as it lies now. */
export function rulesOf(clock: PageClock): CaptureRules {
  const fit = clock.fit()
  return {
    penMutesTouch: clock.penMutesTouch,
    palmWidth: unitsFromMm(fit, palmMm, clock.mmPerCssPx),
    resumeWithin: unitsFromMm(fit, resumeMm, clock.mmPerCssPx),
  }
}

/** A stroke from its readings; pressure and tilt only when every reading carries them. */
export function strokeOf(readings: readonly Reading[], interrupted: boolean): Stroke {
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

function kindOf(type: string): PointerKind {
  return type === 'pen' || type === 'mouse' ? type : 'touch'
}

/** A hundredth of a unit (or of a ms) is finer than any screen; more digits would only fill the store. */
function rounded(value: number, steps = 100): number {
  return Math.round(value * steps) / steps
}
