/**
 * The scissors under a finger: where it leads them they go, no faster than they may. The scene plays with them, and
 * measuring leads them once more along the stored strokes. Pure; lengths are page units.
 */
import { between, distance, type Point } from '../../core/geometry'
import { samplesOf } from '../../core/ink'
import { openBlades, shaftShare, type Blades, type Timed } from './blades'
import type { CutLaid, CutResponse, CutTrial } from './trial'

/** Open scissors. */
export interface Scissors {
  readonly blades: Omit<Blades, 'begin' | 'step'>
  /** A finger landed; answers whether it took them. */
  take(finger: Timed): boolean
  /** The finger went on. */
  lead(finger: Timed): void
  /** Time went on while the finger rested: slow scissors catch up. */
  wait(tMs: number): void
  release(): void
  /** From now on a finger takes them from farther away. */
  widenGrab(): void
}

/** A finger takes the scissors this near to the middle of their handles or to where they cut, in handle widths. */
const grabShare = 0.62
/** Once help was given: so many times as far. */
const widerGrab = 2

/** Scissors at the beginning of the first line; help with aiming, 0–1, lets a finger take them from farther away. */
export function openScissors({ speedLimitMm, helper }: CutTrial, laid: CutLaid, aimHelp = 0): Scissors {
  const blades = openBlades(laid, helper)
  const limit = speedLimitMm > 0 ? speedLimitMm * laid.unitsPerMm : Infinity
  let grip: Grip | null = null
  let grab = grabShare * laid.handle * (1 + aimHelp)
  const pull = (tMs: number) => {
    while (grip) {
      const place = nextOf(grip, tMs, limit)
      if (!place) return
      // Through a line, they have to be taken anew for the next one.
      if (blades.step({ ...place, tMs })) grip = null
    }
  }
  return {
    blades,
    take(finger) {
      if (blades.isOver() || nearness(blades, laid.handle, finger) > grab) return false
      const tip = blades.tip()
      const offset = { x: tip.x - finger.x, y: tip.y - finger.y }
      grip = { offset, at: tip, ahead: [], tMs: finger.tMs, left: 0 }
      blades.begin(finger.tMs)
      return true
    },
    lead(finger) {
      grip?.ahead.push({ x: finger.x + grip.offset.x, y: finger.y + grip.offset.y })
      pull(finger.tMs)
    },
    wait: pull,
    release: () => (grip = null),
    widenGrab: () => (grab = grabShare * laid.handle * widerGrab),
  }
}

/** The scissors after a whole response. */
export function scissorsAfter(
  trial: CutTrial,
  { laid, strokes, holds }: CutResponse,
): Blades | Scissors['blades'] {
  const scissors = openScissors(trial, laid)
  for (const stroke of strokes) {
    // Whatever had them then has them now, however the help had widened its reach.
    scissors.widenGrab()
    samplesOf(stroke).forEach((sample, k) => {
      scissors.blades.hold(holds.some(({ fromMs, toMs }) => fromMs <= sample.tMs && sample.tMs <= toMs))
      if (k === 0) scissors.take(sample)
      else scissors.lead(sample)
    })
    scissors.release()
  }
  return scissors.blades
}

/** A finger that has the scissors. */
interface Grip {
  /** From the finger to the cutting place. */
  readonly offset: Point
  /** Where it led the scissors to so far, and where it went since. */
  at: Point
  readonly ahead: Point[]
  /** Up to when they were led, ms, and how much farther they might have gone by then. */
  tMs: number
  left: number
}

/** The next place scissors reach by a time at their limit, page units a second; null when they are there. */
function nextOf(grip: Grip, tMs: number, limit: number): Point | null {
  const [goal] = grip.ahead
  if (limit !== Infinity) grip.left += (limit * Math.max(0, tMs - grip.tMs)) / 1000
  grip.tMs = tMs
  if (!goal) {
    grip.left = 0
    return null
  }
  const way = distance(grip.at, goal)
  if (limit === Infinity || way <= grip.left) {
    grip.ahead.shift()
    grip.left -= way
    grip.at = goal
    return goal
  }
  if (grip.left <= 0) return null
  grip.at = between(grip.at, goal, grip.left / way)
  grip.left = 0
  return grip.at
}

/** How near a finger is to the handles or the cutting place, whichever is nearer. */
function nearness(blades: Blades, handle: number, finger: Point): number {
  const [tip, { x, y }] = [blades.tip(), blades.pointing()]
  const shaft = shaftShare * handle
  return Math.min(distance(finger, tip), distance(finger, { x: tip.x - x * shaft, y: tip.y - y * shaft }))
}
