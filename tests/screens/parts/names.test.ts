import { describe, expect, test } from 'vitest'
import { isTyped, nameAmong } from '../../../src/screens/parts/names'
import { aChild, idOf } from '../../support/records'

describe('a name among others', () => {
  const otter = aChild({ nickname: 'Mila', avatar: 'fox' })
  const name = (...others: ReturnType<typeof aChild>[]) => nameAmong(otter, [otter, ...others])

  test('is the nickname while nobody shares it', () => {
    expect(name(aChild({ id: idOf(2), nickname: 'Ben', avatar: 'fox' }))).toBe('Mila')
  })

  test('names the animal when somebody shares the nickname, however it is written', () => {
    expect(name(aChild({ id: idOf(2), nickname: 'MILA ', avatar: 'polar-bear' }))).toBe('Mila (fox)')
  })

  test('names the day when somebody shares the animal too', () => {
    const later = aChild({
      id: idOf(2),
      nickname: 'Mila',
      avatar: 'fox',
      createdAt: '2026-10-01T10:00:00.000Z',
    })
    expect(name(later)).toBe('Mila (fox, set up on 1 Sept 2026)')
    expect(nameAmong(later, [otter, later])).toBe('Mila (fox, set up on 1 Oct 2026)')
  })

  test('is different for each of three who share everything', () => {
    const all = [1, 2, 3].map((n) => aChild({ id: idOf(n), nickname: 'Mila', avatar: 'fox' }))
    expect(new Set(all.map((one) => nameAmong(one, all))).size).toBe(3)
  })
})

test('a word is typed when it sounds the same', () => {
  expect(isTyped(' mila', 'Mila')).toBe(true)
  expect(isTyped('', 'Mila')).toBe(false)
  expect(isTyped('everything', 'Mila')).toBe(false)
})
