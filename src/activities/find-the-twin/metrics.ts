/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'
import { choiceMetrics } from '../../core/stimulus/choice-metrics'

/** The measurements of one item. */
export const metrics = {
  ...choiceMetrics,
  foundFirst: {
    ...choiceMetrics.foundFirst,
    label: 'Twin found with the first choice',
  },
  choicesMade: { ...choiceMetrics.choicesMade, label: 'Choices until the twin' },
  totalMs: { ...choiceMetrics.totalMs, label: 'Time to find the twin' },
  mistakenFor: {
    label: 'Difference of the first choice',
    unit: 'of obvious',
    betterWhen: 'lower',
    definition:
      'How different the first choice looked from the model: 0 for the twin, 1 for a difference that is obvious at a glance.',
    source: 'Outline, details, turn and size compared; the feature it differed in is the item.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one item. */
export type TwinMetric = keyof typeof metrics
