/** What is shown to the child: pads for fingers, the grasp that shows how, seats on the leaf, and rules eased by help. */
import type { Child } from '../../core/child'
import { between, type Point } from '../../core/geometry'
import type { TweezersLayout } from './layout'
import type { PinchRules } from './pinch'

/** Pads lie at least so much farther apart than the animal is wide, page units: its sides stay free. */
const padRoom = 100
/** Thumb below, first finger above: the line between them leans so much, radians. */
const lean = 0.65
/** With the second help the grasp may be this much wider, need open and hold only so much. */
const easing = { tolerance: 1.5, opening: 0.5, hold: 0.5 } as const
/** With the third, one finger carries after resting this long on the animal, ms. */
const oneFingerMs = 600

/** Rules after so many steps of help; with the third, for one finger where there are no more. */
export function eased(rules: PinchRules, helped: number, isOne: boolean): PinchRules {
  if (rules.fingers > 1 && helped >= 3 && isOne)
    return { ...rules, fingers: 1, opening: 0, holdMs: Math.max(rules.holdMs, oneFingerMs) }
  if (helped < 2) return rules
  return {
    ...rules,
    tolerance: rules.tolerance * easing.tolerance,
    opening: rules.opening * easing.opening,
    holdMs: rules.holdMs * easing.hold,
  }
}

/** Where fingertips go before they close, thumb first: around the animal, on it for one finger. */
export function padsAround(at: Point, { rules, size }: TweezersLayout, hand: Child['hand']): Point[] {
  const side = hand === 'left' ? -1 : 1
  if (rules.fingers === 1) return [at]
  const far = Math.max(rules.opening, size + padRoom) / 2
  return Array.from({ length: rules.fingers }, (_, k) => {
    const angle = Math.PI - lean + (2 * Math.PI * k) / rules.fingers
    return { x: at.x + side * Math.cos(angle) * far, y: at.y + Math.sin(angle) * far }
  })
}

/** A place on the leaf for each animal, and how much smaller it sits there. */
export function seatOn({ leafAt, leafRadius, size }: TweezersLayout, k: number, count: number) {
  const angle = -Math.PI / 2 + (2 * Math.PI * k) / count
  const ring = leafRadius * (count > 1 ? 0.46 : 0)
  const room = count > 1 ? 2 * ring * Math.sin(Math.PI / count) : leafRadius
  return {
    at: { x: leafAt.x + Math.cos(angle) * ring, y: leafAt.y + Math.sin(angle) * ring },
    share: Math.min(1, (room * 0.95) / size),
  }
}

/** Parts of showing how: fingers close, rest, carry, and open again. */
const parts = { closed: 0.3, carries: 0.42, there: 0.85 } as const

/** Where the fingertips and what they hold are at a share (0–1) of showing how. */
export function shownGrasp(
  share: number,
  { from, to, pads, laid }: { from: Point; to: Point; pads: readonly Point[]; laid: TweezersLayout },
): { readonly tips: Point[]; readonly middle: Point } {
  const along = Math.max(0, Math.min(1, (share - parts.carries) / (parts.there - parts.carries)))
  const isClosing = share < parts.closed
  const opening = (share - parts.there) / (1 - parts.there)
  const open = isClosing ? 1 - share / parts.closed : Math.max(0, opening)
  const middle = between(from, to, along)
  const tips = pads.map((pad) => {
    const far = Math.hypot(pad.x - from.x, pad.y - from.y)
    if (far === 0) return middle
    const now = laid.size / 2 + (far - laid.size / 2) * open
    return { x: middle.x + ((pad.x - from.x) / far) * now, y: middle.y + ((pad.y - from.y) / far) * now }
  })
  return { tips, middle }
}
