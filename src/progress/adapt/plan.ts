/** What a sitting asks when the level follows the child: pure, from the record up to now. */
import type { AnyActivity } from '../../core/activity'
import type { Attempt } from '../../core/attempt'
import type { Day } from '../../core/day'
import type { Asked, SittingPlan } from '../../core/sitting'
import { levelAt, within } from './scale'
import { climbed, type Climb } from './climb'
import { standingOf, type LevelSource, type Standing } from './standing'
import { triedOf, wasMet } from './tried'

/** What a sitting asks: the same every time, or what the quick rule says after each trial. */
export type LevelPlan = Pick<SittingPlan<unknown, unknown, unknown>, 'challenge' | 'ask'>

/** How much easier trials are that lead in or out; difficulties. */
const easierBy = 1

/** Trials in a sitting from which on two, or one, lead in; source: the project's rule is two, short sittings spare one. */
const longSitting = 8
const shortSitting = 3

/** The plan for so many trials on a day. Only `automatic` changes anything: locked and suggested levels stay as set. */
export function levelPlan(source: LevelSource, today: Day, trials: number): LevelPlan {
  const challenge = source.activity.challenge.parse(source.assignment.challenge)
  if (source.assignment.adapt.mode !== 'automatic') return { challenge }
  const standing = standingOf(source)
  if (standing === null) return { challenge }
  if (standing.quick) return { challenge, ask: asking(standing, standing.quick, trials) }
  const begun = standing.trials.at(-1)?.day === today
  const level = begun ? standing.next.from : standing.next.to
  const asked = challengeAt(standing, level)
  return warmsUp(source.activity)
    ? { challenge: asked, ask: ledIn(standing, level, trials) }
    : { challenge: asked }
}

/** What is looked at is asked in items, and the first of them lead in; movements and letters are begun by doing them. */
function warmsUp({ domain }: AnyActivity): boolean {
  return domain === 'visual perception'
}

/** Asks one level throughout, but for the first trials, which are one easier. */
function ledIn(standing: Standing, level: number, trials: number) {
  const easier = Math.max(standing.setting.least, level - 1)
  return (soFar: readonly Attempt[]): Asked<unknown> | null => {
    if (soFar.length >= trials) return null
    return soFar.length < leadIn(trials)
      ? { challenge: challengeAt(standing, easier), part: 'warm-up' }
      : { challenge: challengeAt(standing, level) }
  }
}

type Quick = NonNullable<Standing['quick']>

/** Asks trial after trial: first a little easier, then by the rule; a sitting never ends on a trial not met. */
function asking(standing: Standing, { rule, climb: atStart }: Quick, trials: number) {
  const { setting } = standing
  const isFirst = standing.trials.length === 0
  const easierThan = ({ difficulty }: Climb) => within(rule.range, difficulty - easierBy)
  const askAt = (difficulty: number, more: Partial<Asked<unknown>> = {}): Asked<unknown> => ({
    challenge: challengeAt(standing, levelAt(difficulty, setting.levels)),
    ...more,
  })
  return (soFar: readonly Attempt[]): Asked<unknown> | null => {
    const climb = triedOf(soFar, setting.graded).reduce((at, { met }) => climbed(at, met, rule), atStart)
    const last = soFar.at(-1)
    if (soFar.length < leadIn(trials))
      return askAt(isFirst ? climb.difficulty : easierThan(climb), { part: 'warm-up' })
    const notMet = last !== undefined && !wasMet(last.outcome)
    if (soFar.length < trials) {
      const difficulty = within(rule.range, climb.difficulty)
      return askAt(difficulty, notMet && climb.eased ? { showHow: true } : {})
    }
    const endedWell = soFar.length > trials || !notMet
    return endedWell ? null : askAt(easierThan(climb), { part: 'easy end' })
  }
}

function leadIn(trials: number): number {
  if (trials >= longSitting) return 2
  return trials >= shortSitting ? 1 : 0
}

function challengeAt({ setting }: Standing, level: number): unknown {
  return setting.graded.ladder[level - 1] ?? setting.graded.ladder[0]
}
