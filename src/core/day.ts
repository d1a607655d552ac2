/**
 * Civil days. A day is `YYYY-MM-DD` on the wall of the place where practice happened; it is decided once,
 * when a sitting begins, and stored. Counting is done on days, never on clock time.
 */
import { z } from './schema'

/** A civil day, `YYYY-MM-DD`. */
export const daySchema = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}$/),
  z.refine((text) => dayFromNumber(dayNumber(text)) === text, 'not a day of the calendar'),
)
export type Day = z.infer<typeof daySchema>

/** Hour at which a new practice day begins: a late evening still belongs to the day it started in. */
export const dayBeginsAtHour = 4

const msPerDay = 86_400_000

/** Weekdays as ISO numbers them: 1 Monday … 7 Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7]

/** The practice day of an instant (ms since 1970 UTC) in an IANA time zone. */
export function dayOf(instantMs: number, zone: string): Day {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(instantMs)
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? ''
  const civil = `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`
  return Number(part('hour')) < dayBeginsAtHour ? addDays(civil, -1) : civil
}

/** Serial number of a day; neighbours differ by one. */
export function dayNumber(day: Day): number {
  return Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) / msPerDay
}

/** The day with a serial number. */
export function dayFromNumber(serial: number): Day {
  const date = new Date(serial * msPerDay)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}

/** The day `count` days later, or earlier when negative. */
export function addDays(day: Day, count: number): Day {
  return dayFromNumber(dayNumber(day) + count)
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from)
}

/** The ISO weekday of a day. */
export function weekdayOf(day: Day): Weekday {
  // Day 0 (1970-01-01) was a Thursday.
  const index = (((dayNumber(day) + 3) % 7) + 7) % 7
  return weekdays[index] ?? 1
}

/** The Monday of the week a day lies in. */
export function weekStart(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day))
}

/** Every day from `first` to `last`, both included; empty when `last` is earlier. */
export function daysFrom(first: Day, last: Day): Day[] {
  const count = daysBetween(first, last) + 1
  return Array.from({ length: Math.max(0, count) }, (_, i) => addDays(first, i))
}

/** An instant (ms since 1970 UTC) as ISO 8601 text in UTC. */
export function isoInstant(instantMs: number): string {
  return new Date(instantMs).toISOString()
}

/** The instant (ms since 1970 UTC) of ISO 8601 text. */
export function instantOf(iso: string): number {
  return Date.parse(iso)
}
