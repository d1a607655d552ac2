import { describe, expect, test } from 'vitest'
import { lengthOf, pointAlong, type Polyline } from '../../../src/core/geometry'
import { lines } from '../../../src/core/letters/glyphs'
import { joinedGlyph, joinedWord } from '../../../src/core/letters/joined'
import { joinedIds, joinedSkeletonOf } from '../../../src/core/letters/joined-skeletons'

const alphabet = 'abcdefghijklmnopqrstuvwxyz'
const words =
  `a all am an and as at ball be big black blue box brown but by came can car cat come could day did dog down
  exit find fish five fly for from frog funny get girl go good had hat have he help her here him his house if in it
  jacket jump just keep kind kite like little look love make me milk moon my name not of off old on one open orange
  other out over play please puppy queen quick quilt red ride river run said school see sixty snow some the there they
  this three tree turn two under up vase very voice wave we went what when where white who will with wood yellow yes
  you zebra zip zoo`.split(/\s+/)

const penOf = (word: string): Polyline => joinedWord(word).strokes[0].line

/** Places where the pen turns by more than this, degrees, are corners: a letter has some, a join none. */
const cornerDeg = 20

function cornersIn(line: Polyline): number {
  const steps = line.slice(1).map((p, k) => Math.atan2(p.y - (line[k]?.y ?? 0), p.x - (line[k]?.x ?? 0)))
  return steps.slice(1).filter((angle, k) => {
    const turn = Math.abs(angle - (steps[k] ?? 0))
    return (Math.min(turn, 2 * Math.PI - turn) * 180) / Math.PI > cornerDeg
  }).length
}

test('there are words enough', () => expect(words.length).toBeGreaterThanOrEqual(100))

test('all small letters join, and nothing else', () => {
  expect([...joinedIds].sort().join('')).toBe(alphabet)
  expect(() => joinedWord('aB')).toThrow('does not join: B')
  expect(() => joinedWord('')).toThrow('nothing to join')
})

test('o, v, w, b and r are left high, all others at the line', () => {
  const high = joinedIds.filter((id) => joinedSkeletonOf(id).exit === 'high')
  expect(high.join('')).toBe('borvw')
})

describe.each(joinedIds)('%s', (id) => {
  const { entries, body, exit, after } = joinedSkeletonOf(id)
  const { strokes, zone } = joinedGlyph(id)
  const pen = penOf(id)

  test('begins on the line, and ends where the next letter can begin', () => {
    expect(pen[0]?.y).toBe(lines.baseline)
    const end = pen[pen.length - 1]?.y ?? 0
    expect(end).toBeGreaterThan(exit === 'high' ? 50 : 70)
    expect(end).toBeLessThan(exit === 'high' ? 60 : 85)
    const left = body[body.length - 1]?.y ?? 0
    expect(left).toBeGreaterThan(exit === 'high' ? 55 : 95)
    expect(left).toBeLessThan(exit === 'high' ? 62 : 101)
  })

  test.each(['low', 'high'] as const)('is entered %s where its body begins', (height) => {
    const { line, reach } = entries[height]
    expect(line[line.length - 1]).toEqual(body[0])
    expect(reach).toBeGreaterThan(0)
  })

  test('stays between its lines', () => {
    const heights = strokes.flatMap(({ line }) => line.map(({ y }) => y))
    const top = { tall: lines.headline, full: lines.headline, small: 30, descender: 30 }[zone]
    const bottom = zone === 'descender' || zone === 'full' ? lines.descender : lines.baseline
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(top - 0.5)
    expect(Math.max(...heights)).toBeLessThanOrEqual(bottom + 0.5)
    expect(Math.max(...heights)).toBeGreaterThan(bottom - 1)
  })

  test('is one stroke, with a dot or a cross after it where it has one', () => {
    expect(after.map(({ kind }) => kind)).toEqual(
      { i: ['dot'], j: ['dot'], t: ['line'], x: ['line'] }[id] ?? [],
    )
    for (const { cue } of strokes) expect(cue).not.toBe('')
  })

  test('joins to every letter without a corner', () => {
    const own = cornersIn(pen)
    const rough = joinedIds.filter((next) => cornersIn(penOf(id + next)) !== own + cornersIn(penOf(next)))
    expect(rough).toEqual([])
  })

  test('leaves every letter after it its room', () => {
    const gaps = joinedIds.map((next) => {
      const [first, second] = joinedWord(id + next).letters
      return { next, gap: (second?.box.x ?? 0) - (first?.box.x ?? 0) - (first?.box.width ?? 0) }
    })
    expect(gaps.filter(({ gap }) => gap > 35)).toEqual([])
    // Descender loops reach back under the letter before, crosses reach over the one after.
    const free = 'tx'.includes(id) ? [] : gaps.filter(({ next }) => !'jtgyx'.includes(next))
    expect(free.filter(({ gap }) => gap <= 0)).toEqual([])
  })
})

describe.each(words)('the word %s', (word) => {
  const { strokes, letters } = joinedWord(word)
  const [main, ...later] = strokes

  test('is one stroke, then its dots and crosses from left to right', () => {
    expect(later).toHaveLength(word.match(/[ijtx]/g)?.length ?? 0)
    const lefts = later.map(({ line }) => Math.min(...line.map(({ x }) => x)))
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b))
  })

  test('knows which part of the pen’s way is which letter', () => {
    expect(letters.map(({ glyph }) => glyph).join('')).toBe(word)
    const parts = letters.map(({ parts: [part] }) => part)
    expect(parts[0]?.from).toBe(0)
    for (const [k, part] of parts.entries()) {
      expect(part.to).toBeGreaterThan(part.from)
      expect(part.to).toBe(parts[k + 1]?.from ?? lengthOf(main.line))
    }
    expect(letters.flatMap(({ parts: [, ...more] }) => more.map(({ stroke }) => stroke))).toEqual(
      later.map((_, k) => k + 1),
    )
  })

  test('changes letters between them', () => {
    for (const [k, { box, parts }] of letters.entries()) {
      const next = letters[k + 1]
      if (!next) continue
      const { x } = pointAlong(main.line, parts[0].to)
      expect(x).toBeGreaterThan(box.x)
      expect(x).toBeLessThan(next.box.x + next.box.width)
    }
  })
})
