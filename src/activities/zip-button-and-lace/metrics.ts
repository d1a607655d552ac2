/** What is measured, in words a therapist can check against the record. */
import { carryMetrics } from '../../core/carrying/carry-metrics'
import type { Metric } from '../../core/outcome'

/** The measurements of a garment. */
export const metrics = {
  precision: {
    label: 'Precision: distance from where it belongs',
    unit: '× allowed',
    betterWhen: 'lower',
    definition:
      'Zip: mean distance of the hand from the line of the teeth. Buttons and laces: mean distance of letting go from the nearest slit or eyelet. 1.0 is as far as still counts.',
    source: 'Drag paths and places of letting go.',
    primary: true,
  },
  slips: {
    label: 'Precision: let go beside',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      'Carries that ended away from the teeth of the zip, or near but in no slit or eyelet, of all.',
    source: 'Carries counted by where they ended.',
  },
  straightness: {
    label: 'Straightness of the way',
    unit: 'piece sizes',
    betterWhen: 'lower',
    definition: 'Mean distance of the way of a button or lace end from the straight line between its ends.',
    source: 'Drag paths of buttons and laces; a zip leads along its own line.',
  },
  orderErrors: {
    label: 'Sequence: another than the next',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Carries that brought another button or lace end than the next, or to another place.',
    source: 'Carries compared with the order from the bottom to the top.',
    sitting: 'mean',
  },
  stops: {
    label: 'Stops: carries beyond those needed',
    unit: 'count',
    betterWhen: 'lower',
    definition:
      'Carries made less the fewest that fasten as much: one for a zip, one for every step otherwise.',
    source: 'Carries counted; not told of a zip that was closed by taps or keys.',
    sitting: 'mean',
  },
  done: {
    label: 'Steps completed',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Steps done of all: parts of a zip, to a slit and through it, eyelets threaded.',
    source: 'Carries that ended where they had to; how far the zip was closed.',
  },
  ...carryMetrics('piece', 'garment'),
} as const satisfies Record<string, Metric>

/** The name of a measurement of a garment. */
export type FastenMetric = keyof typeof metrics
