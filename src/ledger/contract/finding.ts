import assert from 'node:assert/strict'
import { test } from 'node:test'
import { idOf, organisation, person, requestOf, withOffice, type OpenForContract } from './samples.ts'
import type { Storage } from '../storage.ts'

async function found(storage: Storage, office: string, text: string): Promise<string[]> {
  return (await storage.search(office, text)).map(({ record }) => record.id)
}

export function findingContract(open: OpenForContract): void {
  test('records are found by kind, by identifier, by what they name and what they cite', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const document = 'ab'.repeat(32)
      await storage.append(
        requestOf(
          office,
          organisation({ id: idOf(3), name: 'parent', cites: [document] }),
          organisation({ id: idOf(1), name: 'child', parent: idOf(3) }),
          person(idOf(2), 'Nguyễn Thị Hoa', 'Chair'),
        ),
      )
      const ids = async (query: Parameters<Storage['records']>[1]): Promise<string[]> =>
        (await storage.records(office, query)).map(({ id }) => id)
      assert.deepEqual(await ids({}), [idOf(1), idOf(2), idOf(3)])
      assert.deepEqual(await ids({ kinds: ['organisation'] }), [idOf(1), idOf(3)])
      assert.deepEqual(await ids({ kinds: [] }), [])
      assert.deepEqual(await ids({ ids: [idOf(3), idOf(2), idOf(7), idOf(3)] }), [idOf(2), idOf(3)])
      assert.deepEqual(await ids({ references: idOf(3) }), [idOf(1)])
      assert.deepEqual(await ids({ document }), [idOf(3)])
      assert.deepEqual(await ids({ document, references: idOf(3) }), [])
      assert.deepEqual(await ids({ limit: 2 }), [idOf(1), idOf(2)])
      assert.deepEqual(await ids({ after: idOf(1), limit: 1 }), [idOf(2)])
      assert.deepEqual(await ids({ ids: [idOf(1), idOf(2), idOf(3)], limit: 2 }), [idOf(1), idOf(2)])
      assert.deepEqual(await storage.counts(office), { organisation: 2, person: 1 })
    }))

  test('more identifiers than fit into one query are all found', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const ids = Array.from({ length: 1200 }, (_, index) => idOf(index))
      const records = ids.map((id) => organisation({ id, name: 'one of many' }))
      await storage.append(requestOf(office, ...records))
      assert.deepEqual(
        (await storage.records(office, { ids })).map(({ id }) => id),
        ids,
      )
    }))

  test('a change takes the old references and words away', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      await storage.append(requestOf(office, organisation({ id: idOf(1), name: 'before', parent: idOf(8) })))
      await storage.append(requestOf(office, organisation({ id: idOf(1), name: 'after', parent: idOf(9), version: 2 })))
      assert.deepEqual(await storage.records(office, { references: idOf(8) }), [])
      assert.equal((await storage.records(office, { references: idOf(9) })).length, 1)
      assert.deepEqual(await found(storage, office, 'before'), [])
      assert.deepEqual(await found(storage, office, 'after'), [idOf(1)])
    }))

  test('names are found in five languages, with and without accents, and by the beginning of the last word', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      const names: [string, string][] = [
        ['en', 'Confederation of Labour'],
        ['vi', 'Liên đoàn Lao động thành phố Đà Nẵng'],
        ['ko', '한국노동조합총연맹'],
        ['zh', '北京市总工会'],
        ['lo', 'ສູນກາງສະຫະພັນກຳມະບານລາວ'],
      ]
      const records = names.map(([language, name], index) => organisation({ id: idOf(index), name, language }))
      await storage.append(requestOf(office, ...records))
      const expected: [string, number][] = [
        ['labour confed', 0],
        ['CONFEDERATION', 0],
        ['đà nẵng', 1],
        ['da nang lien', 1],
        ['lao dong than', 1],
        ['노동조합', 2],
        ['총연맹', 2],
        ['工会', 3],
        ['北京', 3],
        ['ກຳມະບານ', 4],
        ['ລາວ', 4],
      ]
      for (const [text, index] of expected) assert.deepEqual(await found(storage, office, text), [idOf(index)], text)
      assert.deepEqual(await found(storage, office, 'labour nang'), [])
      assert.deepEqual(await found(storage, office, 'abour'), [])
    }))

  test('who is named so comes before who is only mentioned so', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      await storage.append(requestOf(office, organisation({ id: idOf(1), name: 'Solidarity House' })))
      await storage.append(requestOf(office, person(idOf(2), 'Trần Văn Minh', 'Keeper of Solidarity House')))
      assert.deepEqual(await found(storage, office, 'solidarity'), [idOf(1), idOf(2)])
      const hits = await storage.search(office, 'solidarity')
      assert.ok((hits[0]?.score ?? 0) > (hits[1]?.score ?? 0))
    }))

  test('a search can be narrowed to kinds and to a number of answers', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      await storage.append(
        requestOf(office, organisation({ id: idOf(1), name: 'Minh' }), person(idOf(2), 'Minh', 'Chair')),
      )
      const narrowed = await storage.search(office, 'minh', { kinds: ['person'] })
      assert.deepEqual(
        narrowed.map(({ record }) => record.id),
        [idOf(2)],
      )
      assert.equal((await storage.search(office, 'minh', { limit: 1 })).length, 1)
      assert.deepEqual(await storage.search(office, 'minh', { kinds: [] }), [])
    }))

  test('whatever is typed into the search is words, never an error', () =>
    withOffice(open, async ({ storage, office: { office } }) => {
      await storage.append(requestOf(office, organisation({ id: idOf(1), name: "O'Brien & Sons (1998) + “x”" })))
      for (const text of ["o'brien", 'sons & 1998', '(1998', '"sons"', "brien:*'", 'NOT sons', 'x | 1998 | \\']) {
        const answer = await found(storage, office, text)
        assert.ok(answer.length <= 1, text)
      }
      assert.deepEqual(await found(storage, office, "o'brien sons"), [idOf(1)])
      for (const text of ['', '   ', '+', '\\', '*', `${'long'.repeat(3000)}`, '\u0000']) {
        assert.deepEqual(await found(storage, office, text), [], text.slice(0, 20))
      }
    }))
}
