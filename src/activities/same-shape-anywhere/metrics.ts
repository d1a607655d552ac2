/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'
import { choiceMetrics } from '../../core/stimulus/choice-metrics'

/** The measurements of one item. */
export const metrics = {
  ...choiceMetrics,
  foundFirst: { ...choiceMetrics.foundFirst, label: 'Form found with the first choice' },
  tookOtherForm: {
    label: 'Another form taken',
    unit: 'share',
    betterWhen: 'lower',
    definition: '1 when the first choice had another form, else 0: it was taken for the same form.',
    source: 'Class of the first choice.',
    sitting: 'mean',
  },
  tookReversed: {
    ...choiceMetrics.tookReversed,
    label: 'Right form taken, but flipped',
    definition:
      '1 when the first choice was a mirror image of what was asked for (of letters also a half turn), else 0; unknown when there was none.',
  },
  choicesMade: { ...choiceMetrics.choicesMade, label: 'Choices until the form was found' },
  turned: {
    label: 'Turn of the right one',
    unit: '°',
    betterWhen: 'context',
    definition: 'How far the one with the form of the model was turned against it, to either side.',
    source: 'Item as presented.',
  },
  sizeRatio: {
    label: 'Size of the right one',
    unit: '× model',
    betterWhen: 'context',
    definition: 'Width of the one with the form of the model ÷ width of the model.',
    source: 'Item as presented.',
  },
  difference: {
    label: 'Difference of the nearest other form',
    unit: 'of obvious',
    betterWhen: 'context',
    definition:
      'How different the most similar other form is from the one asked for: 1 is obvious at a glance. Turn, size and filling are no difference.',
    source: 'Outline and details compared.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one item. */
export type FormMetric = keyof typeof metrics
