/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'
import { choiceMetrics } from '../../core/stimulus/choice-metrics'

const classOf = 'Class of the first choice.'

/** The measurements of one item. */
export const metrics = {
  ...choiceMetrics,
  foundFirst: { ...choiceMetrics.foundFirst, label: 'Recognised with the first choice' },
  tookContour: {
    label: 'One of another outline taken',
    unit: 'share',
    betterWhen: 'lower',
    definition: '1 when the first choice had another outline, else 0; unknown when none had.',
    source: classOf,
    sitting: 'mean',
  },
  tookDetail: {
    label: 'One with a spot or an end elsewhere taken',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      '1 when the first choice had a spot or an end of a stroke elsewhere, else 0; unknown when none had.',
    source: classOf,
    sitting: 'mean',
  },
  tookSize: {
    label: 'One of another size taken',
    unit: 'share',
    betterWhen: 'lower',
    definition: '1 when the first choice was larger or smaller, else 0; unknown when none was.',
    source: classOf,
    sitting: 'mean',
  },
  tookFamiliar: {
    label: 'One met before taken',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      '1 when the first choice was one that had been the one to remember earlier in the sitting, else 0; unknown when none was there.',
    source: 'First choice, and the trials of the sitting before it.',
    sitting: 'mean',
  },
  mistakenFor: {
    label: 'Difference of the first choice',
    unit: 'of obvious',
    betterWhen: 'lower',
    definition:
      'How different the first choice was from the one to remember: 0 for itself, 1 for a difference that is obvious at a glance.',
    source: 'Outline, details, turn and size compared.',
  },
  looks: {
    label: 'Looked again',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How often it was seen again before it was found; nothing is taken away for it.',
    source: 'Taps on the burrow, and looks that help gave.',
  },
  seenMs: {
    label: 'Seen for',
    unit: 'ms',
    betterWhen: 'context',
    definition:
      'How long it was to be seen, all looks together; time in which the world stood still is left out.',
    source: 'The clock of the scene.',
  },
  tapped: {
    label: 'Taps meanwhile',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Dandelions tapped while it was kept in mind, all looks together.',
    source: 'Taps on dandelions.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one item. */
export type MemoryMetric = keyof typeof metrics
