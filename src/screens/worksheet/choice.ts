/** What is chosen for a worksheet, and what a child's age, hand, paper and program suggest to begin with. */
import type { AgeBand, Child } from '../../core/child'
import { glyphIds } from '../../core/letters/glyphs'
import type { Orientation, Paper } from '../../core/letters/paper'
import type { RulingPreset } from '../../core/letters/ruling'
import type { WorksheetWish } from '../../core/letters/worksheet'
import { rowKinds, type RowKind } from '../../core/letters/worksheet-row'
import { writtenText } from '../../core/letters/written-text'
import type { Program } from '../../core/program'
import { z } from '../../core/schema'
import { glyphOrders, inGlyphOrder, type GlyphOrder } from './glyph-groups'

/** The choice. */
export interface WorksheetChoice {
  readonly order: GlyphOrder
  readonly glyphs: readonly string[]
  /** As typed. */
  readonly text: string
  readonly ruling: RulingPreset
  readonly letterHeightMm: number
  readonly kinds: readonly RowKind[]
  readonly rowsPerKind: number
  readonly startDots: boolean
  readonly arrows: boolean
  readonly modelOnRight: boolean
  readonly paper: Paper
  readonly orientation: Orientation
}

/** Letter heights as school paper has them, mm from headline to baseline. */
export const letterHeights = [
  { label: 'Pre-K', mm: 60 },
  { label: 'K', mm: 40 },
  { label: 'Grade 1', mm: 25 },
  { label: 'Grade 2', mm: 16 },
  { label: 'Grade 3+', mm: 11 },
] as const

const heightByAge: Readonly<Record<AgeBand, number>> = { '3–4': 60, '5–6': 40, '7–8': 16, '9–12': 11 }

/** Where a sheet of paper is a Letter, not an A4. */
const letterPaper = /-(US|CA|MX|PH|CO|CL|VE)\b/

/** Glyphs taken from a program are at most so many: one sheet, not a book. */
const mostGlyphs = 6

/** A choice to begin with. */
export function choiceFor(
  { ageBand, hand }: Child,
  program: Program | null,
  language: string,
): WorksheetChoice {
  return {
    order: glyphOrders[0],
    glyphs: glyphsIn(program),
    text: '',
    ruling: 'four lines',
    letterHeightMm: heightByAge[ageBand],
    kinds: ['trace solid', 'copy', 'memory'],
    rowsPerKind: 1,
    startDots: true,
    arrows: true,
    modelOnRight: hand === 'left',
    paper: letterPaper.test(language) ? 'Letter' : 'A4',
    orientation: 'portrait',
  }
}

/** What it asks of the sheets: letters in their order, then the words; kinds of rows from most to least help. */
export function wishFrom(choice: WorksheetChoice): WorksheetWish {
  return {
    ...choice,
    items: [...inGlyphOrder(choice.glyphs, choice.order), ...writtenText(choice.text).words],
    kinds: rowKinds.filter((kind) => choice.kinds.includes(kind)),
  }
}

const withGlyphsSchema = z.object({ glyphs: z.array(z.enum(glyphIds)).check(z.minLength(1)) })

/** The letters a program asks for first; three simple ones without. */
function glyphsIn(program: Program | null): readonly string[] {
  for (const { challenge } of program?.assignments ?? []) {
    const parsed = withGlyphsSchema.safeParse(challenge)
    if (parsed.success) return parsed.data.glyphs.slice(0, mostGlyphs)
  }
  return ['l', 'i', 't']
}
