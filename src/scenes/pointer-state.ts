/**
 * How touches become strokes: named states, one step at a time, no clock and no screen of their own.
 * One pointer draws; everything else is kept out and counted. A pointer the system takes away is not a lift:
 * the stroke waits a moment for it to come back.
 */
import { distance } from '../core/geometry'
import type { PointerKind } from '../core/ink'

/** One reading of a pointer, in page units and ms since the trial was painted. */
export interface Reading {
  readonly id: number
  readonly pointer: PointerKind
  readonly phase: 'down' | 'move' | 'up' | 'cancel'
  readonly x: number
  readonly y: number
  readonly tMs: number
  readonly pressure: number | null
  readonly tiltX: number | null
  readonly tiltY: number | null
  /** Width of the contact, page units; null when not reported. */
  readonly contact: number | null
  /** True when the browser says that no other pointer of this kind was on the glass as this one landed. */
  readonly alone?: boolean
}

/** Where the capture stands. */
export type CaptureState =
  | { readonly kind: 'idle'; readonly lastPenMs: number | null }
  | {
      readonly kind: 'drawing'
      readonly lastPenMs: number | null
      readonly id: number
      readonly readings: Reading[]
    }
  | {
      readonly kind: 'taken away'
      readonly lastPenMs: number | null
      readonly sinceMs: number
      readonly readings: Reading[]
    }

/** What a step tells the scene. */
export type CaptureEvent =
  | { readonly kind: 'began'; readonly reading: Reading }
  | { readonly kind: 'drew'; readonly reading: Reading }
  | { readonly kind: 'ended'; readonly readings: readonly Reading[]; readonly interrupted: boolean }
  /** The stroke turned out to be a palm: take its ink off the page. */
  | { readonly kind: 'discarded' }
  | { readonly kind: 'stray'; readonly reading: Reading }

/** What a step leads to. */
export interface Step {
  readonly state: CaptureState
  readonly events: readonly CaptureEvent[]
}

/** The rules a child's capture follows, lengths in page units. */
export interface CaptureRules {
  readonly penMutesTouch: boolean
  /** Contacts wider than this are palms. */
  readonly palmWidth: number
  /** How near a pointer must come back to continue an interrupted stroke. */
  readonly resumeWithin: number
}

/** How long a stroke waits for a pointer that was taken away, ms. Longer is more forgiving. */
export const graceMs = 300

/** How long after the last pen reading touches stay muted, ms. */
export const penMemoryMs = 10_000

/** Nothing on the page yet. */
export const atRest: CaptureState = { kind: 'idle', lastPenMs: null }

/** The next state after a reading. */
export function stepWith(state: CaptureState, reading: Reading, rules: CaptureRules): Step {
  const lastPenMs = reading.pointer === 'pen' ? reading.tMs : state.lastPenMs
  switch (reading.phase) {
    case 'down':
      return touchedDown({ ...state, lastPenMs }, reading, rules, state.lastPenMs)
    case 'move':
      return moved({ ...state, lastPenMs }, reading)
    case 'up':
      return lifted({ ...state, lastPenMs }, reading)
    case 'cancel':
      return takenAway({ ...state, lastPenMs }, reading)
  }
}

/** The next state when time passes without a reading: a stroke taken away too long ago ends as interrupted. */
export function stepWithTime(state: CaptureState, nowMs: number): Step {
  if (state.kind !== 'taken away' || nowMs - state.sinceMs < graceMs) return { state, events: [] }
  return interrupted(state)
}

/** Ends whatever is going on: the page was hidden, the trial is over, the child left. */
export function stepToRest(state: CaptureState): Step {
  return state.kind === 'idle' ? { state, events: [] } : interrupted(state)
}

function interrupted(state: Exclude<CaptureState, { kind: 'idle' }>): Step {
  return {
    state: { kind: 'idle', lastPenMs: state.lastPenMs },
    events: [{ kind: 'ended', readings: state.readings, interrupted: true }],
  }
}

function touchedDown(
  state: CaptureState,
  reading: Reading,
  rules: CaptureRules,
  penBefore: number | null,
): Step {
  const stray: Step = { state, events: [{ kind: 'stray', reading }] }
  if (isPalm(reading, rules) || isMuted(reading, rules, penBefore)) return stray
  if (state.kind === 'drawing') return penTakesOver(state, reading) ?? stray
  if (state.kind === 'idle') return begin(state.lastPenMs, [], reading)
  const last = state.readings[state.readings.length - 1]
  if (last && last.pointer === reading.pointer && distance(last, reading) <= rules.resumeWithin) {
    return resume(state, reading)
  }
  const ended = interrupted(state)
  const begun = begin(state.lastPenMs, [], reading)
  return { state: begun.state, events: [...ended.events, ...begun.events] }
}

/** A pen that lands while a touch is drawing shows that the touch was the writing hand's palm. */
function penTakesOver(state: Extract<CaptureState, { kind: 'drawing' }>, reading: Reading): Step | null {
  if (reading.pointer !== 'pen' || state.readings[0]?.pointer !== 'touch') return null
  const begun = begin(state.lastPenMs, [{ kind: 'discarded' }], reading)
  return begun
}

function begin(lastPenMs: number | null, before: readonly CaptureEvent[], reading: Reading): Step {
  return {
    state: { kind: 'drawing', lastPenMs, id: reading.id, readings: [reading] },
    events: [...before, { kind: 'began', reading }],
  }
}

function resume(state: Extract<CaptureState, { kind: 'taken away' }>, reading: Reading): Step {
  return {
    state: {
      kind: 'drawing',
      lastPenMs: state.lastPenMs,
      id: reading.id,
      readings: [...state.readings, reading],
    },
    events: [{ kind: 'drew', reading }],
  }
}

function moved(state: CaptureState, reading: Reading): Step {
  if (state.kind !== 'drawing' || state.id !== reading.id) return { state, events: [] }
  return { state: withReading(state, reading), events: [{ kind: 'drew', reading }] }
}

function lifted(state: CaptureState, reading: Reading): Step {
  if (state.kind !== 'drawing' || state.id !== reading.id) return { state, events: [] }
  return {
    state: { kind: 'idle', lastPenMs: state.lastPenMs },
    events: [{ kind: 'ended', readings: state.readings, interrupted: false }],
  }
}

function takenAway(state: CaptureState, reading: Reading): Step {
  if (state.kind !== 'drawing' || state.id !== reading.id) return { state, events: [] }
  const { readings, lastPenMs } = state
  return { state: { kind: 'taken away', lastPenMs, sinceMs: reading.tMs, readings }, events: [] }
}

/** Appends in place: a stroke of a thousand readings is not copied a thousand times. */
function withReading(state: Extract<CaptureState, { kind: 'drawing' }>, reading: Reading): CaptureState {
  const { readings } = state
  const last = readings[readings.length - 1]
  if (last && reading.tMs < last.tMs) return state
  if (last && reading.tMs === last.tMs && reading.x === last.x && reading.y === last.y) return state
  readings.push(reading)
  return state
}

function isPalm(reading: Reading, rules: CaptureRules): boolean {
  return reading.pointer === 'touch' && reading.contact !== null && reading.contact > rules.palmWidth
}

function isMuted(reading: Reading, rules: CaptureRules, lastPenMs: number | null): boolean {
  if (!rules.penMutesTouch || reading.pointer !== 'touch' || lastPenMs === null) return false
  // Every trial has its own clock: a pen of the trial before lies in this one's future.
  const sinceMs = reading.tMs - lastPenMs
  return sinceMs >= 0 && sinceMs < penMemoryMs
}
