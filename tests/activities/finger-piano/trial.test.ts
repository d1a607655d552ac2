import { describe, expect, test } from 'vitest'
import { challengeSchema, type PianoChallenge } from '../../../src/activities/finger-piano/challenge'
import { allFingers, pitchOf } from '../../../src/activities/finger-piano/fingers'
import { layOut } from '../../../src/activities/finger-piano/layout'
import { openPlaying } from '../../../src/activities/finger-piano/playing'
import { generate } from '../../../src/activities/finger-piano/trial'
import { distance } from '../../../src/core/geometry'
import { roomOn, tablets } from '../../support/tablets'

const three: PianoChallenge['fingers'] = ['index', 'middle', 'ring']

describe('what is asked', () => {
  test('one finger again and again, another one in the next go', () => {
    const goes = [0, 1, 2].map((seed) => trialOf({ fingers: three, order: 'one' }, seed))
    expect(goes.map(({ notes }) => new Set(notes).size)).toEqual([1, 1, 1])
    expect(goes.map(({ notes }) => notes[0])).toEqual(three)
    expect(goes.map(({ fingers }) => fingers)).toEqual(three.map((one) => [one]))
  })

  test('in a row, and to and fro', () => {
    expect(trialOf({ fingers: three, order: 'row', notes: 5 }).notes).toEqual([...three, 'index', 'middle'])
    expect(trialOf({ fingers: three, order: 'to and fro', notes: 6 }).notes).toEqual([
      ...three,
      'middle',
      'index',
      'middle',
    ])
  })

  test('mixed, never the same finger twice in a row', () => {
    const { notes } = trialOf({ fingers: three, order: 'mixed', notes: 20 })
    expect(notes.some((one, k) => one === notes[k - 1])).toBe(false)
  })

  test('a finger that lies still plays no note', () => {
    const { notes, anchors, fingers } = trialOf({
      fingers: ['thumb', ...three],
      order: 'row',
      anchor: 'thumb',
    })
    expect([notes.includes('thumb'), anchors, fingers]).toEqual([false, ['thumb'], three])
  })

  test('a finger that is the only one chosen plays, and nothing lies still', () => {
    const { notes, anchors } = trialOf({ fingers: ['thumb'], anchor: 'thumb' })
    expect([new Set(notes), anchors]).toEqual([new Set(['thumb']), []])
  })

  test('a tune goes from the left hand side up with either hand', () => {
    const challenge: Partial<PianoChallenge> = { fingers: [...allFingers], order: 'tune', notes: 12 }
    const pitches = (hand: 'left' | 'right') =>
      generate(challengeOf(challenge), 4, { hand }).notes.map((one) => pitchOf(one, hand))
    expect(pitches('left')).toEqual(pitches('right'))
    expect(trialOf({ ...challenge, fingers: three }).notes).toHaveLength(12)
  })

  test('the drawn hand is the one the child uses', () => {
    expect(['left', 'right', 'not sure'].map((hand) => trialFor(hand).hand)).toEqual([
      'left',
      'right',
      'right',
    ])
  })
})

describe('how it lies', () => {
  test.each(tablets.map((tablet) => ({ tablet, name: `${tablet.width}×${tablet.height}` })))(
    'on $name five ladybirds lie apart, within reach, at least 6 mm large',
    ({ tablet }) => {
      const room = roomOn(tablet)
      const { seats, size, strip } = layOut(trialOf({ fingers: [...allFingers], order: 'tune' }), room)
      const gaps = seats.flatMap((a, k) => seats.slice(k + 1).map((b) => distance(a.at, b.at) - size))
      expect(size / room.unitsPerMm).toBeGreaterThanOrEqual(6)
      expect(Math.min(...gaps) / room.unitsPerMm).toBeGreaterThanOrEqual(2)
      expect(Math.min(...seats.map(({ at }) => at.y)) - size / 2).toBeGreaterThanOrEqual(strip - 0.01)
      for (const { at } of seats) {
        expect(at.x - size / 2).toBeGreaterThanOrEqual(room.safe.x - 0.01)
        expect(at.y + size / 2).toBeLessThanOrEqual(room.safe.y + room.safe.height + 0.01)
      }
    },
  )

  test('for a left hand it lies the other way round', () => {
    const [tablet] = tablets
    if (!tablet) throw new Error('no tablet')
    const xs = (hand: 'left' | 'right') =>
      layOut(trialFor(hand), roomOn(tablet)).seats.map(({ at }) => Math.round(at.x))
    const [left, right] = [xs('left'), xs('right')]
    expect(left[0]).toBeGreaterThan(left[1] ?? Infinity)
    expect(right[0]).toBeLessThan(right[1] ?? -Infinity)
  })
})

describe('while it is played', () => {
  test('fingers land and lift in any order, and nothing gets stuck', () => {
    const playing = openPlaying(trialOf({ fingers: three, order: 'row', notes: 4, anchor: 'thumb' }), 120)
    expect(playing.awake()).toEqual(['thumb'])
    expect(playing.landed(1, 'thumb', null, 0)).toBe('anchor')
    expect(playing.awake()).toEqual([])
    expect(playing.landed(2, 'index', { x: 0, y: 0 }, 500)).toBe('note')
    expect(playing.landed(3, 'ring', { x: 0, y: 0 }, 900)).toBe('other')
    expect(playing.lifted(1, 1000)).toBe('thumb')
    expect(playing.awake()).toEqual(['thumb'])
    expect(playing.lifted(9, 1100)).toBeNull()
    expect(playing.pressed('middle', 1500)).toBe('note')
    expect(playing.next()).toBe('ring')
    expect(playing.touches(2000).map(({ key, upMs }) => [key, upMs])).toEqual([
      ['thumb', 1000],
      ['index', 2000],
      ['ring', 2000],
      ['middle', 1500],
    ])
  })

  test('a touch that had to rest before it counts stands where it landed', () => {
    const playing = openPlaying(trialOf({ fingers: three, order: 'row' }), 120)
    playing.landed(2, 'middle', null, 900)
    playing.landed(1, 'index', null, 600)
    expect(playing.touches(2000).map(({ downMs }) => downMs)).toEqual([600, 900])
    expect(playing.next()).toBe('ring')
  })
})

function challengeOf(some: Partial<PianoChallenge>): PianoChallenge {
  return { ...challengeSchema.parse({}), ...some }
}

function trialOf(some: Partial<PianoChallenge>, seed = 2) {
  return generate(challengeOf(some), seed)
}

function trialFor(hand: string) {
  const handed = hand === 'left' || hand === 'right' ? hand : 'not sure'
  return generate(challengeOf({ fingers: ['thumb', 'index'], order: 'row' }), 1, { hand: handed })
}
