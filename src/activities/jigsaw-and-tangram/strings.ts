/** The words of jigsaw and tangram. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Jigsaw and tangram',
  prompt: 'Put the picture together.',
  help: 'Look at the edges and the colours.',
  praise: ['You put it together.', 'You tried until it fitted.', 'Piece by piece, you did it.'],
  lines: {
    figure: 'Fill the shape with all the pieces.',
    corners: 'Look at the corners and the sides.',
    turned: 'Tap a piece to turn it.',
  },
  purpose: 'Seeing how parts make a whole, turning them in mind and hand, and placing them with care.',
  therapistNote:
    'Choose it for spatial relations, visual closure and precise placing. Grade up with more pieces, the whole ' +
    'beside the board and then not at all, pieces that lie turned, and places that have to be met more closely. ' +
    'Grade down with two pieces on a pale picture. A figure of shapes asks for turning by eighths and has more ' +
    'than one solution where no lines are shown. Finding, turning and precision are measured apart.',
  partnerTask: {
    title: 'A puzzle from a postcard',
    materials: ['an old postcard or a cereal box', 'scissors', 'a pencil'],
    steps: [
      'Draw two or three lines across the back, straight or wavy.',
      'Cut along them together.',
      'Mix the pieces face up, and put the picture together.',
      'Turn one piece upside down before the next time.',
    ],
    safety: 'The scissors stay with the grown-up unless the child cuts under their eyes.',
  },
}
