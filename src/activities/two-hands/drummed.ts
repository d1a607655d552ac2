/** Drums: what each touch was, told from the order that is asked. */
import type { Side } from './roads'
import type { TwoHandsTouch, TwoHandsTrial } from './trial'

/** What a touch at the drums was. */
export type Beat = 'asked' | 'other' | 'beside' | 'double'

/** A go at the drums. */
export interface Drummed {
  /** What each touch was. */
  readonly beats: readonly Beat[]
  /** When the asked taps landed, ms; `clean` where no other touch lay before. */
  readonly tapsMs: readonly { readonly tMs: number; readonly clean: boolean }[]
  /** The drum whose turn it is; null when all were struck. */
  readonly next: Side | null
}

/** Tells what the touches were, in the order they landed. */
export function drummedOf(
  { order }: Pick<TwoHandsTrial, 'order'>,
  touches: readonly TwoHandsTouch[],
  bounceMs: number,
): Drummed {
  const beats: Beat[] = []
  const tapsMs: { tMs: number; clean: boolean }[] = []
  const lastMs = new Map<string, number>()
  let clean = true
  for (const touch of touches) {
    const tMs = landedMs(touch)
    const asked = order[tapsMs.length]
    const beat = beatOf(touch.at, asked, tMs - (lastMs.get(touch.at ?? '') ?? -Infinity) < bounceMs)
    beats.push(beat)
    if (touch.at) lastMs.set(touch.at, tMs)
    if (beat === 'asked') tapsMs.push({ tMs, clean })
    if (beat !== 'double') clean = beat === 'asked'
  }
  return { beats, tapsMs, next: order[tapsMs.length] ?? null }
}

/** When a touch landed, ms. */
export function landedMs({ stroke }: TwoHandsTouch): number {
  return stroke.tMs[0] ?? 0
}

function beatOf(at: TwoHandsTouch['at'], asked: Side | undefined, again: boolean): Beat {
  if (at === null || at === 'pad') return 'beside'
  if (again) return 'double'
  return at === asked ? 'asked' : 'other'
}
