/** What is measured when the twin is looked for. The first choice counts; later ones only help. */
import { anticipationMs } from '../../core/metrics/reaction-time'
import { measured, unknown, unscorable, type Outcome } from '../../core/outcome'
import { metrics, type TwinMetric } from './metrics'
import type { TwinResponse, TwinTrial } from './trial'

/** A first choice later than this says nothing about looking, ms. */
const latestMs = 60_000

/** Measures a response to a trial. */
export function score(trial: TwinTrial, response: TwinResponse): Outcome<TwinMetric> {
  const first = response.choices[0]
  const last = response.choices[response.choices.length - 1]
  if (!first || !last) return unscorable('Nothing was chosen.')
  const found = first.index === trial.keyIndex
  const helped = response.takenAway > 0
  const inTime = first.atMs >= anticipationMs && first.atMs <= latestMs
  const mistaken = trial.differences[first.index]
  return {
    kind: 'scored',
    measurements: {
      foundFirst: helped
        ? unknown(metrics.foundFirst.unit, 'help had taken one of the others away')
        : measured(found ? 1 : 0, metrics.foundFirst.unit, 1),
      choicesMade: measured(response.choices.length, metrics.choicesMade.unit),
      responseMs: inTime
        ? measured(first.atMs, metrics.responseMs.unit)
        : unknown(metrics.responseMs.unit, 'the first choice came too early or too late to tell'),
      totalMs:
        last.index === trial.keyIndex
          ? measured(last.atMs, metrics.totalMs.unit)
          : unknown(metrics.totalMs.unit, 'the twin was not found'),
      mistakenFor:
        mistaken === undefined
          ? unknown(metrics.mistakenFor.unit, 'no critter stands there')
          : measured(mistaken, metrics.mistakenFor.unit),
    },
    met: found && !helped,
  }
}
