/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'
import { choiceMetrics } from '../../core/stimulus/choice-metrics'

const firstTry = 'First try of each trial, against the row that was shown.'
const { responseMs, totalMs, place } = choiceMetrics

/** The measurements of one row. */
export const metrics = {
  wholeRow: {
    label: 'Whole row right with the first try',
    unit: 'share',
    betterWhen: 'higher',
    definition: '1 when the first try was the whole row in its order, else 0; over a sitting the share.',
    source: firstTry,
    primary: true,
    sitting: 'mean',
  },
  beyondLuck: {
    ...choiceMetrics.beyondLuck,
    label: 'Whole row right beyond guessing',
    definition:
      'The share right corrected for guessing: (p − c) ÷ (1 − c), c being 1 ÷ rows, or 1 ÷ all rows that those waiting can make. 1 is always right, 0 guessing.',
    source: 'First try of each trial, and how many there were to choose from.',
  },
  keptInOrder: {
    label: 'Longest run kept in order',
    unit: 'count',
    betterWhen: 'higher',
    definition:
      'How many were given right before the first slip; all of them when the row was right. Over a sitting the most.',
    source: firstTry,
    sitting: 'most',
  },
  rightPlaces: {
    label: 'Right in their places',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Those given in their own place ÷ all of the row; 1 is the whole row.',
    source: firstTry,
    sitting: 'mean',
  },
  pairsInOrder: {
    label: 'Pairs in order',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Of all pairs of the row’s own that were given, those of which the one that comes first was given first (1 − Kendall’s distance).',
    source: firstTry,
    sitting: 'mean',
  },
  swapped: {
    label: 'Slips of order',
    unit: 'count',
    betterWhen: 'lower',
    definition:
      'Given that belong to the row, but to another place; of a row that was found, neighbours that had changed places make 1.',
    source: firstTry,
    sitting: 'mean',
  },
  strangers: {
    label: 'Strangers taken along',
    unit: 'count',
    betterWhen: 'lower',
    definition:
      'Given that do not belong to the row; so many of the row were left out. Unknown when none waited.',
    source: firstTry,
    sitting: 'mean',
  },
  startKept: {
    label: 'First one kept',
    unit: 'share',
    betterWhen: 'higher',
    definition: '1 when the one shown first was given in its place, else 0; unknown when it was not reached.',
    source: firstTry,
    sitting: 'mean',
  },
  middleKept: {
    label: 'Middle kept',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Of those between the first and the last shown, the share given in their places.',
    source: firstTry,
    sitting: 'mean',
  },
  endKept: {
    label: 'Last one kept',
    unit: 'share',
    betterWhen: 'higher',
    definition: '1 when the one shown last was given in its place, else 0; unknown when it was not reached.',
    source: firstTry,
    sitting: 'mean',
  },
  tries: {
    label: 'Tries until it was right',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'How many tries, or choices of rows, were made until the row was right.',
    source: 'All tries of the trial.',
  },
  responseMs: {
    ...responseMs,
    label: 'Time to the first tap',
    definition: 'From there being something to choose to the first tap; kept between 150 ms and one minute.',
  },
  rightMs: {
    ...choiceMetrics.rightMs,
    label: 'Time to the first tap of a right row',
    definition: 'The same, of trials in which the whole row was right with the first try.',
  },
  eachMs: {
    label: 'Time between taps',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'Median time from one tap of the first try to the next; looks at the train are left out.',
    source: 'Event times of the device.',
  },
  totalMs: { ...totalMs, label: 'Time until it was right' },
  place,
  looks: {
    label: 'Looked again',
    unit: 'count',
    betterWhen: 'context',
    definition:
      'How often the row was seen again within the first try, or before it was found; nothing is taken away for it.',
    source: 'Taps on the engine, and looks that help gave.',
  },
  seenMs: {
    label: 'Seen for',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'How long the row was to be seen, all looks and tries together.',
    source: 'The clock of the scene.',
  },
  tapped: {
    label: 'Taps meanwhile',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Dandelions tapped while the row was kept in mind, all looks together.',
    source: 'Taps on dandelions.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one row. */
export type RowMetric = keyof typeof metrics
