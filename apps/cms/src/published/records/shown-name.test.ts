import { describe, expect, it } from 'vitest'
import { isShownInFull, shownName } from './shown-name'

describe('the name that may be shown', () => {
  it('is all of it for a public figure', () => {
    expect(shownName({ name: 'Jane Mary Doe', privacy: 'public' }, 'en')).toBe('Jane Mary Doe')
  })

  it('is the initials of every part, in any script', () => {
    expect(shownName({ name: 'Jane mary-lou Doe', privacy: 'initials' }, 'en')).toBe('J. M. L. D.')
    expect(shownName({ name: 'أحمد محمود', privacy: 'initials' }, 'ar')).toBe('أ. م.')
    expect(shownName({ name: '“Élodie” Ångström', privacy: 'initials' }, 'fr')).toBe('É. Å.')
  })

  it('is a phrase in the document’s language where it is withheld, or has no letter to show', () => {
    expect(shownName({ name: 'Jane Doe', privacy: 'withheld' }, 'en')).toBe('Name withheld')
    expect(shownName({ name: 'Jane Doe', privacy: 'withheld' }, 'de')).toBe('Name nicht genannt')
    expect(shownName({ name: '007', privacy: 'initials' }, 'en')).toBe('Name withheld')
  })

  it('is withheld where nothing is known of the actor’s privacy', () => {
    const actor = { name: 'Jane Doe', privacy: undefined as unknown as 'public' }
    expect(shownName(actor, 'en')).toBe('Name withheld')
    expect(isShownInFull(actor)).toBe(false)
  })
})
