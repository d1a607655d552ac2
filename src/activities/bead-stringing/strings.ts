/** The words of bead stringing. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Bead string',
  prompt: 'Put the beads on the string.',
  help: 'Look at the pattern. This bead next.',
  praise: ['You strung them all.', 'You looked at the pattern.', 'You placed each bead gently.'],
  purpose: 'Letting go exactly where one means to, and keeping a pattern in mind while the hands are busy.',
  therapistNote:
    'Choose it for controlled release, eye-hand coordination and sequencing. Grade up with smaller beads, a nearer ' +
    'end, longer patterns, beads too many, and the model hidden. Grade down with large beads, any bead, and a ' +
    'string that takes a bead from afar. Dragging on glass is not in-hand manipulation: the partner task is.',
  partnerTask: {
    title: 'A real string of beads',
    materials: ['large wooden beads or dry tube pasta', 'a shoelace with a taped end', 'a small bowl'],
    steps: [
      'Let the child pick up each bead with thumb and first finger.',
      'One hand holds the lace, the other brings the bead. Then swap hands.',
      'Start a pattern of two and let the child go on with it.',
      'Wear it, or give it away.',
    ],
    safety: 'Small beads can be swallowed: stay at the table, and put them away afterwards.',
  },
}
