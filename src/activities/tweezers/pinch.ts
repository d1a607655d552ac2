/**
 * Tells a pinch from fingers on the glass: opened around a thing, closed upon it, held, carried, let go. It minds
 * neither the order of fingers, nor a thumb that slides in late, nor a palm or a third finger beside them, and says
 * of every pinch that did not take hold how far it came. No clock of its own; it cannot get stuck.
 */
import { distance, type Point } from '../../core/geometry'
import { graspOf, nearestGrasp, type Fingertip, type Grasp } from '../../core/grasp'

/** How far a pinch came that did not take hold, least to most. */
export const failedPinches = [
  'too few fingers',
  'beside',
  'not opened',
  'not closed',
  'let go early',
] as const
export type FailedPinch = (typeof failedPinches)[number]

/** What ends a carry: fingers opened, lifted or pressed too tight, or the system took them away. */
export type LetGo = 'opened' | 'lifted' | 'squeezed' | 'taken away'

/** What counts as a pinch; lengths in one unit. */
export interface PinchRules {
  readonly fingers: number
  /** Width of the thing: the aperture to come to. */
  readonly size: number
  /** How far from the thing the middle of the fingers may be. */
  readonly reach: number
  /** Aperture the fingers must have had before they close; 0 for none. */
  readonly opening: number
  /** How far from the width the aperture may be. */
  readonly tolerance: number
  /** Whether closing farther than that lets go too. */
  readonly gentle: boolean
  readonly holdMs: number
}

/** What the fingers do now. */
export type PinchState =
  | { readonly kind: 'resting' }
  | {
      readonly kind: 'reaching'
      /** How far it came; null while nothing was near, or for fingers left over from a carry. */
      readonly furthest: FailedPinch | null
      readonly leftOver: readonly number[]
      readonly widest: number
      readonly closedSinceMs: number | null
    }
  | {
      readonly kind: 'carrying'
      readonly ids: readonly number[]
      readonly at: Point
      readonly lostSinceMs: number | null
    }

/** The fingers at one moment; `taken` when the system took them. */
export interface Felt {
  readonly tips: readonly Fingertip[]
  readonly tMs: number
  readonly taken?: boolean
}

/** What a step tells. */
export type PinchEvent =
  | { readonly kind: 'took hold'; readonly at: Point }
  | { readonly kind: 'let go'; readonly why: LetGo; readonly at: Point }
  | { readonly kind: 'failed'; readonly why: FailedPinch }

/** A finger may leave the glass so long without letting go, ms. Larger forgives more. */
const slipMs = 140
/** Once held, a thing is let go only this much beyond the tolerance. Larger holds on longer. */
const clinging = 1.25

/** Nothing touches the glass. */
export const restingPinch: PinchState = { kind: 'resting' }

/** The next state, and what it tells. Called for every touch, and every frame for what time does. */
export function stepPinch(
  state: PinchState,
  felt: Felt,
  thing: Point,
  rules: PinchRules,
): { readonly state: PinchState; readonly event: PinchEvent | null } {
  if (state.kind === 'carrying') return carry(state, felt, rules)
  if (felt.tips.length > 0) return reach(state, felt, thing, rules)
  const why = state.kind === 'reaching' && !felt.taken ? state.furthest : null
  return { state: restingPinch, event: why && { kind: 'failed', why } }
}

/** Share of the hold that is done, 0–1. */
export function heldShare(state: PinchState, tMs: number, { holdMs }: PinchRules): number {
  if (state.kind === 'carrying') return 1
  if (state.kind === 'resting' || state.closedSinceMs === null) return 0
  return holdMs === 0 ? 1 : Math.min(1, (tMs - state.closedSinceMs) / holdMs)
}

type Reaching = Extract<PinchState, { kind: 'reaching' }>
type Carrying = Extract<PinchState, { kind: 'carrying' }>

const firstReach: Reaching = {
  kind: 'reaching',
  furthest: null,
  leftOver: [],
  widest: 0,
  closedSinceMs: null,
}

function reach(state: PinchState, { tips, tMs }: Felt, thing: Point, rules: PinchRules) {
  const before = state.kind === 'reaching' ? state : firstReach
  const grasp = nearestGrasp(tips, rules.fingers, thing)
  const isAround = grasp !== null && distance(grasp.centre, thing) <= rules.reach + grasp.aperture / 2
  const widest = isAround ? Math.max(before.widest, grasp.aperture) : before.widest
  const came = cameTo(tips, isAround ? grasp : null, { thing, widest, rules })
  const closedSinceMs = came === 'let go early' ? (before.closedSinceMs ?? tMs) : null
  if (grasp && closedSinceMs !== null && tMs - closedSinceMs >= rules.holdMs)
    return {
      state: { kind: 'carrying', ids: grasp.ids, at: grasp.centre, lostSinceMs: null } as const,
      event: { kind: 'took hold', at: grasp.centre } as const,
    }
  // Fingers still there after a carry have done nothing wrong; a new one among them is a new try.
  const isNew = tips.some(({ id }) => !before.leftOver.includes(id))
  const furthest = isNew ? further(before.furthest, came) : null
  const leftOver = isNew ? [] : before.leftOver
  return { state: { ...before, furthest, leftOver, widest, closedSinceMs }, event: null }
}

/** How far the fingers have come at this moment; null while none is near. */
function cameTo(
  tips: readonly Fingertip[],
  around: Grasp | null,
  { thing, widest, rules }: { readonly thing: Point; readonly widest: number; readonly rules: PinchRules },
): FailedPinch | null {
  if (!around) {
    const isNear = tips.some((tip) => distance(tip, thing) <= rules.reach * 2)
    if (tips.length < rules.fingers) return isNear ? 'too few fingers' : null
    return 'beside'
  }
  if (rules.fingers > 1 && widest < rules.opening) return 'not opened'
  const wide = around.aperture - rules.size
  const isTooTight = rules.gentle && rules.fingers > 1 && wide < -rules.tolerance
  if (wide > rules.tolerance || isTooTight) return 'not closed'
  return distance(around.centre, thing) <= rules.reach ? 'let go early' : 'beside'
}

function further(a: FailedPinch | null, b: FailedPinch | null): FailedPinch | null {
  if (!a || !b) return a ?? b
  return failedPinches.indexOf(b) > failedPinches.indexOf(a) ? b : a
}

function carry(state: Carrying, felt: Felt, rules: PinchRules) {
  const { tips, tMs } = felt
  const grasp = holding(state, tips, rules)
  if (!grasp) {
    const lostSinceMs = state.lostSinceMs ?? tMs
    const isLost = tips.length === 0 || tMs - lostSinceMs > slipMs
    if (!isLost) return { state: { ...state, lostSinceMs }, event: null }
    return letGo(state.at, felt.taken ? 'taken away' : 'lifted', tips)
  }
  const wide = grasp.aperture - rules.size
  if (wide > rules.tolerance * clinging) return letGo(grasp.centre, 'opened', tips, grasp.aperture)
  const isTooTight = rules.gentle && rules.fingers > 1 && wide < -rules.tolerance * clinging
  if (isTooTight) return letGo(grasp.centre, 'squeezed', tips)
  return {
    state: { ...state, ids: grasp.ids, at: grasp.centre, lostSinceMs: null },
    event: null,
  }
}

/** The fingers that hold now: those that held before, or others that took over in the same place. */
function holding({ ids, at }: Carrying, tips: readonly Fingertip[], rules: PinchRules): Grasp | null {
  const same = tips.filter(({ id }) => ids.includes(id))
  if (same.length === rules.fingers) return graspOf(same)
  const other = nearestGrasp(tips, rules.fingers, at)
  if (!other || distance(other.centre, at) > rules.reach) return null
  return other.aperture - rules.size <= rules.tolerance ? other : null
}

/** Fingers that stay on the glass may close again; what they have opened counts for that. */
function letGo(at: Point, why: LetGo, tips: readonly Fingertip[], widest = 0) {
  const leftOver = tips.map(({ id }) => id)
  const state: PinchState = tips.length === 0 ? restingPinch : { ...firstReach, leftOver, widest }
  return { state, event: { kind: 'let go', why, at } as const }
}
