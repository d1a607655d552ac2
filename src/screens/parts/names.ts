/** Names that tell children of one device apart, also when two share a nickname. */
import type { Child } from '../../core/child'
import { shortDay } from './days'

type Named = Pick<Child, 'id' | 'nickname' | 'avatar' | 'createdAt'>

/**
 * What to call a child among others: the nickname; with the animal when somebody shares the nickname; with the
 * day of setting up when somebody shares both; numbered when even that is the same.
 */
export function nameAmong(child: Named, all: readonly Named[]): string {
  const namesakes = all.filter((one) => isNamesake(one, child))
  if (namesakes.length < 2) return child.nickname
  const twins = namesakes.filter((one) => one.avatar === child.avatar)
  const animal = child.avatar.replaceAll('-', ' ')
  if (twins.length < 2) return `${child.nickname} (${animal})`
  const sameDay = twins.filter((one) => dayOfSetUp(one) === dayOfSetUp(child))
  const place =
    sameDay
      .map(({ id }) => id)
      .sort((a, b) => (a < b ? -1 : 1))
      .indexOf(child.id) + 1
  const number = sameDay.length < 2 ? '' : `, number ${place}`
  return `${child.nickname} (${animal}, set up on ${shortDay(dayOfSetUp(child), true)}${number})`
}

/** True for two children whose nicknames sound the same. */
export function isNamesake(one: Pick<Child, 'nickname'>, other: Pick<Child, 'nickname'>): boolean {
  return sounded(one.nickname) === sounded(other.nickname)
}

/** True when what was typed is the word asked for, however it is written. */
export function isTyped(typed: string, word: string): boolean {
  return sounded(typed) === sounded(word)
}

function sounded(text: string): string {
  return text.normalize('NFC').trim().toLocaleLowerCase('en')
}

function dayOfSetUp({ createdAt }: Named): string {
  return createdAt.slice(0, 10)
}
