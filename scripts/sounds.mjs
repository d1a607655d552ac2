// Renders every effect and the music to public/assets/shared/sounds, and says how loud and how gentle each is.
// Needs ffmpeg on the path. Run: node scripts/sounds.mjs

import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { encodeMp3, loudnessOf, run } from './audio/encode.mjs'
import { at, layIn, note, pitch, raisedCosine, SAMPLE_RATE } from './audio/instruments.mjs'
import { inRoom } from './audio/room.mjs'
import { tunes } from './audio/tunes.mjs'

/** @typedef {import('./audio/tunes.mjs').Tune} Tune */

/** Bit rate of the files: soft tones without noise need no more. */
const KILOBITS = 80
/** Part of a file over which its end fades to silence. */
const FADE_OUT = 0.2

const folder = new URL('../public/assets/shared/sounds/', import.meta.url)

await mkdir(folder, { recursive: true })
for (const file of await readdir(folder)) if (file.endsWith('.mp3')) await rm(new URL(file, folder))
for (const [id, tune] of Object.entries(tunes)) {
  const file = fileURLToPath(new URL(`${id}.mp3`, folder))
  encodeMp3({ samples: render(tune), rate: SAMPLE_RATE }, file, { kilobits: KILOBITS, rate: SAMPLE_RATE })
  console.log(id.padEnd(14), measured(file), `${(await stat(file)).size} bytes`)
}
await writeFile(new URL('index.json', folder), JSON.stringify(Object.keys(tunes).sort(), undefined, 2) + '\n')

/**
 * The samples of one tune, at its own peak.
 * @param {Tune} tune
 */
function render({ seconds, beat, peak, room, voice, notes }) {
  const dry = new Float32Array(Math.round(seconds * SAMPLE_RATE))
  for (const [when, name, level, own] of notes)
    layIn(dry, note(own ?? voice, pitch(name), level), Math.round(when * beat * SAMPLE_RATE))
  return fadedOut(scaledTo(peak, inRoom(dry, room)))
}

/**
 * @param {number} decibels
 * @param {Float32Array} samples
 */
function scaledTo(decibels, samples) {
  const gain = 10 ** (decibels / 20) / highest(samples)
  return samples.map((sample) => sample * gain)
}

/** @param {Float32Array} samples */
function fadedOut(samples) {
  const length = FADE_OUT * samples.length
  return samples.map((sample, i) => sample * raisedCosine((samples.length - 1 - i) / length))
}

/** @param {Float32Array} samples */
function highest(samples) {
  return samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)
}

/**
 * What the finished file is like: length, peak, loudness, and the steepest rise of its first ten milliseconds.
 * @param {string} file
 */
function measured(file) {
  const { output } = run('ffmpeg', ['-v', 'error', '-i', file, '-f', 'f32le', '-ac', '1', '-'])
  const samples = new Float32Array(new Uint8Array(output).buffer)
  const { loudness } = loudnessOf(file)
  const onset = samples.subarray(0, SAMPLE_RATE / 100)
  const seconds = (samples.length / SAMPLE_RATE).toFixed(2)
  const first = `first 10 ms: peak ${decibels(highest(onset))}, step ${steepest(onset).toFixed(4)}`
  return `${seconds} s, peak ${decibels(highest(samples))}, ${loudness} LUFS, ${first},`
}

/**
 * The largest change from one sample to the next, full scale being 1.
 * @param {Float32Array} samples
 */
function steepest(samples) {
  return samples.reduce(
    (most, sample, i) => (i === 0 ? 0 : Math.max(most, Math.abs(sample - at(samples, i - 1)))),
    0,
  )
}

/** @param {number} amplitude */
function decibels(amplitude) {
  return `${(20 * Math.log10(amplitude)).toFixed(1)} dBFS`
}
