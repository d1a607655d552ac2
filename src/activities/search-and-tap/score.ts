/** What is measured when a field was searched. */
import { cancellationOf, type Cancellation } from '../../core/metrics/cancellation'
import { reactionTimes } from '../../core/metrics/reaction-time'
import {
  measured,
  measurementOf,
  unknown,
  unscorable,
  type Measurement,
  type Outcome,
} from '../../core/outcome'
import { leastFound, metrics, type SearchMetric } from './metrics'
import type { LaidItem, SearchResponse, SearchTrial } from './trial'

/** A field is met with at least so much found beyond others taken; higher asks more. */
const metShare = 0.8
/** A find later than this after the one before says nothing about looking, ms. */
const latestFindMs = 60_000

/** Measures a response to a trial. */
export function score(trial: SearchTrial, response: SearchResponse): Outcome<SearchMetric> {
  const searched = searchedIn(response)
  if (!response.touches.some(({ item }) => item !== null)) return unscorable('Nothing was touched.')
  if (searched.targets.length === 0) return unscorable('There was nothing to find.')
  const search = cancellationOf({
    targets: searched.targets,
    touched: searched.touched.map(({ target }) => target),
    ms: response.endedMs,
  })
  const beyond = beyondOthers(search, searched)
  return {
    kind: 'scored',
    measurements: {
      foundBeyond: measurementOf(metrics.foundBeyond, beyond, searched.targets.length),
      ...countsOf(trial, search, searched),
      ...timesOf(search, searched, response),
      ...orderOf(search),
      ...sidesOf(search, searched, response.laid.items),
      laid: measured(response.laid.items.length, metrics.laid.unit),
    },
    met: beyond >= metShare,
  }
}

/** A touch of something that stands there. */
interface Touched {
  readonly item: LaidItem
  /** Number among the targets; null for another. */
  readonly target: number | null
  readonly atMs: number
}

/** A search in which what help pointed out was not found. */
interface Searched {
  readonly targets: readonly LaidItem[]
  readonly touched: readonly Touched[]
  /** How many there were that were not to be found. */
  readonly others: number
}

function searchedIn({ touches, pointedOut, laid }: SearchResponse): Searched {
  const targets = laid.items.filter(({ isTarget }) => isTarget)
  const touched = touches.flatMap(({ item: number, atMs }) => {
    const item = laid.items[number ?? -1]
    const shown = pointedOut.some((one) => one.item === number && one.atMs <= atMs)
    if (!item || shown) return []
    return [{ item, target: item.isTarget ? targets.indexOf(item) : null, atMs }]
  })
  return { targets, touched, others: laid.items.length - targets.length }
}

/** Share of the targets found, less the share of the others taken, each one counted once. */
function beyondOthers({ hits }: Cancellation, { targets, touched, others }: Searched): number {
  const taken = new Set(touched.flatMap(({ item, target }) => (target === null ? [item] : []))).size
  return hits / targets.length - (others === 0 ? 0 : taken / others)
}

type Measured<Name extends SearchMetric> = Readonly<Record<Name, Measurement>>

function countsOf(
  { kinds, rule }: SearchTrial,
  search: Cancellation,
  { targets, touched }: Searched,
): Measured<'found' | 'hits' | 'omissions' | 'commissions' | 'turnedTaken' | 'withoutFriend' | 'revisits'> {
  const count = (value: number) => measured(value, 'count')
  const wrong = touched.filter(({ target }) => target === null).map(({ item }) => kinds[item.kind])
  const isTurned = (kind: (typeof wrong)[number]) => kind?.foil === 'rotation' || kind?.foil === 'mirror'
  return {
    found: measurementOf(metrics.found, search.accuracy, targets.length),
    hits: count(search.hits),
    omissions: count(search.omissions),
    commissions: count(search.commissions),
    turnedTaken: kinds.some((kind) => kind.role === 'other' && isTurned(kind))
      ? count(wrong.filter(isTurned).length)
      : unknown('count', 'nothing was turned or mirrored'),
    withoutFriend:
      rule === 'only after'
        ? count(wrong.filter((kind) => kind?.role === 'target').length)
        : unknown('count', 'there was no such rule'),
    revisits: count(search.revisits),
  }
}

function timesOf(
  { rate }: Cancellation,
  { touched }: Searched,
  { endedMs }: SearchResponse,
): Measured<'rate' | 'betweenMs' | 'totalMs'> {
  const firsts = touched.filter(
    ({ target }, k) => target !== null && touched.findIndex((other) => other.target === target) === k,
  )
  const waits = firsts.slice(1).map(({ atMs }, k) => atMs - (firsts[k]?.atMs ?? atMs))
  const { medianMs, n } = reactionTimes(waits, latestFindMs)
  return {
    rate: measurementOf(metrics.rate, rate),
    betweenMs: measurementOf(metrics.betweenMs, medianMs, n, 'too few were found in time'),
    totalMs: measurementOf(metrics.totalMs, endedMs > 0 ? endedMs : null),
  }
}

function orderOf({
  hits,
  order,
  centre,
}: Cancellation): Measured<'bestR' | 'crossings' | 'stepRatio' | 'centreX' | 'centreY'> {
  const told = (name: SearchMetric, value: number | null | undefined) =>
    hits < leastFound
      ? unknown(metrics[name].unit, `fewer than ${leastFound} were found`)
      : measurementOf(metrics[name], value ?? null, hits, 'they lie in one line')
  return {
    bestR: told('bestR', order?.bestR),
    crossings: told('crossings', order?.crossings),
    stepRatio: told('stepRatio', order?.stepRatio),
    centreX: told('centreX', centre.x),
    centreY: told('centreY', centre.y),
  }
}

function sidesOf(
  { found }: Cancellation,
  { targets }: Searched,
  items: readonly LaidItem[],
): Measured<'leftFound' | 'rightFound'> {
  const across = items.map(({ x }) => x)
  const middle = (Math.min(...across) + Math.max(...across)) / 2
  const isLeft = (target: LaidItem | undefined) => target !== undefined && target.x < middle
  const left = found.filter((k) => isLeft(targets[k])).length
  const leftTargets = targets.filter(isLeft).length
  return {
    leftFound: measured(left, 'count', leftTargets),
    rightFound: measured(found.length - left, 'count', targets.length - leftTargets),
  }
}
