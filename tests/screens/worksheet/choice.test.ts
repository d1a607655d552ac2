import { describe, expect, test } from 'vitest'
import { choiceFor, wishFrom } from '../../../src/screens/worksheet/choice'
import { aChild, aProgram, idOf } from '../../support/records'

const start = choiceFor(aChild({ hand: 'left' }), null, 'en-US')

describe('a worksheet to begin with', () => {
  test('follows age, hand and country', () => {
    expect(start).toMatchObject({ letterHeightMm: 40, modelOnRight: true, paper: 'Letter' })
    expect(choiceFor(aChild({ ageBand: '9–12', hand: 'right' }), null, 'en-GB')).toMatchObject({
      letterHeightMm: 11,
      modelOnRight: false,
      paper: 'A4',
    })
  })

  test('has the letters of the program, or three simple ones', () => {
    const [assignment] = aProgram().assignments
    if (!assignment) throw new Error('no assignment')
    const program = aProgram({
      assignments: [
        assignment,
        { ...assignment, id: idOf(9), challenge: { glyphs: ['c', 'a'], prompt: 'copy' } },
      ],
    })
    expect(choiceFor(aChild(), program, 'en').glyphs).toEqual(['c', 'a'])
    expect(start.glyphs).toEqual(['l', 'i', 't'])
  })
})

test('a wish has letters in their order, then words, and rows from most to least help', () => {
  const { items, kinds } = wishFrom({
    ...start,
    glyphs: ['a', 'l'],
    text: 'cat ü',
    kinds: ['memory', 'trace solid'],
  })
  expect(items).toEqual(['l', 'a', 'cat'])
  expect(kinds).toEqual(['trace solid', 'memory'])
})
