/** A worksheet: rows of letters or words on as many sheets of paper as they need, true to size. Millimetres. */
import { lines } from './glyphs'
import { layLine, type LaidLine } from './layout'
import type { LetterModel } from './models'
import { paperSize, type Orientation, type Paper, type PaperSize } from './paper'
import { rulingAt } from './ruling'
import { fitsRow, rowOf, type RowKind, type RowLook, type SheetRow } from './worksheet-row'

/** What a worksheet should be. */
export interface WorksheetWish {
  /** Glyphs and words in order; every character must be a glyph. Without any, rows are for writing freely. */
  readonly items: readonly string[]
  /** From headline to baseline. */
  readonly letterHeightMm: number
  /** Kinds of rows for each item, in this order. */
  readonly kinds: readonly RowKind[]
  readonly rowsPerKind: number
  readonly startDots: boolean
  readonly arrows: boolean
  readonly modelOnRight: boolean
  readonly paper: Paper
  readonly orientation: Orientation
}

/** Sheets, and what could not be put on them. */
export interface Worksheet {
  readonly size: PaperSize
  readonly pages: readonly (readonly SheetRow[])[]
  /** Words wider than the paper at this height. They are left out: letters are never made smaller than asked. */
  readonly tooWide: readonly string[]
  /** More rows were asked for than fit on the most pages there may be. */
  readonly isCut: boolean
}

/** Free room at the edges: no printer prints there. */
export const sheetMargin = 14
/** Room at the top for a name, and at the bottom for the check line. */
const [head, foot] = [12, 12]
/** Between two rows: room for a caption, and air for tall letters. */
const rowGap = { least: 5.5, share: 0.22 } as const
/** Share of a page that may stay empty for the sake of an item; more would waste paper. */
const mostEmpty = 0.25
/** Nobody prints more at once. */
const mostPages = 30

/** Lays a worksheet out. */
export function layWorksheet(wish: WorksheetWish, modelOf: (glyph: string) => LetterModel): Worksheet {
  const size = paperSize(wish.paper, wish.orientation)
  const look: RowLook = { ...wish, from: sheetMargin, to: size.width - sheetMargin }
  const laid = wish.items.map((item) => ({ item, line: layLine(item, modelOf) }))
  const tooWide = laid.filter(({ line }) => !fitsRow(line, look)).map(({ item }) => item)
  const blocks = laid
    .filter(({ item }) => !tooWide.includes(item))
    .map(({ item, line }) => blockOf(item, line, wish, look))
  const perPage = rowsPerPage(size, wish.letterHeightMm)
  const rows = blocks.some((block) => block.length > 0) ? blocks : [freeRows(perPage, look)]
  const pages = pagesFor(rows, perPage, wish.letterHeightMm)
  return { size, pages: pages.slice(0, mostPages), tooWide, isCut: pages.length > mostPages }
}

/** How many rows of a height one sheet holds. */
export function rowsPerPage({ height }: PaperSize, letterHeightMm: number): number {
  const room = height - 2 * sheetMargin - head - foot
  return Math.max(1, Math.floor((room + gapOf(letterHeightMm)) / pitchOf(letterHeightMm)))
}

/** A row that still has to be told where its headline lies. */
type Unplaced = (top: number) => SheetRow

function blockOf(
  item: string,
  line: LaidLine,
  { kinds, rowsPerKind }: WorksheetWish,
  look: RowLook,
): Unplaced[] {
  return kinds.flatMap((kind) =>
    Array.from(
      { length: rowsPerKind },
      (_, k) => (top: number) => rowOf(kind, line, item, k === 0, top, look),
    ),
  )
}

function freeRows(count: number, { letterHeightMm, from, to }: RowLook): Unplaced[] {
  return Array.from({ length: count }, () => (top: number) => ({
    kind: null,
    item: '',
    caption: '',
    heights: rulingAt(top, letterHeightMm),
    from,
    to,
    writings: [],
  }))
}

/** Rows of one item stay on one page, unless that would leave too much paper empty. */
function pagesFor(
  blocks: readonly (readonly Unplaced[])[],
  perPage: number,
  letterHeightMm: number,
): SheetRow[][] {
  const pages: Unplaced[][] = [[]]
  for (const block of blocks) {
    const last = pages[pages.length - 1] ?? []
    const overflows = block.length <= perPage && last.length + block.length > perPage
    if (overflows && perPage - last.length <= mostEmpty * perPage) pages.push([])
    for (const row of block) {
      if ((pages[pages.length - 1]?.length ?? 0) >= perPage) pages.push([])
      pages[pages.length - 1]?.push(row)
    }
  }
  const top = (k: number) => sheetMargin + head + k * pitchOf(letterHeightMm)
  return pages.map((rows) => rows.map((row, k) => row(top(k))))
}

function gapOf(letterHeightMm: number): number {
  return Math.max(rowGap.least, rowGap.share * letterHeightMm)
}

/** From one headline to the next. */
function pitchOf(letterHeightMm: number): number {
  return (letterHeightMm * lines.descender) / lines.baseline + gapOf(letterHeightMm)
}
