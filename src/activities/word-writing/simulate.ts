/** A make-believe hand writing a text where the lines ask for it, letter after letter. */
import { endOf, follow, thinkingMs } from '../../core/hand'
import type { Stroke } from '../../core/ink'
import { penStrokes } from '../../core/letters/joined-run'
import type { Simulate } from '../../core/simulate'
import type { WordResponse, WordTrial } from './trial'

/** Time a hand takes from one stroke to the next, ms. */
const betweenStrokesMs = 280

/** Writes every stroke in the pen’s own order, joined words in one; a dot is a short tap. */
export const simulate: Simulate<WordTrial, WordResponse> = (trial, hand, dice) => {
  let startMs = thinkingMs(hand, dice)
  const strokes: Stroke[] = []
  for (const { line } of penStrokes(trial.letters)) {
    const [dot] = line
    const way = line.length > 1 || !dot ? line : [dot, { x: dot.x + 3, y: dot.y + 3 }]
    const stroke = follow(hand, way, dice, startMs)
    strokes.push(stroke)
    startMs = endOf(stroke, startMs) + betweenStrokesMs * dice.within(0.8, 1.8)
  }
  return { ink: { strokes, strayContacts: 0 }, looks: 0, rubbedOut: 0 }
}
