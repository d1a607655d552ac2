/** What turning in the mind takes: right choices and their times by angle, over all items of one condition. */
import { conditionKey } from '../core/condition'
import {
  byAngle,
  rotationSlope,
  type AngleSummary,
  type RotationSlope,
  type TurnedTrial,
} from '../core/metrics/rotation-slope'
import { latestChoiceMs } from '../core/stimulus/choice-score'
import type { Measured, Series } from './series'

/** The attempts by angle, and the line through them where there are enough. */
export interface Turning {
  /** Smallest angle first. */
  readonly angles: readonly AngleSummary[]
  readonly slope: RotationSlope | null
  readonly words: string
}

/**
 * Reads it from attempts that measured an angle, a first choice and its time, in every series that differs from the
 * chosen one by its item alone; null where none did.
 */
export function turningOf(all: readonly Series[], chosen: Series): Turning | null {
  const condition = conditionOf(chosen)
  const trials = all
    .filter((one) => conditionOf(one) === condition)
    .flatMap(countedIn)
    .flatMap(trialOf)
  if (trials.length === 0) return null
  const slope = rotationSlope(trials, latestChoiceMs)
  return { angles: byAngle(trials, latestChoiceMs), slope, words: wordsOf(slope) }
}

function conditionOf({ challenge, attempts: [first] }: Series): string {
  if (!first) return ''
  const { activityId, condition } = first.attempt
  return conditionKey({ activityId, challenge, item: '', condition })
}

function countedIn({ attempts, excluded }: Series): Measured[] {
  const out = new Set(excluded.map(({ attemptId }) => attemptId))
  return attempts.filter(({ attempt }) => !out.has(attempt.id))
}

function trialOf({ outcome }: Measured): TurnedTrial[] {
  if (outcome.kind === 'unscorable') return []
  const { angle, foundFirst, responseMs } = outcome.measurements
  if (typeof angle?.value !== 'number' || typeof foundFirst?.value !== 'number') return []
  // A time that is not known lies outside of what is taken into account.
  return [{ angle: angle.value, right: foundFirst.value === 1, ms: responseMs?.value ?? Infinity }]
}

function wordsOf(slope: RotationSlope | null): string {
  if (slope === null)
    return 'Too few yet to tell what turning takes: five right choices at each of four angles are needed.'
  const perQuarter = Math.abs(slope.msPerDegree * 90) / 1000
  return `A quarter turn more takes about ${perQuarter.toFixed(1)} s ${slope.msPerDegree < 0 ? 'less' : 'longer'}.`
}
