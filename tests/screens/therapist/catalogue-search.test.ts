import { expect, test } from 'vitest'
import { catalogue } from '../../../src/activities/catalogue'
import { found, type Search } from '../../../src/screens/therapist/catalogue-search'

const all = [...catalogue.values()]

function idsFor(search: Partial<Search>): string[] {
  const families = found(all, { words: '', skill: 'all', ...search })
  return families.flatMap(({ activities }) => activities.map(({ id }) => id))
}

test('without a wish every activity is there once, its family together', () => {
  expect(idsFor({}).toSorted()).toEqual(all.map(({ id }) => id).toSorted())
  const domains = found(all, { words: '', skill: 'all' }).map(({ domain }) => domain)
  expect(new Set(domains).size).toBe(domains.length)
})

test('words are found in titles, reasons and materials, in any order and case', () => {
  expect(idsFor({ words: 'Buttons  ZIP' })).toContain('zip-button-and-lace')
  expect(idsFor({ words: 'zip buttons' })).toEqual(idsFor({ words: 'Buttons  ZIP' }))
  expect(idsFor({ words: 'tongs' })).toContain('tweezers')
})

test('every word has to be found', () => {
  expect(idsFor({ words: 'tweezers submarine' })).toEqual([])
})

test('a skill narrows what words found', () => {
  const some = idsFor({ words: 'finger', skill: 'finger isolation' })
  expect(some).toContain('finger-piano')
  expect(some.length).toBeLessThan(idsFor({ words: 'finger' }).length)
  for (const id of some) expect(catalogue.get(id)?.skills).toContain('finger isolation')
})
