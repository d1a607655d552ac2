/** Where the key stands: every place equally often, never three times in a row in one. */
import { diceFrom } from '../random'

/** How often each place comes in one round. */
const timesEach = 2
/** An order is shuffled again until it may stand between any two others, at most so often. */
const mostShuffles = 60

/**
 * The place of the key among `choices` for a seed. Seeds that follow each other, as in a sitting, go through
 * rounds in which every place comes twice; within and across rounds none comes three times in a row.
 */
export function keyPlace(seed: number, choices: number): number {
  const length = choices * timesEach
  return roundOf(Math.floor(seed / length), choices)[((seed % length) + length) % length] ?? 0
}

/** First and last pairs differ, so that rounds can follow each other in any way. */
function roundOf(round: number, choices: number): readonly number[] {
  const places = Array.from({ length: choices * timesEach }, (_, k) => k % choices)
  if (choices < 2) return places
  const dice = diceFrom(round * 977 + choices)
  for (let tries = 0; tries < mostShuffles; tries++) {
    const order = dice.shuffle(places)
    if (!hasThreeInARow(order) && order[0] !== order[1] && order.at(-1) !== order.at(-2)) return order
  }
  return places
}

function hasThreeInARow(places: readonly number[]): boolean {
  return places.some((place, k) => k >= 2 && place === places[k - 1] && place === places[k - 2])
}
