import { describe, expect, it } from 'vitest'
import { WORDS } from './button-places.js'

const isNamed = (button: keyof typeof WORDS, name: string) => new RegExp(WORDS[button], 'iu').test(name)

describe('the words of a button', () => {
  it.each([
    'Accept all',
    'Allow all cookies',
    'I agree',
    'Alle akzeptieren',
    'Tout accepter',
    'Accept non-essential',
  ])('grant: %s', (name) => {
    expect([isNamed('accept', name), isNamed('reject', name)]).toEqual([true, false])
  })

  it.each([
    'Accept only necessary',
    'Accept necessary cookies only',
    'Allow essential cookies',
    'Only essential',
    'Akzeptieren (nur notwendige)',
    'Accepter uniquement les cookies nécessaires',
    'Aceptar solo necesarias',
    'Accetta solo i necessari',
    'Godta kun nødvendige',
    'Tillad alle nødvendige',
    'Akceptuj tylko niezbędne',
    'Aceitar apenas os necessários',
    'Hyväksy vain välttämättömät',
    'Přijmout pouze nezbytné',
  ])('refuse, although some begin like a grant: %s', (name) => {
    expect([isNamed('accept', name), isNamed('reject', name)]).toEqual([false, true])
  })
})
