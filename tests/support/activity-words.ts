/** Everything of an activity that somebody reads or hears. */
import type { AnyActivity } from '../../src/core/activity'
import { z } from '../../src/core/schema'

/** Words that have no place on a screen of practice. */
export const unkind =
  /\b(treat(ment|s|ed)?|assess(ment|es|ed)?|patients?|users?|diagnos\w*|norms?|compliance|wrong|fail\w*|game over|grade [A-F])\b/i

/** All texts of an activity: strings, metrics and the words of its form. */
export function textsOf(activity: AnyActivity): string[] {
  return [activity.strings, activity.metrics, z.toJSONSchema(activity.challenge, { io: 'input' })].flatMap(
    leavesOf,
  )
}

/** The words of a sentence, as a voice would say them. */
export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

function leavesOf(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leavesOf) : []
}
