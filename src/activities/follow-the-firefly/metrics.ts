/** What is measured of following, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'

const picks = 'The fireflies tapped, and those that glowed.'
const finger = 'Where the finger and the firefly were, twenty-five times a second.'
const clock = 'Event times of the device.'

/** The measurements of one flight. */
export const metrics = {
  followed: {
    label: 'Followed',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'With the finger: share of the time the firefly could be seen that the finger was on it. With the eyes: share of those that glowed that was found, corrected for guessing, (p − k ÷ n) ÷ (1 − k ÷ n); 0 is guessing, 1 is all.',
    source: `${finger} ${picks}`,
    primary: true,
    sitting: 'mean',
  },
  found: {
    label: 'Glowing ones found',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Right picks ÷ those that glowed. Guessing alone gives glowing ÷ all.',
    source: picks,
    sitting: 'mean',
  },
  tracked: {
    label: 'How many were followed',
    unit: 'fireflies',
    betterWhen: 'higher',
    definition:
      'The number followed if all other picks were guesses: (n × right − k²) ÷ (n + right − 2k) for k that glowed among n.',
    source: 'After Hulleman 2005.',
    sitting: 'mean',
  },
  swapped: {
    label: 'Taken for one that passed near',
    unit: 'count',
    betterWhen: 'lower',
    definition:
      'Picks of others that had passed within two sizes of one that glowed: these may be mix-ups rather than guesses.',
    source: 'The ways of all fireflies.',
  },
  firstMs: {
    label: 'Time to the first pick',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the fireflies coming to rest to the first pick; kept between 150 ms and one minute.',
    source: clock,
  },
  totalMs: {
    label: 'Time to the last pick',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the fireflies coming to rest to the last pick.',
    source: clock,
  },
  leftPicks: {
    label: 'Picks in the left half',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How many of the picks lay left of the middle; n is how many picks there were.',
    source: 'Where the fireflies came to rest.',
  },
  offBy: {
    label: 'Distance of the finger',
    unit: 'sizes',
    betterWhen: 'lower',
    definition:
      'Middle value of the distance from the finger to the middle of the firefly, in sizes of a firefly, while the finger was on the glass.',
    source: finger,
  },
  lagMs: {
    label: 'Behind the firefly',
    unit: 'ms',
    betterWhen: 'target',
    target: 0,
    definition:
      'The shift in time at which the way of the finger lies nearest to the way of the firefly; below 0 the finger is ahead.',
    source: finger,
  },
  losses: {
    label: 'Lost',
    unit: 'count',
    betterWhen: 'lower',
    definition:
      'How often the finger, having been on the firefly, was off it for a quarter of a second or longer.',
    source: finger,
  },
  refindMs: {
    label: 'Time to be on it again',
    unit: 'ms',
    betterWhen: 'lower',
    definition: 'Middle value of the times from losing it to being on it again.',
    source: finger,
  },
  afterHiding: {
    label: 'On it after a bush',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Share of the second after it came out from behind a bush that the finger was on it.',
    source: finger,
  },
  ringsMet: {
    label: 'By keys: pressed in the ring',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Rings with a press of their own within 0.45 s of the firefly flying through, of all rings. For who follows by keys.',
    source: 'Event times of keys and the way of the firefly.',
  },
  ringOffMs: {
    label: 'By keys: how far from the moment',
    unit: 'ms',
    betterWhen: 'lower',
    definition: 'Middle value of the times between a press and the firefly in its ring, before or after.',
    source: 'Event times of keys and the way of the firefly.',
  },
  ringsBeside: {
    label: 'By keys: presses for no ring',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Presses that were not within 0.45 s of a ring, or came again for the same one.',
    source: 'Event times of keys and the way of the firefly.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one flight. */
export type FireflyMetric = keyof typeof metrics
