import { describe, expect, test } from 'vitest'
import { typedWords } from '../../../src/screens/parts/typed-words'

const bounds = { most: 3, longest: 12 }

describe('words as they are typed', () => {
  test('are apart at commas and line breaks, with spaces inside', () => {
    expect(typedWords(' cat,my  dog\nEmil; ', bounds)).toEqual({ words: ['cat', 'my dog', 'Emil'], left: [] })
  })

  test('are none while nothing is typed', () => {
    expect(typedWords(' , \n', bounds)).toEqual({ words: [], left: [] })
  })

  test('with a character that has no glyph are left out, and it is said which', () => {
    const { words, left } = typedWords('cat, Zoë, it’s', bounds)
    expect(words).toEqual(['cat'])
    expect(left).toHaveLength(2)
    expect(left[0]).toContain('“Zoë” is left out: ë cannot be written.')
    expect(left[1]).toContain('’ cannot be written')
  })

  test('that are too long or too many are left out, and it is said', () => {
    expect(typedWords('hippopotamuses', bounds).left).toEqual([
      '“hippopotamuses” is left out: it is longer than 12 characters.',
    ])
    expect(typedWords('a, b, c, d', bounds)).toEqual({
      words: ['a', 'b', 'c'],
      left: ['Only the first 3 are kept.'],
    })
  })

  test('keep no hidden characters', () => {
    expect(typedWords('c\u200bat', bounds).words).toEqual(['cat'])
  })
})
