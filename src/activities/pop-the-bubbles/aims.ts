/** The taps of a go as aimed movements: which tap was meant for which bubble, and where the finger came from. */
import { distance } from '../../core/geometry'
import type { Aim } from '../../core/metrics/fitts'
import type { Bubble, BubbleResponse, BubbleTap, BubbleTrial, Shown } from './trial'

/** A tap within so many bubble sizes of a bubble's middle was meant for it. */
const meantWithin = 1.5

/** A bubble with what became of it. */
export interface Met {
  readonly bubble: Bubble
  readonly shown: Shown
  /** The first tap that was meant for it; null for none. */
  readonly first: BubbleTap | null
  /** The tap that popped it; null for one that went by itself or was chosen by a key. */
  readonly last: BubbleTap | null
}

/** The bubbles that came up, in their order. */
export function metBubbles({ bubbles }: BubbleTrial, { laid, shown }: BubbleResponse): Met[] {
  return bubbles.flatMap((bubble, k) => {
    const one = shown[k]
    if (!one) return []
    const meant = one.taps.filter(({ at, target }) => distance(at, target) <= meantWithin * laid.size)
    return [{ bubble, shown: one, first: meant[0] ?? null, last: one.taps.find(({ hit }) => hit) ?? null }]
  })
}

/** The movements from a popped bubble straight to the next: none where a snail, a pause or a key lies between. */
export function aimsIn(met: readonly Met[]): Aim[] {
  return met.flatMap(({ bubble, first }, k) => {
    const before = met[k - 1]
    if (bubble.snail || !first || !before?.last || before.bubble.snail) return []
    return [{ from: before.last.at, to: first.target, select: first.at, ms: first.tMs - before.last.tMs }]
  })
}
