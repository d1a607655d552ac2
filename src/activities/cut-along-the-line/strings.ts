/** The words of cutting. */
import type { ActivityStrings } from '../../core/activity'

export const strings: ActivityStrings = {
  title: 'Cut along the line',
  prompt: 'Push the scissors along the line.',
  help: 'Take the scissors. Follow the line.',
  praise: ['You followed the line.', 'You cut all the way.', 'You turned the scissors with care.'],
  lines: {
    snips: 'Snip the paper into grass.',
    straight: 'Cut straight to the other side.',
    curve: 'Cut along the wave.',
    zigzag: 'Cut up and down, corner by corner.',
    circle: 'Cut out the sun.',
    square: 'Cut out the present.',
    heart: 'Cut out the heart.',
    kite: 'Cut out the kite.',
    fish: 'Cut out the fish.',
    butterfly: 'Cut out the butterfly.',
    star: 'Cut out the star.',
    hold: 'Hold the paper with your other hand.',
  },
  purpose: 'Following a line forward, slowing down for corners, and letting the other hand help.',
  therapistNote:
    'Choose it for following a line under control, planning turns, and for using both hands together with the hand ' +
    'print. Grade up along the line: snips, straight, waves, zigzag, circle, square, shapes; then a narrower line, no ' +
    'marks, the other hand. Grade down with a short, wide line and a speed limit that lets nobody rush. Dragging on ' +
    'glass is no scissor skill: no grasp, no opening and closing, no paper to turn. The partner task is.',
  partnerTask: {
    title: 'Real scissors, real paper',
    materials: [
      'child’s scissors with blunt tips, for the cutting hand (left or right)',
      'stiff paper or card in strips',
      'a thick felt pen',
    ],
    steps: [
      'Sit with feet on the floor and elbows near the body; thumb up in the scissors’ upper loop.',
      'Begin with snips: a narrow strip, one cut and off. Keep the pieces for a picture.',
      'Draw the same line as on the screen, as thick. The other hand holds and turns the paper, thumb up.',
      'At corners: stop, turn the paper, go on. Then hang up what was cut.',
    ],
    safety:
      'Scissors only with an adult at the table the whole time: sitting down, blades away from fingers and face, put away afterwards.',
  },
}
