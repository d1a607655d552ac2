/** A make-believe hand on a path: along it, or drawing it where its model would lie. */
import { endOf, follow, thinkingMs } from '../../core/hand'
import type { Stroke } from '../../core/ink'
import type { Simulate } from '../../core/simulate'
import type { PathResponse, PathTrial } from './trial'

/** Time a hand takes from one stroke to the next, ms. */
const betweenStrokesMs = 320

/** Makes every stroke in order, as taught. */
export const simulate: Simulate<PathTrial, PathResponse> = (trial, hand, dice) => {
  let startMs = thinkingMs(hand, dice)
  const strokes: Stroke[] = []
  for (const { line } of trial.strokes) {
    const stroke = follow(hand, line, dice, startMs)
    strokes.push(stroke)
    startMs = endOf(stroke, startMs) + betweenStrokesMs * dice.within(0.8, 1.8)
  }
  return { ink: { strokes, strayContacts: 0 }, shownAgain: 0, looks: 0, restarts: 0 }
}
