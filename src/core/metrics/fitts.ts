/**
 * Throughput of aimed movements after ISO 9241-411: how many bits a second a hand gets across, quickness and
 * exactness in one number. Spread and distance are those that happened, not those that were asked. Soukoreff &
 * MacKenzie 2004, doi:10.1016/j.ijhcs.2004.09.001; MacKenzie 2018. Lengths in any one unit.
 */
import { distance, type Point } from '../geometry'
import { median, sampleSd } from './spread'

/** One aimed movement: from where, to the middle of what, where it was selected, and how long it took. */
export interface Aim {
  readonly from: Point
  readonly to: Point
  readonly select: Point
  readonly ms: number
}

/** `serial`: each movement begins where the one before it ended, so its error is part of the way. */
export type Manner = 'serial' | 'discrete'

/** What a block of movements of one distance and width came to. */
export interface Throughput {
  /** We: the width that 96 % of the selections would have filled. */
  readonly effectiveWidth: number
  /** Ae: the mean way along the line from start to target. */
  readonly effectiveDistance: number
  /** IDe, bits. */
  readonly difficulty: number
  readonly bitsPerSecond: number
  readonly n: number
}

/** Standard deviations in an effective width: √(2πe), which leaves 4 % outside. */
const widthsInSd = Math.sqrt(2 * Math.PI * Math.E)
/** A block of fewer movements says too little. */
const leastAims = 10
/** A movement quicker than this is the same tap twice, ms. */
const doubleTapMs = 100
/** A movement longer than so many middle ones was a pause. */
const pauseTimes = 3

/** How far beyond the middle (+) or short of it (−) a selection lies, along the line of the movement. */
export function overshoot({ from, to, select }: Aim): number {
  const way = distance(from, to)
  if (way === 0) return 0
  return ((select.x - to.x) * (to.x - from.x) + (select.y - to.y) * (to.y - from.y)) / way
}

/** The ways that were really made along the lines of the movements. */
export function effectiveDistances(aims: readonly Aim[], manner: Manner): number[] {
  const errors = aims.map(overshoot)
  return aims.map(({ from, to }, k) => {
    const before = manner === 'serial' ? (errors[k - 1] ?? 0) : 0
    return distance(from, to) + (errors[k] ?? 0) + before
  })
}

/**
 * The throughput of a block, misses included. Null for fewer than ten movements, and where the selections spread
 * less than `leastSpread` (standard deviation): then the number would be as large as one likes.
 */
export function throughputOf(aims: readonly Aim[], manner: Manner, leastSpread: number): Throughput | null {
  const spread = sampleSd(aims.map(overshoot)) ?? 0
  return aims.length < leastAims || spread < leastSpread ? null : blockOf(aims, manner)
}

/** The same however little it rests on; null where nothing spread, moved or took time. */
export function blockOf(aims: readonly Aim[], manner: Manner): Throughput | null {
  const effectiveWidth = widthsInSd * (sampleSd(aims.map(overshoot)) ?? 0)
  const effectiveDistance = meanOf(effectiveDistances(aims, manner))
  const seconds = meanOf(aims.map(({ ms }) => ms)) / 1000
  if (!(effectiveWidth > 0 && effectiveDistance > 0 && seconds > 0)) return null
  const difficulty = Math.log2(effectiveDistance / effectiveWidth + 1)
  return {
    effectiveWidth,
    effectiveDistance,
    difficulty,
    bitsPerSecond: difficulty / seconds,
    n: aims.length,
  }
}

/** The movements without taps that came twice and without pauses. */
export function plausibleAims(aims: readonly Aim[]): Aim[] {
  const longest = pauseTimes * (median(aims.map(({ ms }) => ms)) ?? 0)
  return aims.filter(({ ms }) => ms >= doubleTapMs && ms <= longest)
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length
}
