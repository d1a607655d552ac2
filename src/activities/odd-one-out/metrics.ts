/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'
import { choiceMetrics } from '../../core/stimulus/choice-metrics'

/** The measurements of one item. */
export const metrics = {
  ...choiceMetrics,
  foundFirst: { ...choiceMetrics.foundFirst, label: 'Odd one found with the first choice' },
  tookReversed: {
    ...choiceMetrics.tookReversed,
    label: 'Turned or mirrored one overlooked',
    definition:
      '1 when the odd one was turned or mirrored and another was chosen first, else 0; unknown when it differed in something else.',
    source: 'First choice of each trial, and what the odd one differed in.',
  },
  choicesMade: { ...choiceMetrics.choicesMade, label: 'Choices until the odd one' },
  totalMs: { ...choiceMetrics.totalMs, label: 'Time to find the odd one' },
  difference: {
    label: 'Difference asked',
    unit: 'of obvious',
    betterWhen: 'context',
    definition:
      'How different the odd one looked from the others: 1 is obvious at a glance. What it differed in is the item.',
    source: 'Outline, details, turn and size of the two compared.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one item. */
export type OddMetric = keyof typeof metrics
