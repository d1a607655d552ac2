import { describe, expect, test } from 'vitest'
import { openCarrying, type Carry } from '../../src/scenes/carrying'
import { scriptedHand } from '../support/scripted-hand'

const bead = { id: 'bead', label: 'Red bead', at: { x: 200, y: 500 }, size: 80 }
const cup = { id: 'cup', label: 'Blue cup', at: { x: 700, y: 500 }, size: 80 }
const string = { id: 'string', label: 'String', at: { x: 500, y: 200 }, size: 100 }
const shelf = { id: 'shelf', label: 'Shelf', at: { x: 800, y: 200 }, size: 100 }

function table(hand = scriptedHand(), landings = [string, shelf]) {
  const heard: string[] = []
  const carries: Carry[] = []
  const shown: number[] = []
  const opened = openCarrying(hand.ports, {
    things: () => [bead, cup],
    landings: () => landings,
    pickedUp: (id) => heard.push(`up ${id}`),
    carried: (_, { x }) => shown.push(x),
    putDown: (carry) => {
      heard.push(`down ${carry.id}`)
      carries.push(carry)
    },
    putBack: (id) => heard.push(`back ${id}`),
  })
  return { hand, heard, carries, shown, opened }
}

const across = [
  { x: 210, y: 500 },
  { x: 400, y: 350 },
  { x: 510, y: 200 },
]

describe('carrying by hand', () => {
  test('a thing follows the finger from where it was gripped, and is put down where it is let go', () => {
    const { hand, heard, carries, shown } = table()
    hand.stroke(across)
    expect(heard).toEqual(['up bead', 'down bead'])
    expect(shown).toEqual([390, 500])
    expect(carries[0]).toMatchObject({ dropAt: { x: 500, y: 200 }, by: 'touch' })
    expect(carries[0]?.stroke.x).toEqual([210, 400, 510])
  })

  test('beside everything nothing is picked up', () => {
    const { hand, heard } = table()
    hand.stroke([{ x: 450, y: 500 }, ...across])
    expect(heard).toEqual([])
  })

  test('what the system takes away goes back and was not put down', () => {
    const { hand, heard } = table()
    hand.stroke(across, 200, true)
    expect(heard).toEqual(['up bead', 'back bead'])
  })

  test('a child who has to hold picks up only after resting', () => {
    const { hand, heard } = table(scriptedHand({ holdMs: 500 }))
    hand.stroke(across, 200)
    expect(heard).toEqual([])
    hand.stroke(across, 1200)
    expect(heard).toEqual(['up bead', 'down bead'])
  })

  test('steadying calms what is seen and leaves the stroke as it was', () => {
    const { hand, shown, carries } = table(scriptedHand({ steadying: 1 }))
    hand.stroke(across, 60)
    expect(shown.at(-1)).toBeLessThan(500)
    expect(carries[0]?.stroke.x).toEqual([210, 400, 510])
  })
})

describe('carrying by taps', () => {
  test('one tap picks up, another puts down', () => {
    const { hand, heard, carries } = table(scriptedHand({ stickyDrag: true }))
    hand.tap({ x: 205, y: 505 })
    hand.tap({ x: 520, y: 190 })
    expect(heard).toEqual(['up bead', 'down bead'])
    expect(carries[0]?.dropAt).toMatchObject({ x: 520, y: 190 })
  })

  test('a tap on the thing itself puts it back, a tap on another takes that one', () => {
    const { hand, heard } = table(scriptedHand({ stickyDrag: true }))
    hand.tap(bead.at)
    hand.tap(bead.at)
    hand.tap(bead.at)
    hand.tap(cup.at)
    expect(heard).toEqual(['up bead', 'back bead', 'up bead', 'back bead', 'up cup'])
  })
})

describe('a thing that answers to taps', () => {
  const patch = { id: 'patch', label: 'Patch', at: { x: 200, y: 500 }, size: 80, tap: 'Turn the patch' }
  const model = {
    id: 'model',
    label: 'Look',
    at: { x: 200, y: 100 },
    size: 80,
    tap: 'Look',
    fixed: true,
  } as const
  const cell = { id: 'cell', label: 'Cell', at: { x: 200, y: 500 }, size: 80 }

  function quilt(hand = scriptedHand()) {
    const heard: string[] = []
    openCarrying(hand.ports, {
      things: () => [patch, model, cup],
      landings: () => [cell, string],
      pickedUp: (id) => heard.push(`up ${id}`),
      carried: () => undefined,
      putDown: ({ id }) => heard.push(`down ${id}`),
      putBack: (id) => heard.push(`back ${id}`),
      tapped: ({ id, by }) => heard.push(`tap ${id} by ${by}`),
    })
    return { hand, heard }
  }

  test('is tapped when it is let go where it was, and carried when it is not', () => {
    const { hand, heard } = quilt()
    hand.tap(patch.at)
    hand.stroke(across)
    hand.tap(cup.at)
    expect(heard).toEqual(['up patch', 'tap patch by touch', 'up patch', 'down patch', 'up cup', 'down cup'])
  })

  test('a touch too soon after a tap is the same tap: nothing is picked up by it, nor put down', () => {
    const { hand, heard } = quilt(scriptedHand({ ignoreRepeatMs: 1200 }))
    hand.tap(patch.at)
    hand.tap(patch.at)
    hand.tap(patch.at)
    expect(heard).toEqual(['up patch', 'tap patch by touch', 'up patch', 'tap patch by touch'])
  })

  test('by taps, the second tap on it turns it, and a tap on a place puts it there', () => {
    const { hand, heard } = quilt(scriptedHand({ stickyDrag: true }))
    hand.tap(patch.at)
    hand.tap(patch.at)
    hand.tap(cup.at)
    hand.tap(cell.at)
    expect(heard).toEqual(['up patch', 'tap patch by touch', 'up cup', 'down cup'])
  })

  test('what is fixed is tapped and never carried', () => {
    const { hand, heard } = quilt()
    hand.stroke([model.at, { x: 400, y: 300 }, string.at])
    hand.tap(model.at)
    hand.press('model')
    expect(heard).toEqual(['tap model by touch', 'tap model by keyboard'])
  })

  test('by keys, it is taken first and then turned', () => {
    const { hand, heard } = quilt()
    hand.press('patch')
    expect(hand.twins().map(({ label }) => label)).toContain('Turn the patch')
    hand.press('patch-tap')
    expect(heard).toEqual(['up patch', 'tap patch by keyboard'])
  })
})

describe('carrying by keys', () => {
  test('first what, then where to', () => {
    const { hand, heard, carries } = table()
    expect(hand.twins().map(({ id }) => id)).toEqual(['bead', 'cup'])
    hand.press('cup')
    expect(hand.twins().map(({ id }) => id)).toEqual(['string', 'shelf', 'cup'])
    hand.press('shelf')
    expect(heard).toEqual(['up cup', 'down cup'])
    expect(carries[0]).toMatchObject({ by: 'keyboard', dropAt: { x: 800, y: 200 } })
  })

  test('where there is one place only, choosing the thing is enough', () => {
    const { hand, heard } = table(scriptedHand(), [string])
    hand.press('bead')
    expect(heard).toEqual(['up bead', 'down bead'])
  })

  test('what was chosen by mistake can be put back', () => {
    const { hand, heard } = table()
    hand.press('bead')
    hand.press('bead')
    expect(heard).toEqual(['up bead', 'back bead'])
  })
})
