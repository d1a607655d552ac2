/** What is measured on a strung row: precision of the hand and sequence of the mind, kept apart. */
import { carryMeasures } from '../../core/carrying/carry-measures'
import { distance } from '../../core/geometry'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { metrics, type BeadMetric } from './metrics'
import type { BeadMove, BeadResponse, BeadTrial } from './trial'

/** A drop within this many bead sizes of the string's end was meant for it. */
const meantWithin = 2

/** The rule for a string being met: full, and the pattern followed nearly every time. */
const metWhen = { strung: 1, sequence: 0.8, onFirstTry: 0.6 } as const

/** Measures a response to a trial, in the sizes it was laid in. */
export function score(asked: BeadTrial, response: BeadResponse): Outcome<BeadMetric> {
  const { moves, laid } = response
  const trial = { ...asked, ...laid }
  if (moves.length === 0) return unscorable('No bead was carried.')
  const strung = moves.filter((move) => move.landed === 'string').length / trial.row.length
  const onFirstTry = shareOf(moves, (move) => move.landed !== 'elsewhere')
  const brought = moves.filter((move) => move.landed !== 'elsewhere')
  const sequence = brought.length === 0 ? null : shareOf(brought, (move) => move.landed === 'string')
  return {
    kind: 'scored',
    measurements: {
      placementError: placementError(trial, moves),
      onFirstTry: value('onFirstTry', onFirstTry, moves.length),
      sequence: value('sequence', sequence, brought.length, 'no bead reached the string'),
      strung: value('strung', strung, trial.row.length),
      ...carryMeasures(
        moves.map(({ stroke }) => stroke),
        trial.beadSize,
        metrics,
      ),
    },
    met: strung >= metWhen.strung && (sequence ?? 0) >= metWhen.sequence && onFirstTry >= metWhen.onFirstTry,
  }
}

function placementError(trial: BeadTrial, moves: readonly BeadMove[]): Measurement {
  const errors = moves.map((move) => distance(move.dropAt, trial.tip) / trial.beadSize)
  const meant = errors.filter((error) => error <= meantWithin)
  const mean = meant.length === 0 ? null : meant.reduce((sum, error) => sum + error, 0) / meant.length
  return value('placementError', mean, meant.length, 'no bead came near the string')
}

function shareOf(moves: readonly BeadMove[], holds: (move: BeadMove) => boolean): number {
  return moves.filter(holds).length / moves.length
}

function value(name: BeadMetric, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
