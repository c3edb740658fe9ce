import { Problem } from '#kernel'
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, it } from 'node:test'
import {
  checkRecord,
  kindNames,
  kindOf,
  kinds,
  nameOf,
  referencesOf,
  searchableOf,
  titleOf,
  upgradeRecord,
  type AnyRecord,
} from './index.ts'

const samples = globSync(join(import.meta.dirname, 'kinds/samples/*.json')).map((file) => ({
  name: basename(file, '.json'),
  record: JSON.parse(readFileSync(file, 'utf8')) as AnyRecord,
}))

const sampleOf = (kind: string): AnyRecord => {
  const found = samples.find(({ record }) => record.kind === kind)
  assert.ok(found, `a sample of ${kind}`)
  return found.record
}

function problemOf(value: unknown): Problem {
  try {
    checkRecord(value)
  } catch (error) {
    assert.ok(error instanceof Problem)
    return error
  }
  return assert.fail('it was accepted')
}

describe('stored records', () => {
  it('have a sample of every format that was ever stored', () => {
    const expected = kindNames.flatMap((kind) =>
      Array.from({ length: kindOf(kind).format }, (_, i) => `${kind}.${i + 1}`),
    )
    assert.deepEqual(samples.map(({ name }) => name).toSorted(), expected.toSorted())
  })

  it('are read in the present format, whatever format they were stored in', () => {
    for (const { name, record } of samples) {
      const upgraded = upgradeRecord(record)
      assert.deepEqual(checkRecord(upgraded), upgraded, name)
    }
  })

  it('have a title, and name only identifiers as references', () => {
    for (const { name, record: stored } of samples) {
      const record = upgradeRecord(stored)
      assert.notEqual(titleOf(record, 'en'), '', name)
      for (const id of referencesOf(record)) assert.match(id, /^[0-9a-f-]{36}$/, name)
    }
  })
})

describe('a record that comes from outside', () => {
  it('is refused with the field that is wrong', () => {
    const agreement = sampleOf('agreement')
    const wrong = { ...agreement, body: { ...agreement.body, period: '2022/51/27' } }
    assert.equal(problemOf(wrong).code, 'date-not-understood')
    assert.equal(problemOf(wrong).details.field, 'body.period')
  })

  it('is refused when a name is absurdly long', () => {
    const office = sampleOf('office')
    const problem = problemOf({ ...office, body: { ...office.body, name: 'a'.repeat(10_000) } })
    assert.deepEqual([problem.code, problem.details], ['name-too-long', { field: 'body.name', most: 300 }])
  })

  it('is refused without a source: neither a citation nor an author', () => {
    assert.equal(problemOf({ ...sampleOf('talks'), citations: [] }).code, 'value-invalid')
  })

  it('is refused with text that no encoding can carry', () => {
    const office = sampleOf('office')
    assert.equal(problemOf({ ...office, body: { ...office.body, name: '\ud800' } }).code, 'value-invalid')
  })
})

describe('an organisation', () => {
  const { body } = checkRecord(sampleOf('organisation'))

  it('is shown by its name in the reader’s language, else by its official one', () => {
    const organisation = kinds.organisation.body.parse(body)
    assert.equal(nameOf(organisation, 'vi'), 'LĐLĐ tỉnh Quảng Nam')
    assert.equal(nameOf(organisation, 'ko'), 'Labour Federation of Quang Nam Province')
  })

  it('is found by every name it ever had', () => {
    assert.ok(searchableOf(sampleOf('organisation')).includes('LĐLĐ tỉnh Quảng Nam'))
  })
})
