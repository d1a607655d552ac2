/** A gentle program to begin with, until a therapist's own arrives. */
import type { AnyActivity } from '../core/activity'
import type { Child } from '../core/child'
import type { Day } from '../core/day'
import { assignmentSchema, type Program } from '../core/program'

/** Days of the starter program: Monday, Wednesday, Friday. */
const days: (1 | 3 | 5)[] = [1, 3, 5]

/** Every activity at its gentlest, four trials, three days a week. */
export function starterProgram(
  activities: readonly AnyActivity[],
  child: Child,
  today: Day,
  issuedAt: string,
  newId: () => string,
): Program {
  return {
    schema: 1,
    id: newId(),
    childId: child.id,
    revision: 1,
    title: 'A gentle start',
    note: 'Until your therapist’s program arrives.',
    issuedAt,
    startDay: today,
    endDay: null,
    assignments: activities.map((activity) =>
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
