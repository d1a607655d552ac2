/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'

/** The measurements of a go. */
export const metrics = {
  together: {
    label: 'Both sides doing their part',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Drums: touches on the drum whose turn it was, of all touches. Hold and draw: time on the road with the flower ' +
      'held, of all time drawing. Both draw: time with both fingers on their roads and, unless each has its own shape, ' +
      'within 15 mm of each other’s partner place, of all time drawing.',
    source:
      'Touches of both sides at the same moment. Which hand a finger belongs to is not known to a screen.',
    primary: true,
  },
  orderErrors: {
    label: 'Drums: the other side struck',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Touches on the drum whose turn it was not.',
    source: 'Touches compared with the order that was asked.',
  },
  intervalMs: {
    label: 'Drums: time from tap to tap',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'Mean time between one asked tap and the next; pauses over three middle times left out.',
    source: 'Event times of the device.',
  },
  intervalCv: {
    label: 'Drums: unevenness of the beat',
    unit: 'share',
    betterWhen: 'lower',
    definition: 'Standard deviation of the times from tap to tap ÷ their mean; 0 is a steady beat.',
    source: 'Coefficient of variation of inter-tap intervals; three or more of them.',
  },
  onBeat: {
    label: 'Drums: kept to the beat',
    unit: '0–1',
    betterWhen: 'higher',
    definition:
      'How alike the moments of the beat are at which taps come, before it or after: 1 is always the same moment, 0 any.',
    source: 'Mean resultant length of the phases of asked taps to the pulse; four or more of them.',
  },
  asynchronyMs: {
    label: 'Drums: how much later than the beat',
    unit: 'ms',
    betterWhen: 'context',
    definition:
      'Mean distance of a tap from its nearest beat; below 0 it comes before, as usual for people who know the beat.',
    source: 'Circular mean of the phases, as a time; the tablet’s own delay of sound and touch is in it.',
  },
  heldShare: {
    label: 'Holding: time held while drawing',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Time a finger was on the flower, of all time another one drew.',
    source: 'Touches at the same moment.',
  },
  holdBreaks: {
    label: 'Holding: let go',
    unit: 'per minute',
    betterWhen: 'lower',
    definition:
      'How often the flower was let go between the first and the last of the drawing, by its minutes.',
    source: 'Lifts from the flower.',
  },
  deviation: {
    label: 'Drawing: distance from the middle of the road',
    unit: 'half widths',
    betterWhen: 'lower',
    definition: 'Mean distance of all ink from the middle of its road; 1 is the edge.',
    source: 'Equally spaced ink against its road.',
  },
  drawn: {
    label: 'Drawing: road drawn',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Share of the roads with ink on them.',
    source: 'Coverage of the roads, half their width to either side.',
  },
  symmetryError: {
    label: 'Both draw: distance from the partner place',
    unit: 'mm',
    betterWhen: 'lower',
    definition:
      'Mean distance between the left finger and the place that mirrors the right one (or lies over from it), at ' +
      'the same moments.',
    source: 'Mean ‖pL(t) − partner(pR(t))‖ at 100 Hz while both touch.',
  },
  lagMs: {
    label: 'Both draw: how much later the right side is',
    unit: 'ms',
    betterWhen: 'context',
    definition:
      'The delay at which the movements are most alike, up to 500 ms; below 0 the left side is later.',
    source: 'Cross-correlation of velocities after a 10 Hz low-pass; a second of both at once at least.',
  },
  likeness: {
    label: 'Both draw: likeness of speeds',
    unit: '',
    betterWhen: 'higher',
    definition:
      'Correlation of the velocities of both sides at the same moments; 1 is the same speed all the way.',
    source: 'Pearson’s r of velocities, the right one mirrored or moved over.',
  },
  bothMs: {
    label: 'Time with two fingers at once',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'Time with a finger on both sides; 0 when one finger did one side after the other.',
    source: 'Touches at the same moment.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of a go. */
export type TwoHandsMetric = keyof typeof metrics
