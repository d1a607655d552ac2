import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programSchema } from '../../src/core/program'
import { readProgramFile, writeProgramFile } from '../../src/exchange/program-file'
import { readResultsFile, writeResultsFile } from '../../src/exchange/results-file'
import type { Read } from '../../src/exchange/read'
import { aChild, aProgram, someRecords } from '../support/records'

const programText = writeProgramFile({ child: aChild(), program: aProgram() })
const resultsText = writeResultsFile({
  records: someRecords(),
  since: null,
  nowMs: 0,
  appVersion: '0.1.0',
})

/** How many files of each sort are tried. */
const numRuns = 1500

type Path = readonly (string | number)[]

/** Every place within a value, the value itself included. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [path]
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))]
}

/** The value with the place at the end of the path replaced, or removed when the replacement is undefined. */
function changed(value: unknown, [key, ...rest]: Path, replacement: unknown): unknown {
  if (key === undefined) return replacement
  if (Array.isArray(value))
    return value.map((item: unknown, index) =>
      String(index) === String(key) ? changed(item, rest, replacement) : item,
    )
  return { ...(value as object), [key]: changed(Reflect.get(value as object, key), rest, replacement) }
}

const strange = fc.oneof(
  fc.constant(undefined),
  fc.json({ maxDepth: 3 }).map((text) => JSON.parse(text) as unknown),
  fc.constantFrom(null, '', 0, -1, 1e308, '\u202e', '\ud800', '2026-02-30', 'x'.repeat(5000), [], {}),
)

/** A valid file with one to three places replaced. */
function mutated(text: string): fc.Arbitrary<string> {
  const valid = JSON.parse(text) as unknown
  const mutation = fc.record({ path: fc.constantFrom(...placesIn(valid)), replacement: strange })
  return fc.array(mutation, { minLength: 1, maxLength: 3 }).map(
    (mutations) =>
      JSON.stringify(
        mutations.reduce<unknown>((value, { path, replacement }) => {
          try {
            return changed(value, path, replacement)
          } catch {
            // An earlier mutation took this place away.
            return value
          }
        }, valid),
      ) ?? '',
  )
}

/** A valid file with some of its characters replaced, doubled or dropped. */
function scratched(text: string): fc.Arbitrary<string> {
  const scratch = fc.record({
    at: fc.nat(text.length - 1),
    piece: fc.string({ maxLength: 3, unit: 'binary' }),
    drop: fc.nat(3),
  })
  return fc
    .array(scratch, { minLength: 1, maxLength: 4 })
    .map((scratches) =>
      scratches.reduce((out, { at, piece, drop }) => out.slice(0, at) + piece + out.slice(at + drop), text),
    )
}

function isWholeOrRefused<T>(read: Read<T>, whole: (value: T) => boolean): boolean {
  return read.kind === 'refused' ? /^This .+\.$/.test(read.sentence) : whole(read.value)
}

describe.each([
  ['mutated', mutated(programText)],
  ['scratched', scratched(programText)],
])('a %s program file', (_, texts) => {
  test('is taken whole or refused with a sentence, and never throws', () => {
    fc.assert(
      fc.property(texts, (text) =>
        isWholeOrRefused(
          readProgramFile(text),
          ({ child, program }) => programSchema.safeParse(program).success && program.childId === child.id,
        ),
      ),
      { numRuns },
    )
  })
})

describe.each([
  ['mutated', mutated(resultsText)],
  ['scratched', scratched(resultsText)],
])('a %s results file', (_, texts) => {
  test('is taken whole or refused with a sentence, and never throws', () => {
    fc.assert(
      fc.property(texts, (text) =>
        isWholeOrRefused(readResultsFile(text), ({ records }) =>
          records.attempts.every(({ childId }) => childId === records.child.id),
        ),
      ),
      { numRuns: numRuns / 3 },
    )
  })
})

test('what is read can be written and read again to the same', () => {
  fc.assert(
    fc.property(mutated(programText), (text) => {
      const read = readProgramFile(text)
      if (read.kind === 'read') expect(readProgramFile(writeProgramFile(read.value))).toEqual(read)
    }),
    { numRuns: numRuns / 3 },
  )
})

test('there are at most twelve sentences to read', () => {
  const sentences = new Set<string>()
  fc.assert(
    fc.property(fc.oneof(mutated(programText), scratched(programText)), (text) => {
      const read = readProgramFile(text)
      if (read.kind === 'refused') sentences.add(read.sentence)
    }),
    { numRuns },
  )
  expect(sentences.size).toBeGreaterThan(2)
  expect(sentences.size).toBeLessThanOrEqual(12)
})
