/** A make-believe child: sees which way round more surely the less there is to turn, else guesses. */
import { thinkingMs } from '../../core/hand'
import type { Simulate } from '../../core/simulate'
import type { WayResponse, WayTrial } from './trial'

/** How hard each kind of item is at least; with half attention a load of 1 is seen half of the time. */
const loads = { place: 0.12, way: 0.35, turned: 0.6, flipped: 1.2 } as const
/** What makes it harder: each choice beyond three, half a turn, mirror images among the others, likeness. */
const more = { choice: 0.09, halfTurn: 0.7, mirrors: 0.75, alike: 0.5, guest: 0.1 } as const
/** What turning takes, ms for each degree: more for a hand that takes its time. */
const turningShare = 0.012

/** Looks, and otherwise guesses among those not yet chosen, until the one asked for is found. */
export const simulate: Simulate<WayTrial, WayResponse> = (trial, hand, dice) => {
  const choices: { index: number; atMs: number }[] = []
  const left = trial.choices.map((_, index) => index)
  const sees = hand.attention ** loadOf(trial)
  let atMs = Math.round((trial.angle ?? 0) * turningShare * hand.reactionMs)
  while (left.length > 0) {
    atMs += thinkingMs(hand, dice) + 250 * left.length
    const index = dice.next() < sees ? trial.keyIndex : dice.pick(left)
    choices.push({ index, atMs })
    if (index === trial.keyIndex) break
    left.splice(left.indexOf(index), 1)
  }
  return { choices, takenAway: 0 }
}

function loadOf({ task, model, choices, keyIndex, angle }: WayTrial): number {
  const others = choices.filter((_, index) => index !== keyIndex)
  const mirrors = others.filter(({ foil }) => foil === 'mirror').length / Math.max(1, others.length)
  const least = Math.min(1, ...others.map(({ delta }) => delta))
  const guests = model.kind === 'guests' ? model.guests.length - 1 : 0
  return (
    loads[task] +
    more.choice * (choices.length - 3) +
    more.halfTurn * ((angle ?? 0) / 180) +
    (task === 'place' ? 0 : more.mirrors * mirrors) +
    more.alike * (1 - least) +
    more.guest * guests
  )
}
