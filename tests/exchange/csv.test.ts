import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { attemptsCsv, csv } from '../../src/exchange/csv'
import { anAttempt } from '../support/records'

/** Reads RFC 4180 text back into cells. */
function cellsIn(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '') break
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

describe('a table', () => {
  test('quotes commas, quotes and line ends, and ends each line as RFC 4180 asks', () => {
    expect(csv([['a,b', 'say "hi"', 'two\nlines', 'plain', null, 1.5, true]])).toBe(
      '"a,b","say ""hi""","two\nlines",plain,,1.5,true\r\n',
    )
  })

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\0=1',
    '  =1',
    '＝1',
    '＋1',
    '－1',
    '＠x',
    '\u00a0=1',
  ])('lets no cell become a formula: %j', (cell) => {
    expect(cellsIn(csv([[cell]]))[0]?.[0]).toBe(`'${cell}`)
  })

  test('leaves numbers alone, also negative ones', () => {
    expect(csv([[-1.5]])).toBe('-1.5\r\n')
  })

  test('gives back every cell that was put in, apart from the guard', () => {
    const cell = fc.string().filter((text) => text !== '')
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), (rows) => {
        const back = cellsIn(csv(rows))
        expect(back.map((row) => row.length)).toEqual(rows.map((row) => row.length))
        for (const [r, row] of rows.entries())
          for (const [c, text] of row.entries()) expect([text, `'${text}`]).toContain(back[r]?.[c])
      }),
    )
  })
})

describe('attempts as a table', () => {
  const [head, ...rows] = cellsIn(
    attemptsCsv([
      { attempt: anAttempt(1), activity: 'Letter tracing', item: 'c', seen: 'partly' },
      {
        attempt: anAttempt(2, '2026-09-16', { outcome: { kind: 'unscorable', reason: 'There is no ink.' } }),
        activity: 'Letter tracing',
        item: '=c',
        seen: null,
      },
    ]),
  )
  const cell = (row: number, name: string) => rows[row]?.[head?.indexOf(name) ?? -1]

  test('have one row for each metric, with conditions and help beside it', () => {
    expect(rows).toHaveLength(2)
    expect(cell(0, 'day')).toBe('2026-09-16')
    expect(cell(0, 'metric')).toBe('control')
    expect(cell(0, 'value')).toBe('4.5')
    expect(cell(0, 'unit')).toBe('page units')
    expect(cell(0, 'pointer')).toBe('pen')
    expect(cell(0, 'mmPerUnit')).toBe('')
    expect(cell(0, 'assistance')).toBe('reminded')
    expect(cell(0, 'challenge')).toBe('{"letters":["a","c"],"corridor":14}')
  })

  test('tell what led in or out of a sitting, so that it can be left out', () => {
    const warmUp = {
      attempt: anAttempt(3, '2026-09-16', { part: 'warm-up' }),
      activity: 'Beads',
      item: 'AB',
      seen: null,
    }
    const [names, warm] = cellsIn(attemptsCsv([warmUp]))
    expect(warm?.[names?.indexOf('part') ?? -1]).toBe('warm-up')
    expect(cell(0, 'part')).toBe('')
  })

  test('tell what an adult saw, and leave it empty where nobody said', () => {
    expect(cell(0, 'seenByAdult')).toBe('partly')
    expect(cell(1, 'seenByAdult')).toBe('')
  })

  test('say why when there is nothing to measure, and leave the value empty', () => {
    expect(cell(1, 'value')).toBe('')
    expect(cell(1, 'reason')).toBe('There is no ink.')
    expect(cell(1, 'item')).toBe("'=c")
  })
})
