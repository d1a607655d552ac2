/** Whether a shape mirrored or turned still looks the same. */
import { mayMoveLess, moveBetween, moveOf } from './difference'
import { leastMove, perceptual, type Presented } from './floors'
import { mirroredOf, turnedBy, type Shape } from './shape'
import { seenOf, turnedFurther } from './sight'

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
  const [one, other] = [seenOf(a), seenOf(b)]
  let best = { turn: 0, move: Infinity }
  const tryAt = (turn: number) => {
    const turned = turnedFurther(other, turn)
    // Most turns are no better, which is sooner found than by how much.
    if (mayMoveLess(one, turned, best.move)) {
      const move = moveOf(one, turned)
      if (move < best.move) best = { turn, move }
    }
  }
  for (const turn of turns()) tryAt(turn)
  for (let step = turnStep / 2; step > finestTurn; step /= 2)
    for (const turn of [best.turn - step, best.turn + step]) tryAt(turn)
  return best.move
}

/** How well a shape can be told from its mirror image however both are turned: the least move, units of the box. */
export function handednessOf(shape: Shape): number {
  return moveAtBestTurn(shape, mirroredOf(shape))
}

function turns(): number[] {
  return Array.from({ length: 360 / turnStep }, (_, k) => k * turnStep)
}
