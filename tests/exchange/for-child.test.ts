import { expect, test } from 'vitest'
import { childRecordsSchema } from '../../src/core/child-records'
import { letterSettingsSchema } from '../../src/core/letters/settings'
import {
  bringsLetters,
  differingSettings,
  recordsFor,
  withLettersOf,
  withSettingsOf,
} from '../../src/exchange/for-child'
import { aChild, idOf, someRecords } from '../support/records'

test('records for a child who is here belong to that child alone, and keep their ids', () => {
  const here = aChild({ id: idOf(50), nickname: 'Otti' })
  const records = recordsFor(here, someRecords())
  expect(childRecordsSchema.safeParse(records).success).toBe(true)
  expect(records.child).toBe(here)
  expect(records.attempts.map(({ id }) => id)).toEqual(someRecords().attempts.map(({ id }) => id))
})

test('the same settings do not differ, however they were stored', () => {
  const { targetScale, ...rest } = aChild().accommodations
  expect(differingSettings(aChild({ nickname: 'Otti' }), aChild(), 'results')).toEqual([])
  expect(
    differingSettings(aChild({ accommodations: { ...rest, targetScale } }), aChild(), 'results'),
  ).toEqual([])
})

test('settings that differ are named', () => {
  const inFile = aChild({
    hand: 'right',
    accommodations: { ...aChild().accommodations, targetScale: 1.5 },
  })
  expect(differingSettings(aChild(), inFile, 'program')).toEqual(['hand', 'accommodations'])
})

test('settings taken over leave the name, the picture and the sounds of the child', () => {
  const here = aChild({ nickname: 'Otti', avatar: 'owl', sound: { voice: 0.2, effects: 0, music: 0 } })
  const inFile = aChild({ hand: 'right', ageBand: '7–8' })
  expect(withSettingsOf(inFile, here)).toEqual({ ...here, hand: 'right', ageBand: '7–8' })
})

test('ways of writing come with a program unasked, and with results only when asked', () => {
  const letters = letterSettingsSchema.parse({ variants: { a: 'two-strokes' } })
  const inFile = aChild({ letters })
  expect(differingSettings(aChild(), inFile, 'results')).toEqual(['ways of writing letters'])
  expect(differingSettings(aChild(), inFile, 'program')).toEqual([])
  expect([bringsLetters(aChild(), inFile), bringsLetters(inFile, inFile)]).toEqual([true, false])
  const here = aChild({ hand: 'right' })
  expect(withLettersOf(inFile, here)).toEqual({ ...here, letters })
  expect(withSettingsOf(inFile, here)).toEqual({ ...here, hand: 'left', letters })
})
