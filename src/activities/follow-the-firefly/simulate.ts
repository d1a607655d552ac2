/** A make-believe child following: a finger some way behind, or eyes that lose one now and then. */
import { thinkingMs, type Hand } from '../../core/hand'
import { strokeFrom } from '../../core/ink'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { flightMs, keptOf, layOut, type FireflyLayout } from './layout'
import { placeAt } from './motion'
import type { FireflyResponse, FireflyTrial } from './trial'

/** The finger is behind by this share of the time from seeing to moving; what can be foreseen is foreseen. */
const behindShare = { arcs: 0.06, wandering: 0.08, darting: 0.1 } as const
/** A child of half attention keeps one of two of the gentlest; each of these makes keeping one harder. */
const load = {
  base: 0.75,
  speed: 0.02,
  other: 0.05,
  glowing: 0.28,
  near: 0.8,
  second: 0.05,
  bush: 0.1,
  darting: 0.2,
} as const

/** Follows as asked. */
export const simulate: Simulate<FireflyTrial, FireflyResponse> = (trial, hand, dice) => {
  const laid = layOut(trial, usualRoom)
  return trial.play === 'finger' ? pursue(trial, laid, hand, dice) : pick(trial, laid, hand, dice)
}

function pursue(trial: FireflyTrial, laid: FireflyLayout, hand: Hand, dice: Dice): FireflyResponse {
  const [way = []] = laid.ways
  const ms = flightMs(laid.ways)
  const from = thinkingMs(hand, dice)
  const behindMs = hand.reactionMs * behindShare[trial.path]
  const phases = [dice.within(0, 6.28), dice.within(0, 6.28)]
  const samples = Array.from({ length: Math.floor((ms * hand.reach) / 16) }, (_, k) => {
    const { x, y } = placeAt(way, k * 16 - behindMs)
    const wave = (phase = 0) =>
      hand.wander * Math.sin(k * 0.045 + phase) + hand.shake * Math.sin(k * 0.7 + phase)
    return { x: x + wave(phases[0]), y: y + wave(phases[1]), tMs: from + k * 16 }
  })
  return {
    ...nothing,
    strokes: [strokeFrom(samples, 'touch')],
    flownMs: { from, ms },
    laid: keptOf(trial, laid, laid.size / 2),
  }
}

function pick(trial: FireflyTrial, laid: FireflyLayout, hand: Hand, dice: Dice): FireflyResponse {
  const all = [...laid.ways.keys()]
  const kept = all.slice(0, trial.glowing).filter(() => dice.next() < hand.attention ** loadOf(trial))
  const guessed = dice.shuffle(all.filter((one) => !kept.includes(one)))
  let atMs = 0
  const picks = [...kept, ...guessed].slice(0, trial.glowing).map((firefly) => {
    atMs += thinkingMs(hand, dice)
    return { firefly, atMs }
  })
  return {
    ...nothing,
    picks,
    laid: keptOf(trial, laid, laid.size / 2),
  }
}

/** How hard keeping one in mind is, 1 for the gentlest. */
function loadOf({ path, speed, fireflies, glowing, apart, seconds, bushes }: FireflyTrial): number {
  return (
    load.base +
    load.speed * (speed - 10) +
    load.other * (fireflies - 4) +
    load.glowing * (glowing - 1) +
    load.near * (2.2 - apart) +
    load.second * (seconds - 5) +
    load.bush * bushes +
    (path === 'darting' ? load.darting : 0)
  )
}

const nothing = { picks: [], takenAway: 0, strokes: [], flownMs: null, rings: [], presses: [] }
