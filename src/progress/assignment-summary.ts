/** One assignment at a glance: how much, at which level, with how much help, and its first measure over time. */
import { median } from 'simple-statistics'
import type { AnyActivity } from '../core/activity'
import type { Assistance } from '../core/assistance'
import type { Attempt } from '../core/attempt'
import type { Metric } from '../core/outcome'
import type { Assignment, Program } from '../core/program'
import { levelSummary, type LevelSummary } from './adapt/level-summary'
import { gradedFor, levelOf } from './levels'
import { rescore, type Rescore } from './rescore'
import { seriesOf, type Series, type SeriesPoint } from './series'
import { trendOf, type Trend } from './trend'

/** Puts a challenge of an activity into words. */
export type Describe = (activity: AnyActivity, challenge: unknown) => string

/** A step of the ladder, counted from 1, or a setting of the therapist's own. */
export type Level = number | 'own setting'

/** The activity's first measure, in the condition practised in most sittings. */
export interface PrimarySummary {
  readonly name: string
  readonly metric: Metric
  /** The condition in words; the numbers hold for it alone. */
  readonly words: string
  /** One point a sitting, in order of time. */
  readonly points: readonly SeriesPoint[]
  readonly first: number
  readonly latest: number
  readonly median: number
  readonly trend: Trend
}

/** How many attempts were left out for one reason. */
export interface LeftOut {
  readonly reason: string
  readonly count: number
}

/** One assignment at a glance. */
export interface AssignmentSummary {
  readonly assignment: Assignment
  /** The activity's title, or its id when it is not known here. */
  readonly title: string
  readonly attempts: number
  /** Where the assignment's challenge stands; null when the activity is not known here. */
  readonly level: Level | null
  /** How the level changes; null where it stays as set. */
  readonly follows: LevelSummary | null
  /** The highest level at which a challenge was met; null before the first. */
  readonly levelReached: number | null
  /** Steps of the ladder; 0 when the activity is not known here. */
  readonly levels: number
  readonly primary: PrimarySummary | null
  /** Attempts by the help they took. */
  readonly assistance: Readonly<Record<Assistance, number>>
  /** Attempts that could be compared, and the share of them that met the challenge (0–1, null without any). */
  readonly counted: number
  readonly metShare: number | null
  readonly leftOut: readonly LeftOut[]
}

/** What an assignment is summed up from. */
export interface AssignmentSource {
  readonly assignment: Assignment
  /** Those of the assignment. */
  readonly attempts: readonly Attempt[]
  /** Null for an activity not known here. */
  readonly activity: AnyActivity | null
  /** All revisions. */
  readonly programs: readonly Program[]
  readonly describe: Describe
  readonly measure?: Rescore | undefined
}

/** Sums up the attempts of one assignment. */
export function assignmentSummary(source: AssignmentSource): AssignmentSummary {
  const { assignment, attempts, activity, programs, describe, measure = rescore } = source
  const graded = activity && gradedFor(activity, assignment.challenge)
  const inWords = (challenge: unknown) => (activity ? describe(activity, challenge) : '')
  const series = activity ? seriesOf(attempts, activity, inWords, measure) : []
  const counted = sum(series.map((one) => one.counted))
  const met = sum(series.map((one) => one.met))
  return {
    assignment,
    title: activity?.strings.title ?? assignment.activityId,
    attempts: attempts.length,
    level: graded && (levelOf(graded, assignment.challenge) ?? 'own setting'),
    follows: activity && levelSummary(assignment, activity, attempts, programs),
    levelReached: graded && levelReached(series, graded),
    levels: graded?.ladder.length ?? 0,
    primary: activity && primaryOf(series, activity),
    assistance: assistanceMix(attempts),
    counted,
    metShare: counted === 0 ? null : met / counted,
    leftOut: leftOut(series),
  }
}

function levelReached(series: readonly Series[], activity: AnyActivity): number | null {
  return series
    .filter((one) => one.met > 0)
    .map((one) => levelOf(activity, one.challenge))
    .reduce((best, level) => (level !== null && (best === null || level > best) ? level : best), null)
}

function primaryOf(series: readonly Series[], activity: AnyActivity): PrimarySummary | null {
  const [name, metric] = Object.entries(activity.metrics).find(([, one]) => one.primary) ?? []
  if (name === undefined || metric === undefined) return null
  const sittings = (one: Series) => one.points[name]?.length ?? 0
  const [fullest] = [...series].sort((a, b) => sittings(b) - sittings(a))
  const points = fullest?.points[name] ?? []
  const [first] = points
  const latest = points[points.length - 1]
  if (!fullest || !first || !latest) return null
  return {
    name,
    metric,
    words: fullest.words,
    points,
    first: first.value,
    latest: latest.value,
    median: median(points.map((point) => point.value)),
    trend: trendOf(points, metric),
  }
}

function assistanceMix(attempts: readonly Attempt[]): Record<Assistance, number> {
  const mix: Record<Assistance, number> = { 'on one’s own': 0, reminded: 0, shown: 0, 'hand over hand': 0 }
  for (const { assistance } of attempts) mix[assistance] += 1
  return mix
}

function leftOut(series: readonly Series[]): LeftOut[] {
  const counts = new Map<string, number>()
  for (const { reason } of series.flatMap((one) => one.excluded)) {
    counts.set(reason, (counts.get(reason) ?? 0) + 1)
  }
  return [...counts].map(([reason, count]) => ({ reason, count }))
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0)
}
