/** What every activity of choices measures, in words that fit them all; activities add what is their own. */
import type { Metric } from '../outcome'

/** The shared measurements of one trial, the share right charted first. */
export const choiceMetrics = {
  foundFirst: {
    label: 'Right with the first choice',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      '1 when the first choice was the one asked for, else 0; over a sitting the share. Guessing alone gives 1 ÷ choices.',
    source: 'First choice of each trial.',
    primary: true,
    sitting: 'mean',
  },
  beyondLuck: {
    label: 'Right beyond guessing',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'The share right corrected for guessing: (p − 1 ÷ choices) ÷ (1 − 1 ÷ choices). 1 is always right, 0 guessing; a single miss is below 0.',
    source: 'First choice of each trial and the number of choices.',
    sitting: 'mean',
  },
  tookReversed: {
    label: 'Turned or mirrored one taken',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      '1 when the first choice was the one asked for but turned or mirrored, else 0; unknown when there was none.',
    source: 'Class of the first choice.',
    sitting: 'mean',
  },
  choicesMade: {
    label: 'Choices until the right one',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'How many choices were made until the one asked for was found.',
    source: 'All choices of the trial.',
  },
  responseMs: {
    label: 'Time to the first choice',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the choices being ready to the first choice; kept between 150 ms and one minute.',
    source: 'Event times of the device.',
  },
  rightMs: {
    label: 'Time to a right first choice',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'The same, of trials in which the first choice was right.',
    source: 'Event times of the device.',
  },
  totalMs: {
    label: 'Time until it was found',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the choices being ready to the one asked for being chosen.',
    source: 'Event times of the device.',
  },
  place: {
    label: 'Place of the first choice',
    unit: 'place',
    betterWhen: 'context',
    definition:
      'Where the first choice stood, counted from 1 in reading order; over many trials it shows whether a side is favoured.',
    source: 'First choice of each trial.',
  },
} as const satisfies Record<string, Metric>

/** The name of a shared measurement. */
export type ChoiceMetric = keyof typeof choiceMetrics
