/** The words of zip, button and lace. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Warm for the snow',
  prompt: 'Close everything up, from the bottom.',
  help: 'Start low. It goes up from here.',
  praise: ['Now it is warm inside.', 'You went step by step.', 'Your hand found the way.'],
  lines: {
    zip: 'Pull the zip up to the top.',
    buttons: 'Button the coat, from the bottom up.',
    laces: 'Cross the laces, row by row.',
  },
  purpose: 'The motions of dressing: pulling along, pushing through and threading, in their order.',
  therapistNote:
    'Choose it for the order of dressing steps and for guiding a thing along, to and through a place. Grade up ' +
    'with smaller pieces, less room, more of them, and an order that is not shown. Grade down with a straight, ' +
    'wide zip. It is virtual only: there is no cloth to hold, no second hand and no tension. The partner task, a ' +
    'real coat, is where dressing is learned.',
  partnerTask: {
    title: 'A real coat',
    materials: ['the child’s own coat with a zip or large buttons', 'a boot or shoe with laces'],
    steps: [
      'Lay the coat on the table, its opening towards the child, and fasten from the bottom up.',
      'One hand holds the cloth tight, the other pulls, pushes or threads.',
      'Start the zip or the lowest button together; the child does the last step, then more of them.',
      'When it goes well on the table, do it while the coat is worn.',
    ],
    safety: 'Keep the chin up and clear of the zip, and laces away from the neck.',
  },
}
