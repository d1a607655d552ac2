/** Sentences for a progress note: what was practised and measured, in words that describe and never judge. */
import type { Assistance } from '../core/assistance'
import type { Adherence } from './adherence'
import type { AssignmentSummary, PrimarySummary } from './assignment-summary'
import type { Change } from './adapt/decision'
import type { LevelSummary } from './adapt/level-summary'
import type { Summary } from './summary'

/** The sentences of a progress note, in reading order. `name` is how the child is called in the record. */
export function progressNote(summary: Summary, name: string): string[] {
  return [
    daysSentence(summary.fortnight, name),
    weeksSentence(summary),
    ...summary.assignments.flatMap(assignmentSentences),
    `Every number compares ${name} with ${name}’s own earlier practice under the same conditions.`,
  ]
}

/** A value with its unit, rounded to what a reader can use: shares as per cent, pure numbers bare. */
export function amount(value: number, unit: string): string {
  if (unit === 'share') return `${Math.round(value * 100)} %`
  const rounded = Math.abs(value) < 1e-6 ? 0 : Number(value.toPrecision(3))
  return unit === '' ? `${rounded}` : `${rounded} ${unit}`
}

function daysSentence({ planned, completed, extra }: Adherence, name: string): string {
  const further = extra === 0 ? '' : `, and on ${count(extra, 'further day')}`
  return planned === 0
    ? `No practice was planned in the last 14 days${extra === 0 ? '' : `; ${name} practised on ${count(extra, 'day')}`}.`
    : `In the last 14 days ${name} practised on ${completed} of ${count(planned, 'planned day')}${further}.`
}

function weeksSentence({ weeksOnPlan, lastPracticeDay }: Summary): string {
  const last = lastPracticeDay === null ? 'no practice yet' : `last practice on ${lastPracticeDay}`
  return `Weeks on plan so far: ${weeksOnPlan.total}; ${last}.`
}

function assignmentSentences(summary: AssignmentSummary): string[] {
  if (summary.attempts === 0) return [`${summary.title}: no attempts yet.`]
  return [
    `${summary.title}: ${count(summary.attempts, 'attempt')}${levelWords(summary)}; ${helpWords(summary.assistance)}.`,
    ...(summary.follows ? levelSentences(summary.title, summary.follows) : []),
    ...(isByItself(summary.follows) ? [] : [...metSentence(summary), ...primarySentences(summary.primary)]),
    ...leftOutSentence(summary),
  ]
}

function levelWords({ level, levels, levelReached }: AssignmentSummary): string {
  if (level === null) return ''
  const set = level === 'own setting' ? ', own setting' : `, set at level ${level} of ${levels}`
  return levelReached === null ? set : `${set}, met at level ${levelReached}`
}

function helpWords(mix: Readonly<Record<Assistance, number>>): string {
  const parts = Object.entries(mix).filter(([, number]) => number > 0)
  return parts.map(([help, number]) => `${number} ${help}`).join(', ')
}

function metSentence({ metShare, counted }: AssignmentSummary): string[] {
  return metShare === null
    ? []
    : [`The challenge was met in ${Math.round(metShare * counted)} of ${counted}.`]
}

/** While the level follows by itself the share met stays about the same: only the level tells of progress. */
function isByItself(follows: LevelSummary | null): boolean {
  return follows?.setting.mode === 'automatic'
}

function levelSentences(title: string, follows: LevelSummary): string[] {
  const { setting, next, lastChange, first, latest, trend } = follows
  if (setting.mode === 'suggest')
    return next.to === next.from ? [] : [`${title}: level ${next.to} is suggested. ${next.why}`]
  if (first === null || latest === null) return []
  return [
    `The level follows the practice, between ${setting.least} and ${setting.most}: first ${amount(first, '')}, ` +
      `latest ${amount(latest, '')}; ${trend.words}.`,
    ...(lastChange ? [changeSentence(lastChange)] : []),
  ]
}

function changeSentence({ day, from, to, why }: Change): string {
  return `On ${day} it went from level ${from} to level ${to}. ${why}`
}

function primarySentences(primary: PrimarySummary | null): string[] {
  return primary ? [primarySentence(primary)] : []
}

function primarySentence({ metric, words, points, first, latest, median, trend }: PrimarySummary): string {
  const unit = metric.unit
  const attempts = points.reduce((sum, point) => sum + point.n, 0)
  return (
    `${metric.label} (${words}): first ${amount(first, unit)}, latest ${amount(latest, unit)}, ` +
    `median ${amount(median, unit)}; ${count(points.length, 'sitting')}, ${count(attempts, 'attempt')}; ${trend.words}.`
  )
}

function leftOutSentence({ leftOut }: AssignmentSummary): string[] {
  if (leftOut.length === 0) return []
  const reasons = leftOut.map(({ reason, count: times }) => `${times} (${reason})`).join(', ')
  return [`Left out of the numbers: ${reasons}.`]
}

function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`
}
