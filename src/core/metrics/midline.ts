/** Crossing a middle line: how long a movement stays near it on its way over, and whether it falters there. */
import type { InkSample } from '../ink'
import { dedupe } from './dedupe'
import { filteredVelocity } from './kinematics'
import { analysisHz } from './resample-time'
import { speedOf } from './velocity'

/** An upright band around the middle, in the samples' unit. */
export interface MiddleBand {
  /** Where the middle is, across. */
  readonly at: number
  readonly halfWidth: number
}

/** One way from one side of the band to the other without a lift. */
export interface Crossing {
  readonly towards: 'left' | 'right'
  /** From last leaving one side to reaching the other, ms. */
  readonly dwellMs: number
  /** Times it nearly stopped on the way. */
  readonly hesitations: number
}

/** Slower than this share of the movement’s own top speed is a hesitation. Higher finds more. */
const slowShare = 0.1
/** Slow for less than this is no hesitation, ms. Higher finds fewer. */
const leastSlowMs = 50
/** A movement longer than this was a resting hand, ms. Higher is more lenient. */
const longestMs = 120_000

/** The crossings of one movement in their order; none of a hand that rested on the page. */
export function midlineCrossings(samples: readonly InkSample[], band: MiddleBand): Crossing[] {
  const clean = dedupe(samples)
  const ways = waysAcross(clean, band)
  const startMs = clean[0]?.tMs ?? 0
  if (ways.length === 0 || (clean[clean.length - 1]?.tMs ?? 0) - startMs > longestMs) return []
  const speed = speedOf(filteredVelocity(clean))
  const slow = slowShare * speed.reduce((high, v) => Math.max(high, v), 0)
  const indexAt = (tMs: number) => Math.round(((tMs - startMs) * analysisHz) / 1000)
  return ways.map(({ fromMs, toMs, towards }) => ({
    towards,
    dwellMs: toMs - fromMs,
    hesitations: slowSpells(speed.slice(indexAt(fromMs), indexAt(toMs) + 1), slow),
  }))
}

/** Whether a movement ended within the band. */
export function endsInMiddle(samples: readonly InkSample[], band: MiddleBand): boolean {
  const last = samples[samples.length - 1]
  return last !== undefined && sideOf(last, band) === 0
}

function sideOf({ x }: InkSample, { at, halfWidth }: MiddleBand): -1 | 0 | 1 {
  if (x < at - halfWidth) return -1
  return x > at + halfWidth ? 1 : 0
}

interface Way {
  readonly fromMs: number
  readonly toMs: number
  readonly towards: Crossing['towards']
}

/** Each way over, from the edge of the band it came in by to the other edge; one that turns back is none. */
function waysAcross(samples: readonly InkSample[], band: MiddleBand): Way[] {
  const ways: Way[] = []
  let outer: { readonly sample: InkSample; readonly next: InkSample; readonly side: -1 | 1 } | null = null
  for (const [k, sample] of samples.entries()) {
    const side = sideOf(sample, band)
    if (side === 0) continue
    if (outer && outer.side !== side)
      ways.push({
        fromMs: timeAt(outer.sample, outer.next, band.at + outer.side * band.halfWidth),
        toMs: timeAt(samples[k - 1] ?? sample, sample, band.at + side * band.halfWidth),
        towards: side < 0 ? 'left' : 'right',
      })
    outer = { sample, next: samples[k + 1] ?? sample, side }
  }
  return ways
}

/** When a movement from one reading to the next was at a place across. */
function timeAt(from: InkSample, to: InkSample, x: number): number {
  const share = to.x === from.x ? 0 : (x - from.x) / (to.x - from.x)
  return from.tMs + (to.tMs - from.tMs) * Math.max(0, Math.min(1, share))
}

function slowSpells(speed: readonly number[], slow: number): number {
  const least = (leastSlowMs * analysisHz) / 1000
  let spells = 0
  let lasts = 0
  for (const v of speed) {
    lasts = v < slow ? lasts + 1 : 0
    if (lasts === least) spells += 1
  }
  return spells
}
