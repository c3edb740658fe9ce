import { problemCodes } from '#kernel'
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { catalogues, dateInWords, interfaceLanguages, languageFor, translator, type MessageKey } from './index.ts'

const placeholders = (message: string): string[] =>
  [...new Set([...message.matchAll(/\{(\w+)(?=\s*[,}])/g)].map(([, name]) => name ?? ''))].sort()

describe('messages', () => {
  it('say for every problem what to do, in every language', () => {
    for (const language of interfaceLanguages) {
      for (const code of problemCodes) {
        assert.ok(catalogues[language][`problem.${code}`].length > 20, `${language} ${code}`)
      }
    }
  })

  it('use in a translation only values that the English message has', () => {
    for (const language of interfaceLanguages) {
      for (const key of Object.keys(catalogues.en) as MessageKey[]) {
        const english = new Set(placeholders(catalogues.en[key]))
        for (const name of placeholders(catalogues[language][key])) {
          assert.ok(english.has(name), `${language} ${key} names {${name}}`)
        }
      }
    }
  })

  it('count in the plural of the language', () => {
    assert.equal(translator('en').say('kind.person', { count: 1 }), 'Person')
    assert.equal(translator('en').say('kind.person', { count: 2 }), 'People')
  })

  it('choose the first preferred language that Comity speaks', () => {
    assert.equal(languageFor(['fr-CA', 'vi-VN', 'en']), 'vi')
    assert.equal(languageFor(['fr']), 'en')
  })
})

describe('dates in words', () => {
  it('show only what the date says', () => {
    assert.equal(dateInWords('2013', 'en'), '2013')
    assert.equal(dateInWords('2025-12', 'en'), 'December 2025')
    assert.equal(dateInWords('XXXX-12-03', 'en'), 'December 3')
    assert.equal(dateInWords('2025-12-03', 'vi'), '3 tháng 12, 2025')
  })

  it('write spans and open ends as people do', () => {
    assert.equal(dateInWords('2025-12-02/2025-12-06', 'en').replace(/\s/g, ' '), 'December 2 – 6, 2025')
    assert.equal(dateInWords('2019/2024', 'vi'), '2019–2024')
    assert.equal(dateInWords('2013/..', 'en'), 'since 2013')
    assert.equal(dateInWords('2024~', 'vi'), 'khoảng 2024')
  })
})
