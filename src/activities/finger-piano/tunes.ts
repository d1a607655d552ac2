/** Tunes that everybody owns and one hand can play: keys from the left, 0–4. */
import type { Dice } from '../../core/random'

const tunes: readonly (readonly number[])[] = [
  // Hot cross buns
  [2, 1, 0, 2, 1, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 1, 0],
  // Mary had a little lamb
  [2, 1, 0, 1, 2, 2, 2, 1, 1, 1, 2, 4, 4, 2, 1, 0, 1, 2, 2, 2],
  // Ode to joy
  [2, 2, 3, 4, 4, 3, 2, 1, 0, 0, 1, 2, 2, 1, 1],
  // Au clair de la lune
  [0, 0, 0, 1, 2, 1, 0, 2, 1, 1, 0],
  // When the saints go marching in
  [0, 2, 3, 4, 0, 2, 3, 4, 0, 2, 3, 4, 2, 0, 2, 1],
]

/** The beginning of a tune, as many keys as asked; shorter tunes begin again. */
export function tuneOf(notes: number, dice: Dice): number[] {
  const tune = dice.pick(tunes)
  return Array.from({ length: notes }, (_, k) => tune[k % tune.length] ?? 0)
}
