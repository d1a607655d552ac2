/** What is measured when a row is given back. The first try counts; looks and later tries only help. */
import { beyondGuessing } from '../../core/metrics/accuracy'
import { anticipationMs } from '../../core/metrics/reaction-time'
import { median } from '../../core/metrics/spread'
import {
  measured,
  measurementOf,
  unknown,
  unscorable,
  type Measurement,
  type Outcome,
} from '../../core/outcome'
import { choiceMeasurements, judgeChoices, latestChoiceMs } from '../../core/stimulus/choice-score'
import { judgeTry, type JudgedTry } from './judge'
import { metrics, type RowMetric } from './metrics'
import type { RowResponse, RowTrial } from './trial'

/** Measures a response to a trial. */
export function score(trial: RowTrial, response: RowResponse): Outcome<RowMetric> {
  return trial.answer === 'recognise' ? scoreFound(trial, response) : scoreMade(trial, response)
}

type Measurements = Readonly<Record<RowMetric, Measurement>>

const withHelp = 'help had shown some of it'
const notMade = 'rows were found, not made again'

function scoreFound({ rows, keyIndex }: RowTrial, response: RowResponse): Outcome<RowMetric> {
  const asked = {
    keyIndex: keyIndex ?? -1,
    foils: rows.map(({ foil }) => (foil === null ? null : ('other' as const))),
  }
  const judged = judgeChoices(asked, response)
  if (!judged) return unscorable('Nothing was chosen.')
  const { foundFirst, beyondLuck, choicesMade, responseMs, rightMs, totalMs, place } =
    choiceMeasurements(judged)
  const foil = rows[judged.place]?.foil ?? null
  const took = (wished: 'swap' | 'stranger') =>
    judged.helped ? unknown('count', withHelp) : measured(foil === wished ? 1 : 0, 'count')
  return {
    kind: 'scored',
    measurements: {
      ...inMaking(() => unknownOf(notMade)),
      wholeRow: foundFirst,
      beyondLuck,
      swapped: took('swap'),
      strangers: took('stranger'),
      tries: judged.foundMs === null ? unknown('count', 'it was not found') : choicesMade,
      responseMs,
      rightMs,
      eachMs: unknown('ms', notMade),
      totalMs,
      place,
      ...seenOf(response),
    },
    met: judged.right && !judged.helped,
  }
}

function scoreMade(trial: RowTrial, response: RowResponse): Outcome<RowMetric> {
  const [first] = response.tries
  if (!first || first.given.length === 0) return unscorable('Nothing was chosen.')
  const judged = judgeTry(trial, first.given)
  const helped = response.pointedAt > 0
  const known = (measurement: Measurement) => (helped ? unknown(measurement.unit, withHelp) : measurement)
  const ended = judged.right || first.given.length >= trial.row.length
  return {
    kind: 'scored',
    measurements: {
      ...inMaking((name) => known(madeOf(name, judged, trial, ended))),
      wholeRow: known(measured(judged.right ? 1 : 0, 'share', 1)),
      beyondLuck: known(luckOf(judged, trial)),
      swapped: known(measured(judged.swapped, 'count')),
      strangers: known(
        trial.riders.length > trial.row.length
          ? measured(judged.strangers, 'count')
          : unknown('count', 'no strangers waited'),
      ),
      ...timesOf(trial, response, judged),
      place: unknown('place', 'no rows were to be found'),
      ...seenOf(response),
    },
    met: judged.right && !helped,
  }
}

type Made = 'keptInOrder' | 'rightPlaces' | 'pairsInOrder' | 'startKept' | 'middleKept' | 'endKept'

function inMaking(of: (name: Made) => Measurement): Pick<Measurements, Made> {
  return {
    keptInOrder: withUnit('keptInOrder', of),
    rightPlaces: withUnit('rightPlaces', of),
    pairsInOrder: withUnit('pairsInOrder', of),
    startKept: withUnit('startKept', of),
    middleKept: withUnit('middleKept', of),
    endKept: withUnit('endKept', of),
  }
}

function withUnit(name: Made, of: (name: Made) => Measurement): Measurement {
  return { ...of(name), unit: metrics[name].unit }
}

function unknownOf(reason: string): Measurement {
  return unknown('', reason)
}

function madeOf(
  name: Made,
  { run, inPlace, pairs, kept }: JudgedTry,
  { row }: RowTrial,
  ended: boolean,
): Measurement {
  const notReached = 'the row began anew before'
  switch (name) {
    case 'keptInOrder':
      return measured(run, 'count')
    case 'rightPlaces':
      return ended ? measured(inPlace / row.length, 'share', row.length) : unknownOf(notReached)
    case 'pairsInOrder':
      return measurementOf(metrics.pairsInOrder, pairs, undefined, 'fewer than two of the row were given')
    case 'startKept':
      return shareKept(kept.slice(0, 1), notReached)
    case 'middleKept':
      return row.length < 3
        ? unknownOf('a row of two has no middle')
        : shareKept(kept.slice(1, -1), notReached)
    case 'endKept':
      return shareKept(kept.slice(-1), notReached)
  }
}

function shareKept(kept: JudgedTry['kept'], notReached: string): Measurement {
  const reached = kept.filter((one) => one !== null)
  if (reached.length < kept.length || kept.length === 0) return unknownOf(notReached)
  return measured(reached.filter(Boolean).length / reached.length, 'share', reached.length)
}

function luckOf({ right }: JudgedTry, { row, riders }: RowTrial): Measurement {
  const ways = row.reduce((product, _, k) => product * Math.max(1, riders.length - k), 1)
  return measurementOf(
    metrics.beyondLuck,
    beyondGuessing(right ? 1 : 0, ways),
    1,
    'there was nothing to choose among',
  )
}

function timesOf(
  trial: RowTrial,
  { tries }: RowResponse,
  judged: JudgedTry,
): Pick<Measurements, 'tries' | 'responseMs' | 'rightMs' | 'eachMs' | 'totalMs'> {
  const atMs = tries[0]?.atMs ?? []
  const firstMs = atMs[0] ?? null
  const isInTime = firstMs !== null && firstMs >= anticipationMs && firstMs <= latestChoiceMs
  const late = 'the first tap came too early or too late to tell'
  const gaps = atMs.slice(1).map((t, k) => t - (atMs[k] ?? t))
  const found = tries.findIndex(({ given }) => judgeTry(trial, given).right)
  const foundMs = found < 0 ? null : (tries[found]?.atMs.at(-1) ?? null)
  return {
    tries: found < 0 ? unknown('count', 'it was not right in the end') : measured(found + 1, 'count'),
    responseMs: isInTime ? measured(firstMs, 'ms') : unknown('ms', late),
    rightMs:
      isInTime && judged.right
        ? measured(firstMs, 'ms')
        : unknown('ms', judged.right ? late : 'the first try was another row'),
    eachMs: measurementOf(metrics.eachMs, median(gaps), gaps.length, 'there was one tap only'),
    totalMs: measurementOf(metrics.totalMs, foundMs, undefined, 'it was not right in the end'),
  }
}

function seenOf({ looks, seenMs, tapped }: RowResponse): Pick<Measurements, 'looks' | 'seenMs' | 'tapped'> {
  return {
    looks: measured(looks, 'count'),
    seenMs: measurementOf(metrics.seenMs, seenMs, undefined, 'it was not timed'),
    tapped: measurementOf(metrics.tapped, tapped, undefined, 'there was nothing to tap'),
  }
}
