/** What is measured when one is to be recognised. The first choice counts; looks and later choices only help. */
import {
  measured,
  measurementOf,
  unknown,
  unscorable,
  type Measurement,
  type Outcome,
} from '../../core/outcome'
import { choiceMeasurements, judgeChoices, type Judged } from '../../core/stimulus/choice-score'
import type { FoilClass } from '../../core/stimulus/foil'
import { metrics, type MemoryMetric } from './metrics'
import type { MemoryResponse, MemoryTrial } from './trial'

/** Measures a response to a trial. */
export function score({ choices, keyIndex }: MemoryTrial, response: MemoryResponse): Outcome<MemoryMetric> {
  const foils = choices.map(({ foil }) => foil)
  const judged = judgeChoices({ keyIndex, foils }, response)
  if (!judged) return unscorable('Nothing was chosen.')
  const taken = (...classes: readonly FoilClass[]) => tookOf(judged, foils, classes)
  const { metBefore, looks, seenMs, tapped } = response
  return {
    kind: 'scored',
    measurements: {
      ...choiceMeasurements(judged),
      tookContour: taken('contour'),
      tookDetail: taken('detail', 'part'),
      tookSize: taken('size'),
      tookFamiliar: familiarOf(judged, metBefore),
      mistakenFor: measurementOf(
        metrics.mistakenFor,
        choices[judged.place]?.delta ?? null,
        undefined,
        'nothing stands there',
      ),
      looks: measured(looks, 'count'),
      seenMs: measurementOf(metrics.seenMs, seenMs, undefined, 'it was not timed'),
      tapped: measurementOf(metrics.tapped, tapped, undefined, 'there was nothing to tap'),
    },
    met: judged.right && !judged.helped,
  }
}

const withHelp = 'help had taken one of the others away'

function tookOf(
  { helped, foil }: Judged,
  foils: readonly (FoilClass | null)[],
  classes: readonly FoilClass[],
): Measurement {
  const isOne = (one: FoilClass | null) => one !== null && classes.includes(one)
  if (helped) return unknown('share', withHelp)
  if (!foils.some(isOne)) return unknown('share', 'none of the others differed so')
  return measured(isOne(foil) ? 1 : 0, 'share', 1)
}

function familiarOf({ helped, place }: Judged, metBefore: readonly number[]): Measurement {
  if (helped) return unknown('share', withHelp)
  if (metBefore.length === 0) return unknown('share', 'none of the others had been met in this sitting')
  return measured(metBefore.includes(place) ? 1 : 0, 'share', 1)
}
