import type { Language } from '@dateline/schema'
import type { Actor as ActorDoc } from '../../payload-types'

const WITHHELD: Record<Language, string> = {
  en: 'Name withheld',
  fr: 'Nom non divulgué',
  de: 'Name nicht genannt',
  es: 'Nombre no revelado',
  ar: 'الاسم محجوب',
  fa: 'نام محفوظ است',
}

/** Whether all of an actor may be shown. Anything but an explicit yes is a no. */
export function isShownInFull(actor: Pick<ActorDoc, 'privacy'>): boolean {
  return actor.privacy === 'public'
}

/** What may be shown of an actor's name: all of it, its initials, or a neutral phrase in `language`. */
export function shownName(actor: Pick<ActorDoc, 'name' | 'privacy'>, language: Language): string {
  if (isShownInFull(actor)) return actor.name
  return (actor.privacy === 'initials' && initialsOf(actor.name)) || WITHHELD[language]
}

function initialsOf(name: string): string {
  return name
    .split(/[\s\-‐]+/u)
    .flatMap((part) => part.match(/\p{L}\p{M}*/u)?.[0] ?? [])
    .map((letter) => `${letter.toLocaleUpperCase()}.`)
    .join(' ')
}
