/** The words of same shape anywhere. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Same shape anywhere',
  prompt: 'Find the same shape on the tray.',
  help: 'Look at the edge all the way round.',
  praise: ['You knew the shape again.', 'You looked all the way round.', 'You checked each one.'],
  lines: { flipped: 'Same shape, but not flipped over.' },
  purpose:
    'Knowing a form again when it is larger, smaller, turned or partly covered, as letters and things are.',
  therapistNote:
    'Choose it for form constancy. Grade up with larger turns and changes of size, two changes at once, filled ' +
    'against outlined, other outlines lying across, and forms that are more alike; at last a flipped one is ' +
    'another shape. Grade down with three quite different forms that only change their size. What was taken ' +
    'instead is told apart: another form, or the right form, but flipped.',
  partnerTask: {
    title: 'Shapes in the kitchen',
    materials: ['biscuit cutters or lids', 'dough or clay', 'paper and pencil'],
    steps: [
      'Draw round a cutter, and let the child find it among the others.',
      'Turn the cutter, and find it again.',
      'Cut shapes and lay them overlapping; which cutter made each?',
      'Look for round, square and long things of all sizes in the room.',
    ],
    safety: 'Cutters can have sharp edges: press down together.',
  },
}
