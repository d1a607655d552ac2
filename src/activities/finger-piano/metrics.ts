/** What is measured, in words a therapist can check against the record. */
import type { Metric } from '../../core/outcome'

/** The measurements of a go. */
export const metrics = {
  clean: {
    label: 'Notes played clean',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Notes whose ladybird was touched at once, with no other finger on the glass, and with what should lie still ' +
      'lying still; of all notes asked.',
    source: 'Touches in their order. Which finger it was is not known to a screen.',
    primary: true,
  },
  inOrder: {
    label: 'Order: the asked ladybird at once',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Notes before which no other ladybird was touched, of all notes played.',
    source: 'Touches compared with the row that was asked.',
  },
  otherKeys: {
    label: 'Order: other ladybirds touched',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Touches at a ladybird that was not the next one.',
    source: 'Touches compared with the row that was asked.',
  },
  alone: {
    label: 'One finger alone',
    unit: 'share',
    betterWhen: 'higher',
    definition:
      'Notes with no other finger on the glass within 120 ms of it, but those that lie still; of all notes played.',
    source: 'Touches at the same time; fingers that move along above the glass are not seen.',
  },
  held: {
    label: 'Lying still while another plays',
    unit: 'share',
    betterWhen: 'higher',
    definition: 'Notes during which all fingers that should lie still were down, of all notes played.',
    source: 'Touches at the same time.',
  },
  breaks: {
    label: 'Lifted although it should lie still',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'How often a finger that should lie still was lifted between the first note and the last.',
    source: 'Touches at the sleeping ladybirds.',
  },
  doubles: {
    label: 'Double taps',
    unit: 'count',
    betterWhen: 'lower',
    definition: 'Touches that came again on the same ladybird before a hand can mean it.',
    source:
      'Touches within 120 ms, or within the time set for repeated taps where that is longer than usual.',
  },
  intervalMs: {
    label: 'Time from note to note',
    unit: 'ms',
    betterWhen: 'context',
    definition:
      'Mean time between landings of one note and the next; pauses over three middle times left out.',
    source: 'Event times of the device.',
  },
  intervalCv: {
    label: 'Unevenness of the beat',
    unit: 'share',
    betterWhen: 'lower',
    definition: 'Standard deviation of the times from note to note ÷ their mean; 0 is a steady beat.',
    source: 'Coefficient of variation of inter-tap intervals; three or more of them.',
  },
  error: {
    label: 'Distance from the middle',
    unit: 'ladybird sizes',
    betterWhen: 'lower',
    definition: 'Mean distance between where a note landed and the middle of its ladybird; 0.5 is its edge.',
    source: 'Landings of notes.',
  },
  touchMs: {
    label: 'Time on a ladybird',
    unit: 'ms',
    betterWhen: 'context',
    definition: 'From landing to lifting of a note, middle value.',
    source: 'Event times of the device.',
  },
} as const satisfies Record<string, Metric>

/** The name of a measurement of a go. */
export type PianoMetric = keyof typeof metrics
