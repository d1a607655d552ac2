/** The level of an assignment at a glance, where it may change. */
import type { AnyActivity } from '../../core/activity'
import type { Attempt } from '../../core/attempt'
import type { Assignment, Program } from '../../core/program'
import { trendOf, type Trend } from '../trend'
import type { Change, Decision } from './decision'
import { levelMetric, sittingLevels } from './level-path'
import type { Setting } from './setting'
import { standingOf } from './standing'

/** A level that is suggested or follows by itself. */
export interface LevelSummary {
  readonly setting: Setting
  readonly level: number
  readonly next: Decision
  readonly lastChange: Change | null
  /** Middle level of the first and the latest sitting; null before the first. */
  readonly first: number | null
  readonly latest: number | null
  readonly trend: Trend
}

/** Sums it up; null for a level that stays as set. */
export function levelSummary(
  assignment: Assignment,
  activity: AnyActivity,
  attempts: readonly Attempt[],
  programs: readonly Program[],
): LevelSummary | null {
  const standing = standingOf({ activity, assignment, attempts, programs })
  if (standing === null || standing.setting.mode === 'off') return null
  const { setting, level, next, changes } = standing
  const sittings = sittingLevels(attempts, setting.graded)
  return {
    setting,
    level,
    next,
    lastChange: changes.at(-1) ?? null,
    first: sittings[0]?.value ?? null,
    latest: sittings.at(-1)?.value ?? null,
    trend: trendOf(sittings, levelMetric),
  }
}
