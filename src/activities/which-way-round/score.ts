/** What is measured when it is asked which way round. The first choice counts; later ones only help. */
import { measured, unknown, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { choiceMeasurements, judgeChoices, type Judged } from '../../core/stimulus/choice-score'
import type { FoilClass } from '../../core/stimulus/foil'
import { metrics, type WayMetric } from './metrics'
import type { WayResponse, WayTrial } from './trial'

/** Measures a response to a trial. */
export function score(trial: WayTrial, response: WayResponse): Outcome<WayMetric> {
  const judged = judgeChoices(
    { keyIndex: trial.keyIndex, foils: trial.choices.map(({ foil }) => foil) },
    response,
  )
  if (!judged) return unscorable('Nothing was chosen.')
  const { tookReversed: _turnedOrMirrored, ...shared } = choiceMeasurements(judged)
  const { unit } = metrics.angle
  // Asked for the flipped one, all others are the model turned: taking one is the same confusion.
  const confusedWith = trial.task === 'flipped' ? 'rotation' : 'mirror'
  return {
    kind: 'scored',
    measurements: {
      ...shared,
      mirrorConfusion: confusion(trial, judged, confusedWith, 'no mirror image was among the choices'),
      turnConfusion:
        trial.task === 'flipped'
          ? unknown('share', 'turned ones were all of the others')
          : confusion(trial, judged, 'rotation', 'none that was only turned was among the choices'),
      angle: trial.angle === null ? unknown(unit, 'nothing was turned') : measured(trial.angle, unit),
    },
    met: judged.right && !judged.helped,
  }
}

function confusion(
  { choices }: WayTrial,
  { helped, foil: taken }: Judged,
  foil: FoilClass,
  none: string,
): Measurement {
  if (helped) return unknown('share', 'help had taken one of the others away')
  if (!choices.some((choice) => choice.foil === foil)) return unknown('share', none)
  return measured(taken === foil ? 1 : 0, 'share', 1)
}
