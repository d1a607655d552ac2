/** What is measured when a form is looked for. The first choice counts; later ones only help. */
import { measured, measurementOf, unknown, unscorable, type Outcome } from '../../core/outcome'
import { choiceMeasurements, judgeChoices, type Judged } from '../../core/stimulus/choice-score'
import { wrapped } from '../../core/stimulus/shape'
import { metrics, type FormMetric } from './metrics'
import type { FormResponse, FormTrial } from './trial'

/** Measures a response to a trial. */
export function score(trial: FormTrial, response: FormResponse): Outcome<FormMetric> {
  const { choices, keyIndex, model } = trial
  const judged = judgeChoices({ keyIndex, foils: choices.map(({ foil }) => foil) }, response)
  if (!judged) return unscorable('Nothing was chosen.')
  const key = choices[keyIndex]?.shape
  const nearest = Math.min(...choices.flatMap(({ foil, delta }) => (foil === null ? [] : [delta])))
  return {
    kind: 'scored',
    measurements: {
      ...choiceMeasurements(judged),
      tookOtherForm: otherFormOf(judged),
      turned: measurementOf(metrics.turned, key ? Math.abs(wrapped(key.turn - model.turn)) : null),
      sizeRatio: measurementOf(metrics.sizeRatio, key ? key.scale / model.scale : null),
      difference: measurementOf(metrics.difference, nearest),
    },
    met: judged.right && !judged.helped,
  }
}

function otherFormOf({ helped, right, foil }: Judged) {
  const { unit } = metrics.tookOtherForm
  if (helped) return unknown(unit, 'help had taken one of the others away')
  const isForm = !right && foil !== null && foil !== 'mirror' && foil !== 'rotation'
  return measured(isForm ? 1 : 0, unit, 1)
}
