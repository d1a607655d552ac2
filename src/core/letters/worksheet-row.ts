/** One row of a worksheet: ruled lines, and what is written on them already. Millimetres. */
import type { Polyline } from '../geometry'
import { formationMarks, type FormationMarks } from './formation-marks'
import { lines } from './glyphs'
import { penStrokes, runsOf } from './joined-run'
import { scaledLine, wordGap, type LaidLine } from './layout'
import { rulingAt, type RulingHeights } from './ruling'

/** How much of a letter is there to write on, from most to least. */
export const rowKinds = ['trace solid', 'trace dotted', 'dots', 'copy', 'memory'] as const
/** One of them. */
export type RowKind = (typeof rowKinds)[number]

/** How one piece of writing is printed. */
export type Look = 'model' | 'solid' | 'dotted' | 'unseen'

/** A letter, or letters joined in one stroke, with the places of their marks. */
export interface SheetLetter {
  readonly lines: readonly Polyline[]
  readonly marks: FormationMarks
}

/** A glyph or a word on a row. */
export interface Writing {
  readonly look: Look
  /** Shows where each stroke starts. */
  readonly dots: boolean
  /** Numbers the starts and shows the way with arrows. */
  readonly numbered: boolean
  readonly letters: readonly SheetLetter[]
}

/** A row; a row for nothing in particular has no kind. */
export interface SheetRow {
  readonly kind: RowKind | null
  readonly item: string
  /** Tells a grown-up what to do; empty where the row before says it. */
  readonly caption: string
  readonly heights: RulingHeights
  /** Left and right end of the ruled lines. */
  readonly from: number
  readonly to: number
  readonly writings: readonly Writing[]
}

/** What rows share. */
export interface RowLook {
  readonly letterHeightMm: number
  readonly startDots: boolean
  readonly arrows: boolean
  /** The model stands on the right, where a left hand does not cover it. */
  readonly modelOnRight: boolean
  readonly from: number
  readonly to: number
}

/** Sizes of the marks for letters of a height: never too small to be seen, mm. */
export function markSizes(letterHeightMm: number): { readonly dot: number; readonly arrow: number } {
  const dot = Math.min(2.4, Math.max(1.05, letterHeightMm * 0.06))
  return { dot, arrow: dot * 1.3 }
}

const captions: Readonly<Record<RowKind, string>> = {
  'trace solid': 'Trace',
  'trace dotted': 'Trace the dots',
  dots: 'Write from the dots',
  copy: 'Copy',
  memory: 'From memory: cover the rows above',
}

/** A row of a kind whose headline lies at `top`; `isFirst` for the first of its kind. */
export function rowOf(
  kind: RowKind,
  line: LaidLine,
  item: string,
  isFirst: boolean,
  top: number,
  look: RowLook,
): SheetRow {
  const { from, to, letterHeightMm, modelOnRight } = look
  const heights = rulingAt(top, letterHeightMm)
  const looks = looksOf(kind, isFirst, slotsIn(line, look))
  const writings = looks.flatMap((one, k) => {
    if (one === null) return []
    const x = slotAt(k, looks.length, line, look)
    return [writingAt({ x, y: top }, line, one, kind, k === 0, look)]
  })
  return {
    kind,
    item,
    caption: isFirst ? captions[kind] : '',
    heights,
    from,
    to,
    writings: modelOnRight ? writings.toReversed() : writings,
  }
}

/** True when a row is wide enough for it. */
export function fitsRow({ width }: LaidLine, { from, to, letterHeightMm }: RowLook): boolean {
  return (width * letterHeightMm) / lines.baseline <= to - from
}

/** What stands in each slot of a row, beginning where the model belongs; null is left free. */
function looksOf(kind: RowKind, isFirst: boolean, slots: number): readonly (Look | null)[] {
  const all = (look: Look | null) => Array.from({ length: slots }, () => look)
  switch (kind) {
    case 'trace solid':
      return slots > 1 && isFirst ? ['model', ...all('solid').slice(1)] : all('solid')
    case 'trace dotted':
      return all('dotted')
    case 'dots':
      return all('unseen')
    case 'copy':
      return ['model', ...all(null).slice(1)]
    case 'memory':
      return all(null)
  }
}

/** Least white between two pieces of writing: that of words, letter heights; more for single letters. */
const slotGap = { word: wordGap / lines.baseline, letter: 0.5 } as const

/** In words of smaller letters, numbers and arrows would hide what they explain. */
const roomyWordMm = 25

function slotsIn(line: LaidLine, { from, to, letterHeightMm }: RowLook): number {
  const width = (line.width * letterHeightMm) / lines.baseline
  const gap = letterHeightMm * (line.letters.length > 1 ? slotGap.word : slotGap.letter)
  return Math.max(1, Math.floor((to - from + gap) / (width + gap)))
}

/** Left end of a slot: evenly from edge to edge, counted from the side of the model. */
function slotAt(
  k: number,
  slots: number,
  line: LaidLine,
  { from, to, letterHeightMm, modelOnRight }: RowLook,
): number {
  const free = to - from - (line.width * letterHeightMm) / lines.baseline
  const along = slots > 1 ? (free * k) / (slots - 1) : 0
  return modelOnRight ? from + free - along : from + along
}

function writingAt(
  at: { readonly x: number; readonly y: number },
  line: LaidLine,
  look: Look,
  kind: RowKind,
  leads: boolean,
  row: RowLook,
): Writing {
  const sizes = markSizes(row.letterHeightMm)
  const letters = runsOf(scaledLine(line, at, row.letterHeightMm).letters).map((run) => {
    const strokes = penStrokes(run).map((stroke) => stroke.line)
    return { lines: strokes, marks: formationMarks(strokes, sizes) }
  })
  const isWord = line.letters.length > 1
  const isRoomy = !isWord || row.letterHeightMm >= roomyWordMm
  const numbered = row.arrows && isRoomy && (leads || look === 'model')
  const dots = kind === 'dots' || numbered || (row.startDots && !(isWord && look === 'model'))
  return { look, letters, numbered, dots }
}
