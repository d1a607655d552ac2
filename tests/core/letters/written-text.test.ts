import { expect, test } from 'vitest'
import { writtenText } from '../../../src/core/letters/written-text'

test.each([
  ['', [], []],
  ['cat  dog,Robin;7', ['cat', 'dog', 'Robin', '7'], []],
  ['Zoë ran', ['ran'], ['ë']],
  ['it’s ½ "a"', [], ['’', '½', '"']],
  ['👍 ok\u200b', ['ok'], ['👍']],
])('%j', (text, words, unknown) => {
  expect(writtenText(text)).toEqual({ words, unknown })
})
