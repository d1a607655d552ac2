/** Make-believe hands: one leads, the other is late, lets go, or takes the wrong turn. */
import { distance, type Polyline } from '../../core/geometry'
import { endOf, follow, tapNear, thinkingMs, type Hand } from '../../core/hand'
import { strokeFrom } from '../../core/ink'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { layOut, type TwoHandsLayout } from './layout'
import { otherSide } from './roads'
import type { TwoHandsResponse, TwoHandsTouch, TwoHandsTrial } from './trial'

/** How far beside a drum a tap lands, as a multiple of the hand’s wandering. */
const spread = 1.3
/** How often a hand that does not look takes the other drum; more often where the turns are longer. */
const mixedUp = 0.08
/** The beat of a hand that need not think, and the time on a drum, ms. */
const beatMs = 420
const restMs = 120
/** With a pulse, taps come this long before it, ms, and off by this share of it times hesitation. */
const early = -30
const offBeat = 0.3
/** A hand tries so often at one tap. */
const mostTries = 4
/** The second finger starts later by so much times hesitation, ms. */
const lateMs = 420
/** A holding finger is looked after every so often, ms, and lifts for this long. */
const hold = { everyMs: 800, liftMs: 320, perInattention: 0.6 } as const
/** Going the same way pulls hands apart more than mirroring, two shapes more still: hesitation grows by this. */
const harder = { mirror: 1, parallel: 1.35, apart: 1.6 } as const
const bounceMs = 120

/** Does a go. */
export const simulate: Simulate<TwoHandsTrial, TwoHandsResponse> = (trial, hand, dice) => {
  const laid = layOut(trial, usualRoom)
  const { left, right, width } = laid
  return {
    touches: touchesOf(trial, laid, hand, dice),
    bounceMs,
    pulse: trial.beatMs === null ? null : { firstMs: 0, everyMs: trial.beatMs },
    palms: 0,
    laid: { left: [...left], right: [...right], width, unitsPerMm: usualRoom.unitsPerMm },
  }
}

function touchesOf(trial: TwoHandsTrial, laid: TwoHandsLayout, hand: Hand, dice: Dice): TwoHandsTouch[] {
  switch (trial.mode) {
    case 'taps':
      return drummed(trial, laid, hand, dice)
    case 'hold':
      return held(trial, laid, hand, dice)
    case 'mirror':
    case 'parallel':
    case 'apart':
      return drawnAtOnce(laid, { ...hand, hesitation: hand.hesitation * harder[trial.mode] }, dice)
  }
}

function drummed(
  { order, beatMs: everyMs }: TwoHandsTrial,
  laid: TwoHandsLayout,
  hand: Hand,
  dice: Dice,
): TwoHandsTouch[] {
  const touches: TwoHandsTouch[] = []
  const most = Math.ceil(order.length * hand.reach)
  const long = order[1] === order[0] ? 1.6 : 1
  let nowMs = thinkingMs(hand, dice)
  for (const asked of order.slice(0, most)) {
    for (let tries = 0; tries < mostTries; tries++) {
      nowMs = everyMs === null ? nowMs + ownPace(hand, dice) : onBeat(nowMs, everyMs, hand, dice)
      const meant = dice.next() < (1 - hand.attention) * mixedUp * long ? otherSide(asked) : asked
      const aim = laid.pads[meant] ?? { x: 500, y: 300 }
      const at = tapNear({ ...hand, wander: hand.wander * spread }, aim, dice)
      const reached = distance(at, aim) <= laid.size / 2 ? meant : null
      const stroke = strokeFrom(
        [at, at].map((place, k) => ({ ...place, tMs: nowMs + k * restMs })),
        hand.pointer,
      )
      touches.push({ at: reached, by: 'hand', stroke })
      if (reached === asked) break
    }
  }
  return touches
}

function ownPace({ hesitation }: Hand, dice: Dice): number {
  return Math.round(beatMs * (1 + hesitation * (0.5 + Math.abs(dice.normal()))))
}

/** The next beat that can still be met, a little before it, and as exactly as the hand can. */
function onBeat(nowMs: number, everyMs: number, { hesitation }: Hand, dice: Dice): number {
  const beat = Math.ceil((nowMs + beatMs / 2) / everyMs) * everyMs
  return Math.max(nowMs + restMs, Math.round(beat + early + dice.normal() * hesitation * everyMs * offBeat))
}

function held({ padSide }: TwoHandsTrial, laid: TwoHandsLayout, hand: Hand, dice: Dice): TwoHandsTouch[] {
  const side = otherSide(padSide)
  const startMs = thinkingMs(hand, dice)
  const drawing = follow(hand, laid[side], dice, startMs + 200)
  const end = endOf(drawing, startMs) + 150
  const pad = laid.pads[padSide] ?? { x: 100, y: 400 }
  const holding: TwoHandsTouch[] = []
  let from = startMs
  const until = (to: number) => {
    const stroke = strokeFrom(
      [from, to].map((tMs) => ({ ...pad, tMs })),
      hand.pointer,
    )
    holding.push({ at: 'pad', by: 'hand', stroke })
  }
  for (let t = startMs + hold.everyMs; t < end - hold.liftMs; t += hold.everyMs) {
    if (dice.next() >= (1 - hand.attention) * hold.perInattention) continue
    until(t)
    from = t + hold.liftMs
  }
  until(end)
  return inTime([...holding, { at: side, by: 'hand', stroke: drawing }])
}

function drawnAtOnce({ left, right }: TwoHandsLayout, hand: Hand, dice: Dice): TwoHandsTouch[] {
  const startMs = thinkingMs(hand, dice)
  const late = Math.round(dice.normal() * hand.hesitation * lateMs)
  const one = (road: Polyline, tMs: number) => follow(hand, road, dice, tMs)
  return inTime([
    { at: 'left', by: 'hand', stroke: one(left, startMs + Math.max(0, -late)) },
    { at: 'right', by: 'hand', stroke: one(right, startMs + Math.max(0, late)) },
  ])
}

function inTime(touches: readonly TwoHandsTouch[]): TwoHandsTouch[] {
  return touches.toSorted((a, b) => (a.stroke.tMs[0] ?? 0) - (b.stroke.tMs[0] ?? 0))
}
