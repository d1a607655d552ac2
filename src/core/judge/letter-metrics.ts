/** What is measured on one letter written freely, in words that can be checked against the ink. */
import type { Metric } from '../outcome'
import { penMetrics } from './pen-metrics'

/** The measurements, in the order they are told. `letter heights`: the larger side of the ink’s own box. */
export const letterMetrics = {
  legible: {
    label: 'Shape: legible',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      '1 when the ink can be read as the letter asked for, 0 when not; over many letters, the share legible.',
    source: 'Shape distance within the default tolerance, and not much nearer to another letter.',
    sitting: 'mean',
  },
  mirrored: {
    label: 'Orientation: mirrored',
    unit: 'share',
    betterWhen: 'lower',
    definition: '1 when written as in a mirror, 0 when not; open for letters too symmetric to tell.',
    source: 'Mirror distance below 0.6 of the plain distance.',
    sitting: 'mean',
  },
  shapeDistance: {
    label: 'Shape: unlikeness to the letter',
    unit: '',
    betterWhen: 'lower',
    definition:
      'Root mean square distance of places and slopes, both ways, after the ink is laid on the letter; 0 is the same shape, above 0.19 is not legible.',
    source: 'The project’s own measure; order, direction, size and place of strokes do not enter.',
    primary: true,
  },
  inkRatio: {
    label: 'Shape: way of the pen',
    unit: '× the letter',
    betterWhen: 'target',
    target: 1,
    definition: 'Length of the ink divided by that of the letter laid on it; scribbling gives over 2.',
    source: 'Ink walked in strides of 12 % of the letter’s larger side, so that shaking adds nothing.',
  },
  mirrorShare: {
    label: 'Orientation: distance from the mirror image',
    unit: '× plain distance',
    betterWhen: 'context',
    definition:
      'Distance from the mirrored letter divided by the distance from the letter; below 0.6 is mirrored.',
    source: 'Symmetric chamfer distance in the larger side of each box.',
  },
  startOffset: {
    label: 'Start: distance from the start',
    unit: 'letter heights',
    betterWhen: 'lower',
    definition: 'From the first touch to where the letter, laid on the ink, begins.',
    source: 'First reading of the first stroke.',
  },
  startAngle: {
    label: 'Start: angle on a closed loop',
    unit: 'degrees',
    betterWhen: 'lower',
    definition:
      'On o, O and 0: angle round the middle between the first touch and the start; over 60 is elsewhere.',
    source: 'Middle of the loop’s box.',
  },
  sequence: {
    label: 'Sequence: stroke order',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Strokes in the order of the way of writing that fits best, of all its strokes.',
    source: 'Cheapest assignment at 32 places a stroke; longest run in order.',
  },
  direction: {
    label: 'Sequence: stroke direction',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Strokes that ran the taught way, of all its strokes; cross-strokes may run either way.',
    source: 'Each matched stroke compared forwards and backwards; closed loops by their turn.',
  },
  extraStrokes: {
    label: 'Strokes more or fewer',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Ink strokes minus strokes of that way of writing, lifts within a stroke included.',
    source: 'Counted.',
  },
  closeness: {
    label: 'Control: distance from the letter’s line',
    unit: 'letter heights',
    betterWhen: 'lower',
    definition: 'Mean distance of the ink from the letter laid on it.',
    source: 'Point to segment, at about 60 equal steps.',
  },
  farthestOff: {
    label: 'Control: widest drift',
    unit: 'letter heights',
    betterWhen: 'lower',
    definition: '95 % of the ink lies nearer to the letter’s line than this.',
    source: '95th percentile of the same distances.',
  },
  sizeRatio: {
    label: 'Size',
    unit: '× asked',
    betterWhen: 'target',
    target: 1,
    definition: 'Height of the ink divided by the height the ruled lines ask of this letter.',
    source: 'Boxes without dots.',
  },
  lowOffset: {
    label: 'Placement: below (+) or above (−) its place',
    unit: 'x-heights',
    betterWhen: 'target',
    target: 0,
    definition: 'From where the letter’s lowest point belongs to the lowest ink.',
    source: 'Boxes without dots.',
  },
  penLifts: {
    label: 'Lifts',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Lifts between the first touch and the last.',
    source: 'Ink strokes minus one.',
  },
  totalMs: {
    label: 'Time for the letter',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the first touch to the last lift.',
    source: 'Times of the recording.',
  },
  inAirMs: {
    label: 'Time in the air',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'Time between strokes, without pauses longer than three seconds.',
    source: 'Times of the recording.',
  },
  pauses: {
    label: 'Long pauses',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Gaps between strokes longer than three seconds.',
    source: 'Times of the recording.',
  },
  meanSpeed: {
    label: 'Speed',
    unit: 'letter heights/s',
    betterWhen: 'context',
    definition: 'Mean speed while touching.',
    source: 'Central differences at 100 Hz after a 10 Hz low-pass.',
  },
  velocityPeaks: {
    label: 'Velocity peaks',
    unit: 'per second',
    betterWhen: 'lower',
    definition: 'How often a second the hand speeds up again; a fluent letter has few.',
    source: 'Peaks with a prominence of 5 % of the stroke’s top speed.',
  },
  sparc: {
    label: 'Smoothness (SPARC)',
    unit: '',
    betterWhen: 'higher',
    definition: 'Spectral arc length of the speed, weighted over strokes; nearer 0 is smoother.',
    source: 'Balasubramanian et al. 2015; padding 4, 10 Hz, threshold 0.05.',
  },
  ldlj: {
    label: 'Smoothness (LDLJ)',
    unit: '',
    betterWhen: 'higher',
    definition: 'Log dimensionless jerk of the velocity; nearer 0 is smoother. Depends on duration.',
    source: 'Hogan & Sternad 2009, vector form.',
  },
  ...penMetrics,
} as const satisfies Record<string, Metric>

/** The name of a measurement of a letter. */
export type LetterMetricName = keyof typeof letterMetrics
