/** Whether a shape mirrored or turned still looks the same. */
import { moveBetween } from './difference'
import { leastMove, perceptual, type Presented } from './floors'
import { mirroredOf, turnedBy, type Shape } from './shape'

/** Turns that are tried, degrees: finer than any turn that is asked. */
const turnStep = 15
/** Between them the least move is looked for down to so many degrees: no rim moves a pixel by less. */
const finestTurn = 1

/** Whether nobody could tell two shapes apart as they are set down: nothing moves far enough, in place or in size. */
export function looksSame(a: Shape, b: Shape, presented: Presented): boolean {
  const ratio = Math.max(a.scale, b.scale) / Math.min(a.scale, b.scale)
  return ratio < 1 + perceptual.size && moveBetween(a, b) < leastMove(presented)
}

/** Whether the mirror image of a shape looks the same as the shape. */
export function isEvenSided(shape: Shape, presented: Presented): boolean {
  return looksSame(shape, mirroredOf(shape), presented)
}

/** The turns, degrees in steps of 15 below a whole one, after which a shape looks the same again. */
export function sameTurnsOf(shape: Shape, presented: Presented): number[] {
  return turns().filter((turn) => turn > 0 && looksSame(shape, turnedBy(shape, turn), presented))
}

/** How well two shapes can be told apart however the second is turned: the least move, units of the box. */
export function moveAtBestTurn(a: Shape, b: Shape): number {
  const moveAt = (turn: number) => ({ turn, move: moveBetween(a, turnedBy(b, turn)) })
  const nearer = (one: Move, other: Move) => (other.move < one.move ? other : one)
  let best = turns().map(moveAt).reduce(nearer)
  for (let step = turnStep / 2; step > finestTurn; step /= 2)
    best = [moveAt(best.turn - step), moveAt(best.turn + step)].reduce(nearer, best)
  return best.move
}

/** How well a shape can be told from its mirror image however both are turned: the least move, units of the box. */
export function handednessOf(shape: Shape): number {
  return moveAtBestTurn(shape, mirroredOf(shape))
}

interface Move {
  readonly turn: number
  readonly move: number
}

function turns(): number[] {
  return Array.from({ length: 360 / turnStep }, (_, k) => k * turnStep)
}
