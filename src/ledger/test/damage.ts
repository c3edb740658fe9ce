import assert from 'node:assert/strict'
import { test } from 'node:test'
import { signCheckpoint } from '../checkpoint.ts'
import type { FindingCode } from '../findings.ts'
import { verify } from '../verify.ts'
import { fill, idOf, organisation, requestOf, withOffice, type OpenForContract } from './samples.ts'

export function damageContract(open: OpenForContract): void {
  /** Damages a ledger of eight entries, four of them signed, and expects these findings (there may be more). */
  const damaged = (what: string, sql: string, expected: readonly FindingCode[]): void => {
    test(`${what} is found`, () =>
      withOffice(open, async ({ storage, office, execute }) => {
        await fill(storage, office.office, 4)
        await signCheckpoint(storage, office)
        await fill(storage, office.office, 3, 4)
        await storage.append(requestOf(office.office, organisation({ id: idOf(7), name: 'child', parent: idOf(0) })))
        await execute(sql)
        const report = await verify(storage, office.office)
        const codes = new Set(report.findings.map(({ code }) => code))
        assert.equal(report.ok, false)
        for (const code of expected) assert.ok(codes.has(code), `${code} in ${[...codes].join(', ')}`)
      }))
  }

  damaged(
    'a changed content',
    "UPDATE entry SET content = replace(content, 'Federation', 'Confederation') WHERE sequence = 3",
    ['commitment-differs', 'projection-differs'],
  )
  damaged('a content that is no longer JSON', "UPDATE entry SET content = '{' WHERE sequence = 3", [
    'commitment-differs',
    'content-unreadable',
  ])
  damaged(
    'a changed commitment',
    'UPDATE entry SET commitment = (SELECT commitment FROM entry WHERE sequence = 0) WHERE sequence = 3',
    ['commitment-differs', 'head-root-differs', 'checkpoint-root-differs'],
  )
  damaged('a salt taken away', 'UPDATE entry SET salt = NULL WHERE sequence = 3', ['content-half-erased'])
  damaged('an entry taken out', 'DELETE FROM entry WHERE sequence = 3', [
    'entry-missing',
    'head-size-differs',
    'checkpoint-root-differs',
  ])
  damaged('the last entry taken out', 'DELETE FROM entry WHERE sequence = 7', ['head-size-differs'])
  damaged('an entry under another record', `UPDATE entry SET record = '${idOf(77)}' WHERE sequence = 3`, [
    'record-differs',
  ])
  damaged('a head set back', 'UPDATE tree SET size = 4, peaks = (SELECT peaks FROM checkpoint)', ['head-size-differs'])
  // One letter alone is missing from many a signature.
  const forged = Array.from('ACEGIK').reduce((note, letter) => `replace(${note}, '${letter}', 'B')`, 'note')
  damaged('a forged checkpoint', `UPDATE checkpoint SET note = ${forged}`, ['checkpoint-not-valid'])
  damaged('a projection taken out', 'DELETE FROM record WHERE sequence = 3', ['projection-missing'])
  damaged('a projection of another version', 'UPDATE record SET version = 9 WHERE sequence = 3', ['projection-differs'])
  damaged('words that are not in the ledger', "UPDATE record SET title = 'other' WHERE sequence = 3", [
    'projection-differs',
  ])
  damaged('a reference taken out', 'DELETE FROM link', ['projection-differs'])
}
