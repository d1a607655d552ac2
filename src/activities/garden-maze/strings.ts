/** The words of the maze. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Garden maze',
  prompt: 'Take the inchworm through the hedges.',
  help: 'Look first. This way goes on.',
  praise: ['You found the way.', 'You looked before you went.', 'You stayed between the hedges.'],
  purpose: 'Looking ahead for a way, and steering a finger or pencil between two edges.',
  therapistNote:
    'Choose it for planning before moving, and for steering round corners. Grade the eye with turns, dead ends and ' +
    'their length; grade the hand with the width of the path: change one of them at a time. Grade down with a ' +
    'winding road without dead ends. There is exactly one way; no maze comes twice. The inchworm waits at hedges.',
  partnerTask: {
    title: 'A maze on the floor',
    materials: ['masking tape, string or building blocks', 'a toy animal or car', 'paper and crayon'],
    steps: [
      'Lay a path with a turn and a dead end, wide enough for the toy.',
      'Ask first: which way will it go? Let the child point with the eyes or a finger.',
      'Drive the toy through without touching the edges.',
      'Let the child draw a maze for you, and get lost in it.',
    ],
  },
}
