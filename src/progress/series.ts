/** Attempts sorted into what may be compared: one series for each condition, one point for each sitting. */
import { max, mean, median } from 'simple-statistics'
import type { AnyActivity } from '../core/activity'
import { accommodationWords } from '../core/accommodations'
import type { Attempt } from '../core/attempt'
import { conditionKey, type Condition } from '../core/condition'
import type { Metric, Outcome } from '../core/outcome'
import { exclusionOf } from './exclusion'
import { inTime } from './in-time'
import { rescore, type Rescore } from './rescore'
import { todaysChallenge } from './todays-challenge'
import type { TrendPoint } from './trend'

/** One sitting: the median of its trials, or what their metric asks for instead. */
export interface SeriesPoint extends TrendPoint {
  readonly sittingId: string
  /** Attempts it is made of. */
  readonly n: number
}

/** An attempt with what today's ruler says of it. */
export interface Measured {
  readonly attempt: Attempt
  readonly outcome: Outcome
}

/** An attempt kept out of the points. */
export interface Excluded {
  readonly attemptId: string
  readonly reason: string
}

/** Attempts of one condition. */
export interface Series {
  readonly key: string
  /** The conditions in words. */
  readonly words: string
  /** The item within the activity, such as the glyph; empty when the trial cannot be read any more. */
  readonly item: string
  /** The challenge as stored. */
  readonly challenge: unknown
  /** By name of the metric, in order of time. */
  readonly points: Readonly<Record<string, readonly SeriesPoint[]>>
  /** All attempts in order of time, those left out included. */
  readonly attempts: readonly Measured[]
  readonly excluded: readonly Excluded[]
  /** Attempts behind the points, and how many of them met the challenge. */
  readonly counted: number
  readonly met: number
  /** Attempts that could not be measured anew and stand as recorded. */
  readonly asRecorded: number
}

/** Puts a challenge into words; the item is named beside it already. */
export type DescribeChallenge = (challenge: unknown) => string

/** The series of an activity's attempts, the one with the most attempts first. */
export function seriesOf(
  attempts: readonly Attempt[],
  activity: AnyActivity,
  describe: DescribeChallenge,
  measure: Rescore = rescore,
): Series[] {
  const groups = new Map<string, Attempt[]>()
  const own = attempts.filter((attempt) => attempt.activityId === activity.id)
  for (const attempt of inTime(own)) {
    const { activityId, condition } = attempt
    const challenge = todaysChallenge(activity, attempt.challenge)
    const key = conditionKey({ activityId, challenge, item: itemIn(attempt, activity), condition })
    const alike = groups.get(key)
    if (alike) alike.push(attempt)
    else groups.set(key, [attempt])
  }
  return [...groups]
    .map(([key, alike]) => oneSeries(key, alike, { activity, describe, measure }))
    .sort((a, b) => b.attempts.length - a.attempts.length || (a.key < b.key ? -1 : 1))
}

/** The conditions of an attempt in words: item, challenge, pointer, hand, and what else was set. */
export function conditionWords(item: string, challenge: string, condition: Condition): string {
  const { pointer, hand, mmPerUnit, accommodations } = condition
  const words = [
    item,
    challenge,
    pointer === 'touch' ? 'finger' : pointer,
    hand === 'not sure' ? 'hand not sure' : `${hand} hand`,
    mmPerUnit === null ? '' : 'screen size checked',
    ...accommodationWords(accommodations),
  ]
  return words.filter((part) => part !== '').join(' · ')
}

interface Reading {
  readonly activity: AnyActivity
  readonly describe: DescribeChallenge
  readonly measure: Rescore
}

function oneSeries(
  key: string,
  attempts: readonly Attempt[],
  { activity, describe, measure }: Reading,
): Series {
  const [first] = attempts
  if (first === undefined) throw new Error('a series needs an attempt')
  const item = itemIn(first, activity)
  const rulings = attempts.map((attempt) => ({ attempt, ...measure(attempt, activity) }))
  const judged = rulings.map((one) => ({ ...one, reason: exclusionOf(one.attempt, one.outcome) }))
  const counted = judged.filter(({ reason }) => reason === null)
  return {
    key,
    words: conditionWords(item, describe(first.challenge), first.condition),
    item,
    challenge: first.challenge,
    points: Object.fromEntries(
      Object.entries(activity.metrics).map(([name, metric]) => [name, pointsOf(counted, name, metric)]),
    ),
    attempts: rulings.map(({ attempt, outcome }) => ({ attempt, outcome })),
    excluded: judged.flatMap(({ attempt, reason }) =>
      reason === null ? [] : [{ attemptId: attempt.id, reason }],
    ),
    counted: counted.length,
    met: counted.filter(({ outcome }) => outcome.kind === 'scored' && outcome.met).length,
    asRecorded: rulings.filter(({ kind }) => kind === 'as recorded').length,
  }
}

/** How the values of one sitting become one. */
const together = { mean, median, most: max } as const

function pointsOf(counted: readonly Measured[], name: string, { sitting: manner }: Metric): SeriesPoint[] {
  const sittings = new Map<string, { readonly day: string; readonly values: number[] }>()
  for (const { attempt, outcome } of counted) {
    const value = outcome.kind === 'scored' ? (outcome.measurements[name]?.value ?? null) : null
    if (value === null) continue
    const sitting = sittings.get(attempt.sittingId) ?? { day: attempt.day, values: [] }
    sitting.values.push(value)
    sittings.set(attempt.sittingId, sitting)
  }
  return [...sittings].map(([sittingId, { day, values }]) => {
    return { day, sittingId, value: together[manner ?? 'median'](values), n: values.length }
  })
}

function itemIn(attempt: Attempt, activity: AnyActivity): string {
  try {
    const trial = activity.trial.safeParse(attempt.trial)
    return trial.success ? activity.itemOf(trial.data) : ''
  } catch {
    return ''
  }
}
