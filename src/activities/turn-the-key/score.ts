/** What is measured of turning. Only turns by as many fingers as asked say something of the hand. */
import { median, sampleSd } from '../../core/metrics/spread'
import { measurementOf, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { metrics, type KeyMetric } from './metrics'
import type { KeyResponse, KeyTrial, KeyTurn } from './trial'

/** A change of direction is one only after this much of the new way, degrees. Larger sees fewer. */
const reversalDegrees = 4
/** Time between two moments of holding, ms. */
const everyMs = 20
/** The rule for a door being met: every turn done as asked, and most of them stopped at the mark. */
const metWhen = { stopped: 0.5 } as const

/** A turn beside what was asked of it. */
interface Asked {
  readonly turn: KeyTurn
  /** Where the mark was, degrees. */
  readonly target: number
}

/** Measures a response to a trial. */
export function score(trial: KeyTrial, { turns }: KeyResponse): Outcome<KeyMetric> {
  const begun = turns.slice(0, trial.turns.length).filter(({ tMs, failed }) => tMs.length + failed.length > 0)
  if (begun.length === 0) return unscorable('The key was not touched.')
  const asked = turns.slice(0, trial.turns.length).map((turn, k) => ({ turn, target: trial.turns[k] ?? 0 }))
  const done = asked.filter(({ turn }) => turn.isDone)
  const asAsked = done.filter(({ turn }) => isAsAsked(turn, trial))
  const all = trial.turns.length
  const stopped = asAsked.filter((one) => hasStopped(one, trial.tolerance)).length / all
  const sum = (of: (turn: KeyTurn) => number) => begun.reduce((total, turn) => total + of(turn), 0)
  const each = (name: KeyMetric, of: (turn: KeyTurn) => number) =>
    value(name, sum(of) / begun.length, begun.length)
  return {
    kind: 'scored',
    measurements: {
      stopped: value('stopped', stopped, all),
      done: value('done', done.length / all, all),
      ...turning(trial, asAsked),
      reversals: each('reversals', ({ degrees }) => reversalsOf(degrees)),
      regrasps: each('regrasps', ({ grasps }) => Math.max(0, grasps - 1)),
      failedGrasps: each('failedGrasps', ({ failed }) => failed.length),
      ...pace(trial, asked, begun),
      asAsked: value(
        'asAsked',
        done.length === 0 ? null : asAsked.length / done.length,
        done.length,
        'no turn was done',
      ),
    },
    met: done.length === all && asAsked.length === all && stopped >= metWhen.stopped,
  }
}

function turning(trial: KeyTrial, asAsked: readonly Asked[]) {
  const over = (name: KeyMetric, of: (asked: Asked) => number | null): Measurement => {
    const known = asAsked.map(of).filter((one) => one !== null)
    return value(name, median(known), known.length, 'no turn was done by the fingers asked for')
  }
  return {
    angleError: over('angleError', ({ turn: { degrees }, target }) => {
      const end = degrees[degrees.length - 1]
      return end === undefined ? null : Math.abs(end - target)
    }),
    unsteadiness: over('unsteadiness', ({ turn }) => sampleSd(holding(turn, trial.holdMs))),
    overshoot: over('overshoot', ({ turn: { degrees }, target }) =>
      degrees.reduce((most, at) => Math.max(most, (at - target) * Math.sign(target)), 0),
    ),
    turnRatio: over('turnRatio', ({ turn: { degrees }, target }) =>
      target === 0 ? null : wayOf(degrees) / Math.abs(target),
    ),
  }
}

function pace(trial: KeyTrial, asked: readonly Asked[], begun: readonly KeyTurn[]) {
  const done = asked.filter(({ turn }) => turn.isDone)
  const times = done.flatMap(({ turn: { tMs } }) => {
    const [from, to] = [tMs[0], tMs[tMs.length - 1]]
    return from !== undefined && to !== undefined && to >= from ? [to - from] : []
  })
  const first = begun[0]?.tMs[0] ?? null
  const gaps = begun.flatMap(({ by, strokes }) => {
    const landings = strokes.flatMap(({ tMs }) => tMs[0] ?? []).slice(0, 2)
    const [a, b] = landings
    return by === 'two fingers' && a !== undefined && b !== undefined ? [Math.abs(b - a)] : []
  })
  return {
    contactGapMs: value(
      'contactGapMs',
      trial.fingers === 2 ? median(gaps) : null,
      gaps.length,
      'no two fingers turned the key',
    ),
    turnMs: value('turnMs', median(times), times.length, 'no turn was done'),
    reactionMs: value('reactionMs', first !== null && first >= 0 ? first : null),
  }
}

function isAsAsked({ by }: KeyTurn, { fingers }: KeyTrial): boolean {
  return by === 'two fingers' || (by === 'one finger' && fingers === 1)
}

/** Whether the key, once at the mark, stayed there. */
function hasStopped({ turn: { degrees }, target }: Asked, tolerance: number): boolean {
  const first = degrees.findIndex((at) => Math.abs(at - target) <= tolerance)
  return first >= 0 && degrees.slice(first).every((at) => Math.abs(at - target) <= tolerance)
}

/** Where the key stood at even times over the second half of holding: by then it has arrived. */
function holding({ tMs, degrees }: KeyTurn, holdMs: number): number[] {
  const end = tMs[tMs.length - 1]
  if (end === undefined) return []
  const moments = Math.floor(holdMs / 2 / everyMs) + 1
  return Array.from({ length: moments }, (_, k) => {
    // A key that does not move tells nothing: it stands where it last was.
    const at = tMs.findLastIndex((time) => time <= end - k * everyMs)
    return degrees[Math.max(0, at)] ?? 0
  })
}

function wayOf(degrees: readonly number[]): number {
  return degrees.reduce((way, at, k) => way + (k === 0 ? 0 : Math.abs(at - (degrees[k - 1] ?? at))), 0)
}

/** Changes of direction; trembling below the threshold is none. */
function reversalsOf(degrees: readonly number[]): number {
  let count = 0
  let way = 0
  let turningPoint = degrees[0] ?? 0
  for (const at of degrees) {
    const by = at - turningPoint
    if (way !== 0 && Math.sign(by) === way) turningPoint = at
    else if (Math.abs(by) >= reversalDegrees) {
      if (way !== 0) count += 1
      way = Math.sign(by)
      turningPoint = at
    }
  }
  return count
}

function value(name: KeyMetric, known: number | null, n?: number, reason?: string): Measurement {
  return measurementOf(metrics[name], known, n, reason)
}
