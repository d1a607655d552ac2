/** A make-believe hand joining dots: it wanders between them, and sometimes goes to another dot first. */
import { endOf, follow, thinkingMs } from '../../core/hand'
import { samplesOf } from '../../core/ink'
import type { Simulate } from '../../core/simulate'
import { usualRoom } from '../../core/usual-room'
import { openJoining } from './joining'
import { layOut } from './layout'
import type { DotResponse, DotTrial } from './trial'

/** How often a hand that does not look goes astray: a glow is hard to miss, dots too many lead away. */
const astray = { atGlow: 0.15, atLabels: 0.4, perOther: 0.07 } as const
/** A hand tries so often to reach a dot. */
const mostTries = 4

/** Joins dots one after another, lifting at each. */
export const simulate: Simulate<DotTrial, DotResponse> = (trial, hand, dice) => {
  const laid = layOut(trial, usualRoom)
  const joining = openJoining({ ...laid, reach: laid.dotSize / 2 })
  const response: DotResponse = {
    ink: { strokes: [], strayContacts: 0 },
    events: [],
    laid: { dots: [...laid.dots], dotSize: laid.dotSize },
  }
  const most = Math.ceil((laid.dots.length + 1) * hand.reach)
  const chance = trial.glows ? astray.atGlow : astray.atLabels + astray.perOther * trial.others.length
  let nowMs = 0
  let tries = 0
  while (joined(response) < most && tries < mostTries * laid.dots.length) {
    const next = joining.next()
    const to = next === null ? undefined : laid.dots[next]
    if (!to) break
    tries += 1
    const from = laid.dots[joining.from() ?? -1] ?? { x: to.x - 2, y: to.y }
    const isAstray = dice.next() > hand.attention && dice.next() < chance
    const way = isAstray ? [from, dice.pick([...laid.dots, ...laid.others]), from, to] : [from, to]
    const startMs = nowMs + thinkingMs(hand, dice)
    const stroke = follow({ ...hand, backwards: false, reach: 1 }, way, dice, startMs)
    response.ink.strokes.push(stroke)
    const samples = samplesOf(stroke)
    const [first] = samples
    if (first) joining.begin(first)
    for (const sample of samples) {
      const event = joining.reach(sample, sample.tMs)
      if (event) response.events.push(event)
    }
    nowMs = endOf(stroke, startMs)
  }
  return response
}

function joined({ events }: DotResponse): number {
  return events.filter(({ kind }) => kind === 'joined').length
}
