/** Where the level of an assignment stands, worked out from the record alone by the rule its therapist chose. */
import type { AnyActivity } from '../../core/activity'
import type { Attempt } from '../../core/attempt'
import type { Assignment, Program } from '../../core/program'
import type { Marks } from '../marks'
import { betweenDays } from './between-days'
import type { Climb } from './climb'
import { asSet, boundTo, type Change, type Decision } from './decision'
import { eachTrial, quickRule, type QuickRule } from './each-trial'
import { levelAt } from './scale'
import { settingOf, type Setting } from './setting'
import { goesOn, stretchesOf } from './stretches'
import { triedOf, type Tried } from './tried'

/** What the level is worked out from. */
export interface LevelSource {
  readonly activity: AnyActivity
  readonly assignment: Assignment
  readonly attempts: readonly Attempt[]
  /** All revisions, in any order. */
  readonly programs: readonly Program[]
  /** A therapist’s rulings; they count for suggestions only: a tablet decided without them. */
  readonly marks?: Marks
}

/** Where the level stands. */
export interface Standing {
  readonly setting: Setting
  /** The level asked last, or to be asked first. */
  readonly level: number
  /** Every change of the whole record, in order of time. */
  readonly changes: readonly Change[]
  /** What the next practice day brings; with `suggest` it waits for the therapist. */
  readonly next: Decision
  /** With the quick rule: how the child has climbed under the present setting. */
  readonly quick: { readonly rule: QuickRule; readonly climb: Climb } | null
  /** The trials that counted under the present setting. */
  readonly trials: readonly Tried[]
}

/** Works it out, stretch by stretch; null for a challenge of the therapist’s own, which has no level. */
export function standingOf(source: LevelSource): Standing | null {
  const { activity, assignment, attempts, programs } = source
  let standing: Standing | null = null
  let before: Assignment | null = null
  for (const stretch of stretchesOf(assignment, attempts, programs)) {
    const setting = stretch.assignment && settingOf(activity, stretch.assignment)
    if (stretch.assignment === null || setting === null) {
      standing = null
      before = null
      continue
    }
    const carriedOn = standing !== null && goesOn(before, stretch.assignment)
    const start = carriedOn && standing ? boundTo(setting, standing.next.to) : setting.start
    const [first] = stretch.attempts
    const arrival = first && standing ? arrivalAt(start, standing, carriedOn) : null
    const earlier = [
      ...(standing?.changes ?? []),
      ...(first && arrival && arrival.to !== arrival.from ? [{ day: first.day, ...arrival }] : []),
    ]
    const marks = setting.mode === 'suggest' ? source.marks : undefined
    const trials = triedOf(stretch.attempts, setting.graded, marks)
    standing = followed({ ...setting, start }, trials, earlier)
    before = stretch.assignment
  }
  return standing
}

/** How the level came to where a new setting begins. */
function arrivalAt(start: number, { level, next }: Standing, carriedOn: boolean): Decision {
  return carriedOn && next.to === start ? next : asSet(level, start)
}

function followed(setting: Setting, trials: readonly Tried[], earlier: readonly Change[]): Standing {
  const { rule, start, levels } = setting
  if (rule.kind === 'between days') {
    const { changes, next } = betweenDays(trials, start, setting)
    const held = setting.mode === 'off' ? { from: start, to: start, why: 'Stays: it is locked.' } : next
    const level = held.from
    return { setting, level, changes: [...earlier, ...changes], next: held, quick: null, trials }
  }
  const quick = quickRule(rule.share, start, levels, setting)
  const { changes, climb } = eachTrial(trials, quick)
  const level = levelAt(climb.difficulty, levels)
  const next = { from: level, to: level, why: 'It follows from trial to trial.' }
  return { setting, level, changes: [...earlier, ...changes], next, quick: { rule: quick, climb }, trials }
}
