/** A make-believe child looking for a form: sees it more surely the less is changed and the more the others differ. */
import { thinkingMs } from '../../core/hand'
import type { Simulate } from '../../core/simulate'
import { wrapped } from '../../core/stimulus/shape'
import type { FormResponse, FormTrial } from './trial'

/** A difference (of an obvious one) at which a child of half attention sees it half of the time. */
const halfSeen = 0.34
/** What makes looking harder by these shares: half a turn, a double size, filling, what lies across, each choice. */
const loads = { halfTurn: 0.9, doubled: 0.3, fill: 0.25, across: 0.5, perChoice: 0.08 } as const
/** A mirror image of a turned form looks so much more alike than its lines say. */
const turnedMirror = 0.55
/** No other form looks more different than this, wholes. */
const plainly = 1.2

/** Looks, and otherwise guesses among those not yet chosen, until the form is found. */
export const simulate: Simulate<FormTrial, FormResponse> = (trial, hand, dice) => {
  const choices: { index: number; atMs: number }[] = []
  const left = [...trial.choices.keys()]
  const load = loadOf(trial)
  const sees = hand.attention ** ((halfSeen * load) / differenceSeen(trial))
  let atMs = 0
  while (left.length > 0) {
    atMs += thinkingMs(hand, dice) + 250 * left.length * load
    const index = dice.next() < sees ? trial.keyIndex : dice.pick(left)
    choices.push({ index, atMs: Math.round(atMs) })
    if (index === trial.keyIndex) break
    left.splice(left.indexOf(index), 1)
  }
  return { choices, takenAway: 0 }
}

function loadOf({ choices, keyIndex, model, changes }: FormTrial): number {
  const key = choices[keyIndex]?.shape ?? model
  return (
    1 +
    (loads.halfTurn * Math.abs(wrapped(key.turn - model.turn))) / 180 +
    loads.doubled * Math.abs(Math.log2(key.scale / model.scale)) +
    (changes.includes('fill') ? loads.fill : 0) +
    (changes.includes('overlap') ? loads.across : 0) +
    loads.perChoice * choices.length
  )
}

function differenceSeen({ choices, changes }: FormTrial): number {
  const seen = choices.flatMap(({ foil, delta }) => {
    if (foil === null) return []
    return [foil === 'mirror' && changes.includes('turn') ? delta * turnedMirror : delta]
  })
  return Math.max(0.01, Math.min(plainly, ...seen))
}
