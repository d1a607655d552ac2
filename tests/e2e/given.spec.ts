/** A family opens the program file with which everything comes along, and the child plays. */
import { expect, test } from 'playwright/test'
import { attemptAfter, chooseLeaf, doTrial } from '../support/browser/child'
import { playGiven } from '../support/browser/given'
import { fingersOn } from '../support/browser/touch'

test.use({ viewport: { width: 760, height: 600 } })

test('one activity given in a file is the one leaf, asked as the file says', async ({ page }) => {
  await playGiven(page, { activityId: 'letter-tracing', challenge: { glyphs: ['o'], prompt: 'trace' } })
  const fingers = await fingersOn(page)
  await chooseLeaf(page, fingers, /./)
  await doTrial(page, fingers)
  expect(await attemptAfter(page, [])).toMatchObject({
    activityId: 'letter-tracing',
    trial: { glyph: 'o', prompt: 'trace' },
  })
})
