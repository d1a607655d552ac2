/** One outcome a line for recordings of letters: what the command-line scorer prints. */
import { judgeLetter, type Judgement } from '../core/judge/letter-judge'
import { letterMeasures } from '../core/judge/letter-measures'
import type { Finding } from '../core/judge/finding'
import { glyphIds } from '../core/letters/glyphs'
import type { Measurement } from '../core/outcome'
import { recognise } from '../core/shape/recognise'
import { samplesOf, type InkSample } from '../core/ink'
import { readRecording } from './ink-recording'

/** A glyph, `any` for whichever it looks like most, or `label` for what each recording says it is. */
export type Wanted = string

/** What is printed for a line. */
export type ScoredLine =
  | { readonly line: number; readonly error: string }
  | {
      readonly line: number
      readonly id: string | null
      readonly kind: 'unscorable'
      readonly reason: string
    }
  | {
      readonly line: number
      readonly id: string | null
      readonly kind: 'scored'
      /** The glyph it was judged as. */
      readonly glyph: string
      /** The glyph it looks most like. */
      readonly best: string
      /** The glyphs that come nearest, with their shape distances. */
      readonly nearest: readonly { readonly glyph: string; readonly distance: number }[]
      readonly legible: boolean
      readonly legibleReason: string
      /** null where glyph and mirror image are too alike to tell. */
      readonly reversed: boolean | null
      /** The way of writing that fits best, `taught` being the usual one. */
      readonly way: string
      /** For each stroke, after joining lifts within a stroke: which stroke of that way it is, from 1. */
      readonly strokes: readonly { readonly stroke: number | null; readonly backwards: boolean | null }[]
      readonly findings: readonly Finding[]
      readonly measurements: Readonly<Record<string, Measurement>>
    }

/** Glyphs listed as nearest. */
const listed = 5

/** Whether a glyph can be asked for. */
export function isWanted(glyph: string): boolean {
  return glyph === 'any' || glyph === 'label' || glyphIds.includes(glyph)
}

/** The outcome of line `line` (from 1). */
export function scoredLine(text: string, line: number, wanted: Wanted): ScoredLine {
  const read = readRecording(text)
  if (read.kind === 'refused') return { line, error: read.sentence }
  const { recording } = read
  const strokes = recording.strokes.map(samplesOf)
  const glyph = glyphFor(strokes, recording.label, wanted)
  if (glyph === null)
    return { line, error: 'The recording’s "label" is not one of the 62 letters and digits.' }
  const judgement = judgeLetter(strokes, { glyph })
  if (judgement.kind === 'unscorable') {
    return { line, id: recording.id, kind: 'unscorable', reason: judgement.reason }
  }
  return {
    line,
    id: recording.id,
    kind: 'scored',
    ...answersOf(judgement, glyph),
    measurements: letterMeasures(judgement, strokes, recording.strokes, recording.timeless),
  }
}

type Strokes = readonly (readonly InkSample[])[]

/** The glyph to judge by, whichever when the ink is like none; null when the label is of no use. */
function glyphFor(strokes: Strokes, label: string | null, wanted: Wanted): string | null {
  if (wanted === 'label') return label !== null && glyphIds.includes(label) ? label : null
  if (wanted !== 'any') return wanted
  return recognise(strokes)?.ranked[0]?.glyph ?? 'a'
}

function answersOf(judgement: Extract<Judgement, { kind: 'judged' }>, glyph: string) {
  const { legibility, formation, reversal, ranked, findings } = judgement
  return {
    glyph,
    best: legibility.best.glyph,
    nearest: ranked.slice(0, listed),
    legible: legibility.legible,
    legibleReason: legibility.reason,
    reversed: reversal.mirrored,
    way: formation.way.name,
    strokes: formation.order.assigned.map((index, k) => ({
      stroke: index === null ? null : index + 1,
      backwards: formation.order.reversed[k] ?? null,
    })),
    findings,
  }
}
