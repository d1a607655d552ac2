/** What is measured on any handwriting of how the pen was handled, whichever letter it was. */
import type { Metric } from '../outcome'

/** The measurements, in the order they are told. `letter heights`: the larger side of the letter’s box. */
export const penMetrics = {
  wobblePower: {
    label: 'Steadiness: fast wobble',
    unit: '(letter heights/s)²',
    betterWhen: 'lower',
    definition:
      'Power of the velocity between 4 and 12 Hz in the longest stroke of at least 2.56 s; a slick screen adds to it.',
    source: 'Welch’s method at 100 Hz: 256 samples, Hann, half overlapping, unfiltered; both axes.',
  },
  wobbleShare: {
    label: 'Steadiness: share of fast wobble',
    unit: 'share',
    betterWhen: 'lower',
    definition:
      'The same power as a share of all movement between 0.5 and 20 Hz; small fast loops add to it.',
    source: 'The same spectrum.',
  },
  wobbleHz: {
    label: 'Steadiness: pace of the wobble',
    unit: 'Hz',
    betterWhen: 'context',
    definition: 'Where between 4 and 12 Hz the movement is strongest, however weak it is there.',
    source: 'Largest bin of the same spectrum, 0.39 Hz wide.',
  },
  pressure: {
    label: 'Pressure',
    unit: 'of the device’s range',
    betterWhen: 'context',
    definition:
      'Mean pressure of a pen that truly tells it; no force, and not to be compared across devices.',
    source: 'Readings above 0 without the first and last 30 ms of each stroke; at least five different ones.',
  },
  pressureCv: {
    label: 'Pressure: unevenness',
    unit: '× the mean',
    betterWhen: 'context',
    definition: 'Standard deviation of the pressure divided by its mean; 0 is perfectly even.',
    source: 'The same readings, n − 1.',
  },
  tilt: {
    label: 'Pen: how upright',
    unit: 'degrees',
    betterWhen: 'context',
    definition: 'Mean angle between pen and page, for pens that tell it; 90 is upright.',
    source: 'From the lean across and down, as Pointer Events define them.',
  },
  tiltSpread: {
    label: 'Pen: how much the angle changes',
    unit: 'degrees',
    betterWhen: 'context',
    definition: 'Standard deviation of the same angle over all readings.',
    source: 'The same readings, n − 1.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of how the pen was handled. */
export type PenMetricName = keyof typeof penMetrics
