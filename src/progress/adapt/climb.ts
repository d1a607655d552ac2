/**
 * The weighted up–down rule: a little harder after a trial that was met, more easier after one that was not, in
 * such a proportion that the child meets a chosen share of trials (Kaernbach 1991).
 */
import { mean } from 'simple-statistics'
import { within, type Range } from './scale'

/** How much harder after a trial met, how much easier after one not met; difficulties. */
export interface Strides {
  readonly harder: number
  readonly easier: number
}

/** What the rule goes by. */
export interface ClimbRule {
  readonly range: Range
  /** The strides after so many turning points. */
  strides(turns: number): Strides
}

/** Where a child has climbed to, with all that the next stride depends on. */
export interface Climb {
  /** Difficulty of the next trial, 0–10. */
  readonly difficulty: number
  /** Difficulty of every trial so far. */
  readonly asked: readonly number[]
  /** Difficulties at which the way turned: met after not met, or the other way round. */
  readonly turns: readonly number[]
  /** Trials since the last turning point, or since the beginning. */
  readonly sinceTurn: number
  /** Which way the last trial led. */
  readonly last: 'harder' | 'easier' | null
  /** Trials not met, one after another, up to now. */
  readonly notMetInARow: number
  /** The last trial was the third not met in a row: the way went down further, and how is to be shown again. */
  readonly eased: boolean
}

/** So many trials not met in a row are enough; source: design choice of the project. */
export const notMetAtMost = 3
/** How much easier it then gets, at least. */
const easing = 1.5

/** A large stride until the way has turned a few times, then a small one; difficulties. */
const firstStride = 0.4
const laterStride = 0.2
const turnsBeforeSmall = 4

/** Turning points a threshold rests on, or trials. */
const turnsCounted = 6
const trialsCounted = 8

/** The rule that leads to a share of trials met, 0–1. */
export function climbRule(share: number, range: Range): ClimbRule {
  return {
    range,
    strides: (turns) => {
      const harder = turns < turnsBeforeSmall ? firstStride : laterStride
      return { harder, easier: (harder * share) / (1 - share) }
    },
  }
}

/** The beginning of a climb. */
export function climbFrom(difficulty: number, { range }: ClimbRule): Climb {
  return {
    difficulty: within(range, difficulty),
    asked: [],
    turns: [],
    sinceTurn: 0,
    last: null,
    notMetInARow: 0,
    eased: false,
  }
}

/** The climb after one more trial. */
export function climbed(climb: Climb, met: boolean, rule: ClimbRule): Climb {
  const { difficulty, last } = climb
  const way = met ? 'harder' : 'easier'
  const hasTurned = last !== null && last !== way
  const turns = hasTurned ? [...climb.turns, difficulty] : climb.turns
  const { harder, easier } = rule.strides(turns.length)
  const notMet = met ? 0 : climb.notMetInARow + 1
  const eased = notMet >= notMetAtMost
  const down = eased ? Math.max(easier, easing) : easier
  return {
    difficulty: within(rule.range, met ? difficulty + harder : difficulty - down),
    asked: [...climb.asked, difficulty],
    turns,
    sinceTurn: hasTurned ? 0 : climb.sinceTurn + 1,
    last: way,
    notMetInARow: eased ? 0 : notMet,
    eased,
  }
}

/**
 * The difficulty at which the chosen share is met, from the last turns; from the last trials when there are too few
 * turns, or when the child has been going one way since; null while there is too little.
 */
export function thresholdOf({ turns, sinceTurn, asked }: Climb): number | null {
  if (turns.length >= turnsCounted && sinceTurn < trialsCounted) return mean(turns.slice(-turnsCounted))
  return asked.length >= trialsCounted ? mean(asked.slice(-trialsCounted)) : null
}
