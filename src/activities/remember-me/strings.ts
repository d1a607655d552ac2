/** The words of remember me. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Remember me',
  prompt: 'Look closely. Then find it again.',
  help: 'Tap the burrow to look again.',
  praise: ['You looked closely.', 'You kept it in mind.', 'You thought before you chose.'],
  purpose: 'Keeping in mind what was seen, as when copying from the board or finding the place again.',
  therapistNote:
    'Choose it for visual memory: recognising what was seen a moment ago. Grade up with a shorter look, a longer ' +
    'wait, something to do meanwhile, more features to keep in mind, finer differences, more choices, and others ' +
    'met before. Grade down with a long look, no wait, one feature, or animals, which have names. Looking again ' +
    'takes nothing away and is counted. Accuracy is read against chance.',
  partnerTask: {
    title: 'Under the cloth',
    materials: ['a cloth', 'six small things from the kitchen or the garden'],
    steps: [
      'Show one thing, then hide it under the cloth.',
      'Count to five together.',
      'Lay it among three others. Which one was it?',
      'Change places: the child hides, you remember.',
      'Later: hide two, or feel under the cloth instead of looking.',
    ],
    safety: 'Small things can be swallowed: stay at the table.',
  },
}
