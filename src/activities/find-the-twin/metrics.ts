/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'

/** The measurements of one item. */
export const metrics = {
  foundFirst: {
    label: 'Twin found with the first choice',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      '1 when the first choice was the twin, else 0; over a sitting the share. Guessing alone gives 1 ÷ choices.',
    source: 'First choice of each trial.',
    primary: true,
  },
  choicesMade: {
    label: 'Choices until the twin',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'How many choices were made until the twin was found.',
    source: 'All choices of the trial.',
  },
  responseMs: {
    label: 'Time to the first choice',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the critters being ready to the first choice; kept between 150 ms and one minute.',
    source: 'Event times of the device.',
  },
  totalMs: {
    label: 'Time to find the twin',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the critters being ready to the twin being chosen.',
    source: 'Event times of the device.',
  },
  mistakenFor: {
    label: 'Difference of the first choice',
    unit: 'radii',
    betterWhen: 'lower',
    definition: 'How different the first choice looked from the model, in mean radii; 0 for the twin.',
    source: 'Contours and spots compared; the feature it differed in is the item.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one item. */
export type TwinMetric = keyof typeof metrics
