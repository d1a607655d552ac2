/** A make-believe child comparing: sees the odd one more surely the more it differs and the fewer there are. */
import { thinkingMs } from '../../core/hand'
import type { Simulate } from '../../core/simulate'
import type { OddResponse, OddTrial } from './trial'

/** A difference (of an obvious one) at which a child of half attention sees it half of the time. */
const halfSeen = 0.3
/** Each leaf around makes comparing harder by this share, each one more to compare, and each turned its own way. */
const perLeaf = 0.02
const perOne = 0.08
const turned = 0.9
/** A turned letter looks so much more alike than its lines say. */
const turnedLetter = 0.12

/** Compares, and otherwise guesses among those not yet chosen, until the odd one is found. */
export const simulate: Simulate<OddTrial, OddResponse> = (trial, hand, dice) => {
  const choices: { index: number; atMs: number }[] = []
  const left = [...trial.turns.keys()]
  const load = 1 + perLeaf * trial.leaves.length + perOne * left.length + (trial.eachTurned ? turned : 0)
  const sees = hand.attention ** ((halfSeen * load) / differenceSeen(trial))
  let atMs = 0
  while (left.length > 0) {
    atMs += thinkingMs(hand, dice) + 300 * left.length
    const index = dice.next() < sees ? trial.keyIndex : dice.pick(left)
    choices.push({ index, atMs })
    if (index === trial.keyIndex) break
    left.splice(left.indexOf(index), 1)
  }
  return { choices, takenAway: 0 }
}

function differenceSeen({ delta, feature, foil }: OddTrial): number {
  return Math.max(0.01, feature === 'letter' && foil !== 'other' ? delta * turnedLetter : delta)
}
