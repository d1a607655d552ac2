/** Letters of one child that stand side by side and are joined. Glyph units. */
import type { Polyline } from '../geometry'
import { joinedWord, strokesOf } from './joined'
import type { LetterModel } from './models'

/** A letter in a text, as far as joining goes; letters of one word only may leave out which. */
interface Joinable {
  readonly model: string
  readonly word?: number
}

/** Neighbours in one word that join, together; any other letter alone. */
export function runsOf<Letter extends Joinable>(letters: readonly Letter[]): [Letter, ...Letter[]][] {
  const runs: [Letter, ...Letter[]][] = []
  for (const letter of letters) {
    const run = runs[runs.length - 1]
    if (run && joins(run[0], letter)) run.push(letter)
    else runs.push([letter])
  }
  return runs
}

/** Whether a letter is joined to the one right before it. */
export function joins(a: Joinable, b: Joinable): boolean {
  return a.model === 'joined' && b.model === 'joined' && a.word === b.word
}

interface Stroke {
  readonly line: Polyline
}

/** The strokes of letters in a text as a pen makes them: those of a run in one, its dots and crosses after. */
export function penStrokes<S extends Stroke>(
  letters: readonly (Joinable & { readonly strokes: readonly S[] })[],
): (S | (Omit<S, 'line'> & Stroke))[] {
  return runsOf(letters).flatMap((run) => {
    const [main] = run[0].strokes
    if (!main || run.length < 2) return run.flatMap(({ strokes }) => strokes)
    const line = run.flatMap(({ strokes }, k) => strokes[0]?.line.slice(k === 0 ? 0 : 1) ?? [])
    return [{ ...main, line }, ...run.flatMap(({ strokes }) => strokes.slice(1))]
  })
}

/** A run as its letters stand: each has its part of the one stroke, and its dots and crosses as it is taught them. */
export function standingRun(run: readonly LetterModel[]): LetterModel[] {
  if (run.length < 2) return [...run]
  const word = joinedWord(run.map(({ id }) => id).join(''))
  return word.letters.flatMap(({ left }, k) => {
    const model = run[k]
    const [main] = strokesOf(word, k)
    if (!model || !main) return []
    const [alone, ...after] = model.strokes
    const later = after.map((stroke) => ({
      ...stroke,
      line: stroke.line.map(({ x, y }) => ({ x: x + left, y })),
    }))
    return [{ ...model, strokes: [{ ...main, cue: alone?.cue ?? '' }, ...later] }]
  })
}
