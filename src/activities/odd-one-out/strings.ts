/** The words of odd one out. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Odd one out',
  prompt: 'Which one is not like the others?',
  help: 'Look at two. Are they the same?',
  praise: ['You compared them all.', 'You saw what was different.', 'You looked closely.'],
  lines: { turned: 'They are turned. One has another shape.' },
  purpose: 'Comparing things with each other and seeing small differences, with nothing given to match.',
  therapistNote:
    'Choose it for visual discrimination by comparison: there is no model, so the child has to go to and fro. ' +
    'Grade up with more to compare, finer differences, leaves around, and at last each turned its own way, when ' +
    'only the shape itself tells. Grade down with three and obvious differences. Accuracy is read against chance.',
  partnerTask: {
    title: 'The odd spoon',
    materials: ['four spoons, buttons, leaves or toy cars that are the same, and one that is not quite'],
    steps: [
      'Lay them in a row while the child looks away.',
      'Let the child find the odd one, and say what is different.',
      'Turn each its own way, and play again.',
      'Change places: the child lays out, you search.',
    ],
    safety: 'Buttons and other small things can be swallowed: stay at the table.',
  },
}
