/** What is measured when the odd one is looked for. The first choice counts; later ones only help. */
import { measured, unscorable, type Outcome } from '../../core/outcome'
import { choiceMeasurements, judgeChoices } from '../../core/stimulus/choice-score'
import { metrics, type OddMetric } from './metrics'
import type { OddResponse, OddTrial } from './trial'

/** Measures a response to a trial. Whichever of the others was chosen, what was overlooked is the odd one's class. */
export function score({ turns, keyIndex, foil, delta }: OddTrial, response: OddResponse): Outcome<OddMetric> {
  const foils = turns.map((_, place) => (place === keyIndex ? null : foil))
  const judged = judgeChoices({ keyIndex, foils }, response)
  if (!judged) return unscorable('Nothing was chosen.')
  return {
    kind: 'scored',
    measurements: {
      ...choiceMeasurements(judged),
      difference: measured(delta, metrics.difference.unit),
    },
    met: judged.right && !judged.helped,
  }
}
