/** The words of colouring. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Colour the picture',
  prompt: 'Colour it in, and it wakes up.',
  help: 'Here is some more to colour.',
  praise: ['You filled it with colour!', 'You kept your crayon going.', 'Look who woke up!'],
  purpose: 'Steering a crayon within lines, and filling a shape all the way to its edge.',
  therapistNote:
    'Choose it for short controlled strokes within a boundary, for keeping on until a shape is full, and, with lines ' +
    'to follow, for hatching one way. Grade up with more and smaller regions, thinner boundaries and crayons, more to ' +
    'cover and less to spill. Grade down with two large regions, a thick boundary and a wide crayon. Read coverage ' +
    'and colour over the lines as a pair: whoever floods the page covers everything.',
  partnerTask: {
    title: 'Colour and wake',
    materials: ['thick paper', 'short crayons', 'glue or wool for a raised edge'],
    steps: [
      'Draw a large animal with closed eyes. A line of dried glue or wool makes an edge to feel.',
      'Break the crayon short, so that fingertips hold it, and tape the paper to the table.',
      'Let the child colour one part at a time, up to the edge, all strokes one way.',
      'When it is full, the child draws the open eyes.',
    ],
  },
}
