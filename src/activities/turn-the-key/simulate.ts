/** A make-believe hand turning: it goes to where it takes the mark to be, looks, corrects, and holds as it can. */
import type { Point } from '../../core/geometry'
import { thinkingMs, type Hand } from '../../core/hand'
import { strokeFrom } from '../../core/ink'
import type { Dice } from '../../core/random'
import type { Simulate } from '../../core/simulate'
import { openKeyLog, type Mark } from './key-log'
import type { KeyResponse, KeyTrial, KeyTurn } from './trial'
import type { TurnRules } from './turn'

/** A tablet for a child of five. */
const unitsPerMm = 4.7
const handleMm = 16
const middle: Point = { x: 500, y: 330 }
/** Time between two moments, ms. */
const everyMs = 25
/** A hand gives up a turn after this long, ms. */
const longestMs = 14_000
/** Wrists turn this far before fingers take the key anew, degrees. */
const wrist = 110
/** Degrees a hand is off, and trembles, for each page unit of its wandering and shaking. */
const off = { aim: 0.42, drift: 0.1, shake: 0.16 } as const
/** Who looks well is content only with what is this much nearer than the edge of the mark. */
const content = 0.6
/** Corrections take away this share of what is wrong. */
const corrects = [0.6, 1.2] as const

/** Turns to mark after mark. */
export const simulate: Simulate<KeyTrial, KeyResponse> = (trial, hand, dice) => {
  const size = trial.size * handleMm * unitsPerMm
  const rules = { fingers: trial.fingers, middle, radius: size / 2, least: 9 * unitsPerMm }
  const most = Math.ceil(trial.turns.length * hand.reach)
  let nowMs = 0
  const turns = trial.turns.slice(0, most).map((target) => {
    nowMs += thinkingMs(hand, dice)
    const mark = { target, tolerance: trial.tolerance, holdMs: trial.holdMs }
    const turn = turned({ hand, dice, rules }, mark, nowMs)
    nowMs = turn.tMs[turn.tMs.length - 1] ?? nowMs
    return turn
  })
  return { turns, laid: { unitsPerMm, size } }
}

interface Turning {
  readonly hand: Hand
  readonly dice: Dice
  readonly rules: TurnRules
}

function turned({ hand, dice, rules }: Turning, mark: Mark, startMs: number): KeyTurn {
  const log = openKeyLog()
  const samples: (Point & { readonly tMs: number })[][] = Array.from({ length: rules.fingers }, () => [])
  const perStep = ((hand.speed * 0.2) / 1000) * everyMs
  const lead = rules.fingers > 1 ? Math.round(hand.reactionMs * 0.12 * dice.next()) : 0
  let wrong = dice.normal() * hand.wander * off.aim
  let grip = 0
  let meant = 0
  let restMs = 0
  for (let tMs = startMs; tMs < startMs + longestMs; tMs += everyMs) {
    const aim = mark.target + wrong
    const isThere = Math.abs(aim - meant) < 0.01
    if (Math.abs(meant - grip) > wrist) {
      log.feel([], tMs, rules)
      grip = meant
      continue
    }
    meant += Math.max(-perStep, Math.min(perStep, aim - meant))
    restMs = isThere ? restMs + everyMs : 0
    const trembling = dice.normal() * (hand.shake * off.shake + hand.wander * off.drift * 0.3)
    const tips = samples.flatMap((line, k) => {
      if (tMs < startMs + k * lead) return []
      const angle = ((meant + trembling) * Math.PI) / 180 + (k * 2 * Math.PI) / rules.fingers
      const at = {
        x: middle.x + Math.cos(angle) * rules.radius * 0.7,
        y: middle.y + Math.sin(angle) * rules.radius * 0.7,
      }
      line.push({ ...at, tMs })
      return [{ id: k, ...at }]
    })
    log.feel(tips, tMs, rules)
    if (log.heldShare(tMs, mark) === 1) return kept(log, samples, true, hand)
    // It looks again once it rests, and corrects when the key is not at the mark.
    if (
      restMs > hand.reactionMs * 0.4 &&
      Math.abs(log.degrees() - mark.target) > mark.tolerance * (1 - content * hand.attention)
    )
      wrong +=
        (mark.target - log.degrees()) * dice.within(...corrects) + dice.normal() * hand.wander * off.drift
  }
  return kept(log, samples, false, hand)
}

function kept(
  log: ReturnType<typeof openKeyLog>,
  samples: readonly (readonly (Point & { readonly tMs: number })[])[],
  isDone: boolean,
  hand: Hand,
): KeyTurn {
  const strokes = samples.filter((line) => line.length > 0).map((line) => strokeFrom(line, hand.pointer))
  return log.turn(isDone, strokes, samples.length)
}
