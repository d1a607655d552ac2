// Turns samples or a wave file into mp3, by way of ffmpeg on the path.

import { spawnSync } from 'node:child_process'

/**
 * How ffmpeg finds the sound: a wave file by name, or raw mono 32-bit samples handed over directly.
 * @typedef {{ readonly file: string } | { readonly samples: Float32Array, readonly rate: number }} Source
 */

/**
 * @typedef {object} Shape
 * @property {number} kilobits per second
 * @property {number} rate samples per second of the file
 * @property {string} [filters] ffmpeg audio filters on the way
 */

/**
 * Writes one mono mp3 without tags, so that the same sound always gives the same bytes.
 * @param {Source} source
 * @param {string} target file name
 * @param {Shape} shape
 */
export function encodeMp3(source, target, { kilobits, rate, filters = 'anull' }) {
  const raw = 'samples' in source ? source : undefined
  const input =
    'file' in source ? ['-i', source.file] : ['-f', 'f32le', '-ar', `${source.rate}`, '-ac', '1', '-i', '-']
  const output = ['-af', filters, '-ac', '1', '-ar', `${rate}`, '-c:a', 'libmp3lame', '-b:a', `${kilobits}k`]
  const plain = [
    '-map_metadata',
    '-1',
    '-fflags',
    '+bitexact',
    '-flags:a',
    '+bitexact',
    '-id3v2_version',
    '0',
  ]
  run('ffmpeg', ['-v', 'error', '-y', ...input, ...output, ...plain, target], raw && bytes(raw.samples))
}

/**
 * How loud a file is: integrated loudness in LUFS and highest sample in dBFS.
 * @param {string} file
 */
export function loudnessOf(file) {
  const { notes } = run('ffmpeg', [
    '-hide_banner',
    '-i',
    file,
    '-af',
    'apad=pad_dur=1,ebur128=peak=sample',
    '-f',
    'null',
    '-',
  ])
  const summary = notes.slice(notes.lastIndexOf('Summary'))
  return {
    loudness: number(/I:\s+(-?[\d.]+) LUFS/.exec(summary)),
    peak: number(/Peak:\s+(-?[\d.]+) dBFS/.exec(summary)),
  }
}

/**
 * Runs a program to its end and gives back what it said; stops with its own words when it fails.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {Uint8Array} [input]
 */
export function run(program, args, input) {
  const done = spawnSync(program, args, { ...(input && { input }), maxBuffer: 64 * 2 ** 20 })
  if (done.error) throw new Error(`Cannot start ${program}: is it installed? (${done.error.message})`)
  if (done.status !== 0) throw new Error(`${program} stopped: ${done.stderr.toString().trim()}`)
  return { output: done.stdout, notes: done.stderr.toString() }
}

/** @param {Float32Array} samples */
function bytes(samples) {
  return new Uint8Array(samples.buffer, samples.byteOffset, samples.byteLength)
}

/** @param {RegExpExecArray | null} match */
function number(match) {
  return Number(match?.[1] ?? NaN)
}
