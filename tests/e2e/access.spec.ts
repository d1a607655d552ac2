/** Every page for grown-ups: open to all, quiet towards the world, and free of the game engine. */
import { AxeBuilder } from '@axe-core/playwright'
import { chooseLeaf, liveOnMonday, makeSampleChild, playAsSampleChild } from '../support/browser/child'
import { expect, test, type Page } from '../support/browser/test'
import { fingersOn } from '../support/browser/touch'

test.use({ viewport: { width: 1180, height: 820 } })

/** The rules of WCAG 2 that axe can check, levels A and AA. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

/** The pages about one child, by their addresses; the review, which reads most, comes last. */
const childPages = ['child', 'program', 'settings', 'letters', 'worksheet', 'review']

/** What a page asked for and what its policy refused, since it opened. */
interface Watch {
  readonly requests: string[]
  readonly refused: string[]
}

test('the pages before any child is there stand open to all', async ({ page }) => {
  for (const name of ['welcome', 'setup', 'data', 'screen', 'therapist']) {
    await opened(page, `/#/${name}`)
    await expectOpenToAll(page, name)
  }
})

test('the pages about a child stand open to all', async ({ page }) => {
  const childId = await sampleChild(page)
  for (const name of ['', 'therapist', 'data']) {
    await opened(page, `/#/${name}`)
    await expectOpenToAll(page, name === '' ? 'home' : name)
  }
  for (const name of childPages) {
    await opened(page, `/#/${name}/${childId}`)
    await expectOpenToAll(page, name)
  }
})

test('the check itself notices a picture without words', async ({ page }) => {
  await opened(page, '/#/welcome')
  await page
    .locator('img')
    .first()
    .evaluate((image) => image.removeAttribute('alt'))
  expect(await notOpenToAll(page)).toEqual([expect.stringMatching(/^image-alt/)])
})

test('the dialogs stand open to all', async ({ page }) => {
  const childId = await sampleChild(page)
  await opened(page, `/#/review/${childId}`)
  await page.getByRole('button', { name: 'Replay' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectOpenToAll(page, 'an attempt')
  await opened(page, `/#/letters/${childId}`)
  await page.getByRole('button', { name: /^a \d ways/ }).click()
  await expectOpenToAll(page, 'the ways of a letter')
  await page.getByRole('button', { name: 'Draw your own' }).click()
  await page.getByRole('button', { name: 'Teach this a' }).click()
  await expectOpenToAll(page, 'drawing a model')
  await opened(page, '/#/')
  await page.getByRole('button', { name: 'Grown-ups' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectOpenToAll(page, 'the gate')
})

test('the garden stands open to all', async ({ page }) => {
  await liveOnMonday(page)
  await makeSampleChild(page)
  await playAsSampleChild(page)
  await expectOpenToAll(page, 'the path')
  await chooseLeaf(page, await fingersOn(page), 'Find the twin')
  await page.locator('.surface[data-trial]').waitFor()
  await expectOpenToAll(page, 'a trial')
})

test('no page asks another origin or for the game engine, and no line of the policy breaks', async ({
  page,
  baseURL,
}) => {
  const watch = await watched(page)
  const childId = await sampleChild(page)
  const pages = ['', 'welcome', 'setup', 'data', 'screen', 'therapist']
  for (const name of [...pages, ...childPages.map((one) => `${one}/${childId}`)])
    await opened(page, `/#/${name}`)
  await page.getByRole('button', { name: 'Replay' }).first().click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(watch.refused).toEqual([])
  expect(watch.requests.filter((url) => isAbroad(url, baseURL))).toEqual([])
  expect(watch.requests.filter(isEngine)).toEqual([])
})

test('play asks for the game engine, nothing of another origin, and breaks no line of the policy', async ({
  page,
  baseURL,
}) => {
  const watch = await watched(page)
  await liveOnMonday(page)
  await makeSampleChild(page)
  await playAsSampleChild(page)
  await chooseLeaf(page, await fingersOn(page), 'Letter road')
  await page.locator('.surface[data-trial]').waitFor()
  expect(watch.refused).toEqual([])
  expect(watch.requests.filter((url) => isAbroad(url, baseURL))).toEqual([])
  expect(watch.requests.filter(isEngine)).not.toEqual([])
})

/** Watches the page's own requests; what the service worker stores for later is not among them. */
async function watched(page: Page): Promise<Watch> {
  const watch: Watch = { requests: [], refused: [] }
  page.on('request', (request) => watch.requests.push(request.url()))
  page.on('console', (message) => {
    if (message.text().startsWith('policy broken')) watch.refused.push(message.text())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.log(`policy broken: ${violatedDirective} by ${blockedURI}`)
    })
  })
  return watch
}

/** Makes the sample child and answers its id. */
async function sampleChild(page: Page): Promise<string> {
  await liveOnMonday(page)
  await makeSampleChild(page)
  const week = await page.getByRole('link', { name: 'The week' }).getAttribute('href')
  return week?.split('/').pop() ?? ''
}

/** Opens a page anew and waits until what it shows was read. */
async function opened(page: Page, address: string): Promise<void> {
  await page.goto('about:blank')
  await page.goto(address)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByText('One moment…')).toHaveCount(0, { timeout: 30_000 })
}

async function expectOpenToAll(page: Page, name: string): Promise<void> {
  expect.soft(await notOpenToAll(page), name).toEqual([])
}

/** What axe found, with the elements it found it on. */
async function notOpenToAll(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(rules).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)
}

function isAbroad(url: string, baseURL: string | undefined): boolean {
  return !/^(data|blob):/.test(url) && !url.startsWith(baseURL ?? '')
}

function isEngine(url: string): boolean {
  return /phaser[^/]*\.js$/.test(url)
}
