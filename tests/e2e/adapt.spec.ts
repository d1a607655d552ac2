/** A level that follows the child: set by a therapist, seen in play, told with its reasons, locked again. */
import { activity as beads } from '../../src/activities/bead-stringing/activity'
import { activity as twins } from '../../src/activities/find-the-twin/activity'
import { programSchema, type Adapt } from '../../src/core/program'
import { writeResultsFile } from '../../src/exchange/results-file'
import { attemptAfter, attemptsKept, chooseLeaf, findTwin, leaveByDoor } from '../support/browser/child'
import { enterGarden, givenChildId, playGiven, takeOver } from '../support/browser/given'
import { expect, test } from '../support/browser/test'
import { fingersOn } from '../support/browser/touch'
import { aChild, anAttempt, aProgram, idOf } from '../support/records'

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
    await takeOver(page, { activityId: twins.id, challenge: { ...twins.ladder[start - 1] }, trials })
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
    const level = page.getByRole('region', { name: `Level of ${twins.strings.title}`, exact: true })
    const changes = level.getByRole('row', { name: /Up: / })
    await expect(changes).toHaveCount(1)
    await expect(changes).toContainText(`Up: 2 of 2 met at level ${start}.`)
    await expect(level).toContainText(`At level ${start + 1}`)
    await level.getByRole('button', { name: `Lock at level ${start + 1}` }).click()
    await expect(level.getByRole('status')).toContainText(`Level ${start + 1}, issued as revision 3`)
    await expect(level).toContainText(`Level ${start + 1} stays as it is set.`)
    await page.goto(program)
    await expect(assigned).toContainText(`level ${start + 1} of ${twins.ladder.length} ·`)
    await assigned.getByRole('button', { name: 'Settings' }).click()
    await expect(assigned.getByRole('radio', { name: 'Stays as set' })).toBeChecked()
  })
})

test('a sitting does not end on a trial that was not met: an easy one more is asked', async ({ page }) => {
  const adapt: Adapt = { mode: 'automatic', least: 3, most: 8, rule: 'four of five' }
  await playGiven(page, { activityId: twins.id, challenge: { ...twins.ladder[start - 1] }, trials: 2, adapt })
  const fingers = await fingersOn(page)
  await chooseLeaf(page, fingers, /./)
  await findTwin(page, fingers)
  await findTwin(page, fingers, { missFirst: true })
  const known = await attemptsKept(page)
  await findTwin(page, fingers)
  const { part, challenge } = await attemptAfter(page, known)
  expect(part).toBe('easy end')
  expect(challenge).toEqual(twins.ladder[2])
})

test('a change that is due waits for the therapist, who accepts it or leaves it for now', async ({
  page,
}) => {
  await page.goto('/#/therapist')
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'results.json',
      mimeType: 'application/json',
      buffer: Buffer.from(twoGoodDaysOf([twins, beads])),
    })
  await page.getByRole('button', { name: 'Take it over' }).click()
  const levelOf = ({ strings }: typeof twins | typeof beads) =>
    page.getByRole('region', { name: `Level of ${strings.title}`, exact: true })

  await expect(levelOf(twins)).toContainText('Ready for level 4? Up: 4 of 4 and 4 of 4 met on two days')
  await levelOf(twins).getByRole('button', { name: 'Accept level 4' }).click()
  await expect(levelOf(twins).getByRole('status')).toContainText('Level 4, issued as revision 2')
  await expect(levelOf(twins).getByRole('button', { name: 'Not now' })).toHaveCount(0)

  await levelOf(beads).getByRole('button', { name: 'Not now' }).click()
  await expect(levelOf(beads).getByRole('status')).toContainText('It stays as it is')
  await page.reload()
  await expect(levelOf(beads)).toContainText('It stays at level 3 until you accept')
  await expect(page.getByRole('button', { name: 'Not now' })).toHaveCount(0)
})

/** The results of a child who met everything at level 3 on two days, of activities whose level is suggested. */
function twoGoodDaysOf(all: readonly (typeof twins | typeof beads)[]): string {
  const adapt: Adapt = { mode: 'suggest', least: 1, most: 8, rule: 'between days' }
  const assignments = all.map(({ id, ladder }, k) => ({
    id: idOf(10 + k),
    activityId: id,
    challenge: { ...ladder[2] },
    dose: { weekdays: [1, 3], trials: 4 },
    adapt,
  }))
  const program = programSchema.parse({ ...aProgram(), assignments })
  const attempts = assignments.flatMap(({ id, activityId, challenge }, k) =>
    [16, 18].flatMap((day, d) =>
      [0, 1, 2, 3].map((n) =>
        anAttempt(20 * k + 4 * d + n, `2026-09-${day}`, {
          sittingId: idOf(100 + 2 * k + d),
          programRevision: program.revision,
          assignmentId: id,
          activityId,
          challenge,
        }),
      ),
    ),
  )
  const records = { child: aChild(), programs: [program], attempts, notes: [] }
  return writeResultsFile({ records, since: null, nowMs: Date.UTC(2026, 8, 20), appVersion: '0.1.0' })
}
