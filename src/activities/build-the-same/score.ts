/** What is measured on something built: parts, places and ways round kept apart from the hand that put them there. */
import { median } from '../../core/metrics/spread'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { metrics, type BuildMetric } from './metrics'
import { waysOf } from './parts'
import {
  after,
  boardOf,
  isRight,
  type Board,
  type BuildMove,
  type BuildResponse,
  type BuildTrial,
} from './trial'

/** So much has to be as in the model, share of the parts; with six parts or fewer that is all of them. */
const metFrom = 0.85
/** A part let go farther than this from the middle of its place was carried there by help or by keys, places. */
const farthestDrop = 2

type Put = Extract<BuildMove, { kind: 'put' }>

/** Measures a response to a trial. */
export function score(trial: BuildTrial, response: BuildResponse): Outcome<BuildMetric> {
  const { built, looks } = response
  const moves = response.moves.slice(0, built ?? undefined)
  const puts = moves.filter((move) => move.kind === 'put')
  if (puts.length === 0) return unscorable('Nothing was put down.')
  const board = moves.reduce(after, boardOf(trial))
  const asked = placesAsked(trial)
  const right = asked.filter((place) => isRight(trial, board, place)).length
  const inPlace = asked.filter((place) => trial.target[place]?.kind === board[place]?.kind)
  const asModel = asked.length === 0 ? null : right / asked.length
  return {
    kind: 'scored',
    measurements: {
      asModel: value('asModel', asModel, asked.length),
      rightPlace: value(
        'rightPlace',
        asked.length === 0 ? null : inPlace.length / asked.length,
        asked.length,
      ),
      rightWay: rightWay(trial, board, inPlace),
      gaps: value('gaps', asked.filter((place) => !board[place]).length),
      otherPart: value('otherPart', othersOn(trial, board)),
      movesPerPart: value('movesPerPart', asked.length === 0 ? null : puts.length / asked.length),
      offCentre: offCentre(trial, puts),
      looks:
        trial.model === 'covered'
          ? value('looks', looks.length)
          : value('looks', null, undefined, 'the model was not covered'),
      turns: value('turns', moves.filter((move) => move.kind === 'turn').length),
      ...timing(moves, puts, response.readyMs),
    },
    met: (asModel ?? 0) >= metFrom && othersOn(trial, board) === 0,
  }
}

/** The places that are filled in the model and were not given. */
function placesAsked({ target, given }: BuildTrial): number[] {
  return [...target.keys()].filter((place) => target[place] !== null && !given.includes(place))
}

function othersOn({ target }: BuildTrial, board: Board): number {
  return board.filter((part, place) => part !== null && part.kind !== target[place]?.kind).length
}

function rightWay(trial: BuildTrial, board: Board, inPlace: readonly number[]): Measurement {
  const turnable = inPlace.filter((place) => {
    const kind = trial.kinds[trial.target[place]?.kind ?? -1]
    return kind !== undefined && waysOf(trial.material, kind) > 1
  })
  const right = turnable.filter((place) => isRight(trial, board, place)).length
  const share = turnable.length === 0 ? null : right / turnable.length
  return value('rightWay', share, turnable.length, 'no right part that can be turned was in its place')
}

function offCentre({ across }: BuildTrial, puts: readonly Put[]): Measurement {
  const off = puts.flatMap(({ to, dropAt, stroke }) => {
    // Two samples are taps or keys: nobody aimed while carrying.
    if (to === null || stroke.x.length < 3) return []
    const middle = { x: (to % across) + 0.5, y: Math.floor(to / across) + 0.5 }
    const far = Math.hypot(dropAt.x - middle.x, dropAt.y - middle.y)
    return far <= farthestDrop ? [far] : []
  })
  return value('offCentre', median(off), off.length, 'no part was carried to the board by hand')
}

function timing(moves: readonly BuildMove[], puts: readonly Put[], readyMs: number) {
  const first = puts[0]?.stroke.tMs[0] ?? null
  const last = endOf(moves[moves.length - 1])
  return {
    reactionMs: value('reactionMs', first !== null && first >= readyMs ? first - readyMs : null),
    carryMs: value(
      'carryMs',
      median(puts.map(({ stroke }) => (stroke.tMs[stroke.tMs.length - 1] ?? 0) - (stroke.tMs[0] ?? 0))),
      puts.length,
    ),
    totalMs: value('totalMs', first !== null && last !== null ? last - first : null),
  }
}

function endOf(move: BuildMove | undefined): number | null {
  if (!move) return null
  return move.kind === 'turn' ? move.tMs : (move.stroke.tMs[move.stroke.tMs.length - 1] ?? null)
}

function value(name: BuildMetric, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
