/** A make-believe hand that dresses: it strays from the teeth, lets go beside, or takes another than the next. */
import { lengthOf, partAlong, type Point } from '../../core/geometry'
import { endOf, follow, tapNear, thinkingMs, type Hand } from '../../core/hand'
import { samplesOf } from '../../core/ink'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { landedAt } from './landing'
import { layOut, restOf, type FastenLayout } from './layout'
import { openSteps, spotAt, stepsOf } from './steps'
import type { FastenMove, FastenResponse, FastenTrial } from './trial'
import { closedShare, pulled, teethOf } from './zipping'

/** A hand gives up a zip after so many carries, other things after so many a step. */
const mostCarries = { zip: 8, perStep: 6 } as const
/** How far beside a place a hand lets go, as a multiple of its wandering. */
const releaseSpread = 1.5
/** How much a hand that does not look mistakes the order, by how it is shown. */
const doubt = { shown: 0.25, 'after a miss': 0.4, remembered: 0.6 } as const

/** Fastens a garment. */
export const simulate: Simulate<FastenTrial, FastenResponse> = (trial, hand, dice) => {
  const laid = layOut(trial, usualRoom)
  const { size, tolerance, line, spots } = laid
  const done =
    trial.kind === 'zip' ? zip(laid, hand, dice) : { moves: carry(trial, laid, hand, dice), closed: null }
  return { ...done, laid: { size, tolerance, line: [...line], spots: [...spots] } }
}

function zip({ line, tolerance }: FastenLayout, hand: Hand, dice: Dice) {
  const teeth = teethOf(line)
  const last = teeth.length - 1
  const length = lengthOf(line)
  const moves: FastenMove[] = []
  let slider = { at: 0, stuck: false }
  let nowMs = 0
  const closed = () => closedShare(line, slider.at, tolerance)
  while (moves.length < mostCarries.zip && closed() < hand.reach) {
    nowMs += thinkingMs(hand, dice)
    const from = teeth[slider.at] ?? { x: 0, y: 0 }
    const way = partAlong(line, (slider.at / last) * length, length * hand.reach)
    const stroke = follow({ ...hand, backwards: false, reach: 1 }, way, dice, nowMs)
    nowMs = endOf(stroke, nowMs)
    const samples = samplesOf(stroke)
    const [first = from] = samples
    let dropAt: Point = from
    for (const { x, y } of samples) {
      dropAt = { x: from.x + x - first.x, y: from.y + y - first.y }
      slider = pulled(teeth, slider, dropAt, tolerance)
    }
    const landed = closed() === 1 ? 'done' : slider.stuck ? 'beside' : 'on the way'
    moves.push({ thing: 'slider', stroke, from, dropAt, landed, to: null })
  }
  return { moves, closed: closed() }
}

function carry(trial: FastenTrial, laid: FastenLayout, hand: Hand, dice: Dice): FastenMove[] {
  const steps = stepsOf(trial)
  const most = Math.ceil(steps.length * hand.reach)
  const moves: FastenMove[] = []
  let nowMs = 0
  for (let done = 0; done < most && moves.length < mostCarries.perStep * steps.length;) {
    const mistaken = dice.next() < (1 - hand.attention) * doubt[trial.order]
    const step = mistaken ? dice.pick(openSteps(trial, done)) : steps[done]
    const target = laid.spots.find(({ id }) => id === step?.to)?.at
    if (!step || !target) break
    nowMs += thinkingMs(hand, dice)
    const from = restOf(laid, step.thing, spotAt(trial, step.thing, done))
    const aim = tapNear({ ...hand, wander: hand.wander * releaseSpread }, target, dice)
    const stroke = follow({ ...hand, backwards: false, reach: 1 }, [from, aim], dice, nowMs)
    nowMs = endOf(stroke, nowMs)
    const dropAt = { x: stroke.x[stroke.x.length - 1] ?? aim.x, y: stroke.y[stroke.y.length - 1] ?? aim.y }
    const move = landedAt(trial, laid, { thing: step.thing, dropAt, done })
    moves.push({ thing: step.thing, stroke, from, dropAt, ...move })
    if (move.landed === 'done') done += 1
  }
  return moves
}
