import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Storage } from '../storage.ts'
import { idOf, organisation, person, requestOf, withOffice, type OpenForContract } from './samples.ts'

async function found(storage: Storage, office: string, text: string): Promise<string[]> {
  return (await storage.search(office, text)).map(({ record }) => record.id)
}

export function searchingContract(open: OpenForContract): void {
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
        ['京', 3],
        ['会', 3],
        ['京 市总', 3],
        ['맹', 2],
        ['동 노동', 2],
        ['ວ', 4],
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
      for (const text of ['', '   ', '+', '\\', '*', 'long'.repeat(3000), '\u0000']) {
        assert.deepEqual(await found(storage, office, text), [], text.slice(0, 20))
      }
    }))
}
