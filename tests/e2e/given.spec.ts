/** A family opens the program file with which everything comes along, and the child plays. */
import { attemptAfter, doTrial } from '../support/browser/child'
import { sitDown } from '../support/browser/given'
import { expect, test } from '../support/browser/test'

test('one activity given in a file is the one leaf, asked as the file says', async ({ page }) => {
  const fingers = await sitDown(page, {
    activityId: 'letter-tracing',
    challenge: { glyphs: ['o'], prompt: 'trace' },
  })
  await doTrial(page, fingers)
  expect(await attemptAfter(page, [])).toMatchObject({
    activityId: 'letter-tracing',
    trial: { glyph: 'o', prompt: 'trace' },
  })
})
