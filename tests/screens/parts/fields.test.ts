import { describe, expect, test } from 'vitest'
import { described, z } from '../../../src/core/schema'
import { accommodationsSchema } from '../../../src/core/accommodations'
import { catalogue } from '../../../src/activities/catalogue'
import { fieldsOf, type Field } from '../../../src/screens/parts/fields'
import { typedWords } from '../../../src/screens/parts/typed-words'

const hues = z.enum(['red', 'blue'])

describe('the fields of a schema', () => {
  test('a bounded number carries its bounds, its unit and its words', () => {
    const schema = z.object({
      width: described(
        z._default(z.number().check(z.minimum(0.2), z.maximum(0.5)), 0.5),
        'Width',
        'How wide.',
        { unit: 'mm' },
      ),
    })
    expect(fieldsOf(schema)).toEqual([
      {
        name: 'width',
        title: 'Width',
        description: 'How wide.',
        kind: 'number',
        least: 0.2,
        most: 0.5,
        step: 0.01,
        unit: 'mm',
      },
    ])
  })

  test('a whole number is set in whole steps', () => {
    const whole = z.object({ count: z._default(z.int().check(z.minimum(2), z.maximum(8)), 2) })
    expect(fieldsOf(whole)).toMatchObject([{ kind: 'number', least: 2, most: 8, step: 1 }])
  })

  test('a number that goes in steps is set in those', () => {
    const seconds = z.number().check(z.minimum(0.5), z.maximum(10), z.multipleOf(0.5))
    expect(fieldsOf(z.object({ seconds: z._default(seconds, 1.5) }))).toMatchObject([
      { kind: 'number', least: 0.5, most: 10, step: 0.5 },
    ])
  })

  test('a whole number of a wide range is set in tens, unless its schema says otherwise', () => {
    const share = z.int().check(z.minimum(0), z.maximum(200))
    const angle = z.int().check(z.minimum(15), z.maximum(180), z.multipleOf(15))
    expect(fieldsOf(z.object({ share, angle }))).toMatchObject([{ step: 10 }, { step: 15 }])
  })

  test('yes or no is a switch', () => {
    expect(fieldsOf(z.object({ arrows: z._default(z.boolean(), true) }))).toMatchObject([{ kind: 'switch' }])
  })

  test('a closed set is a choice of one, in the words given for it', () => {
    const schema = z.object({
      hue: described(z._default(hues, 'red'), 'Hue', undefined, { labels: { red: 'Warm' } }),
    })
    expect(fieldsOf(schema)).toMatchObject([
      {
        kind: 'one',
        options: [
          { value: 'red', label: 'Warm' },
          { value: 'blue', label: 'blue' },
        ],
      },
    ])
  })

  test('a list of a closed set is a choice of several', () => {
    expect(fieldsOf(z.object({ hues: z._default(z.array(hues), ['red']) }))).toMatchObject([
      { kind: 'several', options: [{ value: 'red' }, { value: 'blue' }] },
    ])
  })

  test('sets of several that are chosen at once come by group and name', () => {
    const warm = { Hues: { 'Warm ones': ['red'] } }
    const schema = z.object({
      hues: described(z._default(z.array(hues), ['red']), 'Hues', undefined, { presets: warm }),
    })
    expect(fieldsOf(schema)).toMatchObject([{ kind: 'several', presets: warm }])
  })

  test('a list of free text is a field for words, with its bounds', () => {
    const schema = z.object({
      words: z._default(z.array(z.string().check(z.maxLength(32))).check(z.maxLength(20)), []),
    })
    expect(fieldsOf(schema)).toMatchObject([{ kind: 'words', most: 20, longest: 32 }])
  })

  test('a field without words is called by its name', () => {
    expect(fieldsOf(z.object({ hue: hues }))).toMatchObject([{ title: 'hue', description: '' }])
  })

  test('a kind of field that no form knows is refused, not left out', () => {
    expect(() => fieldsOf(z.object({ odd: z.date() }))).toThrow()
    expect(() => fieldsOf(z.object({ odd: z.string() }))).toThrow('no form field for: odd')
  })
})

const settable: readonly (readonly [string, z.ZodMiniType, readonly unknown[]])[] = [
  ['accommodations', accommodationsSchema, [accommodationsSchema.parse({})]],
  ...[...catalogue.values()].map(({ id, challenge, ladder }) => [id, challenge, ladder] as const),
]

describe.each(settable)('the form of %s', (_, schema, values) => {
  const fields = fieldsOf(schema)

  test('has words for every field', () => {
    for (const { name, title } of fields) expect(title).not.toBe(name)
  })

  test('can show every setting that is handed out', () => {
    for (const value of values) {
      for (const field of fields) expect(canShow(field, valueOf(value, field.name)), field.name).toBe(true)
    }
  })

  test('offers nothing the schema refuses', () => {
    for (const field of fields) {
      for (const end of endsOf(field)) expect(schema.safeParse({ [field.name]: end }).success).toBe(true)
    }
  })
})

const recordSchema = z.record(z.string(), z.unknown())

function valueOf(value: unknown, name: string): unknown {
  return recordSchema.parse(value)[name]
}

function canShow(field: Field, value: unknown): boolean {
  switch (field.kind) {
    case 'number':
      return typeof value === 'number' && value >= field.least && value <= field.most && onStep(field, value)
    case 'switch':
      return typeof value === 'boolean'
    case 'one':
      return field.options.some((option) => option.value === value)
    case 'words':
      return Array.isArray(value) && typedWords(value.join(', '), field).words.length === value.length
    case 'several':
      return (
        Array.isArray(value) && value.every((one) => field.options.some((option) => option.value === one))
      )
  }
}

/** A slider can stand only on its steps, counted from its least value. */
function onStep({ least, step }: Extract<Field, { kind: 'number' }>, value: number): boolean {
  const steps = (value - least) / step
  return Math.abs(steps - Math.round(steps)) < 1e-6
}

/** The extremes a grown-up can reach with a field. */
function endsOf(field: Field): unknown[] {
  switch (field.kind) {
    case 'number':
      return [field.least, field.most]
    case 'switch':
      return [false, true]
    case 'one':
      return field.options.map(({ value }) => value)
    case 'words':
      return [[], ['a'.repeat(field.longest)], Array.from({ length: field.most }, () => 'a')]
    case 'several':
      return field.options.map(({ value }) => [value])
  }
}
