/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'

const angles = 'Angle of the key over time, from the places of the fingers.'

/** The measurements of turning a key. */
export const metrics = {
  stopped: {
    label: 'Stopped at the mark',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Turns that reached the mark and stayed there at the first time, of all turns asked.',
    source: angles,
    primary: true,
  },
  done: {
    label: 'Turned to the mark',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Turns held at the mark as long as asked, of all turns asked.',
    source: angles,
  },
  angleError: {
    label: 'Angle error',
    unit: '°',
    betterWhen: 'lower',
    definition: 'Difference between the key and the middle of the mark at the end, middle value over turns.',
    source: angles,
  },
  unsteadiness: {
    label: 'Unsteadiness of holding',
    unit: '°',
    betterWhen: 'lower',
    definition: 'Standard deviation of the angle over the second half of holding, middle value over turns.',
    source: angles,
  },
  overshoot: {
    label: 'Overshoot',
    unit: '°',
    betterWhen: 'lower',
    definition: 'How far the key went beyond the middle of the mark at most, middle value over turns.',
    source: angles,
  },
  reversals: {
    label: 'Direction reversals',
    unit: 'per turn',
    betterWhen: 'lower',
    definition: 'Changes of direction by more than 4° each, divided by the number of turns begun.',
    source: angles,
  },
  turnRatio: {
    label: 'Way of the key',
    unit: '× needed',
    betterWhen: 'lower',
    definition: 'All turning, to and fro, ÷ the way to the mark; middle value over turns.',
    source: angles,
  },
  regrasps: {
    label: 'Taken anew',
    unit: 'per turn',
    betterWhen: 'context',
    definition: 'Times the key was let go and taken again, divided by the number of turns begun.',
    source: 'Contacts on the key.',
  },
  failedGrasps: {
    label: 'Touches that did not take the key',
    unit: 'per turn',
    betterWhen: 'lower',
    definition: 'Touches with too few fingers or beside the key, divided by the number of turns begun.',
    source: 'Contacts on and near the key.',
  },
  contactGapMs: {
    label: 'Fingers land apart by',
    unit: 'ms',
    betterWhen: 'lower',
    definition: 'Time between the first two fingers landing, middle value over turns.',
    source: 'Event times of the device.',
  },
  turnMs: {
    label: 'Time for a turn',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the key first taken to the end of holding, middle value over turns.',
    source: 'Event times of the device.',
  },
  reactionMs: {
    label: 'Time before the first turn',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the door being ready to the key first taken.',
    source: 'Event times of the device.',
  },
  asAsked: {
    label: 'Turned as asked',
    unit: 'share',
    betterWhen: 'context',
    definition: 'Turns done with as many fingers as asked; the others by one finger, taps or keys.',
    source: 'How each turn was done.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of turning a key. */
export type KeyMetric = keyof typeof metrics
