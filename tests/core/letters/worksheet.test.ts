import { describe, expect, test } from 'vitest'
import { boundsOf } from '../../../src/core/geometry'
import { anyLearner } from '../../../src/core/learner'
import { glyphIds } from '../../../src/core/letters/glyphs'
import { letterSettingsSchema } from '../../../src/core/letters/settings'
import { modelFor } from '../../../src/core/letters/models'
import { layWorksheet, rowsPerPage, type WorksheetWish } from '../../../src/core/letters/worksheet'
import { rowKinds, type SheetRow, type Writing } from '../../../src/core/letters/worksheet-row'

const modelOf = (glyph: string) => modelFor(glyph, anyLearner)
const heights = [60, 40, 25, 16, 11]
const sheets = (['A4', 'Letter'] as const).flatMap((paper) =>
  (['portrait', 'landscape'] as const).flatMap((orientation) =>
    heights.map((letterHeightMm) => ({ paper, orientation, letterHeightMm })),
  ),
)

function wish(more: Partial<WorksheetWish> = {}): WorksheetWish {
  return {
    items: ['d'],
    letterHeightMm: 25,
    kinds: [...rowKinds],
    rowsPerKind: 1,
    startDots: true,
    arrows: true,
    modelOnRight: false,
    paper: 'A4',
    orientation: 'portrait',
    ...more,
  }
}

const laid = (more: Partial<WorksheetWish> = {}) => layWorksheet(wish(more), modelOf)
const rowsOf = (more: Partial<WorksheetWish> = {}) => laid(more).pages.flat()
const rowOfKind = (kind: string, more: Partial<WorksheetWish> = {}): SheetRow => {
  const row = rowsOf(more).find((one) => one.kind === kind)
  if (!row) throw new Error(`no row: ${kind}`)
  return row
}
const inkOf = (writings: readonly Writing[]) =>
  writings.flatMap(({ letters }) => letters.flatMap(({ lines }) => lines.flat()))

describe.each(sheets)('$paper $orientation, $letterHeightMm mm', (sheet) => {
  const { pages, size } = laid({ ...sheet, items: [...glyphIds], kinds: ['trace solid'] })

  test('letters are as tall as was asked, and stand on their lines', () => {
    const row = rowOfKind('trace solid', { ...sheet, items: ['d'] })
    expect(row.heights.baseline - row.heights.headline).toBeCloseTo(sheet.letterHeightMm, 1)
    const box = boundsOf(inkOf(row.writings))
    expect(box.height).toBeCloseTo(sheet.letterHeightMm, 1)
    expect(box.y).toBeCloseTo(row.heights.headline, 1)
  })

  test('nothing comes near the edge of the paper, and no row into another', () => {
    for (const rows of pages) {
      expect(rows.length).toBeLessThanOrEqual(rowsPerPage(size, sheet.letterHeightMm))
      for (const [k, row] of rows.entries()) {
        const box = boundsOf(inkOf(row.writings))
        expect(box.x).toBeGreaterThan(10)
        expect(box.x + box.width).toBeLessThan(size.width - 10)
        expect(row.heights.descender).toBeLessThan(size.height - 24)
        expect(row.heights.headline).toBeGreaterThan((rows[k - 1]?.heights.descender ?? 20) + 5)
      }
    }
  })
})

describe('a row', () => {
  test('to trace begins with a numbered model, and the rest waits to be traced', () => {
    const looks = rowOfKind('trace solid').writings.map(({ look, numbered }) => [look, numbered])
    expect(looks[0]).toEqual(['model', true])
    expect(looks.length).toBeGreaterThan(4)
    expect(new Set(looks.slice(1).map(String))).toEqual(new Set(['solid,false']))
  })

  test('that holds one letter only has it to trace', () => {
    const [only, ...more] = rowOfKind('trace solid', { items: ['swim'], letterHeightMm: 40 }).writings
    expect([only?.look, more]).toEqual(['solid', []])
  })

  test('to copy has one model and room', () => {
    expect(rowOfKind('copy').writings.map(({ look }) => look)).toEqual(['model'])
  })

  test('with dots only shows where to start, whatever else is switched off', () => {
    const { writings } = rowOfKind('dots', { startDots: false, arrows: false })
    expect(writings.every(({ look, dots, numbered }) => look === 'unseen' && dots && !numbered)).toBe(true)
  })

  test('from memory shows nothing', () => {
    expect(rowOfKind('memory').writings).toEqual([])
  })

  test('shows no marks when none are wanted', () => {
    const { writings } = rowOfKind('trace dotted', { startDots: false, arrows: false })
    expect(writings.some(({ dots, numbered }) => dots || numbered)).toBe(false)
  })

  test('of a small word has no numbers, of a large one it has', () => {
    const numbered = (letterHeightMm: number) =>
      rowOfKind('copy', { items: ['cat'], letterHeightMm }).writings.map((one) => one.numbered)
    expect([numbered(11), numbered(25)]).toEqual([[false], [true]])
  })

  test('for a left hand has its model at the right edge', () => {
    const { writings, to, from } = rowOfKind('copy', { modelOnRight: true })
    const box = boundsOf(inkOf(writings))
    expect(box.x + box.width).toBeCloseTo(to, 1)
    expect(boundsOf(inkOf(rowOfKind('copy').writings)).x).toBeCloseTo(from, 1)
  })

  test('for a left hand pulls bars from right to left', () => {
    const left = layWorksheet(wish({ items: ['t'] }), (glyph) =>
      modelFor(glyph, { ...anyLearner, hand: 'left' }),
    )
    const bar = left.pages[0]?.[0]?.writings[0]?.letters[0]?.lines[1]
    expect(bar?.[0]?.x).toBeGreaterThan(bar?.[bar.length - 1]?.x ?? Infinity)
  })
})

test('a joined word is one stroke with one start, and its dots after', () => {
  const letters = letterSettingsSchema.parse({ style: 'joined' })
  const sheet = layWorksheet(wish({ items: ['dig'] }), (glyph) => modelFor(glyph, { ...anyLearner, letters }))
  const [writing] = sheet.pages[0]?.[0]?.writings ?? []
  expect(writing?.letters.map(({ lines, marks }) => [lines.length, marks.starts.length])).toEqual([[2, 2]])
})

describe('pages', () => {
  test('hold every row of every item, in order', () => {
    const items = ['c', 'o', 'dog']
    const rows = rowsOf({ items, rowsPerKind: 2 })
    expect(rows.map(({ item }) => item)).toEqual(items.flatMap((item) => Array<string>(10).fill(item)))
    expect(rows.slice(0, 4).map(({ kind }) => kind)).toEqual([
      'trace solid',
      'trace solid',
      'trace dotted',
      'trace dotted',
    ])
    expect(rows.filter(({ caption }) => caption !== '')).toHaveLength(items.length * rowKinds.length)
  })

  test('keep the rows of an item together while that costs little paper', () => {
    const { pages } = laid({
      items: ['c', 'o'],
      letterHeightMm: 11,
      kinds: ['trace solid', 'copy'],
      rowsPerKind: 3,
    })
    expect(rowsPerPage({ width: 210, height: 297 }, 11)).toBe(11)
    expect(pages.map((rows) => rows.length)).toEqual([11, 1])
    const few = laid({ items: ['c', 'o', 'a'], letterHeightMm: 11, kinds: [...rowKinds] }).pages
    expect(few.map((rows) => rows.length)).toEqual([10, 5])
  })

  test('without anything to write are for writing freely', () => {
    for (const empty of [{ items: [] }, { kinds: [] }]) {
      const { pages } = laid(empty)
      expect(pages).toHaveLength(1)
      expect(pages[0]?.every(({ kind, writings }) => kind === null && writings.length === 0)).toBe(true)
    }
  })

  test('leave out a word that is too wide, and say so, rather than make it smaller', () => {
    const sheet = laid({ items: ['butterfly', 'a'], letterHeightMm: 60 })
    expect(sheet.tooWide).toEqual(['butterfly'])
    expect(new Set(sheet.pages.flat().map(({ item }) => item))).toEqual(new Set(['a']))
  })

  test('are never more than anybody prints', () => {
    const sheet = laid({ items: [...glyphIds], letterHeightMm: 60, rowsPerKind: 4 })
    expect([sheet.pages.length, sheet.isCut]).toEqual([30, true])
  })
})
