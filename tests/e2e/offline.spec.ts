import { expect, test, type Page } from '../support/browser/test'

test.use({ viewport: { width: 1180, height: 820 } })

test('once opened, the app opens again without a network', async ({ page, context }) => {
  await openReady(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  await context.setOffline(true)
  await page.reload()
  await expectReady(page)
  await context.setOffline(false)
})

test('a device that was never online is not told that the app is there', async ({ page, context }) => {
  await context.setOffline(true)
  await expect(page.goto('/')).rejects.toThrow(/INTERNET_DISCONNECTED/)
})

test('nothing is asked of another origin and no line of the policy is broken', async ({ page, baseURL }) => {
  const requests: string[] = []
  const broken: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    if (message.text().startsWith('policy broken')) broken.push(message.text())
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      console.log(`policy broken: ${event.violatedDirective} by ${event.blockedURI} ${event.sample}`)
    })
  })
  await openReady(page)
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined))
  expect(broken).toEqual([])
  expect(requests.filter((url) => !/^(data|blob):/.test(url) && !url.startsWith(baseURL ?? ''))).toEqual([])
})

test('a picture from elsewhere is refused', async ({ page }) => {
  await openReady(page)
  const refused = await page.evaluate(() => {
    const violation = new Promise<string>((resolve) => {
      document.addEventListener('securitypolicyviolation', (event) => resolve(event.violatedDirective), {
        once: true,
      })
    })
    const image = document.createElement('img')
    image.src = 'https://example.invalid/pixel.png'
    return violation
  })
  expect(refused).toBe('img-src')
})

test('a missing file is missing, never the page', async ({ request }) => {
  for (const path of ['app/gone.js', 'assets/gone.png', 'gone']) {
    const response = await request.get(path)
    expect(response.status(), path).toBe(404)
  }
})

test('what may change is asked for again, what is named by its hash is not', async ({ request }) => {
  for (const path of ['', 'index.html', 'sw.js', 'manifest.webmanifest']) {
    const response = await request.get(path)
    expect(response.headers()['cache-control'], path).toBe('no-cache')
  }
  const page = await (await request.get('')).text()
  const script = /src="\.\/(app\/[^"]+\.js)"/.exec(page)?.[1] ?? ''
  const response = await request.get(script)
  expect(response.headers()['cache-control']).toContain('immutable')
})

async function openReady(page: Page): Promise<void> {
  await page.goto('/')
  await expectReady(page)
}

async function expectReady(page: Page): Promise<void> {
  await page.locator('html[data-ready]').waitFor({ state: 'attached' })
}
