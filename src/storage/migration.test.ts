import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Problem } from '#kernel'
import { checksumOf, pendingMigrations, type Migration } from './migration.ts'
import { migrations as postgres } from './postgres/migrations.ts'
import { migrations as sqlite } from './sqlite/migrations.ts'

const first: Migration = { name: '001-first', sql: 'CREATE TABLE a (x TEXT)' }
const second: Migration = { name: '002-second', sql: 'CREATE TABLE b (x TEXT)' }
const runOf = (migration: Migration) => ({ name: migration.name, checksum: checksumOf(migration) })
const isUnavailable = (error: unknown) => error instanceof Problem && error.code === 'storage-unavailable'

test('only what was not run yet is run', () => {
  assert.deepEqual(pendingMigrations([first, second], []), [first, second])
  assert.deepEqual(pendingMigrations([first, second], [runOf(first)]), [second])
  assert.deepEqual(pendingMigrations([first, second], [runOf(first), runOf(second)]), [])
})

test('a migration that was edited after it was run is refused', () => {
  const edited = { ...first, sql: `${first.sql} ` }
  assert.throws(() => pendingMigrations([edited, second], [runOf(first)]), isUnavailable)
})

test('a program that is older than its data refuses it', () => {
  assert.throws(() => pendingMigrations([first], [runOf(first), runOf(second)]), isUnavailable)
})

test('both engines have the same steps', () => {
  assert.deepEqual(
    sqlite.map(({ name }) => name),
    postgres.map(({ name }) => name),
  )
})
