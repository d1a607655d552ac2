/** Measures the roads: how well they were drawn, and how both sides went together. */
import { distance, distanceToPolyline, lengthOf, type Point, type Polyline } from '../../core/geometry'
import { samplesOf, type InkSample } from '../../core/ink'
import { atOnce, type AtOnce } from '../../core/metrics/at-once'
import { coverage } from '../../core/metrics/coverage'
import { lagOf } from '../../core/metrics/lag'
import { pathDeviation } from '../../core/metrics/path-deviation'
import { mirrorAt, movedBy, symmetryError, type Partner } from '../../core/metrics/symmetry'
import type { Side } from './roads'
import type { TwoHandsResponse, TwoHandsTouch, TwoHandsTrial } from './trial'
import { value, type Measures } from './values'

/** Fingers within this of each other’s partner place go together, mm. Lower is stricter. */
const levelMm = 15
/** Ink and road are compared every this share of the road’s width, and at no more places than this. */
const fineness = { share: 0.125, most: 1500 } as const
/** A moment, ms. */
const momentMs = 10
/** Fewer moments with two fingers than this are none: the hand was only changed. */
const leastBoth = 20
/** The middle of the page, where roads mirror. */
const middle = 500

const keysOnly = 'it was not drawn with a finger'
const oneAfterOther = 'one finger did one after the other'

/** The measurements of drawing two roads at once. */
export function pairMeasures({ mode }: TwoHandsTrial, { touches, laid }: TwoHandsResponse): Measures {
  const [left, right] = [inkAt(touches, 'left'), inkAt(touches, 'right')]
  const drawn = roadMeasures(touches, laid)
  if (left.length + right.length === 0) return drawn
  const once = atOnce(left, right)
  const bothMs = value('bothMs', once.both * momentMs)
  if (once.both < leastBoth)
    return { ...drawn, bothMs, ...unknown(['together', 'symmetryError', 'lagMs', 'likeness']) }
  if (mode === 'apart') {
    const good = momentsOf(once, (p, q) => isOn(p, laid.left, laid.width) && isOn(q, laid.right, laid.width))
    return {
      ...drawn,
      bothMs,
      together: value('together', good / once.either, once.either),
      ...unknown(['symmetryError', 'lagMs', 'likeness'], 'each side drew its own shape'),
    }
  }
  const partner = partnerIn(mode, laid)
  const near = levelMm * laid.unitsPerMm
  const level = momentsOf(once, (p, q) => {
    const apart = distance(p, partner(q)) <= near
    return apart && isOn(p, laid.left, laid.width) && isOn(q, laid.right, laid.width)
  })
  const error = symmetryError(once.stretches, partner)
  const lag = lagOf(once.stretches, partner)
  const short = 'both moved at once too shortly'
  return {
    ...drawn,
    bothMs,
    together: value('together', level / once.either, once.either),
    symmetryError: value('symmetryError', error === null ? null : error / laid.unitsPerMm, once.both),
    lagMs: value('lagMs', lag?.lagMs ?? null, once.both, short),
    likeness: value('likeness', lag?.atOnce ?? null, once.both, short),
  }
}

/** The measurements of drawing one road while the flower is held. */
export function holdMeasures({ padSide }: TwoHandsTrial, { touches, laid }: TwoHandsResponse): Measures {
  const side = padSide === 'left' ? 'right' : 'left'
  const ink = inkAt(touches, side)
  const drawn = roadMeasures(touches, laid)
  if (ink.length === 0) return drawn
  const once = atOnce(ink, inkAt(touches, 'pad'))
  const all = momentsIn(ink)
  const bothMs = value('bothMs', once.both * momentMs)
  if (once.both < leastBoth) return { ...drawn, bothMs, ...unknown(['together', 'heldShare', 'holdBreaks']) }
  const good = momentsOf(once, (p) => isOn(p, laid[side], laid.width))
  const minutes = spanOf(ink).ms / 60_000
  return {
    ...drawn,
    bothMs,
    together: value('together', good / all, all),
    heldShare: value('heldShare', once.both / all, all),
    holdBreaks: value('holdBreaks', minutes > 0 ? breaksIn(touches, spanOf(ink)) / minutes : null),
  }
}

/** How near the middle of its road the ink lay, and how much of the roads was drawn. */
function roadMeasures(touches: readonly TwoHandsTouch[], laid: TwoHandsResponse['laid']): Measures {
  const roads = (['left', 'right'] as const).filter((side) => laid[side].length > 1)
  const half = laid.width / 2
  const found = roads.map((side) => {
    const ink = inkAt(touches, side)
    const long = [...ink, laid[side]].reduce((sum, line) => sum + lengthOf(line), 0)
    const step = Math.max(laid.width * fineness.share, long / fineness.most)
    const off = pathDeviation(ink, [laid[side]], half, step)
    return { off, share: coverage(ink, [laid[side]], half, step)?.share ?? 0 }
  })
  const offs = found.flatMap(({ off }) => (off ? [off] : []))
  const n = offs.reduce((sum, off) => sum + off.n, 0)
  const mean = offs.reduce((sum, off) => sum + off.mean * off.n, 0) / n / half
  const share = found.reduce((sum, one) => sum + one.share, 0) / found.length
  return {
    deviation: value('deviation', n === 0 ? null : mean, n, keysOnly),
    drawn: value('drawn', n === 0 ? null : share, n, keysOnly),
  }
}

/** The strokes of fingers on a road or the flower. */
function inkAt(touches: readonly TwoHandsTouch[], at: Side | 'pad'): InkSample[][] {
  return touches.flatMap((one) => (one.at === at && one.by === 'hand' ? [samplesOf(one.stroke)] : []))
}

/** Where the left finger belongs for a place of the right one. */
function partnerIn(mode: TwoHandsTrial['mode'], { left, right }: TwoHandsResponse['laid']): Partner {
  const [a, b] = [left[0], right[0]]
  return mode === 'parallel' && a && b ? movedBy({ x: a.x - b.x, y: a.y - b.y }) : mirrorAt(middle)
}

function momentsOf({ stretches }: AtOnce, holds: (left: Point, right: Point) => boolean): number {
  return stretches.reduce((sum, { left, right }) => {
    const good = left.filter((place, k) => {
      const other = right[k]
      return other !== undefined && holds(place, other)
    })
    return sum + good.length
  }, 0)
}

function momentsIn(ink: readonly (readonly InkSample[])[]): number {
  return atOnce(ink, []).either
}

function isOn(place: Point, road: Polyline, width: number): boolean {
  return distanceToPolyline(place, road) <= width / 2
}

function spanOf(ink: readonly (readonly InkSample[])[]) {
  const times = ink.flat().map(({ tMs }) => tMs)
  const from = times.reduce((least, t) => Math.min(least, t), Infinity)
  const to = times.reduce((most, t) => Math.max(most, t), -Infinity)
  return { from, to, ms: to - from }
}

/** Lifts from the flower while the drawing went on. */
function breaksIn(touches: readonly TwoHandsTouch[], { from, to }: ReturnType<typeof spanOf>): number {
  return inkAt(touches, 'pad').filter((samples) => {
    const lifted = samples[samples.length - 1]?.tMs ?? 0
    return lifted > from && lifted < to
  }).length
}

function unknown(names: readonly (keyof Measures)[], why = oneAfterOther): Measures {
  return Object.fromEntries(names.map((name) => [name, value(name, null, 0, why)]))
}
