/** What is measured when a drawing is finished in the mind. The first choice counts; later ones only help. */
import { measured, unknown, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { choiceMeasurements, judgeChoices, type Judged } from '../../core/stimulus/choice-score'
import type { FoilClass } from '../../core/stimulus/foil'
import { metrics, type ClosureMetric } from './metrics'
import type { ClosureResponse, ClosureTrial } from './trial'

/** Measures a response to a trial. */
export function score(trial: ClosureTrial, response: ClosureResponse): Outcome<ClosureMetric> {
  const { choices, keyIndex } = trial
  const judged = judgeChoices({ keyIndex, foils: choices.map(({ foil }) => foil) }, response)
  if (!judged) return unscorable('Nothing was chosen.')
  const taken = choices[judged.place]
  const { unit } = metrics.against
  return {
    kind: 'scored',
    measurements: {
      ...choiceMeasurements(judged),
      tookOther: tookOf(trial, judged, 'other', 'no quite other one was among the choices'),
      tookBent: tookOf(trial, judged, 'contour', 'none that is nearly the same was among the choices'),
      against: taken ? measured(taken.against, unit) : unknown(unit, 'nothing hangs there'),
      missing: measured(trial.missing, metrics.missing.unit),
    },
    met: judged.right && !judged.helped,
  }
}

function tookOf(
  { choices }: ClosureTrial,
  { helped, foil }: Judged,
  asked: FoilClass,
  none: string,
): Measurement {
  if (helped) return unknown('share', 'help had taken one of the others away')
  if (choices.every((choice) => choice.foil !== asked)) return unknown('share', none)
  return measured(foil === asked ? 1 : 0, 'share', 1)
}
