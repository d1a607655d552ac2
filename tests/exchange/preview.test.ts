import { describe, expect, test } from 'vitest'
import { letterSettingsSchema } from '../../src/core/letters/settings'
import { previewProgram, previewResults } from '../../src/exchange/preview'
import { aChild, anAttempt, aProgram, idOf, someRecords } from '../support/records'

describe('a program before it is accepted', () => {
  const parcel = { child: aChild(), program: aProgram({ revision: 3 }) }
  const known = (program = aProgram()) => ({ child: aChild(), program })

  test('names the child, the activities and that it is the first', () => {
    expect(previewProgram(parcel, { child: null, program: null })).toEqual({
      verdict: 'new',
      lines: [
        'For Otter, who is new on this device.',
        '“Round letters”, 1 activity, from 2026-09-14.',
        'It is the first program here.',
      ],
    })
  })

  test('says how the letters are written, when that is unusual', () => {
    const letters = letterSettingsSchema.parse({ style: 'slanted', variants: { a: 'two-strokes' } })
    const { lines } = previewProgram(
      { ...parcel, child: aChild({ letters }) },
      { child: null, program: null },
    )
    expect(lines.at(-1)).toBe(
      'Its ways of writing letters come with it: Slanted with tails; in another way: a.',
    )
  })

  test('that is here already is still new when it brings other ways of writing, unless it is older', () => {
    const letters = letterSettingsSchema.parse({ variants: { a: 'two-strokes' } })
    const withLetters = { ...parcel, child: aChild({ letters }) }
    expect(previewProgram(withLetters, known(parcel.program)).verdict).toBe('new')
    expect(previewProgram(withLetters, known(aProgram({ revision: 4 }))).verdict).toBe('older')
    expect(previewProgram(withLetters, { child: withLetters.child, program: parcel.program }).verdict).toBe(
      'already here',
    )
  })

  test('warns of a second child of that name', () => {
    const preview = previewProgram(parcel, { child: null, program: null, namesake: true })
    expect(preview.lines[1]).toBe('There will be two children called Otter on this device.')
  })

  test('says that the settings here stay, and which the file would have had', () => {
    const here = aChild({ hand: 'right', nickname: 'Otti' })
    const preview = previewProgram(parcel, { child: here, program: null })
    expect(preview.lines.slice(0, 2)).toEqual([
      'For Otti, who is on this device already.',
      'The settings here stay as they are. Different in the file: hand.',
    ])
  })

  test('says which revision it replaces', () => {
    const preview = previewProgram(parcel, known(aProgram({ revision: 2 })))
    expect(preview.verdict).toBe('new')
    expect(preview.lines[2]).toBe('Revision 3 replaces revision 2. What was practised stays.')
  })

  test('is here already when the revision is', () => {
    expect(previewProgram(parcel, known(aProgram({ revision: 3 }))).verdict).toBe('already here')
  })

  test('is older than what is here', () => {
    expect(previewProgram(parcel, known(aProgram({ revision: 4 }))).verdict).toBe('older')
  })

  test('of another origin counts when it was issued later', () => {
    const other = (issuedAt: string) => known(aProgram({ id: idOf(8), title: 'Beads', issuedAt }))
    expect(previewProgram(parcel, other('2026-09-01T00:00:00.000Z')).lines[2]).toContain('replaces “Beads”')
    expect(previewProgram(parcel, other('2026-10-01T00:00:00.000Z')).verdict).toBe('older')
  })
})

describe('results before they are accepted', () => {
  const parcel = {
    since: null,
    madeAt: '2026-09-20T00:00:00.000Z',
    appVersion: '0.1.0',
    records: someRecords(),
  }

  test('are counted', () => {
    expect(previewResults(parcel, null)).toEqual({
      verdict: 'new',
      lines: ['Practice of Otter, who is new on this device.', '3 attempts on 2 days, and 1 note.'],
    })
  })

  test('warn of a second child of that name', () => {
    expect(previewResults(parcel, null, true).lines[1]).toContain('two children called Otter')
  })

  test('say what is here already', () => {
    const known = { ...someRecords(), attempts: [anAttempt(1)], notes: [] }
    expect(previewResults(parcel, known).lines[2]).toBe('1 of these are here already and stay as they are.')
    expect(previewResults(parcel, someRecords()).verdict).toBe('already here')
  })
})
