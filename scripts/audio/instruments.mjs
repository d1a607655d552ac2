// Soft struck and plucked instruments, computed sample by sample. Nothing here is random, so the same
// tune always gives the same file.

/** Samples per second of everything rendered here. */
export const SAMPLE_RATE = 44100

/**
 * A partial of a struck bar or plucked tine: its frequency as a multiple of the note, its share, and how
 * many seconds it takes to fall to a thousandth.
 * @typedef {{ readonly ratio: number, readonly share: number, readonly fall: number }} Partial
 */

/**
 * What a note sounds like: its partials and how long it takes to swell, in seconds. The swell keeps every
 * onset gentle: no sound begins with a click.
 * @typedef {{ readonly partials: readonly Partial[], readonly swell: number }} Instrument
 */

/** A felt mallet on a wooden bar; the second partial of a marimba bar is tuned two octaves up. */
export const marimba = instrument(0.014, [
  [1, 1, 0.95],
  [3.98, 0.16, 0.22],
  [9.1, 0.03, 0.07],
])

/** A thumb on a metal tine: longer, rounder, with a faint octave. */
export const kalimba = instrument(0.012, [
  [1, 1, 1.7],
  [2, 0.14, 0.9],
  [5.4, 0.05, 0.12],
])

/** A very small wooden tick, for sounds that repeat many times. */
export const tick = instrument(0.01, [
  [1, 1, 0.09],
  [2.7, 0.12, 0.05],
])

/** A breath of low warmth under a melody. */
export const hum = instrument(0.18, [
  [1, 1, 3.2],
  [2, 0.22, 2.2],
  [3, 0.06, 1.2],
])

/**
 * One note, from silence to silence.
 * @param {Instrument} voice
 * @param {number} frequency in hertz
 * @param {number} level 0..1
 */
export function note(voice, frequency, level) {
  const longest = Math.max(...voice.partials.map(({ fall }) => fall))
  const samples = new Float32Array(Math.ceil((longest + voice.swell) * SAMPLE_RATE))
  for (const partial of voice.partials) ring(samples, partial, frequency, level)
  const swell = voice.swell * SAMPLE_RATE
  for (let i = 0; i < swell; i++) samples[i] = at(samples, i) * raisedCosine(i / swell)
  return samples
}

/**
 * The frequency of a note written as letter, optional sharp or flat, octave: "C4" is middle C.
 * @param {string} name
 */
export function pitch(name) {
  const [, letter = 'C', shift = '', octave = '4'] = /^([A-G])([#b]?)(\d)$/.exec(name) ?? []
  const semitone = (SEMITONES[letter] ?? 0) + (shift === '#' ? 1 : shift === 'b' ? -1 : 0)
  return 440 * 2 ** ((semitone - 9) / 12 + Number(octave) - 4)
}

/**
 * Lays samples into a longer stretch, from a given sample on; what reaches past the end is dropped.
 * @param {Float32Array} target
 * @param {Float32Array} samples
 * @param {number} from
 */
export function layIn(target, samples, from) {
  const count = Math.min(samples.length, target.length - from)
  for (let i = 0; i < count; i++) target[from + i] = at(target, from + i) + at(samples, i)
}

/**
 * A sample by index; silence outside.
 * @param {Float32Array} samples
 * @param {number} index
 */
export function at(samples, index) {
  return samples[index] ?? 0
}

/**
 * A smooth rise from 0 to 1.
 * @param {number} part 0..1 of the way
 */
export function raisedCosine(part) {
  return 0.5 - 0.5 * Math.cos(Math.PI * Math.min(1, Math.max(0, part)))
}

/** @type {Readonly<Record<string, number>>} semitones above C */
const SEMITONES = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 }

/**
 * @param {number} swell
 * @param {ReadonlyArray<readonly [number, number, number]>} rows ratio, share, fall
 * @returns {Instrument}
 */
function instrument(swell, rows) {
  return { swell, partials: rows.map(([ratio, share, fall]) => ({ ratio, share, fall })) }
}

/**
 * @param {Float32Array} samples
 * @param {Partial} partial
 * @param {number} frequency
 * @param {number} level
 */
function ring(samples, { ratio, share, fall }, frequency, level) {
  const step = (2 * Math.PI * frequency * ratio) / SAMPLE_RATE
  if (step > Math.PI * 0.8) return
  const keep = 0.001 ** (1 / (fall * SAMPLE_RATE))
  let strength = share * level
  for (let i = 0; i < samples.length; i++) {
    samples[i] = at(samples, i) + strength * Math.sin(step * i)
    strength *= keep
  }
}
