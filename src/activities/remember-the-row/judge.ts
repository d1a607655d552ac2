/** One try at making a row again, judged: what is in its place, what belongs elsewhere, what does not belong. */
import { askedOf, type RowTrial } from './trial'

/** A try, judged. */
export interface JudgedTry {
  /** The row is whole and in order. */
  readonly right: boolean
  /** Given right before the first slip. */
  readonly run: number
  /** Given in their own place. */
  readonly inPlace: number
  /** Of the row, but of another place. */
  readonly swapped: number
  /** Not of the row. */
  readonly strangers: number
  /** Share of pairs in order, 0–1; null with fewer than two of the row. */
  readonly pairs: number | null
  /** Whether the rider of each place, first shown first, was given in it; null where none was given. */
  readonly kept: readonly (boolean | null)[]
}

/** Judges a try; only the first as many as the row is long count. */
export function judgeTry(trial: Pick<RowTrial, 'row' | 'direction'>, all: readonly number[]): JudgedTry {
  const asked = askedOf(trial)
  const given = all.slice(0, asked.length)
  const isRight = given.map((rider, k) => rider === asked[k])
  const slip = isRight.indexOf(false)
  const kept = asked.map((_, k) => isRight[k] ?? null)
  return {
    right: given.length === asked.length && slip < 0,
    run: slip < 0 ? given.length : slip,
    inPlace: isRight.filter(Boolean).length,
    swapped: given.filter((rider, k) => !isRight[k] && asked.includes(rider)).length,
    strangers: given.filter((rider) => !asked.includes(rider)).length,
    pairs: pairsInOrder(asked, given),
    kept: trial.direction === 'forward' ? kept : kept.toReversed(),
  }
}

/** Whether a rider is the one that comes next. */
export function comesNext(
  trial: Pick<RowTrial, 'row' | 'direction'>,
  given: readonly number[],
): number | null {
  return askedOf(trial)[given.length] ?? null
}

function pairsInOrder(asked: readonly number[], given: readonly number[]): number | null {
  const places = [...new Set(given)].map((rider) => asked.indexOf(rider)).filter((place) => place >= 0)
  const pairs = places.flatMap((one, k) => places.slice(k + 1).map((later) => one < later))
  return pairs.length === 0 ? null : pairs.filter(Boolean).length / pairs.length
}
