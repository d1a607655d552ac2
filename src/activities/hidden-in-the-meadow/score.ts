/** What is measured when something is found in the meadow. The first try counts; later ones only help. */
import { distance } from '../../core/geometry'
import { beyondGuessing } from '../../core/metrics/accuracy'
import { measured, unknown, unscorable, type Measurement, type Outcome } from '../../core/outcome'
import { choiceMeasurements, judgeChoices, type ChoiceAsked } from '../../core/stimulus/choice-score'
import { partAt } from './clumps'
import { besideOf, foundBy, hiddenIn, middleOf, type Found } from './find'
import { metrics, type MeadowMetric } from './metrics'
import type { MeadowResponse, MeadowTrial, Try } from './trial'

/** Measures a response to a trial. */
export function score(
  trial: MeadowTrial,
  { tries, reach, takenAway }: MeadowResponse,
): Outcome<MeadowMetric> {
  const finds = tries.map((one) => foundBy(trial, one, reach))
  const judged = judgeChoices(hiddenOrNot, {
    choices: tries.map(({ atMs }, k) => ({ index: finds[k]?.kind === 'hidden' ? 0 : 1, atMs })),
    takenAway,
  })
  const [first] = finds
  if (!judged || !first) return unscorable('Nothing was tried.')
  const { tookReversed: _, ...shared } = choiceMeasurements(judged)
  const { right, helped } = judged
  return {
    kind: 'scored',
    measurements: {
      ...shared,
      beyondLuck: helped ? shared.beyondLuck : beyondLuckOf(right, trial.luck),
      anotherFirst: classOf(first, 'another', helped),
      grassFirst:
        trial.asks === 'where it is'
          ? classOf(first, 'grass', helped)
          : unknown(metrics.grassFirst.unit, 'one of several was chosen'),
      missedBy: missedBy(trial, tries[0]),
      offMiddle: offMiddle(trial, tries[finds.findIndex(({ kind }) => kind === 'hidden')]),
      place: placeOf(trial, tries[0]),
      visible: measured(trial.visible, metrics.visible.unit),
    },
    met: right && !helped,
  }
}

/** A try is on the hidden one, which comes first here, or on something else. */
const hiddenOrNot: ChoiceAsked = { keyIndex: 0, foils: [null, 'other'] }
const nothingTapped = 'nothing was tapped in the meadow'

function beyondLuckOf(right: boolean, luck: number): Measurement {
  const { unit } = metrics.beyondLuck
  const value = luck > 0 ? beyondGuessing(right ? 1 : 0, 1 / luck) : null
  return value === null ? unknown(unit, 'there was nothing else to find') : measured(value, unit, 1)
}

function classOf({ kind }: Found, asked: Found['kind'], helped: boolean): Measurement {
  const unit = 'share'
  return helped
    ? unknown(unit, 'help had taken one of the others away')
    : measured(kind === asked ? 1 : 0, unit, 1)
}

function missedBy(trial: MeadowTrial, first: Try | undefined): Measurement {
  const hidden = hiddenIn(trial)
  if (!first?.at || !hidden) return unknown(metrics.missedBy.unit, nothingTapped)
  return measured(besideOf(hidden, first.at) / hidden.placed.size, metrics.missedBy.unit)
}

function offMiddle(trial: MeadowTrial, hit: Try | undefined): Measurement {
  const hidden = hiddenIn(trial)
  if (!hit?.at || !hidden) return unknown(metrics.offMiddle.unit, hit ? nothingTapped : 'it was not found')
  return measured(distance(middleOf(hidden), hit.at) / hidden.placed.size, metrics.offMiddle.unit)
}

/** The clump nearest to a tap, the clump of an outline taken by key, or the choice; counted from 1. */
function placeOf(trial: MeadowTrial, first: Try | undefined): Measurement {
  const { unit } = metrics.place
  const there = first?.at ? partAt(first.at, trial.clumps) : placeByKey(trial, first?.index ?? null)
  return there === null ? unknown(unit, 'nothing lies there') : measured(there + 1, unit)
}

function placeByKey({ asks, outlines, choices }: MeadowTrial, index: number | null): number | null {
  if (index === null) return null
  if (asks === 'where it is') return outlines[index]?.clump ?? null
  return choices[index] ? index : null
}
