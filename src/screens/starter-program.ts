/** A gentle program to begin with, until a therapist's own arrives. */
import type { AnyActivity } from '../core/activity'
import type { Child } from '../core/child'
import type { Day } from '../core/day'
import { assignmentSchema, type Program } from '../core/program'
import { domainSchema } from '../core/skill'

/** Days of the starter program: Monday, Wednesday, Friday. */
const days: (1 | 3 | 5)[] = [1, 3, 5]

/** Most activities of the starter program; source: a day of practice has three to five. */
const mostActivities = 4

/**
 * What a family can begin with by itself: one hand, one finger, nothing to read. What comes before letters stands
 * for them with the youngest.
 */
const first = ['letter-tracing', 'bead-stringing', 'find-the-twin', 'pop-the-bubbles'] as const
const forYoungest = new Map<string, string>([['letter-tracing', 'pre-writing']])

/** Before every therapist's program, so that theirs counts whenever it was issued. */
const issuedBeforeAll = '2000-01-01T00:00:00.000Z'

/** A few activities of different domains at their gentlest, four trials, three days a week. */
export function starterProgram(
  activities: readonly AnyActivity[],
  child: Child,
  today: Day,
  newId: () => string,
): Program {
  return {
    schema: 1,
    id: newId(),
    childId: child.id,
    revision: 1,
    title: 'A gentle start',
    note: 'Until your therapist’s program arrives.',
    issuedAt: issuedBeforeAll,
    startDay: today,
    endDay: null,
    assignments: chosen(activities, child).map((activity) =>
      assignmentSchema.parse({
        id: newId(),
        activityId: activity.id,
        challenge: activity.ladder[0],
        dose: { weekdays: days, trials: 4 },
        why: activity.strings.purpose,
      }),
    ),
    goals: [],
    rests: [],
  }
}

/** What is good to begin with, as far as it is there; then whatever adds most variety, until it is enough. */
function chosen(activities: readonly AnyActivity[], { ageBand }: Child): AnyActivity[] {
  const ids = first.map((id) => (ageBand === '3–4' ? (forYoungest.get(id) ?? id) : id))
  const known = ids.flatMap((id) => activities.find((activity) => activity.id === id) ?? [])
  return [...new Set([...known, ...varied(activities)])].slice(0, mostActivities)
}

/** The first of every domain, then the second of every domain. */
function varied(activities: readonly AnyActivity[]): AnyActivity[] {
  const order = domainSchema.options
  const placeInDomain = (activity: AnyActivity) =>
    activities.filter(({ domain }) => domain === activity.domain).indexOf(activity)
  return [...activities].sort(
    (a, b) => placeInDomain(a) - placeInDomain(b) || order.indexOf(a.domain) - order.indexOf(b.domain),
  )
}
