/** A make-believe child looking for the twin: sees it more surely the more the others differ, else guesses. */
import { thinkingMs } from '../../core/hand'
import type { Simulate } from '../../core/simulate'
import type { TwinResponse, TwinTrial } from './trial'

/** A difference (mean radii) at which a child of half attention sees it half of the time. */
const halfSeen = 0.14

/** Looks, and otherwise guesses among those not yet chosen, until the twin is found. */
export const simulate: Simulate<TwinTrial, TwinResponse> = (trial, hand, dice) => {
  const choices: { index: number; atMs: number }[] = []
  const left = trial.choices.map((_, index) => index)
  const foils = trial.differences.filter((_, index) => index !== trial.keyIndex)
  const least = Math.min(...foils)
  const sees = hand.attention ** (halfSeen / Math.max(0.01, least))
  let atMs = 0
  while (left.length > 0) {
    atMs += thinkingMs(hand, dice) + 250 * left.length
    const index = dice.next() < sees ? trial.keyIndex : dice.pick(left)
    choices.push({ index, atMs })
    if (index === trial.keyIndex) break
    left.splice(left.indexOf(index), 1)
  }
  return { choices, takenAway: 0 }
}
