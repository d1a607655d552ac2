// Speaks what is said to the child into public/assets/shared/voice: stand-ins, until a person records them.
// The lines are those of every activity's strings.ts and those of voice-lines.json, which belong to no activity.
// After a change of either, run this. A line whose file exists and whose words are the same is left
// alone; a line that is gone takes its file with it; a line a person recorded is never spoken over.
// To put in a recording, lay its mp3 beside the others and set "voice" to "recorded" in the manifest.
// Needs festival with voice us_slt_arctic_hts, and ffmpeg. Run: node scripts/voices.mjs [--all]

import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { runnerImport } from 'vite'
import { encodeMp3, loudnessOf, run } from './audio/encode.mjs'

/** @typedef {{ readonly file: string, readonly voice: 'synthetic' | 'recorded', readonly text: string }} Spoken */
/** @typedef {Readonly<Record<string, Spoken>>} Manifest */

/** Loudness of a line, in LUFS, and the highest sample it may reach for it, in dBFS. */
const LOUDNESS = -16
const CEILING = -1.5
/** How far a line may be pushed into the limiter to become as loud as the others, in decibels. */
const PUSH = 8
/** Speed of speech, of a line and of a letter or digit alone; below 1 is slower than the voice by itself. */
const PACE = { line: 0.9, name: 0.78 }
/** Bit rate of the files, and the voice's own samples per second. */
const KILOBITS = 48
const RATE = 32000

/** Takes the silence off both ends but for a breath, and lets the voice come and go softly. */
const TRIMMED = 'silenceremove=start_periods=1:start_threshold=-60dB:start_silence=0.05'
const BOTH_ENDS = [TRIMMED, 'afade=d=0.03', 'areverse', TRIMMED, 'afade=d=0.05', 'areverse']

/** The voice, and what it must be told, in its own Lisp: alone, "a" is the name of the letter, not the article. */
const VOICE = '(voice_cmu_us_slt_arctic_hts)'
const LETTER_A = `(lex.add.entry '("lettera" nil (((ey) 1))))`

const folder = new URL('../public/assets/shared/voice/', import.meta.url)
const manifestFile = new URL('manifest.json', folder)

await mkdir(folder, { recursive: true })
const before = existsSync(manifestFile) ? await manifest() : {}
const lines = { ...(await sharedLines()), ...(await activityLines()) }
const after = Object.fromEntries(Object.entries(lines).map(([key, text]) => [key, entry(key, text)]))
const missing = Object.entries(after).filter(([key, spoken]) => mustSpeak(before[key], spoken))
await speakAll(missing.map(([, spoken]) => spoken))
await prune()
await writeFile(manifestFile, JSON.stringify(after, undefined, 2) + '\n')
console.log(`${Object.keys(after).length} lines, ${missing.length} spoken anew`)

/** @returns {Promise<Readonly<Record<string, string>>>} */
async function sharedLines() {
  return JSON.parse(await readFile(new URL('voice-lines.json', import.meta.url), 'utf8'))
}

/** What the activities say, by key. @returns {Promise<Readonly<Record<string, string>>>} */
async function activityLines() {
  const home = new URL('../src/activities/', import.meta.url)
  const folders = (await readdir(home, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const said = await Promise.all(
    folders.map(({ name }) => linesOf(name, new URL(`${name}/strings.ts`, home))),
  )
  return Object.fromEntries(said.flat())
}

/** @param {string} id @param {URL} file @returns {Promise<readonly (readonly [string, string])[]>} */
async function linesOf(id, file) {
  const { module } = await runnerImport(fileURLToPath(file), { configFile: false, logLevel: 'error' })
  const { prompt, help, praise, lines: more = {} } = module.strings
  const named = { prompt, help, ...more }
  return [
    ...Object.entries(named).map(([name, text]) => /** @type {const} */ ([`${id}.${name}`, text])),
    ...praise.map(
      (/** @type {string} */ text, /** @type {number} */ k) =>
        /** @type {const} */ ([`${id}.praise.${k}`, text]),
    ),
  ]
}

/** @returns {Promise<Manifest>} */
async function manifest() {
  return JSON.parse(await readFile(manifestFile, 'utf8'))
}

/**
 * @param {string} key
 * @param {string} text
 * @returns {Spoken}
 */
function entry(key, text) {
  const known = before[key]
  if (known?.voice !== 'recorded')
    return { file: `${key.replaceAll('.', '-')}.mp3`, voice: 'synthetic', text }
  if (known.text !== text) console.warn(`${key}: the words changed; the recording still says "${known.text}"`)
  return known
}

/**
 * @param {Spoken | undefined} known
 * @param {Spoken} wanted
 */
function mustSpeak(known, wanted) {
  if (wanted.voice === 'recorded') return false
  return (
    process.argv.includes('--all') || known?.text !== wanted.text || !existsSync(new URL(wanted.file, folder))
  )
}

/** @param {readonly Spoken[]} spoken */
async function speakAll(spoken) {
  const bench = await mkdtemp(join(tmpdir(), 'voices-'))
  try {
    for (const { file, text } of spoken) speak(text, fileURLToPath(new URL(file, folder)), bench)
  } finally {
    await rm(bench, { recursive: true })
  }
}

/**
 * Speaks one line: synthesise, trim, bring to the common loudness, encode.
 * @param {string} text
 * @param {string} target
 * @param {string} bench folder for what lies between
 */
function speak(text, target, bench) {
  const raw = join(bench, 'raw.wav')
  const trimmed = join(bench, 'trimmed.wav')
  const said = text === 'a' ? 'lettera' : text
  run('text2wave', ['-eval', VOICE, '-eval', LETTER_A, '-o', raw], Buffer.from(said))
  const pace = `atempo=${text.length === 1 ? PACE.name : PACE.line}`
  run('ffmpeg', ['-v', 'error', '-y', '-i', raw, '-af', [pace, ...BOTH_ENDS].join(), trimmed])
  const filters = `volume=${gain(trimmed).toFixed(1)}dB,alimiter=level=0:limit=${(10 ** (CEILING / 20)).toFixed(3)}`
  encodeMp3({ file: trimmed }, target, { kilobits: KILOBITS, rate: RATE, filters })
}

/**
 * How much louder, in decibels, to reach the common loudness without leaning hard on the limiter.
 * @param {string} file
 */
function gain(file) {
  const { loudness, peak } = loudnessOf(file)
  return Math.min(LOUDNESS - loudness, CEILING - peak + PUSH)
}

/** Removes the stand-ins no line names any more. What a person recorded is theirs to remove. */
async function prune() {
  const kept = new Set(Object.values(after).map(({ file }) => file))
  const gone = Object.values(before).filter(({ file, voice }) => voice === 'synthetic' && !kept.has(file))
  await Promise.all(gone.map(({ file }) => rm(new URL(file, folder), { force: true })))
}
