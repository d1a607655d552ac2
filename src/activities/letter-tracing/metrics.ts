/** What is measured, in words a therapist can check against the replay. */
import { penMetrics } from '../../core/judge/pen-metrics'
import type { Metric } from '../../core/outcome'

/** The measurements of a traced letter. */
export const metrics = {
  pathDeviation: {
    label: 'Control: distance from the middle of the road',
    unit: 'half road widths',
    betterWhen: 'lower',
    definition: 'Mean distance of the ink from the letter’s line, 1.0 being the edge of the road.',
    source: 'Point-to-segment distance of ink resampled at equal steps; see the activity’s README.',
    primary: true,
  },
  farthestOff: {
    label: 'Control: widest drift',
    unit: 'half road widths',
    betterWhen: 'lower',
    definition: '95 % of the ink lies nearer to the line than this.',
    source: '95th percentile of the same distances.',
  },
  insideShare: {
    label: 'Control: ink on the road',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Share of the ink that lies within the road.',
    source: 'Distances of at most half the road’s width.',
  },
  coverage: {
    label: 'Completeness: road covered',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Share of the letter’s line with ink within half a road’s width.',
    source: 'Template resampled at the same step as the ink.',
  },
  largestGap: {
    label: 'Completeness: largest part left out',
    unit: 'half road widths',
    betterWhen: 'lower',
    definition: 'Greatest distance from any place of the letter to the nearest ink; shows one missing bar.',
    source: 'Maximum over the resampled template.',
  },
  lengthRatio: {
    label: 'Length of the ink',
    unit: '× the letter',
    betterWhen: 'target',
    target: 1,
    definition: 'Ink length divided by the letter’s length; scribbling gives far more than 1.',
    source: 'Both measured along the line.',
  },
  sequence: {
    label: 'Sequence: stroke order',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Strokes written in the taught order, of all taught strokes.',
    source: 'Best matching of ink strokes to taught strokes; longest run in order.',
  },
  direction: {
    label: 'Sequence: stroke direction',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Strokes written in the taught direction, of all taught strokes; cross-strokes may run either way.',
    source: 'Each matched stroke compared forwards and backwards.',
  },
  extraStrokes: {
    label: 'Strokes more or fewer than taught',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Ink strokes minus taught strokes, after joining lifts inside a stroke.',
    source: 'Lifts of at most 40 ms count as none.',
  },
  startOffset: {
    label: 'Start: distance from the start dot',
    unit: 'x-heights',
    betterWhen: 'lower',
    definition: 'Distance from the first touch to the start of the letter, in heights of a small letter.',
    source: 'First sample of the first stroke.',
  },
  reactionMs: {
    label: 'Time before the first touch',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the letter being ready to the first touch.',
    source: 'Event times of the device.',
  },
  totalMs: {
    label: 'Time for the letter',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the first touch to the last lift.',
    source: 'Event times of the device.',
  },
  inAirMs: {
    label: 'Time in the air',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'Time between strokes, without pauses longer than three seconds.',
    source: 'Sum of the gaps between strokes.',
  },
  pauses: {
    label: 'Long pauses',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Gaps between strokes longer than three seconds.',
    source: 'Gaps between strokes.',
  },
  penLifts: {
    label: 'Lifts',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Lifts between the first touch and the last.',
    source: 'Ink strokes minus one.',
  },
  meanSpeed: {
    label: 'Speed',
    unit: 'x-heights/s',
    betterWhen: 'context',
    definition: 'Mean speed while touching, in heights of a small letter per second.',
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
    definition:
      'Spectral arc length of the speed, weighted over strokes; nearer 0 is smoother. Compare one letter with itself only.',
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

/** The name of a measurement of a traced letter. */
export type LetterMetric = keyof typeof metrics
