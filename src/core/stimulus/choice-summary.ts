/** Several trials of choosing together: how often right, how fast, what was taken instead, and from where. */
import { guessCorrected } from '../metrics/accuracy'
import { reactionTimes, type ReactionTimes } from '../metrics/reaction-time'
import { latestChoiceMs, type Judged } from './choice-score'
import type { FoilClass } from './foil'

/** A trial with its part in the sitting: warm-ups are counted apart. */
export interface ChoiceTrial {
  readonly judged: Judged
  readonly warmUp: boolean
}

/** What several trials come to. Shares are 0–1; null without trials. */
export interface ChoiceSummary {
  readonly trials: number
  readonly right: number
  readonly warmUps: { readonly trials: number; readonly right: number }
  /** Trials in which help had taken choices away; they count for neither share. */
  readonly helped: number
  readonly accuracy: number | null
  /** Accuracy corrected for guessing, with the mean number of choices; at least 0. */
  readonly corrected: number | null
  /** Times of all first choices, and of those that were right. */
  readonly times: ReactionTimes
  readonly rightTimes: ReactionTimes
  /** How often each class of foil was taken for the key. */
  readonly taken: Readonly<Partial<Record<FoilClass, number>>>
  readonly places: PlaceLean
}

/** Whether a place is favoured, whatever stands there. */
export interface PlaceLean {
  /** First choices by place. */
  readonly chosen: readonly number[]
  /** Keys by place. */
  readonly keys: readonly number[]
  /** Share of first choices in the first place. */
  readonly firstShare: number | null
  /** The place chosen more often than it held the key, by the largest share; null when none is. */
  readonly favoured: { readonly place: number; readonly excess: number } | null
}

/** Sums up trials of one setting. */
export function summariseChoices(trials: readonly ChoiceTrial[]): ChoiceSummary {
  const warmUps = trials.filter(({ warmUp }) => warmUp).map(({ judged }) => judged)
  const measured = trials.filter(({ warmUp }) => !warmUp).map(({ judged }) => judged)
  const own = measured.filter(({ helped }) => !helped)
  const right = own.filter((one) => one.right)
  const accuracy = own.length === 0 ? null : right.length / own.length
  const choices = own.reduce((sum, { alternatives }) => sum + alternatives, 0) / own.length
  return {
    trials: own.length,
    right: right.length,
    warmUps: { trials: warmUps.length, right: warmUps.filter((one) => one.right).length },
    helped: measured.length - own.length,
    accuracy,
    corrected: accuracy === null ? null : guessCorrected(accuracy, choices),
    times: timesOf(own),
    rightTimes: timesOf(right),
    taken: takenIn(own),
    places: placeLean(own),
  }
}

function timesOf(trials: readonly Judged[]): ReactionTimes {
  return reactionTimes(
    trials.map(({ firstMs }) => firstMs),
    latestChoiceMs,
  )
}

function takenIn(trials: readonly Judged[]): Partial<Record<FoilClass, number>> {
  const taken: Partial<Record<FoilClass, number>> = {}
  for (const { foil } of trials) if (foil) taken[foil] = (taken[foil] ?? 0) + 1
  return taken
}

function placeLean(trials: readonly Judged[]): PlaceLean {
  const places = Math.max(0, ...trials.map(({ alternatives }) => alternatives))
  const count = (of: (judged: Judged) => number) =>
    Array.from({ length: places }, (_, place) => trials.filter((one) => of(one) === place).length)
  const chosen = count(({ place }) => place)
  const keys = count(({ keyPlace }) => keyPlace)
  const excess = chosen.map((times, place) => (times - (keys[place] ?? 0)) / trials.length)
  const most = Math.max(0, ...excess)
  return {
    chosen,
    keys,
    firstShare: trials.length === 0 ? null : (chosen[0] ?? 0) / trials.length,
    favoured: most > 0 ? { place: excess.indexOf(most), excess: most } : null,
  }
}
