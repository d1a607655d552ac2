/** The command that scores recordings, run as a stranger would run it. */
import { spawn } from 'node:child_process'
import { describe, expect, test } from 'vitest'

interface Run {
  readonly code: number | null
  readonly out: readonly string[]
  readonly err: string
}

/** Runs the command on some input. */
function score(args: readonly string[], input: string | Buffer): Promise<Run> {
  return new Promise((resolve) => {
    const run = spawn(process.execPath, ['scripts/score.mjs', ...args])
    const heard = { out: '', err: '' }
    run.stdout.on('data', (part: Buffer) => (heard.out += part.toString()))
    run.stderr.on('data', (part: Buffer) => (heard.err += part.toString()))
    run.on('close', (code) => resolve({ code, out: heard.out.split('\n').slice(0, -1), err: heard.err }))
    // A refused command does not listen.
    run.stdin.on('error', () => undefined)
    run.stdin.end(input)
  })
}

const stick = '{"id":"é-1","label":"l","strokes":[[[0,0,0],[0,50,100],[0,100,200]]]}'

describe.concurrent('the command', { timeout: 30_000 }, () => {
  test('scores what it can, names each line it cannot read, and ends with 1', async () => {
    const input = `\uFEFF${stick}\r\n\r\nnonsense\n${stick.replace('50', 'NaN')}\n{"strokes":[]}\n${stick}`
    const { code, out, err } = await score(['--glyph', 'l'], Buffer.from(input))
    const outcomes = out.map((line) => JSON.parse(line) as { line: number; id?: string; error?: string })
    expect(outcomes.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5, 6])
    expect(outcomes.filter(({ error }) => error !== undefined).map(({ line }) => line)).toEqual([2, 3, 4])
    expect(outcomes[0]).toMatchObject({ id: 'é-1', kind: 'scored', legible: true })
    expect(outcomes[4]).toMatchObject({ kind: 'unscorable' })
    expect(outcomes[5]).toEqual({ ...outcomes[0], line: 6 })
    expect({ code, err }).toEqual({ code: 1, err: '3 of 6 lines could not be read.\n' })
  })

  test.each(['any', 'label'])('asked for %s it reads a stick and ends with 0', async (glyph) => {
    const { code, out, err } = await score(['--glyph', glyph], `${stick}\n`)
    expect(JSON.parse(out[0] ?? '')).toMatchObject({ kind: 'scored', legible: true })
    expect({ code, err, lines: out.length }).toEqual({ code: 0, err: '', lines: 1 })
  })

  test.each([
    [['--glyph', 'ab'], '"ab" is no letter'],
    [['--letter', 'a'], "Unknown option '--letter'"],
    [[], 'Say which letter or digit'],
  ])('a wrong command %j ends with 2 and says how it is used', async (args, sentence) => {
    const { code, out, err } = await score(args, stick)
    expect({ code, out }).toEqual({ code: 2, out: [] })
    expect(err).toContain(sentence)
    expect(err).toContain('usage:')
  })

  test('says how it is used when it is asked', async () => {
    const { code, out } = await score(['--help'], '')
    expect(code).toBe(0)
    expect(out[0]).toContain('usage:')
  })

  test('nothing in, nothing out', async () => {
    expect(await score(['--glyph', 'any'], '')).toEqual({ code: 0, out: [], err: '' })
  })
})
