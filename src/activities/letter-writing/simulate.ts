/** A make-believe hand writing a letter on the line. */
import { endOf, follow, thinkingMs } from '../../core/hand'
import type { Stroke } from '../../core/ink'
import type { Simulate } from '../../core/simulate'
import type { LetterResponse, LetterTrial } from './trial'

/** Time a hand takes from one stroke to the next, ms. */
const betweenStrokesMs = 320

/** Writes every stroke in order where the lines ask for it; a dot is a short tap. */
export const simulate: Simulate<LetterTrial, LetterResponse> = (trial, hand, dice) => {
  let startMs = thinkingMs(hand, dice)
  const strokes: Stroke[] = []
  for (const { line } of trial.strokes) {
    const placed = line.map(({ x, y }) => ({ x: x + 500, y }))
    const [dot] = placed
    const way = placed.length > 1 || !dot ? placed : [dot, { x: dot.x + 4, y: dot.y + 4 }]
    const stroke = follow(hand, way, dice, startMs)
    strokes.push(stroke)
    startMs = endOf(stroke, startMs) + betweenStrokesMs * dice.within(0.8, 1.8)
  }
  return { ink: { strokes, strayContacts: 0 }, looks: 0, restarts: 0, favourite: null }
}
