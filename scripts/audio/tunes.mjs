// Every sound as a few notes. All stay in C major, mostly on its five-note scale, so that a sound may fall on
// any moment of the music without a clash.

import { hum, kalimba, marimba, tick } from './instruments.mjs'

/**
 * @typedef {readonly [beat: number, pitch: string, level: number, voice?: import('./instruments.mjs').Instrument]} Note
 */

/**
 * @typedef {object} Tune
 * @property {number} seconds length of the file
 * @property {number} beat seconds a beat takes
 * @property {number} peak loudest sample, in dBFS
 * @property {number} room how much of the room is heard, 0..1
 * @property {import('./instruments.mjs').Instrument} voice
 * @property {readonly Note[]} notes
 */

/** Loudest sample of an effect, in dBFS: clearly heard over the music, softer than the voice. */
const EFFECT = -12
/** Loudest sample of a sound that repeats while a finger moves, in dBFS. */
const MURMUR = -20
/** Loudest sample of the music, in dBFS: under everything else. */
const MUSIC = -20

/** @type {Readonly<Record<string, Tune>>} */
export const tunes = {
  tap: effect(0.5, 0.1, marimba, [[0, 'C5', 1]]),
  'pick-up': effect(0.6, 0.085, marimba, [
    [0, 'G4', 0.7],
    [1, 'C5', 1],
  ]),
  'put-down': effect(0.65, 0.085, marimba, [
    [0, 'C5', 0.7],
    [1, 'G4', 1],
  ]),
  'bead-on': effect(1, 0.06, kalimba, [
    [0, 'E5', 1],
    [1, 'G5', 0.35],
  ]),
  along: { ...effect(0.14, 0.1, tick, [[0, 'G5', 1]]), peak: MURMUR },
  neutral: {
    ...effect(0.55, 0.09, marimba, [
      [0, 'G3', 1],
      [0, 'C4', 0.75],
      [1, 'G3', 0.3],
    ]),
    peak: -14,
  },
  again: effect(1.4, 0.19, kalimba, [
    [0, 'G4', 0.8],
    [1, 'D5', 1],
    [2, 'G4', 0.45],
  ]),
  'trial-done': effect(1.5, 0.13, kalimba, [
    [0, 'C5', 0.8],
    [1, 'E5', 0.9],
    [2, 'G5', 1],
  ]),
  'activity-done': effect(1.9, 0.15, kalimba, [
    [0, 'G4', 0.7],
    [1, 'C5', 0.8],
    [2, 'E5', 0.8],
    [3, 'D5', 0.7],
    [4, 'G5', 0.9],
    [6, 'C5', 0.6],
    [6, 'E5', 0.6],
    [6, 'C6', 0.8],
    [6, 'C4', 0.5, marimba],
  ]),
  'flower-opens': {
    ...effect(2.2, 0.14, kalimba, [
      [0, 'C3', 0.5, hum],
      [0, 'G3', 0.35, hum],
      [0, 'C4', 0.5],
      [1, 'E4', 0.5],
      [2, 'G4', 0.55],
      [3, 'A4', 0.55],
      [4, 'C5', 0.6],
      [5, 'D5', 0.65],
      [6, 'E5', 0.7],
      [7, 'G5', 0.75],
      [8.5, 'C6', 0.8],
      [8.5, 'E5', 0.5],
    ]),
    room: 0.6,
  },
  goodnight: {
    ...effect(3.4, 0.36, kalimba, [
      [0, 'C3', 0.4, hum],
      [0, 'G4', 0.8],
      [1, 'E4', 0.7],
      [2, 'G4', 0.8],
      [3, 'G3', 0.35, hum],
      [3, 'F4', 0.75],
      [4, 'D4', 0.65],
      [5.2, 'C3', 0.4, hum],
      [5.2, 'C4', 0.75],
      [5.2, 'E4', 0.45],
    ]),
    room: 0.6,
  },
  'garden-loop': { seconds: 20, beat: 20 / 24, peak: MUSIC, room: 0.5, voice: kalimba, notes: gardenLoop() },
}

/**
 * @param {number} seconds
 * @param {number} beat
 * @param {import('./instruments.mjs').Instrument} voice
 * @param {readonly Note[]} notes
 * @returns {Tune}
 */
function effect(seconds, beat, voice, notes) {
  return { seconds, beat, peak: EFFECT, room: 0.35, voice, notes }
}

/**
 * Eight bars in three, twenty seconds. The last bar falls silent before the end, so that the seam between two
 * rounds lies in a rest wherever a player puts it.
 * @returns {readonly Note[]}
 */
function gardenLoop() {
  const bass = ['C4', 'A3', 'F3', 'G3', 'C4', 'F3', 'C4']
  const middle = [
    ['G4', 'E4'],
    ['E4', 'C4'],
    ['C4', 'A3'],
    ['D4', 'B3'],
    ['G4', 'E4'],
    ['C4', 'A3'],
    ['G4', 'E4'],
  ]
  /** @type {readonly Note[]} */
  const melody = [
    [0, 'E5', 0.7],
    [2, 'G5', 0.55],
    [3, 'E5', 0.65],
    [5, 'D5', 0.5],
    [6, 'C5', 0.65],
    [7.5, 'D5', 0.45],
    [9, 'D5', 0.6],
    [11, 'E5', 0.5],
    [12, 'G5', 0.65],
    [14, 'E5', 0.5],
    [15, 'C5', 0.6],
    [17, 'A4', 0.45],
    [18, 'D5', 0.5],
    [19, 'C5', 0.55],
  ]
  return [
    ...bass.map((name, bar) => /** @type {Note} */ ([bar * 3, name, 0.5, hum])),
    ...middle.flatMap((pair, bar) =>
      pair.map((name, i) => /** @type {Note} */ ([bar * 3 + 1 + i, name, 0.28, marimba])),
    ),
    ...melody,
  ]
}
