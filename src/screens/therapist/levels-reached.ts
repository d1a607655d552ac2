/** Where the levels that follow by themselves have come to. */
import { catalogue } from '../../activities/catalogue'
import type { Program } from '../../core/program'
import { standingOf } from '../../progress/adapt/standing'
import type { AppPorts } from '../ports'

/** The level of each assignment of the present program that follows by itself; the first program counts. */
export async function levelsReached(
  { store }: Pick<AppPorts, 'store'>,
  programs: readonly Program[],
): Promise<ReadonlyMap<string, number>> {
  const [program] = programs
  const reached = new Map<string, number>()
  for (const assignment of program?.assignments ?? []) {
    const activity = catalogue.get(assignment.activityId)
    if (!program || !activity || assignment.adapt.mode !== 'automatic') continue
    const attempts = await store.attempts({ childId: program.childId, activityId: activity.id })
    const standing = standingOf({ activity, assignment, attempts, programs })
    if (standing) reached.set(assignment.id, standing.level)
  }
  return reached
}
