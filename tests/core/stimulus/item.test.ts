import { describe, expect, test } from 'vitest'
import type { ItemOrder } from '../../../src/core/stimulus/draw-item'
import { compared, moveBetween } from '../../../src/core/stimulus/difference'
import { seenOf } from '../../../src/core/stimulus/sight'
import { inkAreaOf } from '../../../src/core/stimulus/drawing'
import { deltaAt, leastMove } from '../../../src/core/stimulus/floors'
import {
  capacityOf,
  foilClassSchema,
  isGraded,
  leastDelta,
  type FoilClass,
} from '../../../src/core/stimulus/foil'
import { choiceItem, choiceItemSchema, type ChoiceItem } from '../../../src/core/stimulus/item'
import { faultsOf } from '../../../src/core/stimulus/item-checks'
import { letterItem } from '../../../src/core/stimulus/letter-item'
import { letterSets, relationOf } from '../../../src/core/stimulus/letter-sets'
import { pictureOf } from '../../../src/core/stimulus/pictures'
import { shapeOf } from '../../../src/core/stimulus/shape'

const kinds = ['blob', 'sign', 'badge', 'cutout'] as const
const onTablet = { sizeMm: 28 }
const usual: ItemOrder = {
  ...onTablet,
  seed: 1,
  level: 3,
  choices: 4,
  from: 'blob',
  foils: ['contour'],
  face: true,
}

/** The orders of one level: every kind of shape, every class of foil it can have, three to six choices. */
function ordersAt(level: number, perKind: number): ItemOrder[] {
  return kinds.flatMap((from) => {
    const classes = foilClassSchema.options.filter((foil) => capacityOf(from, foil) > 0)
    return Array.from({ length: perKind }, (_, k) => {
      const foil = classes[k % classes.length] ?? 'contour'
      return {
        ...usual,
        from,
        level,
        seed: level * 10_000 + k,
        choices: 3 + (k % 4),
        foils: [foil],
        details: k % 3,
      }
    })
  })
}

describe.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])('three hundred items of level %d', (level) => {
  const orders = ordersAt(level, 75)
  const items = orders.map(choiceItem)
  const pairs = items.map((item, k) => [item, orders[k] ?? usual] as const)

  test('are sound, nearly all: what is not says so', () => {
    expect(items.filter(({ faults }) => faults.length > 0).length).toBeLessThanOrEqual(3)
  })

  const sound = pairs.filter(([{ faults }]) => faults.length === 0)

  test('have exactly one that is the same', () => {
    for (const [{ model, choices, keyIndex }, { choices: count }] of sound) {
      expect(choices).toHaveLength(count)
      expect(choices.map(({ foil }, place) => (foil === null ? place : -1)).filter((p) => p >= 0)).toEqual([
        keyIndex,
      ])
      expect(choices[keyIndex]?.shape).toEqual(model)
      for (const [place, { shape }] of choices.entries()) {
        const told = moveBetween(model, shape) >= leastMove(onTablet) || shape.scale / model.scale !== 1
        expect(told).toBe(place !== keyIndex)
      }
    }
  })

  test('have foils that differ by the wished amount, within a tenth, and never below the floors', () => {
    for (const [{ model, choices }, { from }] of sound) {
      for (const { foil, delta } of choices) {
        if (foil === null) continue
        const wished = wishedFor(foil, from, model.scale)
        expect(delta / wished).toBeGreaterThanOrEqual(0.9)
        if (isGraded(model.body.kind, foil)) expect(delta / wished).toBeLessThanOrEqual(1.1001)
      }
    }
  })

  test('have no foil that stands apart because two others are alike', () => {
    for (const [{ model, choices }, { from }] of sound) {
      const foils = choices.flatMap(({ shape, foil }) =>
        foil === null ? [] : [{ seen: seenOf(shape), wished: wishedFor(foil, from, model.scale) }],
      )
      for (const [k, one] of foils.entries()) {
        for (const other of foils.slice(k + 1)) {
          const apart = compared(one.seen, other.seen).difference
          expect(apart / Math.min(one.wished, other.wished)).toBeGreaterThanOrEqual(0.7999)
        }
      }
    }
  })

  function wishedFor(foil: FoilClass, from: ItemOrder['from'], scale: number): number {
    const least = typeof from === 'string' ? leastDelta(from, foil, onTablet, scale) : 0
    return Math.max(deltaAt(level), least * 1.02)
  }

  test('cover the page alike', () => {
    for (const [{ choices }] of sound) {
      const areas = choices.map(({ shape }) => inkAreaOf({ ...shape, scale: 1 }))
      const average = areas.reduce((sum, area) => sum + area) / areas.length
      for (const area of areas) expect(Math.abs(area / average - 1)).toBeLessThanOrEqual(0.1501)
    }
  })
})

describe('an item', () => {
  test('is made again from its order, and survives being stored', () => {
    for (const order of ordersAt(5, 6)) {
      const item = choiceItem(order)
      expect(choiceItem(order)).toEqual(item)
      expect(choiceItemSchema.parse(JSON.parse(JSON.stringify(item)))).toEqual(item)
    }
  })

  test('that cannot be had is asked all the same, whole, and names its faults', () => {
    const impossible = choiceItem({ ...usual, sizeMm: 2 })
    expect(impossible.choices).toHaveLength(4)
    expect(impossible.faults.length).toBeGreaterThan(0)
    expect(choiceItem({ ...usual, sizeMm: 2 })).toEqual(impossible)
  })

  test('of a class that is used up is filled with others as far away', () => {
    const { choices } = choiceItem({ ...usual, foils: ['size'], choices: 5 })
    expect(counted(choices)).toEqual({ size: 2, contour: 2 })
  })

  test('takes the classes it was asked for in turn', () => {
    const { choices } = choiceItem({ ...usual, foils: ['rotation', 'detail'], choices: 5 })
    expect(counted(choices)).toEqual({ rotation: 2, detail: 2 })
  })

  test('of pictures has other pictures, and mirror images only of those that face one way', () => {
    const names = ['duck', 'fish', 'snail', 'train', 'teddy', 'frog'] as const
    const [first, second, ...more] = names.map(pictureOf)
    if (!first || !second) throw new Error('pictures are declared')
    for (let seed = 0; seed < 30; seed++) {
      const item = choiceItem({ ...usual, seed, from: [first, second, ...more], foils: ['mirror'] })
      expect(item.faults).toEqual([])
      expect(['teddy', 'frog']).not.toContain(item.model.body.kind === 'picture' && item.model.body.name)
    }
  })
})

test('two foils alike, or one like the key, are faults', () => {
  const { model, choices } = choiceItem(usual)
  const [foil] = choices.filter(({ foil }) => foil !== null)
  if (!foil) throw new Error('an item has foils')
  const draw = (...shapes: (typeof model)[]) => ({
    model: seenOf(model),
    foils: shapes.map((shape) => ({ seen: seenOf(shape), foil: 'contour' as const, wished: foil.delta })),
  })
  expect(faultsOf(draw(foil.shape), onTablet)).toEqual([])
  expect(faultsOf(draw(foil.shape, foil.shape), onTablet)).toEqual(['foils alike'])
  expect(faultsOf(draw(model), onTablet)).toContain('looks like the key')
  expect(faultsOf(draw(shapeOf(model.body, { turn: 90 })), onTablet)).toContain('difference not as wished')
})

describe('letters', () => {
  test.each(['unlike', 'alike', 'reversed'] as const)('%s are sound for two to eight choices', (likeness) => {
    for (let seed = 0; seed < 140; seed++) {
      const item = letterItem({ ...onTablet, seed, level: 0, choices: 2 + (seed % 7), likeness })
      expect(item.choices).toHaveLength(2 + (seed % 7))
      expect(item.faults, glyphsOf(item).join(' ')).toEqual([])
      expect(new Set(glyphsOf(item)).size).toBe(item.choices.length)
    }
  })

  test('reversed ones are asked of b d p q most', () => {
    const asked = Array.from({ length: 200 }, (_, seed) =>
      letterItem({ ...onTablet, seed, level: 0, choices: 4, likeness: 'reversed' }),
    )
    expect(asked.filter((item) => glyphsOf(item).sort().join('') === 'bdpq').length).toBeGreaterThan(80)
    expect(letterSets('reversed')[0]).toEqual(['b', 'd', 'p', 'q'])
  })

  test.each([
    ['b', 'd', 'mirror'],
    ['q', 'p', 'mirror'],
    ['b', 'q', 'rotation'],
    ['6', '9', 'rotation'],
    ['b', 'h', 'other'],
  ])('%s and %s: %s', (one, other, relation) => {
    expect(relationOf(one, other)).toBe(relation)
  })
})

function counted(choices: ChoiceItem['choices']): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const { foil } of choices) if (foil) counts[foil] = (counts[foil] ?? 0) + 1
  return counts
}

function glyphsOf({ choices }: ChoiceItem): string[] {
  return choices.flatMap(({ shape: { body } }) => (body.kind === 'letter' ? [body.glyph] : []))
}
