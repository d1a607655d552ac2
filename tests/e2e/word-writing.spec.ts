/** Word post, played as children play it: in boxes, badly, from an envelope, rubbed out, and half way. */
import { inkSchema } from '../../src/core/ink'
import { z } from '../../src/core/schema'
import { attemptAfter, attemptsKept, leaveByDoor, openTrial, trialOver } from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'
import type { Fingers } from '../support/browser/touch'
import { pressButton, writeLines } from '../support/browser/writing'

const pointSchema = z.object({ x: z.number(), y: z.number() })
/** What a hand has to know of the text. */
const trialSchema = z.object({
  text: z.string(),
  letters: z.array(
    z.object({ glyph: z.string(), strokes: z.array(z.object({ line: z.array(pointSchema) })) }),
  ),
})
const responseSchema = z.object({ ink: inkSchema, looks: z.int(), rubbedOut: z.int() })

let fingers: Fingers

/** Sits a child down to word writing with a challenge, and answers the lines of each letter. */
async function begin(page: Page, challenge: Readonly<Record<string, unknown>>, nickname = 'Jo') {
  fingers = await sitDown(page, { activityId: 'word-writing', challenge, trials: 1, child: { nickname } })
  const { text, letters } = trialSchema.parse(await openTrial(page))
  return { text, letters: letters.map(({ strokes }) => strokes.map(({ line }) => line)) }
}

test('the own name traced and stamped is kept, legible letter by letter', async ({ page }) => {
  const { text, letters } = await begin(page, {})
  expect(text).toBe('Jo')
  await writeLines(page, fingers, letters.flat())
  await pressButton(page, fingers, 'done')
  await trialOver(page)
  const { outcome, response } = await attemptAfter(page, [])
  expect(outcome).toMatchObject({
    kind: 'scored',
    met: true,
    measurements: { legibleShare: { value: 1 }, missing: { value: 0 } },
  })
  expect(responseSchema.parse(response).ink.strokes).toHaveLength(letters.flat().length)
})

test('half a word is measured as half a word', async ({ page }) => {
  const { letters } = await begin(page, { what: 'own', ownWords: ['on'], prompt: 'copy' })
  await writeLines(page, fingers, letters[0] ?? [])
  await pressButton(page, fingers, 'done')
  await trialOver(page)
  expect((await attemptAfter(page, [])).outcome).toMatchObject({
    kind: 'scored',
    met: false,
    measurements: { legibleShare: { value: 0.5 }, missing: { value: 1 } },
  })
})

test('from memory: an envelope opens on a tap, a stroke is rubbed out, a keyboard can press the stamp', async ({
  page,
}) => {
  const { letters } = await begin(page, {
    what: 'own',
    ownWords: ['it'],
    prompt: 'memory',
    spacingGuide: 'none',
  })
  await pressButton(page, fingers, 'look')
  await writeLines(page, fingers, [...letters.flat(), ...(letters[0]?.slice(0, 1) ?? [])])
  await pressButton(page, fingers, 'again')
  await page.getByRole('button', { name: 'Done', exact: true }).press('Enter')
  await trialOver(page)
  const { outcome, response } = await attemptAfter(page, [])
  expect(outcome).toMatchObject({ kind: 'scored', met: true })
  expect(responseSchema.parse(response)).toMatchObject({ looks: 1, rubbedOut: 1 })
  expect(responseSchema.parse(response).ink.strokes).toHaveLength(letters.flat().length)
})

test('left half way, nothing is recorded', async ({ page }) => {
  const { letters } = await begin(page, { prompt: 'copy' })
  await writeLines(page, fingers, letters[0] ?? [])
  await leaveByDoor(page, fingers)
  expect(await attemptsKept(page)).toEqual([])
})
