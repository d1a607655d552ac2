/** Days in the words of the reader. */
import { instantOf, type Day } from '../../core/day'

/** `Mon` … `Sun`, ISO order. */
export const weekdayNames = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'] as const

/** A day as `3 Mar`, or `3 Mar 2026` when `withYear`. */
export function shortDay(day: Day, withYear = false): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  }).format(instantOf(`${day}T12:00:00Z`))
}

/** A moment as `3 Mar, 16:05` in a zone. */
export function shortMoment(iso: string, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: zone,
  }).format(instantOf(iso))
}

/** A number for people: few digits, never an empty exactness. */
export function shortNumber(value: number): string {
  if (Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en-GB')
  if (Number.isInteger(value)) return String(value)
  return value.toFixed(Math.abs(value) < 10 ? 2 : 1)
}
