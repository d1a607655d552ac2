/** Worksheets come out of the printer as they were chosen: the right letters, the right paper, true to size. */
import { boxInMm, mmPerPoint, readPdf, type Pdf } from '../support/browser/pdf'
import { givenChildId, takeOver } from '../support/browser/given'
import { expect, test, type Page } from '../support/browser/test'

test.use({ viewport: { width: 1000, height: 760 } })

const given = { activityId: 'letter-writing', child: { nickname: 'Sample Robin' } } as const

const sizes = [
  { paper: 'A4', orientation: 'portrait', letter: 'Grade 1 · 25 mm', mm: 25, width: 210, height: 297 },
  { paper: 'A4', orientation: 'landscape', letter: 'Pre-K · 60 mm', mm: 60, width: 297, height: 210 },
  {
    paper: 'Letter',
    orientation: 'portrait',
    letter: 'Grade 3+ · 11 mm',
    mm: 11,
    width: 215.9,
    height: 279.4,
  },
] as const

test('what is printed is as large as was chosen, on the paper that was chosen, all in vectors', async ({
  page,
}) => {
  await openWorksheet(page)
  await only(page, 'H')
  for (const { paper, orientation, letter, mm, width, height } of sizes) {
    await choose(page, paper)
    await choose(page, orientation)
    await choose(page, letter)
    await page.emulateMedia({ media: 'print' })
    expect(await heightOnPaper(page)).toBeCloseTo(mm, 1)
    const { pages, pictures } = await printed(page)
    await page.emulateMedia({ media: null })
    expect(pages).toHaveLength(await page.locator('.sheet').count())
    expect(pictures).toBe(0)
    for (const sheet of pages) {
      expect(Math.abs(sheet.width * mmPerPoint - width)).toBeLessThan(0.2)
      expect(Math.abs(sheet.height * mmPerPoint - height)).toBeLessThan(0.2)
    }
    const boxes = pages.flatMap(({ lines }) => lines.map(boxInMm))
    const stems = boxes.filter((box) => box.width < 0.1 && Math.abs(box.height - mm) < 0.2)
    expect(stems.length, `${letter}: two stems in each H`).toBeGreaterThanOrEqual(4)
    const checks = boxes.filter((box) => box.height < 0.1 && Math.abs(box.width - 50) < 0.2)
    expect(checks).toHaveLength(pages.length)
    for (const box of boxes) {
      expect(box.x).toBeGreaterThan(5)
      expect(box.x + box.width).toBeLessThan(width - 5)
    }
  }
})

test('nothing but the sheets is printed', async ({ page }) => {
  await openWorksheet(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { name: 'Worksheet' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden()
  await expect(page.getByRole('combobox').first()).toBeHidden()
  await expect(page.locator('.sheet').first()).toBeVisible()
})

test('letters by family, a word and a name, in the rows that were chosen, on as many pages as it takes', async ({
  page,
}) => {
  await openWorksheet(page)
  await only(page, 'c')
  await choose(page, 'Grade 1 · 25 mm')
  await expect(page.locator('.sheet')).toHaveCount(1)
  await page.getByRole('button', { name: 'Back round: c o a d g q' }).click()
  await page.getByLabel('Words or a name').fill('dog, Zoë')
  await expect(page.getByText('There is no model of ë yet')).toBeVisible()
  await page.getByRole('button', { name: /^Add / }).click()
  const sheets = page.getByRole('img', { name: /^Page \d+ of/ })
  await expect(sheets.last()).toHaveAccessibleName(/dog|Robin/)
  expect(await sheets.count()).toBeGreaterThan(3)

  await page.getByRole('checkbox', { name: 'b', exact: true }).check({ force: true })
  await expect(page.getByText('b and d look alike')).toBeVisible()
  await choose(page, 'Pre-K · 60 mm')
  await expect(page.getByText(/Too wide for the paper at this height, so left out: Sample|dog/)).toBeVisible()
})

test('a left hand has the model on the right', async ({ page }) => {
  await openWorksheet(page)
  await only(page, 't')
  const model = page.locator('.model.numbered').first()
  const middle = async (what: ReturnType<Page['locator']>) => {
    const box = await what.boundingBox()
    return box ? box.x + box.width / 2 : 0
  }
  const sheetMiddle = await middle(page.locator('.sheet').first())
  expect(await middle(model)).toBeLessThan(sheetMiddle)
  await page.getByLabel('Model on the right, for a left hand').check({ force: true })
  expect(await middle(model)).toBeGreaterThan(sheetMiddle)
})

test('a parent finds it from the week', async ({ page }) => {
  await takeOver(page, given)
  await page.getByRole('link', { name: 'Print a worksheet' }).click()
  await expect(page.locator('.sheet').first()).toBeVisible()
})

async function openWorksheet(page: Page): Promise<void> {
  await takeOver(page, given)
  await page.goto(`/#/worksheet/${givenChildId}`)
  await expect(page.locator('.sheet').first()).toBeVisible()
}

async function only(page: Page, glyph: string): Promise<void> {
  await page.getByRole('button', { name: 'None' }).click()
  await page.getByRole('checkbox', { name: glyph, exact: true }).check({ force: true })
}

async function choose(page: Page, name: string): Promise<void> {
  await page.getByRole('radio', { name, exact: true }).check({ force: true })
}

/** Height of the first stroke as the browser will put it on paper, mm: 96 CSS px are an inch. */
async function heightOnPaper(page: Page): Promise<number> {
  return page
    .locator('.stroke')
    .first()
    .evaluate((stroke: SVGPathElement) => {
      const px = stroke.getBBox().height * (stroke.getScreenCTM()?.d ?? 0)
      return (px * 25.4) / 96
    })
}

async function printed(page: Page): Promise<Pdf> {
  return readPdf(await page.pdf({ preferCSSPageSize: true }))
}
