/**
 * Make-believe hands. They trace, drag and tap with a chosen steadiness, so that measurements can be tried
 * without a child and the sample child has a believable past. Units: page units and milliseconds.
 */
import { lengthOf, pointAlong, type Point, type Polyline } from './geometry'
import { strokeFrom, type PointerKind, type Stroke } from './ink'
import type { Dice } from './random'

/** How a make-believe child moves and looks. */
export interface Hand {
  readonly pointer: PointerKind
  /** Slow sideways wandering around the intended path, root mean square, page units. */
  readonly wander: number
  /** Fast shaking at about 7 Hz, amplitude in page units. */
  readonly shake: number
  /** Depth of slowing and speeding along a movement: 0 even … 1 stops and starts. */
  readonly hesitation: number
  /** Cruising speed, page units per second. */
  readonly speed: number
  /** Time from seeing to moving, ms. */
  readonly reactionMs: number
  /** Share of a movement carried out before giving up, 0–1. */
  readonly reach: number
  /** Traces every stroke from its end to its start. */
  readonly backwards: boolean
  /** Chance of looking well enough to find what is asked, 0–1; the rest is guessing. */
  readonly attention: number
}

/** A hand that does what is asked, without being a machine. */
export const steadyHand: Hand = {
  pointer: 'touch',
  wander: 3,
  shake: 0.3,
  hesitation: 0.05,
  speed: 420,
  reactionMs: 700,
  reach: 1,
  backwards: false,
  attention: 1,
}

/** A hand that finds every movement hard. */
export const shakyHand: Hand = {
  ...steadyHand,
  wander: 26,
  shake: 6,
  hesitation: 0.75,
  speed: 210,
  reactionMs: 1600,
  attention: 0.45,
}

/** A steady hand that traces every stroke the wrong way round. */
export const backwardsHand: Hand = { ...steadyHand, backwards: true }

/** A steady hand that stops after a third of each movement. */
export const lazyHand: Hand = { ...steadyHand, reach: 0.33 }

/** A hand between shaky (0) and steady (1). */
export function handOfSkill(skill: number, pointer: PointerKind = 'touch'): Hand {
  const at = (from: number, to: number) => from + (to - from) * Math.max(0, Math.min(1, skill))
  return {
    pointer,
    wander: at(shakyHand.wander, steadyHand.wander),
    shake: at(shakyHand.shake, steadyHand.shake),
    hesitation: at(shakyHand.hesitation, steadyHand.hesitation),
    speed: at(shakyHand.speed, steadyHand.speed),
    reactionMs: at(shakyHand.reactionMs, steadyHand.reactionMs),
    reach: 1,
    backwards: false,
    attention: at(shakyHand.attention, steadyHand.attention),
  }
}

const sampleMs = 1000 / 120
const shakeHz = 7

/** The stroke a hand leaves when it follows a path, starting at `startMs`. */
export function follow(hand: Hand, path: Polyline, dice: Dice, startMs: number): Stroke {
  const way = hand.backwards ? [...path].reverse() : path
  const total = lengthOf(way) * hand.reach
  const wobble = wobbleOf(hand, dice)
  const pace = paceOf(hand, dice, total)
  const samples = []
  for (let k = 0, along = 0; k < 20_000; k++) {
    const seconds = (k * sampleMs) / 1000
    const place = pointAlong(way, Math.min(along, total))
    const off = wobble(seconds)
    samples.push({ x: round(place.x + off.x), y: round(place.y + off.y), tMs: round(startMs + k * sampleMs) })
    if (along >= total) break
    along += (pace(along) * sampleMs) / 1000
  }
  return strokeFrom(samples, hand.pointer)
}

/** Where a tap meant for `target` lands. */
export function tapNear(hand: Hand, target: Point, dice: Dice): Point {
  const spread = hand.wander / 2
  return { x: round(target.x + dice.normal() * spread), y: round(target.y + dice.normal() * spread) }
}

/** How long a hand thinks before moving, ms; never less than 200. */
export function thinkingMs(hand: Hand, dice: Dice): number {
  return Math.round(Math.max(200, hand.reactionMs * (1 + 0.25 * dice.normal())))
}

/** When a stroke ends, ms; `otherwise` for one without samples. */
export function endOf(stroke: Stroke, otherwise: number): number {
  return stroke.tMs[stroke.tMs.length - 1] ?? otherwise
}

function wobbleOf(hand: Hand, dice: Dice): (seconds: number) => Point {
  const waves = [0.4, 0.9, 1.7].map((hz) => ({
    hz: hz * dice.within(0.8, 1.2),
    x: dice.within(0, 2 * Math.PI),
    y: dice.within(0, 2 * Math.PI),
  }))
  const size = hand.wander * Math.sqrt(2 / waves.length / 2)
  const phase = dice.within(0, 2 * Math.PI)
  return (seconds) => {
    let x = hand.shake * Math.sin(2 * Math.PI * shakeHz * seconds + phase)
    let y = hand.shake * Math.cos(2 * Math.PI * shakeHz * seconds + phase)
    for (const wave of waves) {
      x += size * Math.sin(2 * Math.PI * wave.hz * seconds + wave.x)
      y += size * Math.sin(2 * Math.PI * wave.hz * seconds + wave.y)
    }
    return { x, y }
  }
}

/** Speed along a movement: gentle at both ends, uneven in between as the hand hesitates. */
function paceOf(hand: Hand, dice: Dice, total: number): (along: number) => number {
  const ripples = Math.max(2, total / 90)
  const phase = dice.within(0, 2 * Math.PI)
  return (along) => {
    const share = total === 0 ? 1 : along / total
    const ease = Math.max(0.12, Math.sin(Math.PI * Math.min(1, Math.max(0, share))) ** 0.6)
    const ripple = 1 - hand.hesitation * (0.5 + 0.5 * Math.sin(2 * Math.PI * ripples * share + phase))
    return Math.max(12, hand.speed * ease * ripple)
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
