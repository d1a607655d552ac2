import { describe, expect, test } from 'vitest'
import { pageButtons } from '../../src/scenes/page-buttons'
import { scriptedHand } from '../support/scripted-hand'
import type { Accommodations } from '../../src/core/accommodations'

const box = { x: 100, y: 600, width: 120, height: 120 }
const onIt = { x: 160, y: 660 }
const onPaper = { x: 600, y: 300 }

describe('a button on the page', () => {
  test('is pressed by a tap, and paper is for drawing', () => {
    const { hand, told } = page()
    hand.tap(onIt)
    hand.stroke([onPaper, { x: 700, y: 300 }])
    expect(told).toEqual(['pressed', 'drawn'])
  })

  test('is not pressed by a finger that slides away from it', () => {
    const { hand, told } = page()
    hand.stroke([onIt, onPaper])
    expect(told).toEqual([])
  })

  test('is not pressed by a brush of a child who has to hold', () => {
    const { hand, told } = page({ holdMs: 500 })
    hand.tap(onIt, 100)
    hand.tap(onIt, 600)
    expect(told).toEqual(['pressed'])
  })

  test('is pressed once by a finger that bounces', () => {
    const { hand, told } = page({ ignoreRepeatMs: 2000 })
    hand.tap(onIt)
    hand.tap(onIt)
    expect(told).toEqual(['pressed'])
  })

  test('is reached from farther with help with aiming', () => {
    const beside = { x: 260, y: 660 }
    const [without, helped] = [page(), page({ aimHelp: 1 })]
    without.hand.tap(beside)
    helped.hand.tap(beside)
    expect([without.told, helped.told]).toEqual([['drawn'], ['pressed']])
  })

  test('has a twin for keys', () => {
    const { hand, told } = page()
    hand.press('done')
    expect(told).toEqual(['pressed'])
  })
})

function page(some: Partial<Accommodations> = {}) {
  const told: string[] = []
  const hand = scriptedHand(some)
  const buttons = pageButtons(hand.ports)
  const nothing = () => undefined
  buttons.show([{ id: 'done', label: 'Done', box, press: () => told.push('pressed') }])
  hand.ports.listen(
    buttons.over({ began: nothing, drew: nothing, ended: () => told.push('drawn'), discarded: nothing }),
  )
  return { hand, told }
}
