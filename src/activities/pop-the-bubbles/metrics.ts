/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'

const firstTaps =
  'First tap at each bubble; taps farther than one and a half bubbles away were not meant for it.'

/** The measurements of a go. */
export const metrics = {
  error: {
    label: 'Aim: distance from the middle',
    unit: 'bubble sizes',
    betterWhen: 'lower',
    definition:
      'Mean distance between the first tap and the middle of the bubble where it was then; 0.5 is its edge.',
    source: firstTaps,
    primary: true,
  },
  onFirstTap: {
    label: 'Aim: hit with the first tap',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Bubbles whose first tap lay within their edge, of all bubbles that were tapped at.',
    source: firstTaps,
  },
  popped: {
    label: 'Bubbles popped',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Bubbles popped before they went by themselves, of all bubbles without a snail.',
    source: 'What became of each bubble.',
  },
  across: {
    label: 'Constant error to the right',
    unit: 'mm',
    betterWhen: 'context',
    definition: 'Where the middle of all first taps lies beside the bubble’s middle; below 0 to the left.',
    source: `${firstTaps} Fingers often land below and to the side of where they aim.`,
  },
  down: {
    label: 'Constant error downward',
    unit: 'mm',
    betterWhen: 'context',
    definition: 'Where the middle of all first taps lies below the bubble’s middle; below 0 above it.',
    source: `${firstTaps} Fingers often land below and to the side of where they aim.`,
  },
  variable: {
    label: 'Variable error',
    unit: 'mm',
    betterWhen: 'lower',
    definition: 'How far first taps scatter around their own middle: root mean square distance from it.',
    source: 'Bivariate variable error of the hit error vectors.',
  },
  overshoot: {
    label: 'Beyond the bubble',
    unit: 'mm',
    betterWhen: 'context',
    definition: 'Mean error along the way from the bubble before: above 0 too far, below 0 not far enough.',
    source: 'ISO 9241-411, dx.',
  },
  moveMs: {
    label: 'Movement time',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From popping a bubble to the first tap at the next one; middle value.',
    source: 'Event times of the device.',
  },
  effectiveWidth: {
    label: 'Effective width',
    unit: 'bubble sizes',
    betterWhen: 'lower',
    definition:
      'How wide a bubble would have to be to hold 96 % of the taps: 4.13 standard deviations along the way.',
    source: 'ISO 9241-411, We; ten movements or more.',
  },
  throughput: {
    label: 'Throughput',
    unit: 'bit/s',
    betterWhen: 'higher',
    definition:
      'Quickness and exactness in one number: log2(way ÷ effective width + 1) ÷ mean movement time. Misses count.',
    source: 'ISO 9241-411; Soukoreff & MacKenzie 2004, doi:10.1016/j.ijhcs.2004.09.001.',
  },
  dPrime: {
    label: 'Telling bubbles from snails (d′)',
    unit: '',
    betterWhen: 'higher',
    definition: 'z(share of bubbles popped) − z(share of snails touched), log-linear; 0 is no difference.',
    source: 'Hautus 1995, doi:10.3758/BF03203619.',
  },
  snailsTouched: {
    label: 'Snails touched',
    unit: 'share',
    betterWhen: 'lower',
    definition: 'Bubbles with a snail that were tapped, of all of them.',
    source: 'What became of each bubble.',
  },
  besides: {
    label: 'Taps that reached nothing',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Taps beside the bubble that was up, near or far.',
    source: 'Taps counted.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of a go. */
export type BubbleMetric = keyof typeof metrics
