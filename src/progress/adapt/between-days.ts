/**
 * The slow rule, for movements and handwriting: one level up after two practice days on which three of four trials
 * were met, one down after two trials not met in a row. The level stays for a whole day. A level of the ladder is
 * all that changes, so never two things are made harder by this rule alone.
 */
import type { Day } from '../../core/day'
import {
  asSet,
  boundTo,
  counted,
  countWords,
  type Bounds,
  type Change,
  type Count,
  type Decision,
} from './decision'
import type { Tried } from './tried'

/** Share of trials met that makes a good day, 0–1, at least; source: design rule of the project, 3 of 4. */
const goodShare = 0.75
/** Good days, one after another, that lead up. */
const goodDays = 2
/** Fewer trials than this do not make a day; those of the next practice day are added. */
const fewestTrials = 3
/** Trials not met in a row that lead down. */
const notMetInARow = 2

/** The changes a record led to, and what comes on the next practice day. */
export interface SlowPath {
  readonly changes: readonly Change[]
  readonly next: Decision
}

/** Follows the rule through the trials of one setting, from the level it was set to. */
export function betweenDays(trials: readonly Tried[], start: number, bounds: Bounds): SlowPath {
  const changes: Change[] = []
  let level = start
  let here: Tried[] = []
  let lastDay: Day | null = null
  for (const trial of trials) {
    if (trial.level !== level) {
      const decided = trial.day === lastDay ? null : decide(level, here, bounds)
      changes.push({ day: trial.day, ...(decided?.to === trial.level ? decided : asSet(level, trial.level)) })
      level = trial.level
      here = []
    }
    here.push(trial)
    lastDay = trial.day
  }
  return { changes, next: decide(level, here, bounds) }
}

/** What the trials done at a level say of the next practice day. */
function decide(level: number, here: readonly Tried[], { least, most }: Bounds): Decision {
  const allowed = boundTo({ least, most }, level)
  if (allowed !== level)
    return { from: level, to: allowed, why: `Set to level ${allowed}: level ${level} is out of bounds.` }
  const latest = here.slice(-notMetInARow)
  if (latest.length === notMetInARow && latest.every(({ met }) => !met)) {
    const stays = `Stays: the last two were not met, and level ${level} is the easiest allowed.`
    return level > least
      ? { from: level, to: level - 1, why: `Down: the last two were not met at level ${level}.` }
      : { from: level, to: level, why: stays }
  }
  const days = daysOf(here).slice(-goodDays)
  if (days.length === goodDays && days.every(isGood)) {
    const done = `${days.map(countWords).join(' and ')} met on two days`
    return level < most
      ? { from: level, to: level + 1, why: `Up: ${done} at level ${level}.` }
      : { from: level, to: level, why: `Stays: ${done}, and level ${level} is the hardest allowed.` }
  }
  return { from: level, to: level, why: stayWords(level, counted(here)) }
}

function stayWords(level: number, count: Count): string {
  return count.tried === 0
    ? `Stays: nothing has counted at level ${level} yet.`
    : `Stays: ${countWords(count)} met at level ${level} so far.`
}

function isGood({ met, tried }: Count): boolean {
  return met >= goodShare * tried
}

/** Practice days with enough trials; a day with fewer is joined to the next. */
function daysOf(trials: readonly Tried[]): Count[] {
  const days: Count[] = []
  let open: Tried[] = []
  for (const [k, trial] of trials.entries()) {
    open.push(trial)
    const dayEnds = trials[k + 1]?.day !== trial.day
    if (!dayEnds || open.length < fewestTrials) continue
    days.push(counted(open))
    open = []
  }
  return days
}
