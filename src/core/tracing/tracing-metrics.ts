/** The measurements of whatever is traced along a road, in words that can be checked against the replay. */
import type { Metric } from '../outcome'

/** The table for tracing a thing, such as `the letter`. */
export function tracingMetrics(thing: string) {
  return {
    pathDeviation: {
      label: 'Control: distance from the middle of the road',
      unit: 'half road widths',
      betterWhen: 'lower',
      definition: `Mean distance of the ink from the line of ${thing}, 1.0 being the edge of the road.`,
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
      definition: `Share of the line of ${thing} with ink within half a road’s width.`,
      source: 'Template resampled at the same step as the ink.',
    },
    largestGap: {
      label: 'Completeness: largest part left out',
      unit: 'half road widths',
      betterWhen: 'lower',
      definition: `Greatest distance from any place of ${thing} to the nearest ink; shows one missing stroke.`,
      source: 'Maximum over the resampled template.',
    },
    lengthRatio: {
      label: 'Length of the ink',
      unit: `× ${thing}`,
      betterWhen: 'target',
      target: 1,
      definition: `Ink length divided by the length of ${thing}; scribbling gives far more than 1.`,
      source: 'Both measured along the line.',
    },
  } as const satisfies Record<string, Metric>
}

/** The table of how a thing, such as `the letter`, was drawn; `speedUnit` is a length per second. */
export function drawingMetrics(thing: string, speedUnit: string) {
  return { ...timesOf(thing), ...movementIn(speedUnit) }
}

/** The name of a measurement of a tracing. */
export type TracingMetric = keyof ReturnType<typeof tracingMetrics>

/** The name of a measurement of how something was drawn. */
export type DrawingMetric = keyof ReturnType<typeof drawingMetrics>

function timesOf(thing: string) {
  return {
    reactionMs: {
      label: 'Time before the first touch',
      unit: 'ms',
      betterWhen: 'context',
      definition: `From ${thing} being ready to the first touch.`,
      source: 'Event times of the device.',
    },
    totalMs: {
      label: `Time for ${thing}`,
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
  } as const satisfies Record<string, Metric>
}

function movementIn(speedUnit: string) {
  return {
    meanSpeed: {
      label: 'Speed',
      unit: speedUnit,
      betterWhen: 'context',
      definition: `Mean speed while touching, in ${speedUnit}.`,
      source: 'Central differences at 100 Hz after a 10 Hz low-pass.',
    },
    velocityPeaks: {
      label: 'Velocity peaks',
      unit: 'per second',
      betterWhen: 'lower',
      definition: 'How often a second the hand speeds up again; fluent drawing has few.',
      source: 'Peaks with a prominence of 5 % of the stroke’s top speed.',
    },
    sparc: {
      label: 'Smoothness (SPARC)',
      unit: '',
      betterWhen: 'higher',
      definition:
        'Spectral arc length of the speed, weighted over strokes; nearer 0 is smoother. Compare one item with itself only.',
      source: 'Balasubramanian et al. 2015; padding 4, 10 Hz, threshold 0.05.',
    },
    ldlj: {
      label: 'Smoothness (LDLJ)',
      unit: '',
      betterWhen: 'higher',
      definition: 'Log dimensionless jerk of the velocity; nearer 0 is smoother. Depends on duration.',
      source: 'Hogan & Sternad 2009, vector form.',
    },
  } as const satisfies Record<string, Metric>
}
