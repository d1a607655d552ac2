/** A make-believe hand popping bubbles: it lands beside small and moving ones, comes late, and takes snails for bubbles. */
import { distance, type Point } from '../../core/geometry'
import { tapNear, thinkingMs, type Hand } from '../../core/hand'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { floatingAt, layOut, type BubbleLayout } from './layout'
import { openRun, snailMs } from './run'
import type { Bubble, BubbleResponse, BubbleTrial } from './trial'

/** How far beside a bubble a hand lands, as a multiple of its wandering, and how much farther when that floats. */
const aimSpread = 2.2
const perFloatMm = 0.05
/** How much of its thinking a hand needs for a bubble it saw coming. */
const seenComing = 0.3
/** How readily a hand that does not look takes a snail for a bubble. */
const taken = 0.6
/** A hand tries so often. */
const mostTries = 5

/** Taps at one bubble after another. */
export const simulate: Simulate<BubbleTrial, BubbleResponse> = (trial, hand, dice) => {
  const laid = layOut(trial, usualRoom)
  const run = openRun(trial, laid, (ms) => ms)
  const most = Math.ceil(trial.bubbles.length * hand.reach)
  let from = laid.middle
  let nowMs = 0
  for (let bubble = run.current(); bubble && run.shown().length < most; bubble = run.current()) {
    const target = floatingAt(laid, trial, bubble, 0)
    nowMs = tryAt({ trial, laid, hand, dice, run, bubble, nowMs, wayMs: timeTo(from, target, hand) })
    from = target
    run.next(nowMs)
  }
  return {
    laid: { size: laid.size, unitsPerMm: usualRoom.unitsPerMm, checked: true },
    shown: [...run.shown()],
  }
}

interface Try {
  readonly trial: BubbleTrial
  readonly laid: BubbleLayout
  readonly hand: Hand
  readonly dice: Dice
  readonly run: ReturnType<typeof openRun>
  readonly bubble: Bubble
  readonly nowMs: number
  readonly wayMs: number
}

/** Tries at the bubble that is up until it is over; answers when that is. */
function tryAt({ trial, laid, hand, dice, run, bubble, nowMs, wayMs }: Try): number {
  const isTaken = !bubble.snail || dice.next() < (1 - hand.attention) * taken
  if (!isTaken) {
    run.pass(snailMs)
    return nowMs + snailMs
  }
  let atMs = nowMs
  for (let k = 0; k < mostTries; k++) {
    const seen = trial.ahead && k === 0 ? seenComing : 1
    const tookMs = Math.round(thinkingMs(hand, dice) * seen + (k === 0 ? wayMs : 0))
    if (run.pass(tookMs)) return atMs + tookMs
    atMs += tookMs
    const wander = hand.wander * aimSpread * (1 + perFloatMm * trial.floatMm)
    const at = tapNear({ ...hand, wander }, run.place(), dice)
    const isHit = distance(at, run.place()) <= laid.size / 2 || k === mostTries - 1
    if (isHit) {
      run.pop(at, atMs)
      return atMs
    }
    run.beside(at, atMs)
  }
  return atMs
}

function timeTo(from: Point, to: Point, { speed, hesitation }: Hand): number {
  return (1000 * distance(from, to) * (1 + hesitation)) / speed
}
