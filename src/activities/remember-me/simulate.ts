/** A make-believe child who looks, keeps it in mind as well as it can, and else guesses. */
import { thinkingMs, type Hand } from '../../core/hand'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import type { MemoryResponse, MemoryTrial } from './trial'

/** A difference (of an obvious one) at which a child of half attention still has it in mind half of the time. */
const halfKept = 0.35
/** What makes keeping it in mind harder, as shares: each choice, each second, each second less to look, a lure. */
const load = {
  choice: 0.06,
  kind: 0.1,
  second: 0.05,
  hurry: 0.12,
  distraction: 0.15,
  familiar: 0.15,
} as const
/** A look of this length is enough for anybody, ms. */
const enoughMs = 5000
/** One that is not sure looks again so often, before guessing. */
const looksAgain = 0.25
/** Whoever guesses takes a familiar one so often, if there is one. */
const fooled = 0.4
/** Milliseconds of each dandelion. */
const tapEveryMs = 900

/** Looks, keeps, and chooses until the right one is found. */
export const simulate: Simulate<MemoryTrial, MemoryResponse> = (trial, hand, dice) => {
  const choices: { index: number; atMs: number }[] = []
  const left = trial.choices.map((_, index) => index)
  const metBefore = trial.familiar.map(({ place }) => place)
  const keeps = hand.attention ** ((halfKept * loadOf(trial)) / leastDifference(trial))
  const looks = dice.next() > keeps && dice.next() < looksAgain ? 1 : 0
  let atMs = 0
  while (left.length > 0) {
    atMs += thinkingMs(hand, dice) + 250 * left.length
    const index = dice.next() < keeps ? trial.keyIndex : guessed(left, metBefore, dice)
    choices.push({ index, atMs })
    if (index === trial.keyIndex) break
    left.splice(left.indexOf(index), 1)
  }
  const seenMs = trial.lookMs * (1 + looks)
  return { choices, takenAway: 0, looks, seenMs, metBefore, tapped: tapsOf(trial, hand, looks) }
}

function loadOf({ choices, lookMs, delayMs, meanwhile, familiar }: MemoryTrial): number {
  const kinds = new Set(choices.map(({ foil }) => foil)).size - 1
  return (
    1 +
    load.choice * choices.length +
    load.kind * kinds +
    (load.second * delayMs) / 1000 +
    (load.hurry * Math.max(0, enoughMs - lookMs)) / 1000 +
    (meanwhile === 'nothing' ? 0 : load.distraction) +
    load.familiar * familiar.length
  )
}

function leastDifference({ choices, keyIndex }: MemoryTrial): number {
  return Math.max(0.01, Math.min(...choices.filter((_, k) => k !== keyIndex).map(({ delta }) => delta)))
}

function guessed(left: readonly number[], metBefore: readonly number[], dice: Dice): number {
  const known = left.filter((place) => metBefore.includes(place))
  return dice.pick(known.length > 0 && dice.next() < fooled ? known : left)
}

function tapsOf({ meanwhile, delayMs }: MemoryTrial, hand: Hand, looks: number): number | null {
  if (meanwhile !== 'tap') return null
  return Math.floor((delayMs * (1 + looks)) / (tapEveryMs + hand.reactionMs))
}
