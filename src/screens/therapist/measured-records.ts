/** A child's records, every attempt measured with today's ruler, letters found; the page stays alive meanwhile. */
import { catalogue } from '../../activities/catalogue'
import type { ChildRecords } from '../../core/child-records'
import type { AppPorts } from '../ports'

/** Longest stretch of measuring before the page may draw and hear again, ms; source: a long task begins at 50. */
const stretchMs = 30

/** Reads the records and lets the ports measure them all; null for a child that is not here. */
export async function measuredRecords(
  { store, rescore, findLetters }: Pick<AppPorts, 'store' | 'rescore' | 'findLetters'>,
  childId: string,
): Promise<ChildRecords | null> {
  const records = await store.recordsOf(childId)
  let startedAtMs = performance.now()
  for (const attempt of records?.attempts ?? []) {
    rescore(attempt, catalogue.get(attempt.activityId) ?? null)
    findLetters(attempt)
    if (performance.now() - startedAtMs < stretchMs) continue
    await new Promise((go) => setTimeout(go))
    startedAtMs = performance.now()
  }
  return records
}
