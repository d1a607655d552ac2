/** The quick rule, for short items: the weighted up–down rule from trial to trial, told in levels of the ladder. */
import { climbed, climbFrom, climbRule, type Climb, type ClimbRule } from './climb'
import { asSet, counted, countWords, type Bounds, type Change, type Decision } from './decision'
import { difficultyOf, levelAt } from './scale'
import type { Tried } from './tried'

/** The quick rule of one setting. */
export interface QuickRule extends ClimbRule {
  /** Levels of the ladder. */
  readonly levels: number
  /** The level it was set to. */
  readonly start: number
}

/** Where the record led. */
export interface QuickPath {
  readonly changes: readonly Change[]
  readonly climb: Climb
}

/** The rule that leads to a share of trials met (0–1) within bounds, on a ladder of so many levels. */
export function quickRule(share: number, start: number, levels: number, bounds: Bounds): QuickRule {
  const range = {
    least: difficultyOf(bounds.least, levels),
    most: difficultyOf(bounds.most, levels),
  }
  return { ...climbRule(share, range), levels, start }
}

/** Follows the rule through the trials of one setting. */
export function eachTrial(trials: readonly Tried[], rule: QuickRule): QuickPath {
  const changes: Change[] = []
  let climb = climbFrom(difficultyOf(rule.start, rule.levels), rule)
  let level = rule.start
  let here: Tried[] = []
  const move = (day: string, decision: Decision) => {
    changes.push({ day, ...decision })
    level = decision.to
    here = []
  }
  for (const trial of trials) {
    if (trial.level !== level) {
      move(trial.day, asSet(level, trial.level))
      climb = { ...climb, difficulty: difficultyOf(trial.level, rule.levels) }
    }
    here.push(trial)
    climb = climbed(climb, trial.met, rule)
    const next = levelAt(climb.difficulty, rule.levels)
    if (next !== level) move(trial.day, { from: level, to: next, why: reason(level, next, here, climb) })
  }
  return { changes, climb }
}

function reason(from: number, to: number, here: readonly Tried[], { eased }: Climb): string {
  if (eased) return 'Down: three in a row were not met.'
  const met = `${countWords(counted(here))} met at level ${from}`
  if (to > from) return `Up: ${met}.`
  return here.length === 1
    ? `Down: the first one at level ${from} was not met.`
    : `Down: the last one was not met; ${met}.`
}
