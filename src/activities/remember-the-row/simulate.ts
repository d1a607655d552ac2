/** A make-believe child who keeps a row in mind as well as it can, best its ends, and else mixes or guesses. */
import { thinkingMs, type Hand } from '../../core/hand'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { judgeTry } from './judge'
import { askedOf, type RowResponse, type RowTrial } from './trial'

/** What keeping one rider in mind costs at least, and more with each of the row beyond two: powers of attention. */
const cost = { least: 0.1, longer: 0.07 } as const
/** What makes it harder, as shares: each second, each second less to look, each waiting, and what is asked. */
const load = {
  second: 0.06,
  hurry: 0.25,
  waiting: 0.05,
  singly: 0.15,
  backward: 0.9,
  distraction: 0.2,
  alike: 0.06,
}
/** Finding a row costs this share of making it. */
const foundShare = 0.45
/** The first and the last of a row are kept better: share of the cost. */
const atEnds = 0.6
/** A slip takes one of the row so often, else a stranger. */
const ofTheRow = 0.7
/** A look at each of this length is enough for anybody, ms. */
const enoughMs = 2000
const mostTries = 3

/** Looks, keeps, and gives the row back. */
export const simulate: Simulate<RowTrial, RowResponse> = (trial, hand, dice) => {
  const seenMs = trial.lookMsEach * trial.row.length
  const tapped = trial.meanwhile === 'tap' ? Math.floor(trial.delayMs / (900 + hand.reactionMs)) : null
  const told = { takenAway: 0, pointedAt: 0, looks: 0, seenMs, tapped }
  return trial.answer === 'recognise'
    ? { ...told, choices: found(trial, hand, dice), tries: [] }
    : { ...told, choices: [], tries: made(trial, hand, dice) }
}

function costOf({
  row,
  delayMs,
  lookMsEach,
  presentation,
  direction,
  meanwhile,
  waiting,
  level,
  figures,
}: RowTrial) {
  const alike = figures === 'animals' || figures === 'things' ? 0 : load.alike * level
  return (
    (cost.least + cost.longer * (row.length - 2)) *
    (1 +
      (load.second * delayMs) / 1000 +
      (load.hurry * Math.max(0, enoughMs - lookMsEach)) / 1000 +
      load.waiting * Math.max(0, waiting.length - row.length) +
      (presentation === 'one by one' ? load.singly : 0) +
      (direction === 'backward' ? load.backward : 0) +
      (meanwhile === 'nothing' ? 0 : load.distraction) +
      alike)
  )
}

function found(trial: RowTrial, hand: Hand, dice: Dice): RowResponse['choices'] {
  const keeps = hand.attention ** (costOf(trial) * trial.row.length * foundShare)
  const left = [...trial.rows.keys()]
  const choices: RowResponse['choices'] = []
  let atMs = 0
  while (left.length > 0) {
    atMs += thinkingMs(hand, dice) + 400 * left.length
    const index = dice.next() < keeps ? (trial.keyIndex ?? 0) : dice.pick(left)
    choices.push({ index, atMs })
    if (index === trial.keyIndex) break
    left.splice(left.indexOf(index), 1)
  }
  return choices
}

function made(trial: RowTrial, hand: Hand, dice: Dice): RowResponse['tries'] {
  const tries: RowResponse['tries'] = []
  let atMs = 0
  for (let k = 0; k < (trial.restart ? mostTries : 1); k++) {
    const one = oneTry(trial, hand, dice, atMs)
    tries.push(one)
    atMs = one.atMs.at(-1) ?? atMs
    if (judgeTry(trial, one.given).right) break
  }
  return tries
}

function oneTry(trial: RowTrial, hand: Hand, dice: Dice, fromMs: number): RowResponse['tries'][number] {
  const asked = askedOf(trial)
  const left = [...trial.waiting]
  const given: number[] = []
  const atMs: number[] = []
  for (const [k, rider] of asked.entries()) {
    const isEnd = k === 0 || k === asked.length - 1
    const keeps = hand.attention ** (costOf(trial) * (isEnd ? atEnds : 1))
    const isKept = dice.next() < keeps && left.includes(rider)
    const next = isKept ? rider : slipped(left, asked, rider, dice)
    left.splice(left.indexOf(next), 1)
    given.push(next)
    atMs.push((atMs.at(-1) ?? fromMs) + thinkingMs(hand, dice))
    if (trial.restart && next !== rider) break
  }
  return { given, atMs }
}

function slipped(left: readonly number[], asked: readonly number[], rider: number, dice: Dice): number {
  const own = left.filter((one) => one !== rider && asked.includes(one))
  const strangers = left.filter((one) => !asked.includes(one))
  if (own.length > 0 && (strangers.length === 0 || dice.next() < ofTheRow)) return dice.pick(own)
  return strangers.length > 0 ? dice.pick(strangers) : (left[0] ?? rider)
}
