/** The words of the peg board. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Peg beds',
  prompt: 'Put everyone into their own bed.',
  help: 'Look at the shape. It goes here.',
  praise: ['Everyone sleeps snugly now.', 'You looked at every shape.', 'You laid them down gently.'],
  lines: { turn: 'Tap one to turn it.' },
  purpose: 'Putting a thing down exactly where it belongs, and turning it so that it fits.',
  therapistNote:
    'Choose it for precision release, for matching by shape, and for turning a thing before it is put down. Grade ' +
    'up with smaller pegs, a nearer bed, shapes, half, quarter and eighth turns, plain wood and pegs too many. ' +
    'Grade down with large round pegs that drop in from afar. Turning by a tap is planning, not in-hand rotation: ' +
    'the partner task has that.',
  partnerTask: {
    title: 'Posting and pegging',
    materials: ['a form board or posting box, or a lump of dough', 'pegs, corks or large buttons'],
    steps: [
      'Let the child hold two pegs in one hand and bring them to the fingertips one at a time.',
      'Press them into the dough or the board, one hand holding it still.',
      'Turn a form in the fingers until it goes in, without help from the other hand.',
      'Take them all out again with thumb and first finger.',
    ],
    safety: 'Small parts can be swallowed: stay at the table, and put them away afterwards.',
  },
}
