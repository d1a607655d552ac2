/** The words of find the twin. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Find the twin',
  prompt: 'Find the one that is the same.',
  help: 'Look closely. Which one matches?',
  praise: ['You looked closely.', 'You found the twin.', 'You checked every one.'],
  purpose: 'Seeing small differences, as between letters, numbers and words that look alike.',
  therapistNote:
    'Choose it for visual discrimination and checking before choosing. Grade up with more choices, finer ' +
    'differences, features that are harder to see (size, then outline, turned, place of a spot, mirrored) and ' +
    'leaves around every shape. Grade down with three choices and obvious differences. Letters like b d p q ' +
    'practise telling reversals apart. Accuracy is read against chance.',
  partnerTask: {
    title: 'Twins in the kitchen',
    materials: ['pairs of socks, buttons, leaves or spoons'],
    steps: [
      'Lay out five things, two of them the same.',
      'Let the child find the two, and say how the others differ.',
      'Turn one upside down, and look again.',
      'Change places: the child lays out, you search.',
    ],
    safety: 'Buttons and other small things can be swallowed: stay at the table.',
  },
}
