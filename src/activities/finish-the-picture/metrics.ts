/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'
import { choiceMetrics } from '../../core/stimulus/choice-metrics'

/** The measurements of one item. */
export const metrics = {
  ...choiceMetrics,
  tookOther: {
    label: 'Quite another one taken',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      '1 when the first choice was another thing, shape or letter, else 0; unknown when there was none among the choices.',
    source: 'Class of the first choice.',
    sitting: 'mean',
  },
  tookBent: {
    label: 'One nearly the same taken',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      '1 when the first choice was the one asked for with its lines bent aside, else 0; unknown when there was none among the choices.',
    source: 'Class of the first choice.',
    sitting: 'mean',
  },
  against: {
    label: 'Seen against the first choice',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      'How much of the lines to be seen lies where the first choice has none: 0 for the right one, near 1 for one that hardly shares a line.',
    source: 'Lines of the drawing and of the first choice, compared.',
    sitting: 'mean',
  },
  missing: {
    label: 'Share of the lines missing',
    unit: 'share',
    betterWhen: 'context',
    definition: 'How much of the length of the lines was gone.',
    source: 'The item; kept with every attempt.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one item. */
export type ClosureMetric = keyof typeof metrics
