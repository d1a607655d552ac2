/** The words of build the same. */
import type { ActivityStrings } from '../../core/activity'
import type { BuildTrial } from './trial'

export const strings: ActivityStrings = {
  title: 'Build the same',
  prompt: 'Look at the model. Build the same.',
  help: 'Look here. What goes in this place?',
  praise: ['You looked and built it.', 'You found where each one goes.', 'You turned them just right.'],
  lines: {
    turning: 'Build the same. Tap to turn.',
    covered: 'Look well. Then build the same.',
    mirrored: 'Build it as in a mirror.',
    'help-turn': 'This one is turned. Tap it.',
  },
  purpose: 'Seeing how parts make up a whole and putting them together, as in building, drawing and writing.',
  therapistNote:
    'Choose it for visual-motor integration, spatial relations and planning a construction. Grade up with more places, ' +
    'parts to turn, parts that do not belong, no grid, and a model that is covered or gone. Grade down with two by ' +
    'two, parts that are there, and lines. Watch whether errors are of part, of place, of turn, or gaps.',
  partnerTask: {
    title: 'Real blocks, real sticks',
    materials: ['eight building blocks or sugar cubes', 'ten craft sticks', 'a tea towel'],
    steps: [
      'Build three blocks behind the towel, then show it. Let the child build the same.',
      'Lay a shape with three sticks. Let the child lay it beside yours.',
      'Cover yours after a good look. Peeping is allowed: count the peeps together.',
      'Change roles, and make a small mistake for the child to find.',
    ],
  },
}

/** The line that asks for a trial, by its name. */
export function promptLine({ model, material, copy }: BuildTrial): string {
  if (copy === 'mirrored') return 'mirrored'
  if (model !== 'shown') return 'covered'
  return material === 'halves' || material === 'sticks' ? 'turning' : 'prompt'
}
