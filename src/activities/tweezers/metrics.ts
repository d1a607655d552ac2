/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'

const byFingers = 'Places of the fingers as the glass reports them; millimetres by the screen’s calibration.'
const failed = 'Tries counted by how far they came.'

/** The measurements of carrying animals to the leaf. */
export const metrics = {
  inOneGo: {
    label: 'Carried in one go',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Animals held at the first try and let go on the leaf without a drop, of all animals.',
    source: 'Tries of each animal in their order.',
    primary: true,
  },
  onLeaf: {
    label: 'Brought to the leaf',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Animals on the leaf at the end, of all animals.',
    source: 'Carries let go on the leaf.',
  },
  apertureError: {
    label: 'Aperture: off the width',
    unit: 'mm',
    betterWhen: 'lower',
    definition: 'Mean difference between the opening of the fingers and the width of the animal while held.',
    source: byFingers,
  },
  holdUnsteadiness: {
    label: 'Aperture: unsteadiness',
    unit: 'mm',
    betterWhen: 'lower',
    definition: 'Standard deviation of the opening of the fingers while holding; middle value over carries.',
    source: byFingers,
  },
  contactGapMs: {
    label: 'Fingers land apart by',
    unit: 'ms',
    betterWhen: 'lower',
    definition: 'Time from the first finger of a pinch landing to its last; middle value over carries.',
    source: 'Event times of the device.',
  },
  drops: {
    label: 'Drops',
    unit: 'per animal',
    betterWhen: 'lower',
    definition: 'Carries that ended elsewhere than on the leaf, divided by the number of animals.',
    source: 'Carries counted by where and how they ended.',
  },
  failedPinches: {
    label: 'Pinches that did not take hold',
    unit: 'per animal',
    betterWhen: 'lower',
    definition: 'Tries at an animal that ended before it was held, divided by the number of animals.',
    source: failed,
  },
  pathRatio: {
    label: 'Path of the carry',
    unit: '× straight',
    betterWhen: 'lower',
    definition: 'Way of the middle of the fingers while carrying ÷ the straight way; middle value.',
    source: 'Places of the fingers between taking hold and letting go.',
  },
  openedMm: {
    label: 'Opened before closing',
    unit: 'mm',
    betterWhen: 'context',
    definition: 'Widest opening of the fingers before they took hold; middle value over carries.',
    source: byFingers,
  },
  closingMs: {
    label: 'Time to take hold',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the last finger landing to taking hold, the asked hold included; middle value.',
    source: 'Event times of the device.',
  },
  carryMs: {
    label: 'Time to carry',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From taking hold to letting go on the leaf, middle value over animals.',
    source: 'Event times of the device.',
  },
  reactionMs: {
    label: 'Time before the first touch',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From the first animal being ready to the first touch meant for it.',
    source: 'Event times of the device.',
  },
  pinched: {
    label: 'Carried as asked',
    unit: 'share',
    betterWhen: 'context',
    definition: 'Animals brought with as many fingers as asked; the others by one finger, taps or keys.',
    source: 'How each carry was done.',
  },
  tooFew: countOf('too few fingers', 'fewer fingers near the animal than asked'),
  beside: countOf('beside it', 'the middle of the fingers not at the animal'),
  notOpened: countOf('not opened', 'fingers that did not open as wide as asked before they closed'),
  notClosed: countOf('not closed', 'fingers that stayed too far apart, or pressed too tight'),
  letGoEarly: countOf('let go early', 'fingers that closed, and let go before the hold was over'),
  squeezed: {
    label: 'Drops: squeezed',
    unit: 'count',
    betterWhen: 'context',
    definition: 'Drops because the fingers pressed tighter than the tolerance, where that is asked.',
    source: 'Carries counted by how they ended.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of carrying animals to the leaf. */
export type TweezersMetric = keyof typeof metrics

function countOf(kind: string, words: string) {
  return {
    label: `Did not take hold: ${kind}`,
    unit: 'count',
    betterWhen: 'context',
    definition: `Tries that ended before the animal was held, with ${words}.`,
    source: failed,
  } as const
}
