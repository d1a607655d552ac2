/** What is measured on a board: precision of the hand, choice by shape, and turning before bringing, kept apart. */
import { carryMeasures } from '../../core/carrying/carry-measures'
import { distance } from '../../core/geometry'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { metrics, type PegMetric } from './metrics'
import { turnsToFit } from './shapes'
import type { PegMove, PegResponse, PegTrial } from './trial'

/** A peg let go within this many peg sizes of a bed was meant for it; farther away it was put back. */
const meantWithin = 1.5

/** The rule for a board being met: all lie in their beds, most of them without trying others. */
const metWhen = { placed: 1, rightBed: 0.75, drops: 0.4 } as const

/** Measures a response to a trial. */
export function score(trial: PegTrial, { acts, laid }: PegResponse): Outcome<PegMetric> {
  const moves = acts.filter((act): act is PegMove => act.kind === 'move')
  if (moves.length === 0) return unscorable('No peg was carried.')
  const errors = moves.map((move) => errorOf(move, laid))
  const meant = errors.filter((error): error is number => error !== null && error <= meantWithin)
  const meanError = meant.length === 0 ? null : meant.reduce((sum, error) => sum + error, 0) / meant.length
  const brought = moves.filter(({ landed }) => landed !== 'beside')
  const beside = moves.filter(
    ({ landed }, k) => landed === 'beside' && (errors[k] ?? Infinity) <= meantWithin,
  )
  const tries = brought.length + beside.length
  const drops = tries === 0 ? null : beside.length / tries
  const rightBed =
    brought.length === 0
      ? null
      : brought.filter(({ landed }) => landed !== 'another bed').length / brought.length
  const placed = moves.filter(({ landed }) => landed === 'in bed').length / trial.beds.length
  return {
    kind: 'scored',
    measurements: {
      placementError: value('placementError', meanError, meant.length, 'no peg came near a bed'),
      drops: value('drops', drops, tries, 'no peg came near a bed'),
      rightBed: value('rightBed', rightBed, brought.length, 'no peg was brought to a bed'),
      ...turning(trial, acts, moves),
      placed: value('placed', placed, trial.beds.length),
      ...carryMeasures(
        moves.map(({ stroke }) => stroke),
        laid.pegSize,
        metrics,
      ),
    },
    met: placed >= metWhen.placed && (rightBed ?? 0) >= metWhen.rightBed && (drops ?? 1) <= metWhen.drops,
  }
}

/** Distance of a put-down from the nearest free bed, in peg sizes. */
function errorOf({ bed, dropAt }: PegMove, laid: PegResponse['laid']): number | null {
  const at = bed === null ? undefined : laid.beds[bed]
  return at ? distance(at, dropAt) / laid.pegSize : null
}

/** Whether pegs were turned before they were brought, and how many taps were too many. */
function turning(
  trial: PegTrial,
  acts: PegResponse['acts'],
  moves: readonly PegMove[],
): Pick<Record<PegMetric, Measurement>, 'turnedFirst' | 'turnsTooMany'> {
  const none = trial.turnStep === 0 ? 'no peg had to be turned' : 'no peg that had to be turned was brought'
  const needing = trial.pegs.flatMap(({ id, shape, turn }) => {
    const bed = trial.beds.find((one) => one.shape === shape)
    const fewest = bed ? turnsToFit(shape, turn, bed.turn, trial.turnStep) : 0
    return fewest > 0 ? [{ id, fewest }] : []
  })
  const brought = needing.flatMap(({ id }) => {
    const first = moves.find(
      ({ peg, landed }) => peg === id && (landed === 'in bed' || landed === 'turned otherwise'),
    )
    return first ? [first.landed === 'in bed'] : []
  })
  const lying = needing.filter(({ id }) => moves.some(({ peg, landed }) => peg === id && landed === 'in bed'))
  const tooMany = lying.map(({ id, fewest }) => {
    const taps = acts.filter((act) => act.kind === 'turn' && act.peg === id).length
    return Math.max(0, taps - fewest)
  })
  return {
    turnedFirst: value(
      'turnedFirst',
      brought.length === 0 ? null : brought.filter(Boolean).length / brought.length,
      brought.length,
      none,
    ),
    turnsTooMany: value(
      'turnsTooMany',
      tooMany.length === 0 ? null : tooMany.reduce((sum, taps) => sum + taps, 0),
      tooMany.length,
      none,
    ),
  }
}

function value(name: PegMetric, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
