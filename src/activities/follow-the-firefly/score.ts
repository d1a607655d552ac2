/** What is measured when fireflies were followed. */
import { reactionTimes } from '../../core/metrics/reaction-time'
import {
  measured,
  measurementOf,
  unknown,
  unscorable,
  type Measurement,
  type Outcome,
} from '../../core/outcome'
import { metrics, type FireflyMetric } from './metrics'
import { pursuitOf } from './pursuit'
import { ringPresses } from './rings'
import { trackedOf } from './tracking'
import type { FireflyResponse, FireflyTrial } from './trial'

/** With the finger: on it for at least this share. With the eyes all have to be found: fewer would make more to follow easier. */
const metShare = 0.6
/** A first pick later than this says nothing about looking, ms. */
const latestPickMs = 60_000
/** A pass as near as this, sizes, can mix two up. */
const nearPass = 2

/** Measures a response to a trial. */
export function score(trial: FireflyTrial, response: FireflyResponse): Outcome<FireflyMetric> {
  return trial.play === 'finger' ? scorePursuit(response) : scorePicks(trial, response)
}

function scorePursuit(response: FireflyResponse): Outcome<FireflyMetric> {
  const { strokes, flownMs, laid, rings } = response
  const steps = laid.way.length - 1
  if (flownMs === null || !(flownMs.ms > 0) || steps < 1) return unscorable('The firefly did not fly.')
  if (rings.length > 0 && strokes.length === 0)
    return scoreRings(response, { fromMs: flownMs.from, everyMs: flownMs.ms / steps })
  const pursuit = pursuitOf({ ...laid, strokes, everyMs: flownMs.ms / steps, fromMs: flownMs.from })
  if (pursuit.onTarget === null || strokes.length === 0) return unscorable('No finger followed.')
  const n = laid.way.length
  return {
    kind: 'scored',
    measurements: {
      ...noneOfEyes(),
      ...noneOfKeys(),
      followed: measurementOf(metrics.followed, pursuit.onTarget, n),
      offBy: measurementOf(
        metrics.offBy,
        shareOfSize(pursuit.offBy, laid.size),
        n,
        'the finger was never there',
      ),
      lagMs: measurementOf(metrics.lagMs, pursuit.lagMs, n, 'the finger was there for too short a time'),
      losses: measured(pursuit.losses, metrics.losses.unit),
      refindMs: measurementOf(
        metrics.refindMs,
        pursuit.refindMs,
        pursuit.losses,
        'it was not lost and found',
      ),
      afterHiding: measurementOf(metrics.afterHiding, pursuit.afterHiding, n, 'it was never out of sight'),
    },
    met: pursuit.onTarget >= metShare,
  }
}

/** By keys nothing is said of a finger: only how presses met the moments of the rings. */
function scoreRings(
  { rings, presses }: FireflyResponse,
  { fromMs, everyMs }: { readonly fromMs: number; readonly everyMs: number },
): Outcome<FireflyMetric> {
  if (presses.length === 0) return unscorable('No key was pressed.')
  const passed = rings.map((step) => fromMs + step * everyMs)
  const { met, offMs, beside } = ringPresses(passed, presses)
  const byKeys = 'it was followed by keys'
  return {
    kind: 'scored',
    measurements: {
      ...noneOfEyes(byKeys),
      ...noneOfFinger(byKeys),
      followed: unknown(metrics.followed.unit, byKeys),
      ringsMet: measurementOf(metrics.ringsMet, met / rings.length, rings.length),
      ringOffMs: measurementOf(metrics.ringOffMs, offMs, met, 'no ring was met'),
      ringsBeside: measurementOf(metrics.ringsBeside, beside, presses.length),
    },
    met: met / rings.length >= metShare && beside <= rings.length,
  }
}

function shareOfSize(value: number | null, size: number): number | null {
  return value === null || !(size > 0) ? null : value / size
}

function scorePicks(
  { glowing, fireflies }: FireflyTrial,
  { picks, takenAway, laid }: FireflyResponse,
): Outcome<FireflyMetric> {
  if (picks.length === 0) return unscorable('No firefly was chosen.')
  const chosen = [...new Set(picks.map(({ firefly }) => firefly))].slice(0, glowing)
  const right = chosen.filter((one) => one >= 0 && one < glowing)
  const swapped = chosen.filter((one) => one >= glowing && (laid.passes[one] ?? Infinity) <= nearPass)
  const { share, beyondGuessing, effective } = trackedOf(right.length, glowing, fireflies)
  const helped = takenAway > 0 ? 'help had taken others away' : null
  const told = (name: FireflyMetric, value: number) =>
    helped === null ? measurementOf(metrics[name], value, glowing) : unknown(metrics[name].unit, helped)
  return {
    kind: 'scored',
    measurements: {
      ...noneOfFinger(),
      ...noneOfKeys(),
      followed: told('followed', beyondGuessing),
      found: told('found', share),
      tracked: told('tracked', effective),
      swapped: measured(swapped.length, metrics.swapped.unit, chosen.length - right.length),
      ...timesOf(picks),
      leftPicks: measured(leftOf(laid.rests, chosen), metrics.leftPicks.unit, chosen.length),
    },
    met: helped === null && right.length === glowing,
  }
}

function timesOf(picks: FireflyResponse['picks']): Pick<Measurements, 'firstMs' | 'totalMs'> {
  const [first] = picks
  const { medianMs, n } = reactionTimes(first ? [first.atMs] : [], latestPickMs)
  return {
    firstMs: measurementOf(
      metrics.firstMs,
      medianMs,
      n,
      'the pick came before it could be seen, or very late',
    ),
    totalMs: measurementOf(metrics.totalMs, picks.at(-1)?.atMs ?? null),
  }
}

/** How many of the chosen came to rest left of the middle of all. */
function leftOf(rests: FireflyResponse['laid']['rests'], chosen: readonly number[]): number {
  const across = rests.map(({ x }) => x)
  const middle = (Math.min(...across) + Math.max(...across)) / 2
  return chosen.filter((one) => (rests[one]?.x ?? Infinity) < middle).length
}

type Measurements = Readonly<Record<FireflyMetric, Measurement>>

type OfEyes = 'found' | 'tracked' | 'swapped' | 'firstMs' | 'totalMs' | 'leftPicks'
type OfKeys = 'ringsMet' | 'ringOffMs' | 'ringsBeside'
type OfFinger = 'offBy' | 'lagMs' | 'losses' | 'refindMs' | 'afterHiding'

function noneOfEyes(how = 'it was followed with the finger'): Pick<Measurements, OfEyes> {
  const none = (name: OfEyes) => unknown(metrics[name].unit, how)
  return {
    found: none('found'),
    tracked: none('tracked'),
    swapped: none('swapped'),
    firstMs: none('firstMs'),
    totalMs: none('totalMs'),
    leftPicks: none('leftPicks'),
  }
}

function noneOfFinger(how = 'they were followed with the eyes'): Pick<Measurements, OfFinger> {
  const none = (name: OfFinger) => unknown(metrics[name].unit, how)
  return {
    offBy: none('offBy'),
    lagMs: none('lagMs'),
    losses: none('losses'),
    refindMs: none('refindMs'),
    afterHiding: none('afterHiding'),
  }
}

function noneOfKeys(): Pick<Measurements, OfKeys> {
  const none = (name: OfKeys) => unknown(metrics[name].unit, 'it was not followed by keys')
  return { ringsMet: none('ringsMet'), ringOffMs: none('ringOffMs'), ringsBeside: none('ringsBeside') }
}
