/** What is measured, in words a therapist can check against the record. */
import { carryMetrics } from '../../core/carrying/carry-metrics'
import type { Metric } from '../../core/outcome'

/** The measurements of a strung row. */
export const metrics = {
  placementError: {
    label: 'Precision: distance from the string’s end',
    unit: 'bead sizes',
    betterWhen: 'lower',
    definition:
      'Mean distance between where a bead was let go and the end of the string, over beads meant for it.',
    source: 'Drop places of beads that slid on or fell within two bead sizes.',
    primary: true,
  },
  onFirstTry: {
    label: 'Precision: let go at the string',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Carried beads that were let go near enough to the end of the string, of all carried beads.',
    source: 'Drops counted by where they landed.',
  },
  sequence: {
    label: 'Sequence: next bead chosen',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Beads brought to the string that were the next in the pattern, of all brought to the string.',
    source: 'Drops at the string compared with the row.',
  },
  strung: {
    label: 'Beads on the string',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Beads strung, of the beads the string has room for.',
    source: 'Drops that slid on.',
  },
  ...carryMetrics('bead', 'string'),
} as const satisfies Record<string, Metric>

/** The name of a measurement of a strung row. */
export type BeadMetric = keyof typeof metrics
