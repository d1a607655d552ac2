import { expect, test } from 'vitest'
import { looksLike, type Puppets } from '../../src/scenes/puppets'

const nobody: Puppets = { worm: null, friend: null, hand: null }
const spine = [
  { x: 0, y: 0 },
  { x: 30, y: -8 },
  { x: 60, y: 0 },
]
const worm = { spine, girth: 12, mood: 'awake', look: { x: 200, y: 0 } } as const
const hand = { at: { x: 10, y: 10 }, size: 90, pressed: false }

const breathing = (by: number) => ({ ...worm, spine: spine.map(({ x, y }) => ({ x, y: y + by })) })

test('a breath that nobody can see is not painted, one that is seen is', () => {
  const at = (by: number) => ({ ...nobody, worm: breathing(by) })
  expect(looksLike(at(0), at(0.2), 0.3)).toBe(true)
  expect(looksLike(at(0), at(0.4), 0.3)).toBe(false)
})

test('who comes, goes, looks elsewhere, presses or grows is painted', () => {
  expect(looksLike(nobody, nobody, 0.3)).toBe(true)
  expect(looksLike(nobody, { ...nobody, worm }, 0.3)).toBe(false)
  expect(looksLike({ ...nobody, hand }, nobody, 0.3)).toBe(false)
  expect(looksLike({ ...nobody, hand }, { ...nobody, hand: { ...hand, pressed: true } }, 0.3)).toBe(false)
  const looking = { ...worm, look: { x: 0, y: 200 } }
  expect(looksLike({ ...nobody, worm }, { ...nobody, worm: looking }, 0.3)).toBe(false)
  const stretched = { ...worm, spine: [...spine, { x: 90, y: 0 }] }
  expect(looksLike({ ...nobody, worm }, { ...nobody, worm: stretched }, 0.3)).toBe(false)
})

test('a friend that leans is painted when its rim moves', () => {
  const friend = { picture: {} as CanvasImageSource, at: { x: 0, y: 0 }, size: 100, turned: false }
  const leaning = (lean: number) => ({ ...nobody, friend: { ...friend, lean } })
  expect(looksLike(leaning(0), leaning(0.001), 0.3)).toBe(true)
  expect(looksLike(leaning(0), leaning(0.01), 0.3)).toBe(false)
})
