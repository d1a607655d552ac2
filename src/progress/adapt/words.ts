/** A level in plain sentences: what was set, and where it stands. */
import { thresholdOf } from './climb'
import { levelFor } from './scale'
import type { Setting } from './setting'
import type { Standing } from './standing'

/** How the level follows, or that it does not. */
export function settingWords({ mode, rule, least, most, start }: Setting): string {
  const range = least === most ? `at level ${least}` : `between levels ${least} and ${most}`
  if (mode === 'off') return `Level ${start} stays as it is set.`
  const how =
    rule.kind === 'between days'
      ? 'One level up after 3 of 4 were met on two days, one down after two in a row were not met.'
      : `It changes from trial to trial, so that about ${shareWords(rule.share)} are met.`
  return mode === 'suggest'
    ? `It stays at level ${start} until you accept a change ${range}. ${how}`
    : `It begins at level ${start} and follows the child ${range}. ${how}`
}

/** A share of trials as a child and parent count it. */
export function shareWords(share: number): string {
  return share >= 0.8 ? '4 of 5' : '3 of 4'
}

/** Where a level stands, what the next practice day brings, and why. */
export function standingWords({ setting, level, next, quick }: Standing): string {
  const { mode, rule, levels } = setting
  const threshold = quick && thresholdOf(quick.climb)
  if (rule.kind === 'each trial' && threshold !== null)
    return `At level ${level}; about ${shareWords(rule.share)} are met near level ${levelFor(threshold, levels).toFixed(1)}.`
  if (quick || (mode === 'suggest' && next.to !== level)) return `At level ${level}.`
  if (next.to === level) return `At level ${level}. ${next.why}`
  return `At level ${level}; on the next practice day at level ${next.to}. ${next.why}`
}
