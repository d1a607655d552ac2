/** A make-believe hand tracing a letter, stroke after stroke. */
import { endOf, follow, thinkingMs } from '../../core/hand'
import type { Stroke } from '../../core/ink'
import type { Simulate } from '../../core/simulate'
import type { LetterResponse, LetterTrial } from './trial'

/** Time a hand takes from one stroke to the next, ms. */
const betweenStrokesMs = 320

/** Traces every stroke in order; a dot is a short tap. */
export const simulate: Simulate<LetterTrial, LetterResponse> = (trial, hand, dice) => {
  let startMs = thinkingMs(hand, dice)
  const strokes: Stroke[] = []
  for (const { line } of trial.strokes) {
    const [dot] = line
    const way = line.length > 1 || !dot ? line : [dot, { x: dot.x + 4, y: dot.y + 4 }]
    const stroke = follow(hand, way, dice, startMs)
    strokes.push(stroke)
    startMs = endOf(stroke, startMs) + betweenStrokesMs * dice.within(0.8, 1.8)
  }
  return { ink: { strokes, strayContacts: 0 }, shownAgain: 0, watched: trial.prompt === 'watch' ? 2 : 0 }
}
