/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'
import { choiceMetrics } from '../../core/stimulus/choice-metrics'

const { tookReversed: _turnedOrMirrored, ...shared } = choiceMetrics

/** The measurements of one item. */
export const metrics = {
  ...shared,
  mirrorConfusion: {
    label: 'Mirror image mistaken',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      '1 when the first choice was the mirror image, or when the flipped one was asked for and one only turned was chosen; else 0. Unknown when no mirror image was among the choices.',
    source: 'Class of the first choice.',
    sitting: 'mean',
  },
  turnConfusion: {
    label: 'Turned one mistaken',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      '1 when the one the same way round was asked for and one that is turned was chosen first, else 0; unknown when none of that kind was among the choices.',
    source: 'Class of the first choice.',
    sitting: 'mean',
  },
  angle: {
    label: 'Turned by',
    unit: '°',
    betterWhen: 'context',
    definition:
      'Degrees between the model and the one looked for. Right choices and their times by angle show what turning takes.',
    source: 'The item; kept with every attempt.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one item. */
export type WayMetric = keyof typeof metrics
