/**
 * The gate every file passes: size, shape of the text, JSON, format, version, schema, in this order.
 * What does not pass is refused as a whole, with one sentence for an adult; nothing is half taken.
 */
import { mixedChildren } from '../core/child-records'
import type { z } from '../core/schema'
import { layoutOf, type Layout } from './layout'

/** What reading came to. */
export type Read<T> =
  { readonly kind: 'read'; readonly value: T } | { readonly kind: 'refused'; readonly sentence: string }

/** A kind of file: how it names itself and how large it may be. */
export interface FileKind {
  readonly format: 'inchworm program' | 'inchworm results' | 'inchworm backup'
  /** The version this app writes, and the newest it reads. */
  readonly version: 1
  /** For sentences: `an Inchworm program`. */
  readonly called: string
  /** Longest text, UTF-16 units. */
  readonly longest: number
  /** Most values and keys, counted before anything is built. */
  readonly mostNodes: number
}

/** Deepest nesting of any file; real ones reach 9, the stack gives way at some thousands. */
export const deepest = 32

/** Reads a file of one kind. The schema sees the whole content, `format` and `version` included. */
export function readFile<Schema extends z.ZodMiniType>(
  text: string,
  kind: FileKind,
  schema: Schema,
): Read<z.infer<Schema>> {
  const sentences = sentencesFor(kind)
  if (text.length > kind.longest) return refused(sentences.tooLarge)
  const bare = text.replace(/^\uFEFF/, '').trim()
  if (bare === '') return refused(sentences.empty)
  if (!bare.startsWith('{')) return refused(sentences.other)
  const layout = layoutOf(bare)
  if (layout.deepest > deepest || layout.nodes > kind.mostNodes) return refused(sentences.strange)
  const content = parsed(bare)
  if (content === undefined) return refused(layout.open ? sentences.cut : damage(layout, sentences))
  if (!namesItself(content)) return refused(sentences.other)
  if (content.format !== kind.format) return refused(otherKind(content.format, kind))
  if (typeof content.version !== 'number' || !(content.version >= 1)) return refused(sentences.unreadable)
  if (content.version > kind.version) return refused(sentences.newer)
  if (hasUnsafeKey(content)) return refused(sentences.strange)
  const result = schema.safeParse(content)
  if (result.success) return { kind: 'read', value: result.data }
  return refused(result.error.issues.some(isMixed) ? sentences.mixed : sentences.unreadable)
}

/** A file read further, without being read again. */
export function mapRead<From, To>(read: Read<From>, change: (value: From) => To): Read<To> {
  return read.kind === 'read' ? { kind: 'read', value: change(read.value) } : read
}

function sentencesFor({ called, format }: FileKind) {
  const name = format.replace('inchworm ', '')
  return {
    tooLarge: `This file is larger than ${called} can be.`,
    empty: 'This file is empty.',
    other: `This file is not ${called}.`,
    strange: `This file is not built the way ${called} is, so nothing was taken from it.`,
    cut: `This ${name} file is damaged: it stops in the middle.`,
    garbled: `This ${name} file is damaged: a part of it is garbled.`,
    newer: `This ${name} file was made by a newer Inchworm. Please update Inchworm here, then open it again.`,
    mixed: `This ${name} file mixes records of different children, so nothing was taken from it.`,
    unreadable: `This ${name} file holds something Inchworm cannot read, so nothing was taken from it.`,
  } as const
}

function refused(sentence: string): Read<never> {
  return { kind: 'refused', sentence }
}

/** Text that begins like one of ours but is no JSON: a damaged file when it names Inchworm, else just another file. */
function damage(layout: Layout, sentences: ReturnType<typeof sentencesFor>): string {
  return layout.namesUs ? sentences.garbled : sentences.other
}

function otherKind(format: string, kind: FileKind): string {
  const holds = ['program', 'results', 'backup'].find((name) => format === `inchworm ${name}`)
  return holds === undefined
    ? `This file is not ${kind.called}.`
    : `This is an Inchworm ${holds} file, not ${kind.called}.`
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

interface SelfNaming {
  readonly format: string
  readonly version?: unknown
}

function namesItself(content: unknown): content is SelfNaming {
  return (
    typeof content === 'object' &&
    content !== null &&
    Object.hasOwn(content, 'format') &&
    'format' in content &&
    typeof content.format === 'string'
  )
}

const unsafe: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** True when any object within has a key that would reach behind objects. The depth is known to be small. */
function hasUnsafeKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(hasUnsafeKey)
  return Object.entries(value).some(([key, inner]) => unsafe.has(key) || hasUnsafeKey(inner))
}

function isMixed(issue: z.core.$ZodIssue): boolean {
  return issue.message === mixedChildren
}
