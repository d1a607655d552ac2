/** A make-believe hand at the piano: other fingers move along, ladybirds are mixed up, and what lies still is lifted. */
import { distance } from '../../core/geometry'
import { tapNear, thinkingMs, type Hand } from '../../core/hand'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { layOut, type PianoLayout } from './layout'
import type { PianoResponse, PianoTouch, PianoTrial } from './trial'

/** How far beside a ladybird a finger lands, as a multiple of the hand's wandering. */
const spread = 1.5
/** How often a hand that does not look takes another ladybird, by what shows the next one. */
const mixedUp = { lit: 0.25, row: 0.5, memory: 0.85 } as const
/** How often another finger moves along or something that lies still is lifted, in units of wandering. */
const perWander = 0.009
/** The beat of a hand that need not think, and the time on a ladybird, ms. */
const beatMs = 420
const restMs = 140
/** A hand tries so often at one note. */
const mostTries = 4
const bounceMs = 120

/** Plays note after note. */
export const simulate: Simulate<PianoTrial, PianoResponse> = (trial, hand, dice) => {
  const laid = layOut(trial, usualRoom)
  const touches: PianoTouch[] = []
  const most = Math.ceil(trial.notes.length * hand.reach)
  let nowMs = thinkingMs(hand, dice)
  const restless = hand.wander * perWander
  let downMs = 0
  for (let k = 0; k < most; k++) {
    for (let tries = 0; tries < mostTries; tries++) {
      nowMs += Math.round(beatMs * (1 + hand.hesitation * (0.5 + Math.abs(dice.normal()))))
      const touch = touchFor(trial, laid, { hand, dice, k, nowMs })
      if (dice.next() < restless * trial.fingers.length * 0.3) touches.push(alongWith(touch))
      touches.push(touch)
      if (touch.key === trial.notes[k]) break
    }
    if (trial.anchors.length > 0 && dice.next() < restless * trial.anchors.length) {
      touches.push(...heldDown(trial, downMs, nowMs - 40))
      downMs = nowMs + beatMs
    }
  }
  touches.push(...heldDown(trial, downMs, nowMs + restMs))
  return { touches: touches.toSorted((a, b) => a.downMs - b.downMs), bounceMs, palms: 0 }
}

interface Moment {
  readonly hand: Hand
  readonly dice: Dice
  readonly k: number
  readonly nowMs: number
}

/** One touch meant for the note `k`, or for another that was taken for it. */
function touchFor(trial: PianoTrial, laid: PianoLayout, { hand, dice, k, nowMs }: Moment): PianoTouch {
  const asked = trial.notes[k] ?? 'index'
  const isMixedUp = dice.next() < (1 - hand.attention) * mixedUp[trial.cue]
  const meant = isMixedUp ? dice.pick(trial.fingers) : asked
  const aim = laid.seats.find(({ finger }) => finger === meant)?.at ?? laid.palm
  const at = tapNear({ ...hand, wander: hand.wander * spread }, aim, dice)
  const reached = laid.seats
    .filter((seat) => distance(seat.at, at) <= laid.size / 2)
    .sort((a, b) => distance(a.at, at) - distance(b.at, at))[0]
  const off = reached && {
    x: (at.x - reached.at.x) / laid.size,
    y: (at.y - reached.at.y) / laid.size,
  }
  return { key: reached?.finger ?? null, off: off ?? null, downMs: nowMs, upMs: nowMs + restMs, by: 'hand' }
}

function alongWith({ downMs, upMs }: PianoTouch): PianoTouch {
  return { key: null, off: null, downMs: downMs - 20, upMs, by: 'hand' }
}

function heldDown({ anchors }: PianoTrial, downMs: number, upMs: number): PianoTouch[] {
  return anchors.map((key) => ({ key, off: { x: 0, y: 0 }, downMs, upMs, by: 'hand' as const }))
}
