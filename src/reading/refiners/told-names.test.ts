import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import type { DocumentText } from '#documents'
import { directoryOfEntries, type DirectoryEntry } from '../directory/index.ts'
import type { Reading } from '../proposal.ts'
import { read } from '../read.ts'
import { languagesIn, ownExamples } from '../test-examples.ts'

const documentOf = (text: string): DocumentText => ({ text, mediaType: 'text/plain', blocks: [], cautions: [] })

const entry = (name: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  name,
  kind: 'union',
  recordId: `record of ${name}`,
  ...more,
})

function organisationsIn(text: string, entries: readonly DirectoryEntry[], language?: string) {
  const reading = read(documentOf(text), { language, told: directoryOfEntries(entries) })
  const proposals = reading.proposals.filter((proposal) => proposal.kind === 'organisation')
  for (const { start, end, quote } of proposals.flatMap(({ citations }) => citations)) {
    assert.equal(text.slice(start, end), quote)
  }
  return { proposals, warnings: reading.warnings }
}

const odd = 'On 3 May 2025 the Lotus House sent two teachers to Hanoi. The Lotus House will send more.'

describe('names that people told', () => {
  it('are found where no rule finds them, each body once, and say which record bears them', () => {
    assert.deepEqual(organisationsIn(odd, []).proposals, [])
    const { proposals } = organisationsIn(odd, [entry('Lotus House', { country: 'VN' })])
    assert.equal(proposals.length, 1)
    const [found] = proposals
    assert.deepEqual(found?.fields, { name: 'Lotus House', aliases: [], country: 'VN' })
    assert.deepEqual(found.known, { record: 'record of Lotus House', name: 'Lotus House' })
    assert.equal(found.citations.length, 2)
    assert.equal(found.confidence, 'likely')
  })

  it('are found of bodies that are no unions, too', () => {
    const [body] = organisationsIn(odd, [entry('Lotus House', { kind: 'other' })]).proposals
    assert.equal(body?.fields.type, 'other')
    assert.equal(body.known?.record, 'record of Lotus House')
  })

  it('are found in texts without blanks or capitals', () => {
    const told = directoryOfEntries([
      entry('햇살모임', { language: 'ko', country: 'KR' }),
      entry('莲花之家', { language: 'zh', kind: 'other' }),
      entry('ເຮືອນດອກບົວ', { language: 'lo' }),
      entry('Nhà Sen Xanh', { language: 'vi' }),
    ])
    const texts = {
      ko: '2025년 5월 3일 햇살모임이 하노이를 방문했다.',
      zh: '2025年5月3日，莲花之家访问了河内。',
      lo: 'ວັນທີ 3 ພຶດສະພາ ເຮືອນດອກບົວ ໄດ້ມາຢ້ຽມຢາມ',
      vi: 'Ngày 3/5, đoàn Nhà Sen Xanh thăm Hà Nội.',
    }
    for (const [language, text] of Object.entries(texts)) {
      assert.equal(told.bodiesIn(text, language).length, 1, language)
    }
  })

  it('say of what the rules found which record it is, and change nothing else of it', () => {
    const text = 'The Hanoi Federation of Labour received the Lotus House in Hanoi.'
    const plain = organisationsIn(text, []).proposals
    const [first, ...others] = organisationsIn(text, [entry('Hanoi Federation of Labor')]).proposals
    assert.equal(first?.known?.record, 'record of Hanoi Federation of Labor')
    assert.deepEqual(
      [first, ...others].map((proposal) => ({ ...proposal, known: undefined })),
      plain.map((proposal) => ({ ...proposal, known: undefined })),
    )
  })

  it('that are part of a longer name mean nothing', () => {
    const text = 'The Lotus House Workers Federation met in Hanoi.'
    const known = organisationsIn(text, [entry('Lotus House')]).proposals.map((proposal) => proposal.known)
    assert.ok(known.every((one) => one === undefined))
  })

  it('are left out with a warning where people refused them', () => {
    const text = 'The Hanoi Federation of Labour received guests on 3 May 2025 in Hanoi.'
    const { proposals, warnings } = organisationsIn(text, [
      { name: 'Hanoi Federation of Labour', kind: 'union', refused: true },
    ])
    assert.deepEqual(proposals, [])
    const warning = warnings.find(({ code }) => code === 'name-refused-before')
    assert.equal(warning?.citation.quote, 'Hanoi Federation of Labour')
  })

  it('change nothing of what the rules find, in any language', () => {
    const fieldsOf = ({ proposals }: Reading) => proposals.map(({ kind, fields }) => ({ kind, fields }))
    for (const folder of languagesIn(ownExamples).map((language) => join(ownExamples, language))) {
      const file = readdirSync(folder).find((name) => name.endsWith('.txt')) ?? ''
      const document = documentOf(readFileSync(join(folder, file), 'utf8'))
      const plain = read(document)
      const names = plain.proposals.flatMap((proposal) =>
        proposal.kind === 'organisation' ? [proposal.fields.name, ...proposal.fields.aliases] : [],
      )
      const told = directoryOfEntries(names.map((name) => entry(name)))
      assert.deepEqual(fieldsOf(read(document, { told })), fieldsOf(plain), file)
    }
  })
})
