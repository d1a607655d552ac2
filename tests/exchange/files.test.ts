import { describe, expect, test } from 'vitest'
import { resampleByStep } from '../../src/core/geometry'
import { glyphIds, glyphOf } from '../../src/core/letters/glyphs'
import { ownModelFrom } from '../../src/core/letters/own-model'
import { letterSettingsSchema } from '../../src/core/letters/settings'
import { diceFrom } from '../../src/core/random'
import { readBackupFile } from '../../src/exchange/backup-file'
import { readProgramFile, recordsFromProgram, writeProgramFile } from '../../src/exchange/program-file'
import { readResultsFile, writeResultsFile } from '../../src/exchange/results-file'
import { aChild, aProgram, idOf, someRecords } from '../support/records'

const parcel = { child: aChild(), program: aProgram() }
const programText = writeProgramFile(parcel)
const resultsText = writeResultsFile({
  records: someRecords(),
  since: null,
  nowMs: Date.UTC(2026, 8, 20),
  appVersion: '0.1.0',
})

/** A program file with a piece of its text replaced. */
function altered(from: string, to: string): string {
  const text = programText.replace(from, to)
  if (text === programText) throw new Error(`nothing to replace: ${from}`)
  return text
}

function sentenceOf(text: string, read: (text: string) => { kind: string } = readProgramFile): string {
  const result = read(text)
  return 'sentence' in result ? String(result.sentence) : 'it was read'
}

describe('a file that was written', () => {
  test('is read the same: a program', () => {
    expect(readProgramFile(programText)).toEqual({ kind: 'read', value: parcel })
    expect(recordsFromProgram(parcel)).toEqual({
      child: aChild(),
      programs: [aProgram()],
      attempts: [],
      notes: [],
    })
  })

  test('is read the same: results', () => {
    expect(readResultsFile(resultsText)).toEqual({
      kind: 'read',
      value: {
        since: null,
        madeAt: '2026-09-20T00:00:00.000Z',
        appVersion: '0.1.0',
        records: someRecords(),
      },
    })
  })

  test('holds results from a day on when asked', () => {
    const text = writeResultsFile({
      records: someRecords(),
      since: '2026-09-17',
      nowMs: 0,
      appVersion: '0.1.0',
    })
    const read = readResultsFile(text)
    if (read.kind === 'refused') throw new Error(read.sentence)
    expect(read.value.records.attempts.map(({ day }) => day)).toEqual(['2026-09-17'])
    expect(read.value.records.notes).toEqual([])
    expect(read.value.records.programs).toHaveLength(1)
  })

  test('brings the models a therapist drew, of all letters at once and with a shaking hand', () => {
    const dice = diceFrom(3)
    const drawn = (id: string) =>
      glyphOf(id).strokes.map(({ line }) =>
        resampleByStep(line, 1).map(({ x, y }) => ({ x: x + dice.normal(), y: y + dice.normal() })),
      )
    const own = Object.fromEntries(glyphIds.map((id) => [id, ownModelFrom(drawn(id))]))
    const child = aChild({ letters: letterSettingsSchema.parse({ own }) })
    const read = readProgramFile(writeProgramFile({ ...parcel, child }))
    expect(read).toEqual({ kind: 'read', value: { ...parcel, child } })
  })

  test('may have brackets, quotes and backslashes in its words', () => {
    const program = aProgram({ title: 'a\\', note: `${'['.repeat(40)}"{\\"` })
    const read = readProgramFile(writeProgramFile({ ...parcel, program }))
    expect(read).toEqual({ kind: 'read', value: { ...parcel, program } })
  })

  test('may have a byte order mark and line ends around it, as mail programs add them', () => {
    expect(readProgramFile(`\uFEFF${programText}\r\n`).kind).toBe('read')
  })
})

describe('a file that cannot be taken says why', () => {
  test.each([
    ['empty', '', 'This file is empty.'],
    ['blank', ' \r\n\uFEFF ', 'This file is empty.'],
    ['a web page', '<!doctype html><title>Sign in</title>', 'This file is not an Inchworm program.'],
    ['plain words', 'Dear family', 'This file is not an Inchworm program.'],
    ['a list', '[1,2,3]', 'This file is not an Inchworm program.'],
    ['braces around no JSON', '{ hello }', 'This file is not an Inchworm program.'],
    ['other JSON', '{"a":1}', 'This file is not an Inchworm program.'],
    ['a format of others', '{"format":"shopping","version":1}', 'This file is not an Inchworm program.'],
    ['results', resultsText, 'This is an Inchworm results file, not an Inchworm program.'],
    [
      'a garbled part',
      altered('"title":', '"title"!'),
      'This program file is damaged: a part of it is garbled.',
    ],
    [
      'a newer version',
      altered('"version":1', '"version":2'),
      'This program file was made by a newer Inchworm. Please update Inchworm here, then open it again.',
    ],
    [
      'no version',
      altered('"version":1,', ''),
      'This program file holds something Inchworm cannot read, so nothing was taken from it.',
    ],
    [
      'a field too many',
      altered('"version":1', '"version":1,"script":"x"'),
      'This program file holds something Inchworm cannot read, so nothing was taken from it.',
    ],
    [
      'another child’s program',
      altered(`"childId":"${idOf(1)}"`, `"childId":"${idOf(5)}"`),
      'This program file mixes records of different children, so nothing was taken from it.',
    ],
  ])('%s', (_, text, sentence) => {
    expect(sentenceOf(text)).toBe(sentence)
  })

  test('cut off anywhere', () => {
    for (let part = 1; part < 50; part++) {
      const text = programText.slice(0, Math.floor((programText.length * part) / 50))
      expect(sentenceOf(text)).toBe('This program file is damaged: it stops in the middle.')
    }
  })

  test('too large, at once', () => {
    expect(sentenceOf(' '.repeat(2_000_001))).toBe('This file is larger than an Inchworm program can be.')
  })

  test.each([
    ['arrays', '['.repeat(200_000), ']'.repeat(200_000)],
    ['objects', '{"a":'.repeat(200_000), `1${'}'.repeat(200_000)}`],
  ])('nested 200,000 deep: %s', (_, open, close) => {
    const text = altered('"corridor":14', `"corridor":${open}${close}`)
    expect(sentenceOf(text)).toBe(
      'This file is not built the way an Inchworm program is, so nothing was taken from it.',
    )
  })

  test('nested too deep although small, or deep in a large file', () => {
    const nested = (depth: number) => `"corridor":${'['.repeat(depth)}${']'.repeat(depth)}`
    expect(readProgramFile(altered('"corridor":14', nested(27))).kind).toBe('read')
    expect(sentenceOf(altered('"corridor":14', nested(30)))).toContain('not built the way')
    const deepResults = resultsText.replace('"corridor":14', nested(200_000))
    expect(sentenceOf(deepResults, readResultsFile)).toContain('not built the way')
  })

  test('a million keys', () => {
    const keys = Array.from({ length: 100_000 }, (_, n) => `"k${n}":0`).join(',')
    expect(sentenceOf(altered('"corridor":14', keys))).toContain('not built the way')
  })

  test('numbers no one can count to', () => {
    expect(sentenceOf(altered('"trials":4', '"trials":1e999'))).toContain('cannot read')
    expect(sentenceOf(altered('"corridor":14', '"corridor":1e999'))).toContain('cannot read')
  })
})

describe('keys that reach behind objects', () => {
  const places = ['"version":1', '"schema":1', '"corridor":14', '"trials":4']
  const keys = ['"__proto__"', '"constructor"', '"prototype"', String.raw`"\u005f_proto__"`]
  const values = ['{"polluted":true}', 'null', '{"prototype":{"polluted":true}}']
  const corpus = places.flatMap((place) =>
    keys.flatMap((key) => values.map((value) => altered(place, `${place},${key}:${value}`))),
  )

  test('are refused at every level and change nothing', () => {
    for (const text of corpus) expect(readProgramFile(text).kind).toBe('refused')
    expect('polluted' in {}).toBe(false)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})

describe('hidden characters', () => {
  test.each([
    ['marks that flip reading direction', 'Ot\u202eter\u2066'],
    ['an invisible joiner', 'Otter\u200b'],
    ['half a character', 'Ott\ud83der'],
  ])('%s are taken out of a name', (_, nickname) => {
    const text = programText.replace('"nickname":"Otter"', `"nickname":${JSON.stringify(nickname)}`)
    const read = readProgramFile(text)
    expect(read.kind === 'read' && read.value.child.nickname).toBe('Otter')
  })
})

test('a backup that mixes children is refused whole', () => {
  const mixed = { ...someRecords(), child: aChild({ id: idOf(7) }) }
  const text = JSON.stringify({
    format: 'inchworm backup',
    version: 1,
    madeAt: '2026-09-20T00:00:00.000Z',
    appVersion: '0.1.0',
    children: [someRecords(), mixed],
    settings: { schema: 1 },
  })
  expect(sentenceOf(text, readBackupFile)).toContain('mixes records of different children')
})
