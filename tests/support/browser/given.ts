/** A child who was given one activity: its program file is opened as a family would, and the garden is entered. */
import { expect, type Page } from 'playwright/test'
import { childSchema, type Child } from '../../../src/core/child'
import { notAdapting, programSchema, type Adapt } from '../../../src/core/program'
import { writeProgramFile } from '../../../src/exchange/program-file'
import { chooseLeaf, leavesOf, liveOnMonday, openTrial } from './child'
import { fingersOn, type Fingers } from './touch'

/** What is given. */
export interface Given {
  readonly activityId: string
  /** Fields of its challenge; those left out are the gentlest. */
  readonly challenge?: Readonly<Record<string, unknown>>
  readonly trials?: number
  /** How its level follows; it stays as set when left out. */
  readonly adapt?: Adapt
  readonly child?: Partial<Child>
  /** Activities given besides, each at its gentlest. */
  readonly besides?: readonly string[]
}

/** The child who is given something. */
export const givenChildId = '0192f000-0000-7000-8000-000000000001'

/** Opens the program on a fresh device, lets it be a Monday, and enters the garden: one leaf waits. */
export async function playGiven(page: Page, given: Given): Promise<void> {
  await takeOver(page, given)
  await enterGarden(page)
}

/** Plays what is given as far as its first trial. */
export async function sitDown(page: Page, given: Given): Promise<Fingers> {
  await playGiven(page, given)
  const fingers = await fingersOn(page)
  await chooseLeaf(page, fingers, /./)
  await openTrial(page)
  return fingers
}

/** Opens the program on a fresh device and lets it be a Monday. */
export async function takeOver(page: Page, given: Given, startedAtMs?: number): Promise<void> {
  await liveOnMonday(page, startedAtMs)
  await page.goto('/#/setup')
  await page.locator('input[type=file]').setInputFiles({
    name: 'program.json',
    mimeType: 'application/json',
    buffer: Buffer.from(programTextOf(given)),
  })
  await page.getByRole('dialog').getByRole('button', { name: 'Take it over' }).click()
  await expect(page.getByRole('button', { name: 'Play' })).toBeVisible()
}

/** Opens the child’s door: the leaves of the day wait. */
export async function enterGarden(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Play' }).click()
  await expect(leavesOf(page).first()).toBeAttached({ timeout: 20_000 })
}

function programTextOf({
  activityId,
  challenge = {},
  trials = 3,
  adapt = notAdapting,
  child = {},
  besides = [],
}: Given): string {
  return writeProgramFile({
    child: childSchema.parse({
      schema: 1,
      id: givenChildId,
      nickname: 'Otter',
      avatar: 'fox',
      ageBand: '5–6',
      hand: 'right',
      createdAt: '2026-01-05T09:00:00.000Z',
      ...child,
    }),
    program: programSchema.parse({
      schema: 1,
      id: '0192f000-0000-7000-8000-000000000002',
      childId: givenChildId,
      revision: 1,
      title: 'Home program',
      issuedAt: '2026-01-05T09:00:00.000Z',
      startDay: '2026-01-05',
      endDay: null,
      assignments: [
        { activityId, challenge },
        ...besides.map((id) => ({ activityId: id, challenge: {} })),
      ].map((one, index) => ({
        ...one,
        id: `0192f000-0000-7000-8000-00000000001${index}`,
        dose: { weekdays: [1, 2, 3, 4, 5, 6, 7], trials },
        adapt,
      })),
    }),
  })
}
