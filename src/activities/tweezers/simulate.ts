/** A make-believe hand pinching: its fingers wander, and the same recogniser says what came of it. */
import { between, type Point } from '../../core/geometry'
import { follow, tapNear, thinkingMs, type Hand } from '../../core/hand'
import { samplesOf, strokeFrom, type InkSample, type Stroke } from '../../core/ink'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { sizesFor, type PageRoom } from '../../core/sizes'
import { afterDrop, isOnLeaf, layOut, type TweezersLayout } from './layout'
import { restingPinch, stepPinch, type LetGo, type PinchEvent } from './pinch'
import type { TweezersGrasp, TweezersResponse, TweezersTrial } from './trial'

/** A tablet for a child of five, as far as a layout has to know it. */
const unitsPerMm = 4.7
const room: PageRoom = {
  height: 640,
  unitsPerMm,
  sizes: sizesFor('5–6', unitsPerMm),
  safe: { x: 50, y: 50, width: 900, height: 520 },
}

/** A hand gives up an animal after so many tries. */
const mostTries = 4
/** Each finger wanders by this share of what a drawing hand does: they lean on each other. */
const fingerShare = 0.8
/** The glass of this tablet reports only one in so many places of a finger. */
const everySample = 4
/** A hand means to open this much wider than it has to, page units. */
const clearlyWider = 16
/** Fingers that find it hard land apart, ms for each ms of thinking. */
const apartShare = 0.12

/** Carries animal after animal. */
export const simulate: Simulate<TweezersTrial, TweezersResponse> = (trial, hand, dice) => {
  const laid = layOut(trial, room)
  const grasps: TweezersGrasp[] = []
  const most = Math.ceil(trial.things.length * hand.reach)
  let nowMs = 0
  let drops = 0
  for (const [thing, start] of laid.starts.slice(0, most).entries()) {
    let at = start
    for (let tries = 0; tries < mostTries; tries++) {
      const grasp = tried({ trial, laid, hand, dice }, thing, at, nowMs + thinkingMs(hand, dice))
      grasps.push(grasp)
      nowMs = endOf(grasp.strokes)
      if (grasp.ended === 'on the leaf') break
      if (grasp.heldAtMs === null) continue
      drops += 1
      at = afterDrop(laid, grasp.to, start, drops <= trial.dropsAllowed)
    }
  }
  return { grasps, laid: { unitsPerMm: laid.unitsPerMm, size: laid.size } }
}

interface Pond {
  readonly trial: TweezersTrial
  readonly laid: TweezersLayout
  readonly hand: Hand
  readonly dice: Dice
}

function tried(pond: Pond, thing: number, from: Point, startMs: number): TweezersGrasp {
  const { trial, laid } = pond
  const lines = fingersOf(pond, from, startMs)
  const told = felt(lines, from, pond)
  const heldAtMs = told.find(({ event }) => event.kind === 'took hold')?.tMs ?? null
  const last = told[told.length - 1]
  const to = last?.event.kind === 'let go' ? last.event.at : from
  const letGoAtMs = last?.event.kind === 'let go' ? last.tMs : null
  return {
    thing,
    by: 'fingers',
    fingers: trial.fingers,
    most: lines.length,
    ended:
      last?.event.kind === 'let go'
        ? endedAs(laid, to, last.event.why)
        : last?.event.kind === 'failed'
          ? last.event.why
          : 'not closed',
    strokes: lines.map((line) => strokeFrom(line, pond.hand.pointer)),
    heldAtMs,
    letGoAtMs,
    from,
    to,
  }
}

function endedAs(laid: TweezersLayout, to: Point, why: LetGo) {
  return isOnLeaf(laid, to) ? 'on the leaf' : why
}

/** What the recogniser tells of fingers, up to the first letting go. */
function felt(lines: readonly InkSample[][], thing: Point, { laid }: Pond) {
  const told: { readonly event: PinchEvent; readonly tMs: number }[] = []
  const times = lines.flatMap((line) => line.map(({ tMs }) => tMs)).sort((a, b) => a - b)
  const cursors = lines.map(() => 0)
  let state = restingPinch
  for (const tMs of [...times, (times[times.length - 1] ?? 0) + 1]) {
    const tips = lines.flatMap((line, id) => {
      while ((line[(cursors[id] ?? 0) + 1]?.tMs ?? Infinity) <= tMs) cursors[id] = (cursors[id] ?? 0) + 1
      const now = line[cursors[id] ?? 0]
      const isDown = now && now.tMs <= tMs && tMs <= (line[line.length - 1]?.tMs ?? 0)
      return isDown ? [{ id, x: now.x, y: now.y }] : []
    })
    const step = stepPinch(state, { tips, tMs }, thing, laid.rules)
    state = step.state
    if (step.event) told.push({ event: step.event, tMs })
    if (step.event?.kind === 'let go') break
  }
  return told
}

/** The fingers of one try: they land around the animal, close, hold, and go to the leaf. */
function fingersOf({ trial, laid, hand, dice }: Pond, from: Point, startMs: number): InkSample[][] {
  const { rules, size } = laid
  const aim = tapNear(hand, trial.moving === 0 ? from : whereSeen(from, { trial, laid, hand, dice }), dice)
  const to = tapNear(hand, laid.leafAt, dice)
  const open = Math.max(rules.opening, size) + clearlyWider + dice.normal() * hand.wander
  const closed = size + dice.normal() * hand.wander * 0.5
  const finger = { ...hand, wander: hand.wander * fingerShare, backwards: false, reach: 1 }
  const turn = dice.within(0, Math.PI)
  const lead = trial.fingers > 1 ? hand.reactionMs * apartShare * dice.next() : 0
  return Array.from({ length: trial.fingers }, (_, k) => {
    const angle = turn + (2 * Math.PI * k) / trial.fingers
    const around = (place: Point, aperture: number): Point =>
      trial.fingers === 1
        ? place
        : { x: place.x + (Math.cos(angle) * aperture) / 2, y: place.y + (Math.sin(angle) * aperture) / 2 }
    const landsMs = startMs + k * lead
    const closing = follow(finger, [around(aim, open), around(aim, closed)], dice, landsMs)
    const rest = resting(closing, around(aim, closed), { finger, ms: rules.holdMs + 120, dice })
    const toMs = rest[rest.length - 1]?.tMs ?? landsMs
    const way = [around(aim, closed), around(between(aim, to, 0.5), closed), around(to, closed)]
    const carrying = samplesOf(follow(finger, way, dice, toMs + 8))
    return [...samplesOf(closing), ...rest, ...carrying].filter((_, at) => at % everySample === 0)
  })
}

/** A swimming animal is aimed at where it was while the hand set out, the more the less it looks ahead. */
function whereSeen({ x, y }: Point, { trial, laid, hand, dice }: Pond): Point {
  const behind = (trial.moving * laid.unitsPerMm * hand.reactionMs * hand.hesitation) / 1000
  return { x: x + dice.normal() * behind, y: y + dice.normal() * behind * 0.3 }
}

/** A finger that stays where it is for a while. */
function resting(
  after: Stroke,
  at: Point,
  { finger, ms, dice }: { readonly finger: Hand; readonly ms: number; readonly dice: Dice },
): InkSample[] {
  const fromMs = after.tMs[after.tMs.length - 1] ?? 0
  const count = Math.round(ms / 16)
  const spread = finger.wander * 0.25
  const lean = { x: dice.normal() * spread, y: dice.normal() * spread }
  return Array.from({ length: count }, (_, k) => ({
    x: Math.round((at.x + lean.x + dice.normal() * finger.shake) * 100) / 100,
    y: Math.round((at.y + lean.y + dice.normal() * finger.shake) * 100) / 100,
    tMs: Math.round((fromMs + (k + 1) * 16) * 100) / 100,
    pressure: null,
  }))
}

function endOf(strokes: readonly Stroke[]): number {
  return Math.max(0, ...strokes.map(({ tMs }) => tMs[tMs.length - 1] ?? 0))
}
