/** What is measured on a cut, in words a therapist can check against the replay. */
import type { Metric } from '../../core/outcome'
import { steeringMetrics } from '../../core/tracing/steering'
import { drawingMetrics, tracingMetrics } from '../../core/tracing/tracing-metrics'

const near = tracingMetrics('the line')

/** The measurements of a cut. */
export const metrics = {
  ...near,
  pathDeviation: {
    ...near.pathDeviation,
    label: 'Accuracy: distance of the cut from the line',
    unit: 'half line widths',
    definition: 'Mean distance of the cut from the middle of the printed line, 1.0 being its edge.',
  },
  deviationMm: {
    label: 'Accuracy: distance of the cut from the line, in millimetres',
    unit: 'mm',
    betterWhen: 'lower',
    definition: 'The same mean distance on the glass; known once the screen was measured with a bank card.',
    source: 'Calibration of the screen.',
  },
  farthestOff: { ...near.farthestOff, label: 'Accuracy: widest drift', unit: 'half line widths' },
  insideShare: {
    ...near.insideShare,
    label: 'Accuracy: cut on the line',
    definition: 'Share of the cut that lies within the width of the printed line.',
    source: 'Distances of at most half the line’s width.',
  },
  coverage: { ...near.coverage, label: 'Completeness: line cut' },
  largestGap: { ...near.largestGap, unit: 'half line widths' },
  lengthRatio: { ...near.lengthRatio, label: 'Length of the cut' },
  ...steeringMetrics('the line'),
  cornerTurn: {
    label: 'Corners: how sharp',
    unit: '× the corner',
    betterWhen: 'target',
    target: 1,
    definition:
      'At corners cut in one go: sharpest turn of the cut divided by the corner’s own turn; a rounded corner has less than 1, a shaky one more.',
    source: 'Angle between two chords of the cut, each half a line width long; mean over the corners.',
  },
  cornerStops: {
    label: 'Corners: stopped to turn',
    unit: 'share',
    betterWhen: 'context',
    definition:
      'Corners near which the scissors stood still for a fifth of a second or longer, of all corners.',
    source: 'Gaps in the cut within a line’s width of a corner.',
  },
  backtracks: {
    label: 'Pulled backwards',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'How often the finger pulled the scissors back into their own cut; they do not go there.',
    source: 'Turns of more than 135° by more than 1.5 mm.',
  },
  regrips: {
    label: 'Scissors taken anew',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How often a finger took the scissors, beyond once for each line.',
    source: 'Counted.',
  },
  helperBreaks: {
    label: 'Other hand: let the paper go',
    unit: 'count',
    betterWhen: 'lower',
    definition:
      'How often the hand that holds the paper lifted between the first and the last of the cutting.',
    source: 'Touches on the hand print.',
  },
  heldShare: {
    label: 'Other hand: paper held',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Share of the time a finger had the scissors in which the other hand held the paper.',
    source: 'Touches on the hand print.',
  },
  ...drawingMetrics('the line', 'line widths/s'),
} as const satisfies Record<string, Metric>

/** The name of a measurement of a cut. */
export type CutMetric = keyof typeof metrics
