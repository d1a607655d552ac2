/** A make-believe child looking for the twin: sees it more surely the more the others differ, else guesses. */
import { thinkingMs } from '../../core/hand'
import type { Simulate } from '../../core/simulate'
import type { TwinResponse, TwinTrial } from './trial'

/** A difference (of an obvious one) at which a child of half attention sees it half of the time. */
const halfSeen = 0.35
/** Each leaf around makes looking harder by this share, each choice too. */
const perLeaf = 0.02
const perChoice = 0.06
/** A turned letter looks so much more alike than its lines say. */
const turnedLetter = 0.12

/** Looks, and otherwise guesses among those not yet chosen, until the twin is found. */
export const simulate: Simulate<TwinTrial, TwinResponse> = (trial, hand, dice) => {
  const choices: { index: number; atMs: number }[] = []
  const left = trial.choices.map((_, index) => index)
  const load = 1 + perLeaf * trial.leaves.length + perChoice * trial.choices.length
  const sees = hand.attention ** ((halfSeen * load) / leastDifference(trial))
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

function leastDifference({ choices, keyIndex, feature }: TwinTrial): number {
  const seen = choices.map(({ delta, foil }) =>
    feature === 'letter' && foil !== 'other' ? delta * turnedLetter : delta,
  )
  return Math.max(0.01, Math.min(...seen.filter((_, index) => index !== keyIndex)))
}
