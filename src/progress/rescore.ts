/** Old ink, today's ruler: measures what was stored anew, so that all history is measured alike. */
import type { AnyActivity } from '../core/activity'
import type { Attempt } from '../core/attempt'
import type { Outcome } from '../core/outcome'

/** Measured anew, or, where that cannot be, as it was on the day, with the reason. */
export type Rescored =
  | { readonly kind: 'rescored'; readonly outcome: Outcome }
  | { readonly kind: 'as recorded'; readonly outcome: Outcome; readonly reason: string }

/** Measures an attempt; `rescore`, or one that remembers. */
export type Rescore = (attempt: Attempt, activity: AnyActivity | null) => Rescored

/**
 * A ruler that measures each attempt once and remembers: attempts never change, nor does the ruler while it lives. What
 * the same ruler measured on the day needs no measuring anew; `appVersion` names it.
 */
export function rememberingRescore(appVersion: string): Rescore {
  const known = new Map<string, Rescored>()
  return (attempt, activity) => {
    const key = `${activity?.id ?? ''} ${attempt.id}`
    const remembered = known.get(key)
    if (remembered) return remembered
    const found = isOwn(attempt, activity, appVersion)
      ? ({ kind: 'rescored', outcome: attempt.outcome } as const)
      : rescore(attempt, activity)
    known.set(key, found)
    return found
  }
}

/** Whether this very ruler measured the attempt on the day. */
function isOwn(attempt: Attempt, activity: AnyActivity | null, appVersion: string): boolean {
  if (activity === null || activity.id !== attempt.activityId) return false
  return attempt.appVersion === appVersion && attempt.activityVersion === activity.version
}

/** Measures an attempt with today's activity; never throws. Null stands for an activity not known here. */
export function rescore(attempt: Attempt, activity: AnyActivity | null): Rescored {
  const asRecorded = (reason: string): Rescored => ({ kind: 'as recorded', outcome: attempt.outcome, reason })
  if (activity === null || activity.id !== attempt.activityId)
    return asRecorded('the activity is not known here')
  if (attempt.activityVersion > activity.version)
    return asRecorded('made with a newer version of the activity')
  try {
    const trial = activity.trial.safeParse(attempt.trial)
    if (!trial.success) return asRecorded('the trial is of an older kind')
    const response = activity.response.safeParse(attempt.response)
    if (!response.success) return asRecorded('the response is of an older kind')
    return { kind: 'rescored', outcome: activity.score(trial.data, response.data) }
  } catch {
    return asRecorded('the response could not be measured anew')
  }
}
