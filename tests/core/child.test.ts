import { describe, expect, test } from 'vitest'
import { childSchema } from '../../src/core/child'
import { idOf } from '../support/plans'

const asked = {
  schema: 1,
  id: idOf(1),
  nickname: 'Robin',
  avatar: 'fox',
  ageBand: '5–6',
  hand: 'left',
  createdAt: '2025-03-01T09:00:00Z',
}

describe('a child', () => {
  test('needs little; the rest is set gently', () => {
    expect(childSchema.parse(asked)).toMatchObject({
      sensory: 'standard',
      sound: { voice: 0.9, effects: 0.6, music: 0 },
      accommodations: { targetScale: 1, ignoreRepeatMs: 300, penMutesTouch: true },
      sample: false,
    })
  })

  test('keeps nothing it is not asked for', () => {
    expect(childSchema.parse({ ...asked, birthDate: '2019-01-01', diagnosis: 'x' })).not.toHaveProperty(
      'birthDate',
    )
    expect(childSchema.parse({ ...asked, diagnosis: 'x' })).not.toHaveProperty('diagnosis')
  })

  test('may have a name from anywhere', () => {
    expect(childSchema.parse({ ...asked, nickname: '  Zoë 小鹿 ' }).nickname).toBe('Zoë 小鹿')
  })

  test.each([
    ['a name without a visible letter', { nickname: '\u200b\u200b' }],
    ['a name longer than a label', { nickname: 'x'.repeat(25) }],
    ['an avatar outside its folder', { avatar: '../secrets' }],
    ['an age', { ageBand: '5' }],
    ['sound beyond the top', { sound: { voice: 1.1 } }],
    ['targets smaller than the age band asks', { accommodations: { targetScale: 0.5 } }],
  ])('is refused with %s', (_, more) => {
    expect(childSchema.safeParse({ ...asked, ...more }).success).toBe(false)
  })
})
