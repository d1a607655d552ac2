/** One go through all bubbles: which is up, how long it floats, what was tapped. No clock and no screen of its own. */
import type { Point } from '../../core/geometry'
import { floatingAt, type BubbleLayout } from './layout'
import type { Bubble, BubbleTap, BubbleTrial, Shown } from './trial'

/** How long a snail floats before it goes by itself, where bubbles wait, ms. */
export const snailMs = 2600
/** After so many bubbles that went by themselves the next one waits: a child who is away loses nothing. */
const awayAfter = 3

/** A go under way. */
export interface Run {
  /** The bubble that is up; null when all are over. */
  current(): Bubble | null
  /** The one that comes next; null for none. */
  coming(): Bubble | null
  /** Where the bubble that is up floats now. */
  place(): Point
  /** Lets so many ms pass that floating takes; answers whether the bubble went by itself, which is its end. */
  pass(ms: number): boolean
  /** A tap (or a key, without a place) popped it. */
  pop(at: Point | null, tMs: number): void
  /** A tap that reached nothing. */
  beside(at: Point, tMs: number): void
  /** Brings the next one up. */
  next(nowMs: number): void
  /** What became of the bubbles that are over. */
  shown(): readonly Shown[]
}

/** Begins a go; `pace` is how much slower than set everything goes for this child. */
export function openRun(trial: BubbleTrial, laid: BubbleLayout, pace: (ms: number) => number): Run {
  const over: Shown[] = []
  let taps: BubbleTap[] = []
  let up = { sinceMs: 0, floatedMs: 0, isOver: false }
  let unseen = 0
  const bubbleAt = (k: number) => trial.bubbles[k] ?? null
  const current = () => bubbleAt(over.length - (up.isOver ? 1 : 0))
  const place = () => {
    const bubble = current()
    return bubble ? floatingAt(laid, trial, bubble, up.floatedMs) : laid.middle
  }
  const end = (ending: Shown['ending'], overMs: number) => {
    over.push({ upMs: up.sinceMs, overMs: Math.round(overMs), ending, taps })
    taps = []
    up = { ...up, isOver: true }
  }
  const staysMs = (bubble: Bubble) => {
    if (bubble.snail) return pace(trial.staysMs > 0 ? Math.min(trial.staysMs, snailMs) : snailMs)
    return trial.staysMs === 0 || unseen >= awayAfter ? Infinity : pace(trial.staysMs)
  }
  return {
    current: () => (up.isOver ? null : current()),
    coming: () => bubbleAt(over.length + (up.isOver ? 0 : 1)),
    place,
    pass(ms) {
      const bubble = current()
      if (!bubble || up.isOver) return false
      up = { ...up, floatedMs: up.floatedMs + ms }
      if (up.floatedMs < staysMs(bubble)) return false
      if (!bubble.snail) unseen = taps.length > 0 ? 0 : unseen + 1
      end('sailed off', up.sinceMs + up.floatedMs)
      return true
    },
    pop(at, tMs) {
      unseen = 0
      if (at) taps.push({ at, target: place(), tMs, hit: true })
      end('popped', tMs)
    },
    beside(at, tMs) {
      unseen = 0
      taps.push({ at, target: place(), tMs, hit: false })
    },
    next(nowMs) {
      up = { sinceMs: Math.round(nowMs), floatedMs: 0, isOver: false }
    },
    shown: () => over,
  }
}
