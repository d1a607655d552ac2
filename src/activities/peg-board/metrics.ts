/** What is measured, in words a therapist can check against the record. */
import { carryMetrics } from '../../core/carrying/carry-metrics'
import type { Metric } from '../../core/outcome'

/** The measurements of a board. */
export const metrics = {
  placementError: {
    label: 'Precision: distance from the bed’s middle',
    unit: 'peg sizes',
    betterWhen: 'lower',
    definition: 'Mean distance between where a peg was let go and the middle of the nearest free bed.',
    source: 'Places of letting go within one and a half peg sizes of a bed.',
    primary: true,
  },
  drops: {
    label: 'Precision: let go beside every bed',
    unit: 'share',
    betterWhen: 'lower',
    definition: 'Carries that ended on the board or near it but in no bed’s reach, of all carries.',
    source: 'Carries counted by where they ended.',
  },
  rightBed: {
    label: 'Shape: own bed chosen',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Pegs brought to a bed of their own shape, turned rightly or not, of all brought to a bed.',
    source: 'Shapes of peg and bed compared.',
  },
  turnedFirst: {
    label: 'Turn: right before it was brought',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Pegs that lay as their bed did when first brought to it, of all that had to be turned.',
    source: 'Turn of peg and bed compared at the first carry to a bed of its shape.',
  },
  turnsTooMany: {
    label: 'Turn: taps beyond those needed',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Taps that turned pegs lying in their beds at the end, less the fewest that would have done.',
    source: 'Taps counted; turning goes one way round, so going past means going round.',
    sitting: 'mean',
  },
  placed: {
    label: 'Pegs in their beds',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Beds with their peg in them, of all beds.',
    source: 'Carries that ended in a bed.',
  },
  ...carryMetrics('peg', 'board'),
} as const satisfies Record<string, Metric>

/** The name of a measurement of a board. */
export type PegMetric = keyof typeof metrics
