/** What is measured of a search, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'

/** Fewer finds than this say nothing about order and place, count. */
export const leastFound = 5

const touches = 'Everything that was touched, and where everything lay.'
const describes =
  'People who see and attend well often search without order: it describes, it does not judge.'

/** The measurements of one field. */
export const metrics = {
  foundBeyond: {
    label: 'Found, less others taken',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Share of what was to be found that was found, less the share of the others that was taken: 1 is all and nothing else, 0 touching without looking.',
    source: touches,
    primary: true,
  },
  found: {
    label: 'Found',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Found ÷ what was to be found. What help pointed out does not count as found.',
    source: touches,
  },
  hits: {
    label: 'How many were found',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Each one counted once, the first time it was touched.',
    source: touches,
  },
  omissions: {
    label: 'Not found',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'How many of those to be found were left, or were found only when help pointed them out.',
    source: touches,
  },
  commissions: {
    label: 'Others taken',
    unit: 'count',
    betterWhen: 'lower',
    definition:
      'How often something was touched that was not to be found. Touches between things do not count.',
    source: touches,
  },
  turnedTaken: {
    label: 'Turned or mirrored ones taken',
    unit: 'count',
    betterWhen: 'lower',
    definition:
      'How many of the others taken were the one to find, only turned or mirrored; unknown without such.',
    source: touches,
  },
  withoutFriend: {
    label: 'Taken without its friend',
    unit: 'count',
    betterWhen: 'lower',
    definition:
      'How often the right one was taken where its friend does not come before it; unknown without that rule.',
    source: touches,
  },
  revisits: {
    label: 'Touched again',
    unit: 'count',
    betterWhen: 'context',
    definition:
      'How often one that was found already was touched again; with marks there is little reason to.',
    source: touches,
  },
  rate: {
    label: 'Finds per second, by accuracy',
    unit: 'per s',
    betterWhen: 'context',
    definition: '(found ÷ to be found) × (found ÷ seconds from the start to done).',
    source: 'After Geldmacher 1996.',
  },
  betweenMs: {
    label: 'Time between finds',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'Middle value of the times from one find to the next, kept between 150 ms and one minute.',
    source: 'Event times of the device.',
  },
  totalMs: {
    label: 'Time of the search',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the field being ready to the done button, or to the time limit.',
    source: 'Event times of the device.',
  },
  bestR: {
    label: 'Sweep',
    unit: '',
    betterWhen: 'context',
    definition: `How far the order of finding follows the place across or down (the larger correlation): 1 is one sweep. ${describes}`,
    source: 'After Dalmaijer et al. 2015.',
  },
  crossings: {
    label: 'Crossings of the way',
    unit: 'count',
    betterWhen: 'context',
    definition: `How often the way from find to find crosses itself. ${describes}`,
    source: 'After Dalmaijer et al. 2015.',
  },
  stepRatio: {
    label: 'Length of a step',
    unit: 'nearest distances',
    betterWhen: 'context',
    definition: `Mean way from one find to the next ÷ mean distance of a target to its nearest: 1 goes to the next one. ${describes}`,
    source: touches,
  },
  centreX: {
    label: 'Middle of the finds, left to right',
    unit: 'half widths',
    betterWhen: 'context',
    definition:
      'Where the finds lie, less where all targets lie: −1 all at the left, 0 as the targets do, 1 all at the right.',
    source: 'After Rorden and Karnath 2010.',
  },
  centreY: {
    label: 'Middle of the finds, top to bottom',
    unit: 'half heights',
    betterWhen: 'context',
    definition: 'The same from top (−1) to bottom (1).',
    source: 'After Rorden and Karnath 2010.',
  },
  leftFound: {
    label: 'Found in the left half',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How many were found left of the middle of the field; n is how many there were.',
    source: touches,
  },
  rightFound: {
    label: 'Found in the right half',
    unit: 'count',
    betterWhen: 'context',
    definition: 'How many were found right of the middle of the field; n is how many there were.',
    source: touches,
  },
  laid: {
    label: 'How many things lay there',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Fewer than asked where the screen had no room for more in the size that was asked.',
    source: 'The field as it lay on the screen.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of one field. */
export type SearchMetric = keyof typeof metrics
