/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'

/** The measurements of one model. “As first built” is before any help answered it. */
export const metrics = {
  asModel: {
    label: 'Built as the model',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Parts of the right kind, in the right place and the right way round as first built, of all that were to be placed.',
    source: 'The board when it was first full and at rest, or at the end, compared with the model.',
    primary: true,
  },
  rightPlace: {
    label: 'Right part in the right place',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'The same, whichever way round the parts lie.',
    source: 'The board as first built.',
  },
  rightWay: {
    label: 'Right way round',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Of the right parts in the right place that can lie in several ways: those that lie as in the model. Unknown when there were none.',
    source: 'The board as first built.',
  },
  gaps: {
    label: 'Places left empty',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Places that are filled in the model and were empty as first built.',
    source: 'The board as first built.',
  },
  otherPart: {
    label: 'Another part there',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Places with a part of another kind than in the model, or with one where the model has none.',
    source: 'The board as first built.',
  },
  movesPerPart: {
    label: 'Moves for each part',
    unit: '× needed',
    betterWhen: 'lower',
    definition:
      'Parts put down until it was first built, divided by the parts to be placed; 1 is without detour.',
    source: 'Moves of the record.',
  },
  offCentre: {
    label: 'Let go beside the middle',
    unit: 'places',
    betterWhen: 'lower',
    definition:
      'How far from the middle of its place a part was let go, in widths of a place; middle value over the parts put on the board.',
    source: 'Drop places; parts then move to the middle by themselves. Taps and keys say nothing about it.',
  },
  looks: {
    label: 'Looks back at the model',
    unit: 'count',
    betterWhen: 'context',
    definition:
      'How often a covered model was looked at again until it was built the same. Unknown where it is always there, or gone.',
    source: 'Taps on the covered model.',
  },
  turns: {
    label: 'Turns by tap',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How often a part on the board was turned by a step.',
    source: 'Moves of the record.',
  },
  reactionMs: {
    label: 'Time before the first part',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From when there was something to build with to the first part touched.',
    source: 'Event times of the device.',
  },
  carryMs: {
    label: 'Time to carry a part',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From picking up to letting go, middle value over the parts.',
    source: 'Event times of the device.',
  },
  totalMs: {
    label: 'Time until first built',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the first part touched to the last move before it was first taken for built.',
    source: 'Event times of the device.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one model. */
export type BuildMetric = keyof typeof metrics
