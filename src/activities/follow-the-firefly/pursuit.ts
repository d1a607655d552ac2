/** How a finger stayed with what flew: on it or off it, how far behind, lost and found again. */
import { distance, type Point } from '../../core/geometry'
import { samplesOf, type Stroke } from '../../core/ink'
import { median } from '../../core/metrics/spread'

/** A flight that was followed. */
export interface Pursued {
  /** Where it was at equal times, page units. */
  readonly way: readonly Point[]
  /** Whether it was out of sight then. */
  readonly hidden: readonly boolean[]
  /** Between two places of the way, ms. */
  readonly everyMs: number
  /** When the flight began, on the clock of the strokes. */
  readonly fromMs: number
  /** Within this a finger is on it, page units. */
  readonly reach: number
  readonly strokes: readonly Stroke[]
}

/** What a pursuit came to. Null where there is too little to say. */
export interface Pursuit {
  /** Share of the time it could be seen that the finger was on it, 0–1. */
  readonly onTarget: number | null
  /** The finger's distance from it while on the glass, middle value, page units. */
  readonly offBy: number | null
  /** The finger is where it was so long ago, ms; below 0 it is ahead. */
  readonly lagMs: number | null
  readonly losses: number
  /** From losing it to being on it again, middle value, ms. */
  readonly refindMs: number | null
  /** Share of the second after it came out that the finger was on it; null when it was never out of sight. */
  readonly afterHiding: number | null
}

/** Shorter than this off it is no loss, ms. */
const leastLossMs = 240
/** Lags that are tried, ms. */
const lags = { from: -400, to: 1000 } as const
/** With less of the finger than this nothing is said of how far behind it is, ms. */
const leastFollowedMs = 2000
/** After it came out of hiding it is looked at for so long, ms. */
const afterMs = 1000

/** Measures a pursuit. */
export function pursuitOf(pursued: Pursued): Pursuit {
  const { way, hidden, everyMs, reach } = pursued
  const finger = fingerAt(pursued)
  const far = way.map((at, k) => {
    const touch = finger[k] ?? null
    return touch === null ? null : distance(at, touch)
  })
  const isOn = far.map((one) => one !== null && one <= reach)
  const seen = [...way.keys()].filter((k) => hidden[k] !== true)
  const { losses, refindMs } = lossesIn(isOn, everyMs)
  return {
    onTarget: shareOn(isOn, seen),
    offBy: median(seen.flatMap((k) => far[k] ?? [])),
    lagMs: lagOf(pursued, finger),
    losses,
    refindMs,
    afterHiding: shareOn(isOn, justOut(hidden, everyMs)),
  }
}

/** Where the finger was at each place of the way; null while it was off the glass. */
function fingerAt({ way, everyMs, fromMs, strokes }: Pursued): (Point | null)[] {
  const places = way.map((): Point | null => null)
  for (const stroke of strokes) {
    const samples = samplesOf(stroke)
    const last = samples.at(-1)
    if (!last) continue
    let next = 0
    for (const k of way.keys()) {
      const tMs = fromMs + k * everyMs
      while (next < samples.length && (samples[next]?.tMs ?? 0) <= tMs) next += 1
      const latest = samples[next - 1]
      if (latest && tMs <= last.tMs) places[k] = latest
    }
  }
  return places
}

function shareOn(isOn: readonly boolean[], at: readonly number[]): number | null {
  return at.length === 0 ? null : at.filter((k) => isOn[k] === true).length / at.length
}

function lossesIn(isOn: readonly boolean[], everyMs: number): Pick<Pursuit, 'losses' | 'refindMs'> {
  const first = isOn.indexOf(true)
  const gaps: { ms: number; isOver: boolean }[] = []
  let steps = 0
  for (const on of first < 0 ? [] : isOn.slice(first)) {
    if (on && steps > 0) gaps.push({ ms: steps * everyMs, isOver: true })
    steps = on ? 0 : steps + 1
  }
  if (steps > 0) gaps.push({ ms: steps * everyMs, isOver: false })
  const losses = gaps.filter(({ ms }) => ms >= leastLossMs)
  return {
    losses: losses.length,
    refindMs: median(losses.flatMap(({ ms, isOver }) => (isOver ? [ms] : []))),
  }
}

/** The shift in time at which the finger lies nearest to the way. */
function lagOf({ way, everyMs }: Pursued, finger: readonly (Point | null)[]): number | null {
  const followed = finger.flatMap((at, k) => (at ? [{ at, k }] : []))
  if (followed.length * everyMs < leastFollowedMs) return null
  let best = { lagMs: 0, far: Infinity }
  for (let lagMs = lags.from; lagMs <= lags.to; lagMs += everyMs) {
    const shift = Math.round(lagMs / everyMs)
    const fars = followed.flatMap(({ at, k }) => {
      const then = way[k - shift]
      return then ? [distance(at, then)] : []
    })
    const far = fars.reduce((sum, one) => sum + one, 0) / fars.length
    if (fars.length > followed.length / 2 && far < best.far) best = { lagMs, far }
  }
  return Number.isFinite(best.far) ? best.lagMs : null
}

/** The times in sight shortly after it came out. */
function justOut(hidden: readonly boolean[], everyMs: number): number[] {
  const span = Math.round(afterMs / everyMs)
  return [...hidden.keys()].filter(
    (k) => hidden[k] === false && hidden.slice(Math.max(0, k - span), k).includes(true),
  )
}
