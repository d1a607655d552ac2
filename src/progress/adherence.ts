/** Practice done against practice planned, counted in days. */
import { daysFrom, type Day } from '../core/day'
import { dayReader, type PracticeRecord } from './practice-day'
import { firstDayOf } from './revisions'

/** Planned and done over a window. */
export interface Adherence {
  /** Days practice was planned on. */
  readonly planned: number
  /** Planned days that were completed. */
  readonly completed: number
  /** Completed days nobody had planned. */
  readonly extra: number
  /** completed ÷ planned, 0–1; null when nothing was planned. */
  readonly adherence: number | null
  /** (completed + extra) ÷ planned, at most 1; null when nothing was planned. */
  readonly adherenceCapped: number | null
}

/** First and last day, both included. */
export interface Window {
  readonly from: Day
  readonly to: Day
}

/** Adherence from scheduled days and completed days; repeats and order do not matter. */
export function adherence(scheduled: readonly Day[], done: readonly Day[]): Adherence {
  const plan = new Set(scheduled)
  const practised = [...new Set(done)]
  const completed = practised.filter((day) => plan.has(day)).length
  const extra = practised.length - completed
  const share = (days: number) => (plan.size === 0 ? null : days / plan.size)
  return {
    planned: plan.size,
    completed,
    extra,
    adherence: share(completed),
    adherenceCapped: share(Math.min(plan.size, completed + extra)),
  }
}

/** The days of a record that the counting rests on. */
export interface CountedDays {
  readonly scheduled: readonly Day[]
  readonly done: readonly Day[]
}

/**
 * The scheduled and completed days of a window. Rest is not scheduled, days before the program or after
 * today do not count, and today is scheduled only once it is completed: it is still open until then.
 */
export function countedDays(record: PracticeRecord, window: Window, today: Day): CountedDays {
  const read = dayReader(record)
  const start = firstDayOf(record) ?? window.from
  const from = start > window.from ? start : window.from
  const to = today < window.to ? today : window.to
  const days = daysFrom(from, to).map(read)
  const isDue = (day: Day, completed: boolean) => day < today || completed
  return {
    scheduled: days.filter((d) => d.planned.length > 0 && isDue(d.day, d.completed)).map((d) => d.day),
    done: days.filter((d) => d.completed).map((d) => d.day),
  }
}

/** Adherence of a record over a window, as seen today. */
export function adherenceOf(record: PracticeRecord, window: Window, today: Day): Adherence {
  const { scheduled, done } = countedDays(record, window, today)
  return adherence(scheduled, done)
}
