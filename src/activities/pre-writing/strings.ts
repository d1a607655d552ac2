/** The words of garden paths. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Garden paths',
  prompt: 'Follow the path with the inchworm.',
  help: 'Start at the dot. Follow the path.',
  praise: ['You went all the way.', 'You took your time.', 'You kept going to the end.'],
  lines: {
    look: 'Look at the picture again.',
    snail: 'Take the snail home.',
    hedgehog: 'Bring the hedgehog to the mushroom.',
    chipmunk: 'Bring the chipmunk to its nut.',
    mouse: 'Bring the mouse to the cheese.',
    rabbit: 'Bring the rabbit to the carrot.',
    bird: 'Bring the bird to its nest.',
    bee: 'Bring the bee to the flower.',
    butterfly: 'Bring the butterfly to the flower.',
    honey: 'Fly around the flowers and back home.',
    duck: 'Bring the duck to the water lily.',
    frog: 'Bring the frog to the water lily.',
    drop: 'Bring the water to the plant.',
    ladybird: 'Bring the ladybird to the leaf.',
    'vertical-line': 'Draw a line down.',
    'horizontal-line': 'Draw a line across.',
    circle: 'Draw a circle.',
    cross: 'Draw a cross.',
    'right-oblique': 'Draw a slanted line.',
    square: 'Draw a square.',
    'left-oblique': 'Draw a line that slants.',
    'oblique-cross': 'Draw a cross that slants.',
    triangle: 'Draw a triangle.',
    diamond: 'Draw a diamond.',
    slow: 'Go slowly, like a snail.',
    brisk: 'Glide along in one go.',
  },
  purpose: 'Steering a finger or pencil along lines, curves and corners: what letters will be made of.',
  therapistNote:
    'The first rung before letters: ten shapes in the order children come to copy them, and roads from straight to ' +
    'figure eight. Grade up by length, turns and width (the steering index tells how hard a road is), then fade the ' +
    'road, then dots only, then copying beside a model, after a look and from memory. Grade down with a wider, ' +
    'shorter road and the guide, which waits. Letters can begin once line, circle, cross, square and slants are copied.',
  partnerTask: {
    title: 'A road of tape',
    materials: ['masking tape or string', 'a toy car or small animal', 'a large sheet of paper', 'crayons'],
    steps: [
      'Lay a road of tape on the floor or table: first straight, then with bends.',
      'Drive the toy along it with one finger, from start to home.',
      'Draw the same road large on paper and follow it with a crayon.',
      'Let the child make a road for you, and follow it together.',
    ],
  },
}
