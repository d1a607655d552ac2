/** The order in which attempts were begun. */
import type { Attempt } from '../core/attempt'

/** Sorts attempts by the time they began; of two at once, the one written first. */
export function inTime(attempts: readonly Attempt[]): Attempt[] {
  return [...attempts].sort((a, b) => {
    if (a.startedAt !== b.startedAt) return a.startedAt < b.startedAt ? -1 : 1
    return a.id < b.id ? -1 : 1
  })
}
