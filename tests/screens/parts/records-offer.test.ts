import 'fake-indexeddb/auto'
import { describe, expect, test } from 'vitest'
import { letterSettingsSchema } from '../../../src/core/letters/settings'
import { writeProgramFile } from '../../../src/exchange/program-file'
import { writeResultsFile } from '../../../src/exchange/results-file'
import {
  likelyWho,
  outlookFor,
  readOffer,
  takeOver,
  type Offer,
} from '../../../src/screens/parts/records-offer'
import type { Store } from '../../../src/store/store'
import { freshStore } from '../../support/fresh-store'
import { aChild, aProgram, idOf, someRecords } from '../../support/records'

/** The child as the therapist knows it: another id than on the family's device. */
const theirs = aChild({ id: idOf(50), nickname: 'otter', avatar: 'owl', hand: 'right' })
const programText = writeProgramFile({
  child: theirs,
  program: aProgram({
    id: idOf(51),
    childId: idOf(50),
    title: 'Theirs',
    issuedAt: '2026-10-01T09:00:00.000Z',
  }),
})
const sample = aChild({ id: idOf(60), nickname: 'Sample', sample: true })

/** A device with a child set up by the family, and the sample child. */
async function familyDevice(): Promise<Store> {
  const { store } = await freshStore()
  await store.addRecords([someRecords(), { child: sample, programs: [], attempts: [], notes: [] }])
  return store
}

async function offerOn(store: Store, text: string, kind: Offer['kind'] = 'program'): Promise<Offer> {
  const offer = await readOffer(store, kind, text)
  if (typeof offer === 'string') throw new Error(offer)
  return offer
}

describe('a program for a child the family has set up already', () => {
  test('asks who it is for, and never offers the sample child', async () => {
    const offer = await offerOn(await familyDevice(), programText)
    expect(offer.others).toEqual([aChild()])
    expect(likelyWho(offer)).toBeNull()
  })

  test('joined, makes one child with the therapist’s id, the practice of both and the settings here', async () => {
    const store = await familyDevice()
    const offer = await offerOn(store, programText)
    const outlook = await outlookFor(store, offer, aChild())
    expect(outlook).toMatchObject({ verdict: 'new', differing: ['hand'] })
    expect(outlook.lines.at(-1)).toBe('It replaces “Round letters”. What was practised stays.')
    expect(await takeOver(store, offer, { who: aChild(), withSettings: false })).toBe(idOf(50))
    const children = await store.children()
    expect(children.map(({ id, nickname, hand }) => [id, nickname, hand])).toContainEqual([
      idOf(50),
      'Otter',
      'left',
    ])
    expect(children).toHaveLength(2)
    const records = await store.recordsOf(idOf(50))
    expect(records?.programs.map(({ title }) => title)).toEqual(['Theirs', 'Round letters'])
    expect(records?.attempts).toHaveLength(3)
  })

  test('joined with the settings of the file, takes hand and the like, not name and picture', async () => {
    const store = await familyDevice()
    await takeOver(store, await offerOn(store, programText), { who: aChild(), withSettings: true })
    expect(await store.child(idOf(50))).toMatchObject({ nickname: 'Otter', avatar: 'otter', hand: 'right' })
  })

  test('for another child of that name, says that there will be two', async () => {
    const store = await familyDevice()
    const offer = await offerOn(store, programText)
    const { lines } = await outlookFor(store, offer, 'itself')
    expect(lines).toContain('There will be two children called otter on this device.')
    await takeOver(store, offer, { who: 'itself', withSettings: false })
    expect(await store.children()).toHaveLength(3)
    expect((await store.recordsOf(idOf(1)))?.attempts).toHaveLength(3)
  })

  test('opened again later, is for that child without a question', async () => {
    const store = await familyDevice()
    await takeOver(store, await offerOn(store, programText), { who: aChild(), withSettings: false })
    const offer = await offerOn(store, programText)
    expect([offer.others, likelyWho(offer)]).toEqual([[], 'itself'])
    expect(await outlookFor(store, offer, 'itself')).toMatchObject({
      verdict: 'already here',
      differing: ['hand'],
    })
    await takeOver(store, offer, { who: 'itself', withSettings: true })
    expect((await store.child(idOf(50)))?.hand).toBe('right')
  })
})

describe('a program with other ways of writing', () => {
  const letters = letterSettingsSchema.parse({
    style: 'slanted',
    own: {
      a: [
        {
          kind: 'line',
          line: [
            { x: 0, y: 50 },
            { x: 0, y: 100 },
          ],
        },
      ],
    },
  })
  const textWithLetters = writeProgramFile({
    child: aChild({ letters, hand: 'right', nickname: 'otter' }),
    program: aProgram(),
  })

  test('teaches a child who is new here', async () => {
    const { store } = await freshStore()
    await takeOver(store, await offerOn(store, textWithLetters), { who: 'itself', withSettings: false })
    expect((await store.child(idOf(1)))?.letters).toEqual(letters)
  })

  test('teaches a child who is here, whose other settings stay', async () => {
    const store = await familyDevice()
    const offer = await offerOn(store, textWithLetters)
    expect((await outlookFor(store, offer, 'itself')).verdict).toBe('new')
    await takeOver(store, offer, { who: 'itself', withSettings: false })
    expect(await store.child(idOf(1))).toEqual(aChild({ letters }))
    expect((await outlookFor(store, offer, 'itself')).verdict).toBe('already here')
  })

  test('teaches a child who was set up at home and becomes the one in the file', async () => {
    const store = await familyDevice()
    const text = writeProgramFile({ child: { ...theirs, letters }, program: aProgram({ childId: idOf(50) }) })
    await takeOver(store, await offerOn(store, text), { who: aChild(), withSettings: false })
    expect(await store.child(idOf(50))).toMatchObject({ letters, hand: 'left' })
  })

  test('in results, stays with the family unless the therapist takes it', async () => {
    const { store } = await freshStore()
    await store.saveChild(aChild())
    const records = { ...someRecords(), child: aChild({ letters }) }
    const text = writeResultsFile({ records, since: null, nowMs: 0, appVersion: '0.1.0' })
    const offer = await offerOn(store, text, 'results')
    await takeOver(store, offer, { who: 'itself', withSettings: false })
    expect(await store.child(idOf(1))).toEqual(aChild())
    await takeOver(store, offer, { who: 'itself', withSettings: true })
    expect((await store.child(idOf(1)))?.letters).toEqual(letters)
  })
})

describe('results on the therapist’s device', () => {
  const resultsText = writeResultsFile({
    records: someRecords(),
    since: null,
    nowMs: Date.UTC(2026, 8, 20),
    appVersion: '0.1.0',
  })

  test('of a child who is known here under another id go to that child, when the therapist says so', async () => {
    const { store } = await freshStore()
    await store.saveChild(theirs)
    const offer = await offerOn(store, resultsText, 'results')
    expect(likelyWho(offer)).toBeNull()
    expect((await outlookFor(store, offer, theirs)).lines).toContain('3 attempts on 2 days, and 1 note.')
    expect(await takeOver(store, offer, { who: theirs, withSettings: false })).toBe(idOf(50))
    expect(await store.children()).toEqual([theirs])
    expect((await store.recordsOf(idOf(50)))?.attempts).toHaveLength(3)
    expect((await outlookFor(store, offer, theirs)).verdict).toBe('already here')
  })

  test('of a child of a new name need no question', async () => {
    const { store } = await freshStore()
    await store.saveChild(aChild({ id: idOf(50), nickname: 'Ben' }))
    const offer = await offerOn(store, resultsText, 'results')
    expect(likelyWho(offer)).toBe('itself')
    expect(await takeOver(store, offer, { who: 'itself', withSettings: false })).toBe(idOf(1))
  })
})

test('a file that cannot be read is refused in a sentence', async () => {
  const { store } = await freshStore()
  expect(await readOffer(store, 'program', '[]')).toMatch(/not an Inchworm program/)
})
