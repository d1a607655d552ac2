/** The words of search and tap. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Search and tap',
  prompt: 'Find all that look like this one.',
  help: 'Look along, one line after the other.',
  praise: ['You kept on looking.', 'You looked all around.', 'You decided when you were done.'],
  lines: {
    both: 'Find all that look like these two.',
    after: 'Find it only right after its friend.',
    done: 'All looked at? Then tap the tick.',
  },
  purpose:
    'Looking through many things in order and finding all that are meant, as on a page or in a drawer.',
  therapistNote:
    'Choose it for visual attention and for how a page is scanned. Grade up with more and smaller things, more others ' +
    'for each one, others that are alike or turned, no light, columns and scattered fields, two kinds, no marks, ' +
    'and at last a condition. Grade down with a light on every line. Order of the search is described, never judged: ' +
    'look at it over several fields and beside what you see.',
  partnerTask: {
    title: 'Sort the drawer',
    materials: ['a tray with forty mixed things: buttons, clips, pasta, coins, bricks'],
    steps: [
      'Choose one thing together: this kind we look for.',
      'Let the child go through the tray from one side to the other and put all of them in a cup.',
      'Ask before counting: are these all? Then look through once more together.',
      'Next time choose two kinds, or do it with one letter in an old newspaper.',
    ],
    safety: 'Buttons and other small things can be swallowed: stay at the table.',
  },
}
