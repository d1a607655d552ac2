/** A make-believe child: finishes a drawing more surely the more of it there is to see, else guesses. */
import { thinkingMs } from '../../core/hand'
import type { Simulate } from '../../core/simulate'
import type { ClosureResponse, ClosureTrial } from './trial'

/** How much harder gaps are where they are, for as much that is gone. */
const places = { sides: 0.8, anywhere: 1, corners: 1.4 } as const
/** What makes it harder: all lines gone, one gap instead of many, others that share all, each choice beyond three. */
const more = { missing: 1.9, oneGap: 0.5, alike: 0.6, choice: 0.08 } as const

/** Looks, and otherwise guesses among those not yet chosen, until the one asked for is found. */
export const simulate: Simulate<ClosureTrial, ClosureResponse> = (trial, hand, dice) => {
  const choices: { index: number; atMs: number }[] = []
  const left = trial.choices.map((_, index) => index)
  const sees = hand.attention ** loadOf(trial)
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

function loadOf({ choices, keyIndex, missing, where, gaps }: ClosureTrial): number {
  const others = choices.filter((_, index) => index !== keyIndex)
  const least = Math.min(1, ...others.map(({ against }) => against))
  const gone = more.missing * missing * places[where] * (1 + more.oneGap / Math.max(1, gaps))
  return gone + more.alike * (1 - least) + more.choice * (choices.length - 3)
}
