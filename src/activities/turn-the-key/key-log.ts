/** One turn as it happens: how far the key stands, whether it is held at the mark, and what is kept of it. */
import type { Fingertip } from '../../core/grasp'
import type { Stroke } from '../../core/ink'
import type { KeyTurn } from './trial'
import { feelingWith, stepTurn, type TurnEvent, type TurnRules } from './turn'

/** What has to be reached, degrees and ms. */
export interface Mark {
  readonly target: number
  readonly tolerance: number
  readonly holdMs: number
}

/** A turn that goes on. */
export interface KeyLog {
  /** Takes the fingers of one moment; answers what they did. */
  feel(tips: readonly Fingertip[], tMs: number, rules: TurnRules, taken?: boolean): TurnEvent | null
  /** Turns without fingers: by taps or keys. */
  nudge(by: number, tMs: number, how: 'taps' | 'keyboard'): void
  /** How far the key stands from where the turn began, degrees. */
  degrees(): number
  /** Share of the hold that is done, 0–1. */
  heldShare(tMs: number, mark: Mark): number
  /** What is kept. */
  turn(isDone: boolean, strokes: readonly Stroke[], most: number): KeyTurn
}

/** The key goes no farther than this, to either side of where it began, degrees. */
const farthest = 400

/** Opens a turn; fingers still on the glass from the one before have to land anew. */
export function openKeyLog(leftOver: readonly number[] = []): KeyLog {
  const tMs: number[] = []
  const degrees: number[] = []
  const failed: KeyTurn['failed'] = []
  let state = feelingWith(leftOver)
  let by: KeyTurn['by'] | null = null
  let at = 0
  let grasps = 0
  let insideSinceMs: number | null = null
  const note = (now: number) => {
    tMs.push(now)
    degrees.push(Math.round(at * 100) / 100)
  }
  return {
    feel(tips, now, rules, taken = false) {
      const step = stepTurn(state, tips, rules, taken)
      state = step.state
      const { event } = step
      if (event?.kind === 'failed') failed.push(event.why)
      if (event?.kind === 'grasped') {
        grasps += 1
        // One finger among turns of two makes the whole turn one of one finger.
        by = rules.fingers === 1 || by === 'one finger' ? 'one finger' : 'two fingers'
        note(now)
      }
      if (event?.kind === 'turned') {
        at = Math.max(-farthest, Math.min(farthest, at + event.by))
        note(now)
      }
      return event
    },
    nudge(turned, now, how) {
      by = how
      at += turned
      note(now)
    },
    degrees: () => at,
    heldShare(now, { target, tolerance, holdMs }) {
      const isInside = state.kind === 'turning' && Math.abs(at - target) <= tolerance
      insideSinceMs = isInside ? (insideSinceMs ?? now) : null
      if (insideSinceMs === null) return 0
      const share = Math.min(1, (now - insideSinceMs) / holdMs)
      if (share === 1) note(now)
      return share
    },
    turn: (isDone, strokes, most) => ({
      by: by ?? 'two fingers',
      tMs: [...tMs],
      degrees: [...degrees],
      grasps,
      most,
      failed: [...failed],
      isDone,
      strokes: [...strokes],
    }),
  }
}
