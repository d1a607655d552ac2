/** What is measured on a garment: precision of the hand, order of the steps, and how many were done, kept apart. */
import { carryMeasures } from '../../core/carrying/carry-measures'
import { distance, distanceToPolyline, resampleToCount, type Point } from '../../core/geometry'
import { samplesOf } from '../../core/ink'
import { measurementOf, unscorable, type Outcome } from '../../core/outcome'
import { metrics, type FastenMetric } from './metrics'
import { stepsOf } from './steps'
import type { FastenMove, FastenResponse, FastenTrial } from './trial'

/** A piece let go within this many sizes of a place, and this far from where it was, was meant for it. */
const meant = { within: 1.5, moved: 0.5 } as const
/** Ways are looked at in so many places, all equally far apart. */
const looks = 100

/** The rule for a garment being met: fastened, and most of it at first try and in order. */
const metWhen = { slips: 0.4, orderErrorsPerStep: 0.34 } as const

/** Measures a response to a trial. */
export function score(trial: FastenTrial, response: FastenResponse): Outcome<FastenMetric> {
  const { moves, laid } = response
  if (moves.length === 0) return unscorable('Nothing was carried.')
  const isZip = trial.kind === 'zip'
  const tries = isZip ? moves : moves.filter((move) => isMeant(move, laid))
  const offs = tries.flatMap((move) => offOf(move, laid) ?? []).filter(Number.isFinite)
  const straight = isZip ? [] : moves.filter(isDragged).map((move) => crookedness(move, laid.size))
  const steps = stepsOf(trial).length
  const doneMoves = moves.filter(({ landed }) => landed === 'done').length
  const done = isZip ? Math.min(1, Math.max(0, response.closed ?? 0)) : Math.min(1, doneMoves / steps)
  const slips =
    tries.length === 0 ? null : tries.filter(({ landed }) => landed === 'beside').length / tries.length
  const orderErrors = isZip ? null : moves.filter(({ landed }) => landed === 'another').length
  const stops = isZip && !moves.every(isDragged) ? null : moves.length - (isZip ? 1 : doneMoves)
  return {
    kind: 'scored',
    measurements: {
      precision: measured('precision', mean(offs), offs.length, 'nothing came near its place'),
      slips: measured('slips', slips, tries.length, 'nothing came near its place'),
      straightness: measured(
        'straightness',
        mean(straight),
        straight.length,
        isZip ? 'a zip leads along its own line' : 'nothing was dragged',
      ),
      orderErrors: measured('orderErrors', orderErrors, moves.length, 'a zip has only one order'),
      stops: measured('stops', stops, moves.length, 'it was closed by taps or keys'),
      done: measured('done', done, steps),
      ...carryMeasures(
        moves.map(({ stroke }) => stroke),
        laid.size,
        metrics,
      ),
    },
    met:
      done >= 1 && (slips ?? 1) <= metWhen.slips && (orderErrors ?? 0) <= metWhen.orderErrorsPerStep * steps,
  }
}

/** Whether a button or lace end was meant for a place, and not put back. */
function isMeant({ landed, from, dropAt, to }: FastenMove, { size, spots }: FastenResponse['laid']): boolean {
  if (landed !== 'beside') return true
  const at = spots.find(({ id }) => id === to)?.at
  return (
    at !== undefined &&
    distance(at, dropAt) <= meant.within * size &&
    distance(from, dropAt) >= meant.moved * size
  )
}

/** How far from where it belongs, of what is allowed. */
function offOf(move: FastenMove, { tolerance, line, spots }: FastenResponse['laid']): number | null {
  if (move.to !== null) {
    const at = spots.find(({ id }) => id === move.to)?.at
    return at ? distance(at, move.dropAt) / tolerance : null
  }
  const way = isDragged(move) ? resampleToCount(wayOf(move), looks) : [move.dropAt]
  const off = mean(way.map((at) => distanceToPolyline(at, line)))
  return off === null ? null : off / tolerance
}

/** The way of the piece: the hand’s, from where the piece was. */
function wayOf({ stroke, from }: FastenMove): Point[] {
  const samples = samplesOf(stroke)
  const [first] = samples
  return samples.map(({ x, y }) => ({ x: from.x + x - (first?.x ?? 0), y: from.y + y - (first?.y ?? 0) }))
}

/** Mean distance of a way from the straight line between its ends, in piece sizes. */
function crookedness(move: FastenMove, size: number): number {
  const way = resampleToCount(wayOf(move), looks)
  const ends = [way[0], way[way.length - 1]].filter((end) => end !== undefined)
  return (mean(way.map((at) => distanceToPolyline(at, ends))) ?? 0) / size
}

/** Taps and keys leave only the two ends of a way. */
function isDragged({ stroke }: FastenMove): boolean {
  return stroke.x.length > 2
}

function mean(values: readonly number[]): number | null {
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length
}

function measured(name: FastenMetric, known: number | null, n?: number, reason?: string) {
  return measurementOf(metrics[name], known, n, reason)
}
