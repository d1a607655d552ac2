/** The measurements of whatever is picked up, carried and put down, in words that can be checked against the replay. */
import type { Metric } from '../outcome'

/** The table for carrying a thing such as `bead`, of which several make a whole such as `string`. */
export function carryMetrics(thing: string, whole: string) {
  return {
    pathRatio: {
      label: 'Path of the hand',
      unit: '× straight',
      betterWhen: 'lower',
      definition: `Length of the way a ${thing} was carried divided by the straight way; middle value over all that were carried.`,
      source: 'Drag paths.',
    },
    moveMs: {
      label: `Time to carry a ${thing}`,
      unit: 'ms',
      betterWhen: 'context',
      definition: 'From picking up to letting go, middle value over all that were carried.',
      source: 'Event times of the device.',
    },
    reactionMs: {
      label: `Time before the first ${thing}`,
      unit: 'ms',
      betterWhen: 'context',
      definition: `From everything being ready to the first ${thing} touched.`,
      source: 'Event times of the device.',
    },
    totalMs: {
      label: `Time for the ${whole}`,
      unit: 'ms',
      betterWhen: 'context',
      definition: `From the first ${thing} touched to the last let go.`,
      source: 'Event times of the device.',
    },
    sparc: {
      label: 'Smoothness of carrying (SPARC)',
      unit: '',
      betterWhen: 'higher',
      definition: 'Spectral arc length of the carrying speed, weighted by time; nearer 0 is smoother.',
      source: 'Balasubramanian et al. 2015; padding 4, 10 Hz, threshold 0.05.',
    },
  } as const satisfies Record<string, Metric>
}

/** The name of a measurement of carrying. */
export type CarryMetric = keyof ReturnType<typeof carryMetrics>
