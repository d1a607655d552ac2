/** What is measured: the judge's numbers, and how long the child thought before beginning. */
import { letterMetrics } from '../../core/judge/letter-metrics'
import type { Metric } from '../../core/outcome'

/** The measurements of a letter written freely. */
export const metrics = {
  ...letterMetrics,
  reactionMs: {
    label: 'Time before the first touch',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the letter being asked for to the first touch; from memory it holds the remembering.',
    source: 'Event times of the device.',
  },
  restarts: {
    label: 'Started again',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How often the child rubbed the letter out and began anew; only the last one is measured.',
    source: 'Counted.',
  },
  favourite: {
    label: 'Liked best by the child',
    unit: 'no. in the sitting',
    betterWhen: 'context',
    definition: 'Which letter of this sitting the child chose as the one it likes best, counted from 1.',
    source:
      'Asked after the last letter of a sitting, before praise; a child’s own view, not a measure of shape.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of a letter written freely. */
export type LetterMetric = keyof typeof metrics
