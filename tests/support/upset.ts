/** Stored things as they should not be: emptied, or upset at one place. */
import type { Dice } from '../../src/core/random'

/** The value with every list emptied. */
export function emptied(value: unknown): unknown {
  if (Array.isArray(value)) return []
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, emptied(inner)]))
}

/** The value with one place after another upset by chance: numbers gone wild, lists cut short or doubled. */
export function upset(value: unknown, dice: Dice): unknown {
  if (typeof value === 'number') return dice.next() < 0.1 ? dice.pick([0, -1, 9999, -9999, 0.5]) : value
  if (Array.isArray(value)) {
    const whole: readonly unknown[] = value
    const kept = dice.next() < 0.15 ? whole.slice(0, dice.whole(0, whole.length)) : whole
    const items = dice.next() < 0.05 ? [...kept, ...kept] : kept
    return items.map((item) => upset(item, dice))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, upset(inner, dice)]))
}
