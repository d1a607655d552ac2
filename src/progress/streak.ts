/** Scheduled days completed one after another. Unscheduled days never break a streak, nor does an open today. */
import type { Day } from '../core/day'

/** Lengths in scheduled days. */
export interface Streak {
  readonly current: number
  readonly best: number
}

/** The streak over scheduled days up to today. */
export function streakOf(scheduled: readonly Day[], done: readonly Day[], today: Day): Streak {
  const practised = new Set(done)
  let current = 0
  let best = 0
  for (const day of [...new Set(scheduled)].sort()) {
    if (day > today) break
    if (practised.has(day)) current += 1
    else if (day < today) current = 0
    best = Math.max(best, current)
  }
  return { current, best }
}
