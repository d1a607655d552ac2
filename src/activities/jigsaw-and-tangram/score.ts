/** What is measured when a whole is put together: finding places, turning, and the precision of the hand, kept apart. */
import { distance, signedArea } from '../../core/geometry'
import { median } from '../../core/metrics/spread'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { metrics, type WholeMetric } from './metrics'
import { partOf, type WholeMove, type WholeResponse, type WholeTrial } from './trial'

/** The rule for a whole being met: complete, and most pieces right at the first try. */
const metWhen = { placed: 1, firstTry: 0.6 } as const

/** Measures a response to a trial. */
export function score(trial: WholeTrial, response: WholeResponse): Outcome<WholeMetric> {
  const known = new Set(trial.pieces.map(({ id }) => id))
  const moves = response.moves.filter(({ piece }) => known.has(piece))
  const carries = moves.filter(({ landed }) => landed !== 'tap')
  if (carries.length === 0) return unscorable('No piece was carried.')
  const own = trial.pieces.filter(({ id }) => !response.shown.includes(id))
  const firstTry = own.length === 0 ? null : shareOf(own, ({ id }) => isRightAtFirst(carries, id))
  const placed = shareOf(
    trial.pieces,
    ({ id }) => carries.findLast(({ piece }) => piece === id)?.landed === 'in',
  )
  const missed = carries.filter(({ landed }) => landed === 'turned' || landed === 'elsewhere').length
  return {
    kind: 'scored',
    measurements: {
      firstTry: value('firstTry', firstTry, own.length, 'help showed the place of every piece'),
      placed: value('placed', placed, trial.pieces.length),
      tries: value('tries', missed / trial.pieces.length, trial.pieces.length),
      ...turning(trial, moves),
      ...precision(trial, response, carries),
      moves: value('moves', carries.length),
      ...timing(moves),
    },
    met: placed >= metWhen.placed && (firstTry ?? 0) >= metWhen.firstTry,
  }
}

/** The first time on the board it slid in, and there it stayed. */
function isRightAtFirst(carries: readonly WholeMove[], id: string): boolean {
  const own = carries.filter(({ piece }) => piece === id)
  const first = own.find(({ landed }) => landed !== 'aside')
  return first?.landed === 'in' && own.at(-1) === first
}

function turning({ turnStep, pieces }: WholeTrial, moves: readonly WholeMove[]) {
  const none = 'nothing had to be turned'
  if (turnStep === 0)
    return { turnErrors: value('turnErrors', null, 0, none), turnsMore: value('turnsMore', null, 0, none) }
  const taps = moves.filter(({ landed }) => landed === 'tap').length
  const needed = pieces.reduce((sum, { turn }) => sum + ((360 - turn) % 360) / turnStep, 0)
  const errors = moves.filter(({ landed }) => landed === 'turned').length
  return {
    turnErrors: value('turnErrors', errors),
    turnsMore: value('turnsMore', Math.max(0, taps - needed)),
  }
}

/** Only what a hand carried says something about the hand: keys and switches meet every place exactly. */
function precision(trial: WholeTrial, { laid }: WholeResponse, carries: readonly WholeMove[]) {
  const errors = carries.flatMap(({ stroke, dropAt, placeAt }) =>
    placeAt && stroke && stroke.tMs.length > 2 ? [distance(dropAt, placeAt)] : [],
  )
  const mean = errors.length === 0 ? null : errors.reduce((sum, error) => sum + error, 0) / errors.length
  const none = 'no piece was carried into its place by hand'
  const size = laid.scale * pieceSize(trial)
  return {
    placementError: value(
      'placementError',
      mean === null || size <= 0 ? null : mean / size,
      errors.length,
      none,
    ),
    placementMm: value(
      'placementMm',
      mean === null || !laid.checked || laid.unitsPerMm <= 0 ? null : mean / laid.unitsPerMm,
      errors.length,
      laid.checked ? none : 'the size of the screen was not checked',
    ),
  }
}

/** The root of the pieces' mean area, units of the frame. */
function pieceSize(trial: WholeTrial): number {
  const areas = trial.pieces.map(({ part }) => Math.abs(signedArea(partOf(trial, part).outline)))
  return Math.sqrt(areas.reduce((sum, area) => sum + area, 0) / Math.max(1, areas.length))
}

function timing(moves: readonly WholeMove[]) {
  const into = moves.filter(({ landed }) => landed === 'in').map(({ atMs }) => atMs)
  const spans = into.map((atMs, k) => atMs - (into[k - 1] ?? 0))
  return {
    pieceMs: value('pieceMs', median(spans), spans.length, 'no piece slid in'),
    totalMs: value('totalMs', moves.at(-1)?.atMs ?? null),
  }
}

function shareOf<Item>(items: readonly Item[], holds: (item: Item) => boolean): number {
  return items.filter(holds).length / Math.max(1, items.length)
}

function value(name: WholeMetric, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
