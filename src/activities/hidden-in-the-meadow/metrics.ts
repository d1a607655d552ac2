/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'
import { choiceMetrics } from '../../core/stimulus/choice-metrics'

const { foundFirst, beyondLuck, choicesMade, responseMs, rightMs, totalMs, place } = choiceMetrics

/** The measurements of one meadow. */
export const metrics = {
  foundFirst: {
    ...foundFirst,
    label: 'Found with the first try',
    definition:
      '1 when the first tap was on the hidden one, or the first choice was it, else 0; over a sitting the share.',
    source: 'First try of each trial.',
  },
  beyondLuck: {
    ...beyondLuck,
    label: 'Found beyond luck',
    definition:
      'The share found corrected for luck c: (p − c) ÷ (1 − c). c is 1 ÷ choices, or how often a tap on any outline without looking would be on the hidden one. 1 is always found, 0 luck; a single miss is below 0.',
    source: 'First try of each trial, and the areas of all outlines.',
  },
  anotherFirst: {
    label: 'Another one taken first',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      '1 when the first try was on another outline, or another choice, and not on the hidden one, else 0.',
    source: 'First try of each trial.',
    sitting: 'mean',
  },
  grassFirst: {
    label: 'Grass tapped first',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      '1 when the first tap was on no outline at all, else 0; unknown where one of several is chosen.',
    source: 'First tap of each trial.',
    sitting: 'mean',
  },
  missedBy: {
    label: 'First tap beside it by',
    unit: 'widths',
    betterWhen: 'lower',
    definition:
      'How far from its outline the first tap landed, in widths of the hidden one; 0 on it. Unknown where nothing was tapped in the meadow.',
    source: 'Landing of the first tap, outline of the hidden one.',
  },
  offMiddle: {
    label: 'Hit off its middle by',
    unit: 'widths',
    betterWhen: 'context',
    definition: 'How far from the middle of the hidden one the tap that found it landed, in its widths.',
    source: 'Landing of the tap that found it.',
  },
  choicesMade: {
    ...choicesMade,
    label: 'Tries until it was found',
    definition: 'How many tries it took to find it.',
  },
  responseMs: {
    ...responseMs,
    label: 'Time to the first try',
    definition: 'From the meadow being ready to the first try; kept between 150 ms and one minute.',
  },
  rightMs: {
    ...rightMs,
    label: 'Time to a right first try',
    definition: 'The same, of trials in which the first try found it.',
  },
  totalMs: { ...totalMs, definition: 'From the meadow being ready to the hidden one being found.' },
  place: {
    ...place,
    label: 'Place of the first try',
    definition:
      'Which clump was tapped first, or which choice taken, counted from 1 in reading order; over many trials it shows whether a side is favoured.',
    source: 'First try of each trial.',
  },
  visible: {
    label: 'Share of its lines to be seen',
    unit: 'share',
    betterWhen: 'context',
    definition: 'How much of the hidden one’s lines was neither left out nor covered by other lines.',
    source: 'All lines of the meadow.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one meadow. */
export type MeadowMetric = keyof typeof metrics
