import { expect, test } from '../support/browser/test'

test.use({ viewport: { width: 1180, height: 820 } })

test('the first page brings no activity along, and a page that cannot be fetched says so', async ({
  browser,
}) => {
  const context = await browser.newContext({ serviceWorkers: 'block' })
  const page = await context.newPage()
  const scripts: string[] = []
  page.on('request', (request) => scripts.push(request.url()))
  await page.goto('/#/welcome')
  await expect(page.getByRole('heading', { name: 'Inchworm' })).toBeVisible()
  expect(scripts.filter((url) => url.includes('/catalogue'))).toEqual([])
  await context.setOffline(true)
  await page.getByRole('button', { name: /A family/ }).click()
  await expect(page.getByRole('alert')).toContainText('go online for a moment')
  await context.close()
})
