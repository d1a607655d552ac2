/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'

/** The measurements of one whole. */
export const metrics = {
  firstTry: {
    label: 'Pieces right at the first try',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Pieces that slid into a place the first time they were let go on the board, and stayed, of all whose place help had not shown.',
    source: 'Where each piece was let go, in order.',
    primary: true,
  },
  placed: {
    label: 'Pieces in place',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Pieces lying in a place at the end, of all pieces.',
    source: 'The last move of each piece.',
  },
  tries: {
    label: 'Tries that did not fit',
    unit: 'per piece',
    betterWhen: 'lower',
    definition:
      'Times a piece was let go on the board where it fits nowhere as it is turned, divided by the pieces.',
    source: 'Where each piece was let go.',
  },
  turnErrors: {
    label: 'Right place, but turned',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Times a piece was let go where it would fit if it were turned otherwise.',
    source: 'Where each piece was let go; unknown where nothing has to be turned.',
  },
  turnsMore: {
    label: 'Turns beyond those needed',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Taps that turned a piece, less the fewest that bring every piece as it lies in its place.',
    source: 'Taps on pieces; unknown where nothing has to be turned.',
  },
  placementError: {
    label: 'Precision: distance from the place',
    unit: 'piece sizes',
    betterWhen: 'lower',
    definition:
      'Mean distance between where a piece was let go and the place it slid into; a piece’s size is the root of its mean area.',
    source: 'Drop places of pieces that slid in, carried by hand.',
  },
  placementMm: {
    label: 'Precision: distance on the glass',
    unit: 'mm',
    betterWhen: 'context',
    definition: 'The same in millimetres; unknown until the size of the screen was checked.',
    source: 'Drop places of pieces that slid in, carried by hand.',
  },
  moves: {
    label: 'Moves',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'How often a piece was carried, wherever it was let go.',
    source: 'All carries.',
  },
  pieceMs: {
    label: 'Time for a piece',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From one piece sliding in (or the beginning) to the next, middle value over the pieces.',
    source: 'Event times of the device.',
  },
  totalMs: {
    label: 'Time for the whole',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the pieces being ready to the last move.',
    source: 'Event times of the device.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one whole. */
export type WholeMetric = keyof typeof metrics
