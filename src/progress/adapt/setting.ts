/** What a therapist set about the level of an assignment, made ready for the rules. */
import type { AnyActivity } from '../../core/activity'
import { z } from '../../core/schema'
import type { Adapt, Assignment } from '../../core/program'
import { gradedFor, levelOf } from '../levels'
import { boundTo, type Bounds } from './decision'

/** The rule that is followed. */
export type Rule =
  | { readonly kind: 'between days' }
  /** `share` of trials to be met, 0–1. */
  | { readonly kind: 'each trial'; readonly share: number }

/** The level of an assignment and how it may change. */
export interface Setting extends Bounds {
  /** The activity, with the ladder the challenge stands on. */
  readonly graded: AnyActivity
  readonly mode: Adapt['mode']
  readonly rule: Rule
  /** The level set, counted from 1, within the bounds. */
  readonly start: number
  /** Levels of the ladder. */
  readonly levels: number
}

/** Choices at least, so that guessing does not lift the level; source: chance must stay well below the share met. */
export const fewestChoices = 4

/** Share of trials met that each rule leads to, 0–1. Where one can guess it is never below four of five. */
const shares = { 'four of five': 0.8, 'three of four': 0.75 } as const

/** The setting of an assignment; null for a challenge of the therapist's own, which has no level to change. */
export function settingOf(activity: AnyActivity, { challenge, adapt }: Assignment): Setting | null {
  const graded = gradedFor(activity, challenge)
  const level = levelOf(graded, challenge)
  if (level === null) return null
  const levels = graded.ladder.length
  const most = Math.min(adapt.most, levels)
  const least = Math.min(adapt.least, most)
  return {
    graded,
    mode: adapt.mode,
    rule: ruleOf(graded, adapt),
    start: adapt.mode === 'off' ? level : boundTo({ least, most }, level),
    levels,
    least,
    most,
  }
}

/** Why the level cannot follow from trial to trial between two levels, in words; null when it can. */
export function whyNotEachTrial({ adapts, ladder }: AnyActivity, { least, most }: Bounds): string | null {
  if (adapts !== 'each trial') return 'This activity is too slow to change the level within one sitting.'
  const few = ladder.findLastIndex((step, k) => k + 1 <= most && choicesIn(step) < fewestChoices) + 1
  return few < least
    ? null
    : `Up to level ${few} there are fewer than four to choose from, so guessing would lift the level.`
}

/** Room a level gets to begin with, levels below and above the one set. */
const room = { below: 2, above: 4 } as const

/** What a therapist may begin with: room around the level set, and the rule that suits the activity. */
export function usualAdapt(activity: AnyActivity, level: number, mode: Adapt['mode']): Adapt {
  const most = Math.min(activity.ladder.length, level + room.above)
  const least = Math.max(1, level - room.below)
  const suited = [...Array(level - least + 1).keys()]
    .map((k) => least + k)
    .find((lowest) => whyNotEachTrial(activity, { least: lowest, most }) === null)
  return suited === undefined
    ? { mode, least, most, rule: 'between days' }
    : { mode, least: suited, most, rule: 'four of five' }
}

/** True where one can guess, so that fewer than four of five would be too few to be met. */
export function canGuess({ ladder }: AnyActivity): boolean {
  return ladder.some((step) => Number.isFinite(choicesIn(step)))
}

function ruleOf(activity: AnyActivity, adapt: Adapt): Rule {
  const { mode, rule } = adapt
  if (mode !== 'automatic' || rule === 'between days' || whyNotEachTrial(activity, adapt) !== null)
    return { kind: 'between days' }
  const canGuess = activity.ladder.some((step) => Number.isFinite(choicesIn(step)))
  return {
    kind: 'each trial',
    share: canGuess ? Math.max(shares['four of five'], shares[rule]) : shares[rule],
  }
}

const withChoices = z.object({ choices: z.number() })

/** How many there are to choose from; without end where nothing is chosen. */
function choicesIn(challenge: unknown): number {
  const parsed = withChoices.safeParse(challenge)
  return parsed.success ? parsed.data.choices : Infinity
}
