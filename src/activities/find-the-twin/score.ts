/** What is measured when the twin is looked for. The first choice counts; later ones only help. */
import { measured, unknown, unscorable, type Outcome } from '../../core/outcome'
import { choiceMeasurements, judgeChoices } from '../../core/stimulus/choice-score'
import { metrics, type TwinMetric } from './metrics'
import type { TwinResponse, TwinTrial } from './trial'

/** Measures a response to a trial. */
export function score({ choices, keyIndex }: TwinTrial, response: TwinResponse): Outcome<TwinMetric> {
  const judged = judgeChoices({ keyIndex, foils: choices.map(({ foil }) => foil) }, response)
  if (!judged) return unscorable('Nothing was chosen.')
  const taken = choices[judged.place]
  const { unit } = metrics.mistakenFor
  return {
    kind: 'scored',
    measurements: {
      ...choiceMeasurements(judged),
      mistakenFor: taken ? measured(taken.delta, unit) : unknown(unit, 'nothing stands there'),
    },
    met: judged.right && !judged.helped,
  }
}
