/** A make-believe hand in a maze: it follows the way, and sometimes a side way to its end and back. */
import { follow, thinkingMs } from '../../core/hand'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { layOut, placeOf } from './layout'
import type { MazeResponse, MazeTrial } from './trial'

/** How often a hand that looks at nothing takes a side way it passes. */
const astray = 0.6

/** Walks from the start to the goal in one go. */
export const simulate: Simulate<MazeTrial, MazeResponse> = (trial, hand, dice) => {
  const laid = layOut(trial, usualRoom)
  const cells = trial.way.flatMap((cell) => {
    const sides = trial.deadEnds.filter(([leaves]) => leaves === cell)
    const taken = sides.filter(() => dice.next() < astray * (1 - hand.attention))
    return [cell, ...taken.flatMap((side) => [...side.slice(1), ...side.toReversed().slice(1)])]
  })
  const way = cells.map((cell) => placeOf(laid, cell))
  const stroke = follow(hand, way, dice, thinkingMs(hand, dice))
  return { laid, ink: { strokes: [stroke], strayContacts: 0 }, keyed: [] }
}
