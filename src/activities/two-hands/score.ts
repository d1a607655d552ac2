/** What is measured on a go: drums, or roads with two fingers at once. */
import { unscorable, type Outcome } from '../../core/outcome'
import { drumMeasures } from './drum-score'
import type { TwoHandsMetric } from './metrics'
import { holdMeasures, pairMeasures } from './road-score'
import type { TwoHandsResponse, TwoHandsTrial } from './trial'
import { complete, type Measures } from './values'

/** The rule for a go being met: done to the end, and both sides did their part for most of it. */
const metWhen = { together: 0.7, drawn: 0.85 } as const

/** Measures a response to a trial. */
export function score(trial: TwoHandsTrial, response: TwoHandsResponse): Outcome<TwoHandsMetric> {
  if (response.touches.length === 0) return unscorable('Nothing was touched.')
  const { measures, finished } = measured(trial, response)
  const together = measures.together?.value ?? 0
  return { kind: 'scored', measurements: complete(measures), met: finished && together >= metWhen.together }
}

function measured(
  trial: TwoHandsTrial,
  response: TwoHandsResponse,
): { readonly measures: Measures; readonly finished: boolean } {
  if (trial.mode === 'taps') return drumMeasures(trial, response)
  const measures = trial.mode === 'hold' ? holdMeasures(trial, response) : pairMeasures(trial, response)
  return { measures, finished: (measures.drawn?.value ?? 0) >= metWhen.drawn }
}
