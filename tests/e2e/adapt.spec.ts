/** A level that follows the child: set by a therapist, seen in play, told with its reasons, locked again. */
import { expect, test } from 'playwright/test'
import { activity } from '../../src/activities/find-the-twin/activity'
import { chooseLeaf, findTwin, leaveByDoor } from '../support/browser/child'
import { enterGarden, givenChildId, takeOver } from '../support/browser/given'
import { fingersOn } from '../support/browser/touch'

test.setTimeout(120_000)
test.use({ viewport: { width: 760, height: 600 } })

const trials = 6
/** The level set, the first level on the ladder at which one cannot well guess and a little more. */
const start = 4

test('the level rises while trials are met, stops at the bound, is told with reasons and can be locked', async ({
  page,
}) => {
  const review = `/#/review/${givenChildId}`
  const program = `/#/program/${givenChildId}`
  const assigned = page.locator('.assignment')

  await test.step('the therapist lets the level follow, up to one above', async () => {
    await takeOver(page, { activityId: activity.id, challenge: { ...activity.ladder[start - 1] }, trials })
    await page.goto(program)
    await assigned.getByRole('button', { name: 'Settings' }).click()
    await assigned.getByRole('radio', { name: 'Follows the child' }).check()
    await assigned.getByLabel('Not harder than').selectOption({ label: `Level ${start + 1}` })
    await expect(assigned).toContainText('changes from trial to trial, so that about 4 of 5 are met')
    await page.getByRole('button', { name: 'Issue the program' }).click()
    await expect(page.getByText('Issued as revision 2')).toBeVisible()
  })

  await test.step('the child finds every twin', async () => {
    await page.goto(`/#/child/${givenChildId}`)
    await enterGarden(page)
    const fingers = await fingersOn(page)
    await chooseLeaf(page, fingers, /./)
    for (let trial = 0; trial < trials; trial++) await findTwin(page, fingers)
    await expect(page.locator('.mirror button.mirrored')).toHaveCount(0, { timeout: 20_000 })
    await leaveByDoor(page, fingers)
  })

  await test.step('the parent reads of practice, not of levels', async () => {
    await page.goto(`/#/child/${givenChildId}`)
    await expect(page.locator('.activity')).toContainText(`${trials} of ${trials}`)
    await expect(page.locator('main')).not.toContainText(/level/i)
  })

  await test.step('the review tells the way with its reasons, and locks the level', async () => {
    await page.goto(review)
    const level = page.getByRole('region', { name: `Level of ${activity.strings.title}`, exact: true })
    const changes = level.getByRole('row', { name: /Up: / })
    await expect(changes).toHaveCount(1)
    await expect(changes).toContainText(`Up: 2 of 2 met at level ${start}.`)
    await expect(level).toContainText(`At level ${start + 1}`)
    await level.getByRole('button', { name: `Lock at level ${start + 1}` }).click()
    await expect(level.getByRole('status')).toContainText(`Level ${start + 1}, issued as revision 3`)
    await expect(level).toContainText(`Level ${start + 1} stays as it is set.`)
    await page.goto(program)
    await expect(assigned).toContainText(`level ${start + 1} of ${activity.ladder.length} ·`)
    await assigned.getByRole('button', { name: 'Settings' }).click()
    await expect(assigned.getByRole('radio', { name: 'Stays as set' })).toBeChecked()
  })
})
