/** Weeks on plan: the family's count. Every week has a free day, planned rest costs nothing, nothing is lost. */
import { addDays, daysFrom, weekStart, type Day } from '../core/day'
import { dayReader, type PracticeDay, type PracticeRecord } from './practice-day'
import { firstDayOf } from './revisions'

/** Planned days a week may go without and still be on plan. */
export const freeDaysAWeek = 1

/** Weeks on plan so far. */
export interface WeeksOnPlan {
  /** All weeks on plan; only ever grows. The number to show a family. */
  readonly total: number
  /** The latest run of weeks on plan; weeks without planned days are passed over. */
  readonly inARow: number
  /** The longest run. */
  readonly best: number
}

/** Counts the weeks from the first program's start to this week; this week can only add. */
export function weeksOnPlan(record: PracticeRecord, today: Day): WeeksOnPlan {
  const start = firstDayOf(record)
  if (start === null) return { total: 0, inARow: 0, best: 0 }
  const read = dayReader(record)
  const thisWeek = weekStart(today)
  let total = 0
  let inARow = 0
  let best = 0
  for (let monday = weekStart(start); monday <= thisWeek; monday = addDays(monday, 7)) {
    const days = daysFrom(monday, addDays(monday, 6)).map(read)
    if (days.every((day) => day.planned.length === 0)) continue
    const onPlan = isOnPlan(days, today)
    if (onPlan) total += 1
    if (onPlan) inARow += 1
    else if (monday < thisWeek) inARow = 0
    best = Math.max(best, inARow)
  }
  return { total, inARow, best }
}

/** Completed days, planned or extra, reach the planned days less the free one; one day at least. */
function isOnPlan(days: readonly PracticeDay[], today: Day): boolean {
  const planned = days.filter((day) => day.planned.length > 0).length
  const completed = days.filter((day) => day.completed && day.day <= today).length
  return completed >= Math.max(1, planned - freeDaysAWeek)
}
