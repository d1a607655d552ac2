/** What is measured, in words a therapist can check against the record. */
import { carryMetrics } from '../../core/carrying/carry-metrics'
import type { Metric } from '../../core/outcome'
import { tracingMetrics } from '../../core/tracing/tracing-metrics'

const carry = carryMetrics('duckling', 'go')
const { insideShare, coverage, lengthRatio } = tracingMetrics('the eight')

/** The measurements of a go. */
export const metrics = {
  offBy: {
    label: 'Control: distance from nest, or from middle of the track',
    unit: '× what counts',
    betterWhen: 'lower',
    definition:
      'Reach: mean distance of letting go from the middle of the nest, 1.0 being as far as still counts. Eight: mean distance of the ink from the line, 1.0 being the edge of the track. Compare one with itself only.',
    source: 'Places of letting go near the nest; point-to-segment distance of ink resampled at equal steps.',
    primary: true,
  },
  crossings: {
    label: 'Middle: crossed in one touch',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Reach: ducklings carried over the middle zone in one touch, of all ducklings. Eight: crossings of the zone without a lift, of those the rounds have.',
    source: 'The zone reaches 10 mm to both sides of the middle of the screen, not of the body.',
  },
  hesitations: {
    label: 'Middle: hesitations in a crossing',
    unit: 'count',
    betterWhen: 'lower',
    definition:
      'Times in the zone, for a crossing, that the speed fell below a tenth of the movement’s own top speed for 50 ms or more.',
    source: 'Speed at 100 Hz after a 10 Hz low-pass.',
    sitting: 'mean',
  },
  dwellMs: {
    label: 'Middle: time in the zone',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From entering the zone to leaving it on the other side, middle value over all crossings.',
    source: 'Event times of the device, interpolated at the edges of the zone.',
  },
  liftsInMiddle: {
    label: 'Middle: let go in the zone',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Touches that ended within the zone. A hand may have been changed there; nobody can tell.',
    source: 'Places where touches ended.',
    sitting: 'mean',
  },
  hits: {
    label: 'Reach: settled at the first go',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Carries that ended in the nest, of all carries.',
    source: 'Carries counted by where they ended.',
  },
  insideShare,
  coverage,
  lengthRatio,
  pathRatio: carry.pathRatio,
  moveMs: carry.moveMs,
  sparc: {
    ...carry.sparc,
    label: 'Smoothness (SPARC)',
    definition: 'Spectral arc length of the speed, weighted by time; nearer 0 is smoother.',
  },
  reactionMs: {
    ...carry.reactionMs,
    label: 'Time before the first touch',
    definition: 'From everything being ready to the first touch that moved something.',
  },
  totalMs: {
    ...carry.totalMs,
    definition: 'From the first touch to the last lift.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of a go. */
export type AcrossMetric = keyof typeof metrics
