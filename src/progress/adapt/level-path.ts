/** The way a child’s level went, sitting by sitting, for a chart and for the record. */
import { median } from 'simple-statistics'
import type { Attempt } from '../../core/attempt'
import type { Metric } from '../../core/outcome'
import { inTime } from '../in-time'
import type { Graded } from '../levels'
import type { TrendPoint } from '../trend'
import { counted, type Count } from './decision'
import { triedOf } from './tried'

/** What is charted while the level follows the child: the share met stays about the same by design. */
export const levelMetric: Metric = {
  label: 'Level',
  unit: '',
  betterWhen: 'higher',
  definition:
    'The middle level of the trials of a sitting that counted; warm-ups and easy ends are left out.',
  source: 'The challenge stored with each attempt; level 1 is the easiest.',
}

/** The levels of one sitting; `value` is the middle one. */
export interface SittingLevels extends TrendPoint, Count {
  readonly sittingId: string
  readonly least: number
  readonly most: number
}

/** The sittings of an assignment in order of time; those without a trial that counts are left out. */
export function sittingLevels(attempts: readonly Attempt[], graded: Graded): SittingLevels[] {
  const sittings = new Map<string, Attempt[]>()
  for (const attempt of inTime(attempts)) {
    const own = sittings.get(attempt.sittingId)
    if (own) own.push(attempt)
    else sittings.set(attempt.sittingId, [attempt])
  }
  return [...sittings].flatMap(([sittingId, own]) => {
    const trials = triedOf(own, graded)
    const levels = trials.map(({ level }) => level)
    const [first] = trials
    if (first === undefined) return []
    return [
      {
        day: first.day,
        sittingId,
        value: median(levels),
        least: Math.min(...levels),
        most: Math.max(...levels),
        ...counted(trials),
      },
    ]
  })
}
