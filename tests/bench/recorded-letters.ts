/** Letters written by grown people, where their recordings are at hand; they are not part of the project. */
import { existsSync, readFileSync } from 'node:fs'
import type { Polyline } from '../../src/core/geometry'
import { samplesOf } from '../../src/core/ink'
import { readRecording } from '../../src/exchange/ink-recording'

/** One recorded letter. */
export interface RecordedLetter {
  readonly label: string
  /** Who wrote it; empty when the file does not say. */
  readonly writer: string
  readonly strokes: readonly Polyline[]
}

/** Where to look: a file of one recording a line. */
const places = [process.env['INK'] ?? '', '../shared/ink/omniglot_latin.jsonl']

/** The recorded letters; none when there is no file. */
export function recordedLetters(): RecordedLetter[] {
  const file = places.find((place) => place !== '' && existsSync(place))
  if (file === undefined) return []
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const read = readRecording(line)
      if (read.kind === 'refused' || read.recording.label === null) return []
      const { label } = read.recording
      const strokes = read.recording.strokes.map(samplesOf)
      return [{ label, strokes, writer: /"writer":\s*"([^"]*)"/.exec(line)?.[1] ?? '' }]
    })
}
