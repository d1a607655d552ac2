/**
 * Tells how far fingers have turned a key: two that go around each other, or one that goes around its middle.
 * It minds neither the order of fingers nor a palm beside them; fingers may let go and take it again without a
 * jump. No clock of its own; it cannot get stuck.
 */
import { distance, type Point } from '../../core/geometry'
import { nearestGrasp, type Fingertip } from '../../core/grasp'

/** Why fingers on the glass did not take the key. */
export const failedGrasps = ['too few fingers', 'beside'] as const
export type FailedGrasp = (typeof failedGrasps)[number]

/** What counts as taking the key; lengths in one unit. */
export interface TurnRules {
  readonly fingers: number
  readonly middle: Point
  readonly radius: number
  /** Two fingers nearer than this, or one nearer to the middle than half of it, turn nothing. */
  readonly least: number
}

/** What the fingers do now. */
export type TurnState =
  | { readonly kind: 'resting' }
  | { readonly kind: 'feeling'; readonly furthest: FailedGrasp | null; readonly leftOver: readonly number[] }
  | {
      readonly kind: 'turning'
      readonly ids: readonly number[]
      /** Direction of the fingers at the last step, radians. */
      readonly heading: number
    }

/** What a step tells; turns are degrees, clockwise positive. */
export type TurnEvent =
  | { readonly kind: 'grasped' }
  | { readonly kind: 'turned'; readonly by: number }
  | { readonly kind: 'released' }
  | { readonly kind: 'failed'; readonly why: FailedGrasp }

/** Nothing touches the glass. */
export const restingTurn: TurnState = { kind: 'resting' }

/** A turn that begins while these fingers are still on the glass. */
export function feelingWith(leftOver: readonly number[]): TurnState {
  return leftOver.length === 0 ? restingTurn : { kind: 'feeling', furthest: null, leftOver }
}

const firstFeeling: Extract<TurnState, { kind: 'feeling' }> = {
  kind: 'feeling',
  furthest: null,
  leftOver: [],
}

/** The next state, and what it tells; `taken` when the system took the fingers. */
export function stepTurn(
  state: TurnState,
  tips: readonly Fingertip[],
  rules: TurnRules,
  taken = false,
): { readonly state: TurnState; readonly event: TurnEvent | null } {
  if (state.kind === 'turning') return turn(state, tips, rules)
  if (tips.length === 0) {
    const why = state.kind === 'feeling' && !taken ? state.furthest : null
    return { state: restingTurn, event: why && { kind: 'failed', why } }
  }
  const before = state.kind === 'feeling' ? state : firstFeeling
  // Fingers left over from before take nothing until another lands.
  const leftOver = before.leftOver.filter((id) => tips.some((tip) => tip.id === id))
  const isNew = tips.length > leftOver.length
  const ids = isNew ? graspedBy(tips, rules) : null
  const heading = ids && headingOf(ids, tips, rules)
  if (ids && heading !== null) return { state: { kind: 'turning', ids, heading }, event: { kind: 'grasped' } }
  const furthest = isNew ? (cameTo(tips, rules) ?? before.furthest) : null
  return { state: { kind: 'feeling', furthest, leftOver: isNew ? [] : leftOver }, event: null }
}

function turn(
  state: Extract<TurnState, { kind: 'turning' }>,
  tips: readonly Fingertip[],
  rules: TurnRules,
): { readonly state: TurnState; readonly event: TurnEvent | null } {
  const heading = headingOf(state.ids, tips, rules)
  if (heading !== null) {
    const by = degreesBetween(state.heading, heading)
    return { state: { ...state, heading }, event: by === 0 ? null : { kind: 'turned', by } }
  }
  const ids = state.ids.every((id) => tips.some((tip) => tip.id === id)) ? state.ids : null
  // Fingers that came too near to each other turn nothing and still hold it.
  if (ids) return { state, event: null }
  const leftOver = tips.map(({ id }) => id)
  return { state: feelingWith(leftOver), event: { kind: 'released' } }
}

/** The fingers that hold the key, in the order of their ids; null when none do. */
function graspedBy(tips: readonly Fingertip[], { fingers, middle, radius, least }: TurnRules) {
  const grasp = nearestGrasp(tips, fingers, middle)
  if (!grasp) return null
  const isWide = fingers === 1 || grasp.aperture >= least
  const isOn = distance(grasp.centre, middle) <= radius * (fingers === 1 ? 1.15 : 0.75)
  return isWide && isOn && grasp.aperture <= radius * 3.2 ? grasp.ids.toSorted((a, b) => a - b) : null
}

/** Direction from the first finger to the second, or from the middle to the only one; null when too near. */
function headingOf(ids: readonly number[], tips: readonly Fingertip[], { middle, least }: TurnRules) {
  const found = ids.map((id) => tips.find((tip) => tip.id === id))
  const [a, b] = found.length === 1 ? [middle, found[0]] : found
  if (!a || !b) return null
  const nearest = found.length === 1 ? least / 2 : least
  return distance(a, b) < nearest ? null : Math.atan2(b.y - a.y, b.x - a.x)
}

function cameTo(tips: readonly Fingertip[], { fingers, middle, radius }: TurnRules): FailedGrasp | null {
  const isNear = tips.some((tip) => distance(tip, middle) <= radius * 1.3)
  if (tips.length < fingers) return isNear ? 'too few fingers' : null
  return 'beside'
}

/** From one direction to another the shorter way, degrees, clockwise positive (y grows downward). */
export function degreesBetween(from: number, to: number): number {
  const turned = to - from
  return (Math.atan2(Math.sin(turned), Math.cos(turned)) * 180) / Math.PI
}
