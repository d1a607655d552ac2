/** What is measured on a path, in words a therapist can check against the replay. */
import { penMetrics } from '../../core/judge/pen-metrics'
import type { Metric } from '../../core/outcome'
import { steeringMetrics } from '../../core/tracing/steering'
import { drawingMetrics, tracingMetrics } from '../../core/tracing/tracing-metrics'

const { pressure, pressureCv, tilt, tiltSpread, wobbleShare, wobbleHz } = penMetrics

/** The measurements of a path, traced or drawn. Drawn freely, it is laid on the ink: same middle, same diagonal. */
export const metrics = {
  ...tracingMetrics('the path'),
  ...steeringMetrics('the road'),
  cornerTurn: {
    label: 'Corners: how sharp',
    unit: '× the corner',
    betterWhen: 'target',
    target: 1,
    definition:
      'At corners drawn without a lift: sharpest turn of the ink divided by the corner’s own turn; a rounded corner has less than 1, a shaky one more.',
    source: 'Angle between two chords of the ink, each half a road’s width long; mean over the corners.',
  },
  sequence: {
    label: 'Sequence: stroke order',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Strokes made in order, of all strokes of the way of making it that fits best.',
    source: 'Cheapest assignment at 32 places a stroke; longest run in order.',
  },
  direction: {
    label: 'Sequence: direction',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Strokes that ran the taught way, of all; a left hand may pull lines across either way. For a road: from start to goal.',
    source: 'Each matched stroke compared forwards and backwards; closed shapes by their turn.',
  },
  extraStrokes: {
    label: 'Strokes more or fewer',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Ink strokes minus strokes of that way of making it, lifts within a stroke included.',
    source: 'Counted.',
  },
  startOffset: {
    label: 'Start: distance from the start dot',
    unit: 'road widths',
    betterWhen: 'lower',
    definition: 'Distance from the first touch to the start of the path.',
    source: 'First reading of the first stroke.',
  },
  sizeRatio: {
    label: 'Size',
    unit: '× the model',
    betterWhen: 'target',
    target: 1,
    definition: 'Diagonal of the drawing divided by that of the model; a road says itself how large.',
    source: 'Boxes around ink and model.',
  },
  looks: {
    label: 'Looks at the model',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How often a hidden model was opened again.',
    source: 'Counted.',
  },
  restarts: {
    label: 'Started again',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How often the child rubbed the drawing out and began anew; only the last one is measured.',
    source: 'Counted.',
  },
  ...drawingMetrics('the path', 'road widths/s'),
  wobbleShare,
  wobbleHz,
  pressure,
  pressureCv,
  tilt,
  tiltSpread,
} as const satisfies Record<string, Metric>

/** The name of a measurement of a path. */
export type PathMetric = keyof typeof metrics
