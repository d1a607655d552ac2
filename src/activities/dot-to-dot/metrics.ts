/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'

/** The measurements of a picture of dots. */
export const metrics = {
  deviation: {
    label: 'Straightness: distance from the straight line',
    unit: 'dot sizes',
    betterWhen: 'lower',
    definition: 'Mean distance of the ink from the straight line between the two dots it joins.',
    source: 'Point-to-segment distance of ink resampled at equal steps, over dots joined by a line.',
    primary: true,
  },
  orderErrors: {
    label: 'Order: other dots come to',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Times the line came to a dot that was not the next one, a dot too many included.',
    source: 'Dots under the line, each counted once for every time the line comes to it.',
    sitting: 'mean',
  },
  joined: {
    label: 'Dots joined',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Lines drawn, of all lines of the picture, the one that closes it included.',
    source: 'Dots reached in order.',
  },
  lengthRatio: {
    label: 'Length of the line',
    unit: '× straight',
    betterWhen: 'target',
    target: 1,
    definition: 'Length of the ink divided by that of the straight lines; wandering gives more than 1.',
    source: 'Both measured along the line, over dots joined by a line.',
  },
  lifts: {
    label: 'Lifts of the finger or pen',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Strokes less one. Lifting is allowed.',
    source: 'Strokes counted.',
    sitting: 'mean',
  },
  linkMs: {
    label: 'Time from dot to dot',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From reaching one dot to reaching the next, looking for it included; middle value.',
    source: 'Event times of the device.',
  },
  reactionMs: {
    label: 'Time before the first dot',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the dots being ready to the first one reached.',
    source: 'Event times of the device.',
  },
  sparc: {
    label: 'Smoothness (SPARC)',
    unit: '',
    betterWhen: 'context',
    definition:
      'Spectral arc length of the speed, weighted by time. Corners lower it: compare like pictures.',
    source: 'Balasubramanian et al. 2015; padding 4, 10 Hz, threshold 0.05.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of a picture of dots. */
export type DotMetric = keyof typeof metrics
