import { describe, expect, test } from 'vitest'
import { seekOne, type Again } from '../../src/scenes/seek-one'
import { scriptedHand } from '../support/scripted-hand'

const candidates = [100, 300, 500, 700].map((x, k) => ({
  label: `Number ${k + 1}`,
  at: { x, y: 300 },
  size: 120,
}))

function seek(keyIndex = 2, again?: Again) {
  const hand = scriptedHand()
  const missed: number[] = []
  const search = seekOne(hand.ports, {
    candidates,
    keyIndex,
    ...(again ? { again } : {}),
    missed: (place) => void missed.push(place),
    found: () => Promise.resolve(),
  })
  return { hand, missed, search }
}

describe('looking for one among several', () => {
  test('ends with the one asked for, and keeps every choice before', async () => {
    const { hand, missed, search } = seek()
    hand.tap({ x: 100, y: 300 })
    hand.tap({ x: 500, y: 300 })
    const { choices, takenAway } = await search.response
    expect(choices.map(({ index }) => index)).toEqual([0, 2])
    expect(choices[1]?.atMs).toBeGreaterThan(choices[0]?.atMs ?? 0)
    expect([missed, takenAway, hand.twins()]).toEqual([[0], 0, []])
  })

  test('one that was not it cannot be chosen again', () => {
    const { hand, missed, search } = seek()
    hand.tap({ x: 100, y: 300 })
    hand.tap({ x: 100, y: 300 })
    expect(missed).toEqual([0])
    expect(search.left()).toEqual([1, 2, 3])
    expect(hand.twins().map(({ id }) => id)).toEqual(['choice-1', 'choice-2', 'choice-3'])
  })

  test('keys and switches find it too', async () => {
    const { hand, search } = seek()
    hand.press('choice-2')
    expect((await search.response).choices).toMatchObject([{ index: 2 }])
  })
})

describe('help', () => {
  test('takes others away until one is left beside the right one', () => {
    const { search } = seek()
    expect([search.takeAway(), search.takeAway(), search.takeAway()]).toEqual([0, 1, null])
    expect(search.left()).toEqual([2, 3])
  })

  test('before the first choice is counted, after it not', async () => {
    const { hand, search } = seek()
    search.takeAway()
    hand.tap({ x: 300, y: 300 })
    search.takeAway()
    hand.press('choice-2')
    expect((await search.response).takenAway).toBe(1)
  })
})

describe('a second look', () => {
  function lookable() {
    let over: () => void = () => undefined
    const again = {
      label: 'Look again',
      at: { x: 400, y: 80 },
      size: 150,
      show: () => new Promise<void>((resolve) => (over = resolve)),
    }
    return { ...seek(2, again), over: () => over() }
  }

  test('takes nothing away: it is counted, and its time does not count', async () => {
    const { hand, search, over } = lookable()
    hand.tap({ x: 400, y: 80 })
    expect([search.looks(), hand.twins()]).toEqual([1, []])
    // Time goes by while it is seen.
    hand.tap({ x: 500, y: 300 }, 5000)
    over()
    await Promise.resolve()
    await Promise.resolve()
    expect(hand.twins().map(({ id }) => id)).toContain('look')
    hand.tap({ x: 500, y: 300 })
    const { choices } = await search.response
    expect(choices).toHaveLength(1)
    expect(choices[0]?.atMs).toBeLessThan(5000)
  })

  test('help meanwhile puts nothing on offer, and one look is one', () => {
    const { hand, search } = lookable()
    void search.lookAgain()
    void search.lookAgain()
    search.takeAway()
    expect([search.looks(), hand.twins()]).toEqual([1, []])
  })

  test('is not to be had where nothing can be seen again', () => {
    const { hand, search } = seek()
    void search.lookAgain()
    expect(search.looks()).toBe(0)
    expect(hand.twins()).toHaveLength(4)
  })
})
