import { describe, expect, test } from 'vitest'
import { openChoiceBoard, type Chosen } from '../../src/scenes/choice-board'
import { scriptedHand } from '../support/scripted-hand'

const items = [
  { id: 'left', label: 'Left', at: { x: 200, y: 300 }, size: 120 },
  { id: 'right', label: 'Right', at: { x: 400, y: 300 }, size: 120 },
]

function board(hand = scriptedHand()) {
  const chosen: Chosen[] = []
  const beside: number[] = []
  const opened = openChoiceBoard(hand.ports, {
    chosen: (choice) => chosen.push(choice),
    elsewhere: ({ x }) => beside.push(x),
  })
  opened.offer(items)
  return { hand, chosen, beside, opened }
}

describe('choosing', () => {
  test('a tap takes what lies under it, with its place and time', () => {
    const { hand, chosen } = board()
    hand.tap({ x: 410, y: 290 })
    expect(chosen).toMatchObject([{ id: 'right', tMs: 1000, by: 'touch', at: { x: 410, y: 290 } }])
  })

  test('a tap between two takes the nearer one within reach, else nothing', () => {
    const { hand, chosen, beside } = board()
    hand.tap({ x: 255, y: 300 })
    hand.tap({ x: 300, y: 300 })
    expect(chosen.map(({ id }) => id)).toEqual(['left'])
    expect(beside).toEqual([300])
  })

  test('what is wider than high is taken at its ends, but not from above or below', () => {
    const { hand, chosen, opened } = board()
    opened.offer([{ id: 'rail', label: 'Rail', at: { x: 300, y: 300 }, size: 400, height: 100 }])
    hand.tap({ x: 120, y: 330 })
    hand.tap({ x: 300, y: 390 })
    expect(chosen.map(({ id }) => id)).toEqual(['rail'])
    expect(hand.twins()[0]?.box).toEqual({ x: 100, y: 250, width: 400, height: 100 })
  })

  test('help with aiming reaches farther', () => {
    const { hand, chosen } = board(scriptedHand({ aimHelp: 1 }))
    hand.tap({ x: 290, y: 300 })
    expect(chosen.map(({ id }) => id)).toEqual(['left'])
  })

  test('a brush is no choice for a child who has to hold', () => {
    const { hand, chosen } = board(scriptedHand({ holdMs: 500 }))
    hand.tap({ x: 200, y: 300 }, 100)
    hand.tap({ x: 200, y: 300 }, 600)
    expect(chosen).toHaveLength(1)
  })

  test('lifting counts for a child who lands anywhere and slides', () => {
    const { hand, chosen } = board(scriptedHand({ tapPlace: 'lifting', slipMm: 60 }))
    hand.stroke([
      { x: 200, y: 300 },
      { x: 400, y: 300 },
    ])
    expect(chosen.map(({ id }) => id)).toEqual(['right'])
  })

  test('while a finger rests on the glass that is told, until it lifts or is taken', () => {
    const hand = scriptedHand()
    const told: string[] = []
    const opened = openChoiceBoard(hand.ports, {
      chosen: () => told.push('chosen'),
      resting: (isResting) => told.push(isResting ? 'rests' : 'is gone'),
    })
    opened.offer(items)
    hand.tap({ x: 410, y: 290 })
    hand.stroke([{ x: 200, y: 300 }], 50, true)
    expect(told).toEqual(['rests', 'chosen', 'is gone', 'rests', 'is gone'])
  })

  test('a touch the system took is nothing', () => {
    const { hand, chosen, beside } = board()
    hand.stroke([{ x: 200, y: 300 }], 50, true)
    expect([chosen, beside]).toEqual([[], []])
  })

  test('keys and switches choose through the twins, which lie where the pictures lie', () => {
    const { hand, chosen } = board()
    expect(hand.twins().map(({ id, box }) => [id, box.x, box.width])).toEqual([
      ['left', 140, 120],
      ['right', 340, 120],
    ])
    hand.press('left')
    expect(chosen).toMatchObject([{ id: 'left', by: 'keyboard', at: null }])
  })

  test('with nothing on offer nobody listens', () => {
    const { hand, opened } = board()
    opened.offer([])
    expect([hand.listening(), hand.twins()]).toEqual([false, []])
  })
})
