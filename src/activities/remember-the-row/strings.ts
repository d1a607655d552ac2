/** The words of remember the row. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Remember the row',
  prompt: 'Look who rides. Then fill the train.',
  help: 'Tap the engine to look again.',
  praise: ['You looked closely.', 'You kept them in order.', 'You thought before you chose.'],
  lines: {
    find: 'Look who rides. Then find that row.',
    backward: 'Look who rides. Then start from the back.',
    'find-backward': 'Look who rides. Find the row turned round.',
  },
  purpose:
    'Keeping several things in mind in their order, as in spelling, counting and doing what was asked.',
  therapistNote:
    'Choose it for visual sequential memory. Grade up from finding the row among others to making it again, with a ' +
    'longer row, one by one instead of all at once, less time for each, a longer wait, something to do meanwhile, ' +
    'more waiting to choose from, shapes without names or alike, and from the last to the first. Grade down with a ' +
    'row of two to be found. Slips of order and strangers are counted apart, and so are the first, the middle and ' +
    'the last of the row. Looking again takes nothing away and is counted.',
  partnerTask: {
    title: 'All aboard',
    materials: ['a few toys or kitchen things', 'a scarf or a row of boxes for a train'],
    steps: [
      'Set two or three things in a row. Look together.',
      'Cover them, and mix them up.',
      'Set them in the same row again.',
      'Change places: the child makes a row for you.',
      'Later: a longer row, or begin with the last one.',
    ],
    safety: 'Small things can be swallowed: stay at the table.',
  },
}
