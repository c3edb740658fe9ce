import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { read } from '../read.ts'
import { builtInDirectory, placeAt, placesIn, sameSpelling } from './index.ts'
import { countries, otherBodyList, placeLists, unions } from './lists.ts'

const placesOf = (text: string, language: string): string[] =>
  placesIn(text, language).map(({ start, end, place }) => `${text.slice(start, end)} = ${place.key}`)
const bodiesOf = (text: string, language: string, directory = builtInDirectory): string[] =>
  directory.bodiesIn(text, language).map(({ start, end, body }) => `${text.slice(start, end)} = ${body.id}`)

describe('places in a text', () => {
  it('are found in Chinese without blanks, the longest name first', () => {
    assert.deepEqual(placesOf('胡志明市与广西壮族自治区、老挝塞公省', 'zh'), [
      '胡志明市 = hochiminhcity',
      '广西壮族自治区 = guangxi',
      '老挝 = laos',
      '塞公 = sekong',
    ])
  })

  it('are the ones of the country that stands before the name, where two countries have one', () => {
    assert.deepEqual(
      placesIn('河南省总工会;越南河南省劳动联合会', 'zh').map(({ place }) => place.country),
      ['CN', 'VN', 'VN'],
    )
    assert.deepEqual(
      placesIn('tỉnh Hà Nam', 'vi').map(({ place }) => place.country),
      ['VN'],
    )
  })

  it('are no plain words: peace is no province', () => {
    assert.deepEqual(placesOf('和平与发展;越南和平省', 'zh'), ['越南 = vietnam', '和平省 = hoabinh'])
    assert.deepEqual(placesOf('hòa bình ở tỉnh Hòa Bình', 'vi'), ['Hòa Bình = hoabinh'])
    assert.deepEqual(placesOf('경기가 나빠도 경기 지역은', 'ko'), ['경기 = gyeonggi'])
  })

  it('are found in Vietnamese under both styles of tone marks, in capitals, with any dash', () => {
    const expected = ['khanhhoa', 'khanhhoa', 'hanoi', 'bariavungtau', 'hue']
    const text = 'Khánh Hòa, Khánh Hoà, HÀ NỘI, Bà Rịa – Vũng Tàu, Thừa Thiên Huế'
    assert.deepEqual(
      placesIn(text, 'vi').map(({ place }) => place.key),
      expected,
    )
    assert.deepEqual(
      placesIn(text.normalize('NFD'), 'vi').map(({ place }) => place.key),
      expected,
    )
  })

  it('are no names of people', () => {
    assert.deepEqual(placesOf('Bà Trần Thị Nga đã sang Liên bang Nga', 'vi'), ['Liên bang Nga = russia'])
  })

  it('are found in Lao however ຳ and ຫຼ are typed, and cut no syllable', () => {
    for (const name of ['ຄຳມ່ວນ', 'ຄໍາມ່ວນ']) assert.deepEqual(placesOf(`ແຂວງ${name}`, 'lo'), [`${name} = khammouane`])
    for (const name of ['ຫຼວງພະບາງ', 'ຫລວງພະບາງ'])
      assert.deepEqual(placesOf(`ແຂວງ${name}`, 'lo'), [`${name} = luangprabang`])
    assert.deepEqual(placesOf('ນ້ຳ ຈີນະ', 'lo'), [])
  })

  it('count in short forms only beside each other or in a fixed frame', () => {
    assert.deepEqual(placesOf('27日中越两国,访韩期间,中老年职工', 'zh'), [
      '中 = china',
      '越 = vietnam',
      '韩 = south korea',
    ])
    assert.deepEqual(placesOf('한·베 협력, 방한 대표단, 방한복', 'ko'), [
      '한 = south korea',
      '베 = vietnam',
      '한 = south korea',
    ])
    assert.deepEqual(placesOf('quan hệ Việt - Hàn, anh Trung', 'vi'), ['Việt = vietnam', 'Hàn = south korea'])
  })

  it('take time linear in the text', () => {
    for (const [language, unit] of [
      ['zh', '中越老'],
      ['ko', '한국 중국'],
      ['vi', 'Hà - '],
      ['lo', 'ເເໍ່'],
    ] as const) {
      assert.ok(placesIn(unit.repeat(40_000), language).length >= 0)
    }
  })
})

describe('bodies in a text', () => {
  it('are found under the names of each language, with and without blanks', () => {
    assert.deepEqual(bodiesOf('中华全国总工会会见越南劳动总联合会', 'zh'), [
      '中华全国总工会 = CN-ACFTU',
      '越南劳动总联合会 = VN-VGCL',
    ])
    assert.deepEqual(bodiesOf('한국노총과 베트남 노동총연맹', 'ko'), [
      '한국노총 = KR-FKTU',
      '베트남 노동총연맹 = VN-VGCL',
    ])
    assert.deepEqual(bodiesOf('ສະຫະພັນກໍາມະບານລາວ', 'lo'), ['ສະຫະພັນກໍາມະບານລາວ = LA-LFTU'])
    assert.deepEqual(bodiesOf('Tổng LĐLĐ Việt Nam', 'vi'), ['Tổng LĐLĐ Việt Nam = VN-VGCL'])
  })

  it('are known by an acronym that several have only where the text names one country of theirs', () => {
    assert.deepEqual(bodiesOf('The CUT came.', 'en'), [])
    assert.deepEqual(bodiesOf('The CUT of Chile came.', 'en'), ['CUT = CL-CUT'])
    assert.deepEqual(bodiesOf('The CUT of Chile and that of Brazil', 'en'), [])
    assert.equal(builtInDirectory.bodyOfAcronym('FKTU', () => new Set())?.country, 'KR')
  })
})

describe('what people add', () => {
  const told = builtInDirectory.withEntries([
    { name: 'Hội Thợ Gốm Bát Tràng', language: 'vi', country: 'VN', kind: 'union', recordId: 'one' },
    { name: 'HTG', country: 'VN', kind: 'union', recordId: 'one' },
    { name: '한국노동조합총연합', language: 'ko', country: 'KR', kind: 'union', recordId: 'two' },
    { name: '한국노총', language: 'ko', country: 'KR', kind: 'union', recordId: 'two' },
    { name: 'Rengo', kind: 'union', refused: true },
  ])

  it('is found like what was there before: one body under the names of its record', () => {
    assert.deepEqual(bodiesOf('Hội Thợ Gốm Bát Tràng (HTG)', 'vi', told), [
      'Hội Thợ Gốm Bát Tràng = told-one',
      'HTG = told-one',
    ])
  })

  it('becomes a name of the body that is known under another name of its record', () => {
    const [found] = told.bodiesIn('한국노동조합총연합', 'ko')
    assert.deepEqual([found?.body.id, found?.body.recordId], ['KR-FKTU', 'two'])
  })

  it('is forgotten where people refused it, and leaves the first directory as it was', () => {
    assert.deepEqual(bodiesOf('Rengo', 'en', told), [])
    assert.ok(told.isRefused('RENGO'))
    assert.deepEqual(bodiesOf('Rengo', 'en'), ['Rengo = JP-JTUC-RENGO'])
    assert.deepEqual(bodiesOf('Rengo', 'en', told.withEntries([{ name: 'Rengo', kind: 'union' }])).length, 1)
  })

  it('changes what is read', () => {
    const text = 'The Bamboo Weavers of Hue and the Hue Provincial Federation of Labour met on 3 May 2024.'
    const document = { text, mediaType: 'text/plain', blocks: [], cautions: [] }
    const names = (directory = builtInDirectory): string[] =>
      read(document, { directory }).proposals.flatMap(({ kind, fields }) =>
        kind === 'organisation' && 'name' in fields ? [fields.name] : [],
      )
    assert.deepEqual(names(), ['Hue Provincial Federation of Labour'])
    const more = builtInDirectory.withEntries([{ name: 'Bamboo Weavers of Hue', kind: 'union', recordId: 'three' }])
    assert.deepEqual(names(more).sort(), ['Bamboo Weavers of Hue', 'Hue Provincial Federation of Labour'])
    const less = builtInDirectory.withEntries([
      { name: 'Hue Provincial Federation of Labour', kind: 'union', refused: true },
    ])
    assert.deepEqual(names(less), [])
  })
})

describe('the lists', () => {
  const bodies = [...unions.flatMap(({ entries }) => entries), ...otherBodyList.entries]
  const languages = ['en', 'vi', 'zh', 'zh-Hant', 'ko', 'lo']

  it('say where they come from and of what day they are', () => {
    for (const { source, stand } of [countries, ...placeLists, ...unions, otherBodyList]) {
      assert.ok(source.length > 20)
      assert.match(stand, /^\d{4}-\d{2}-\d{2}$/)
    }
  })

  it('hold over 300 national centres, each with its country and a name', () => {
    const codes = new Set(countries.entries.map(({ code }) => code))
    const centres = unions[0]?.entries ?? []
    assert.ok(centres.length >= 300)
    for (const { country, names } of centres) {
      assert.ok(codes.has(country), country)
      assert.ok(Object.values(names).flat().length > 0)
    }
  })

  it('name no two bodies the same way', () => {
    const ids = bodies.map(({ country, acronym, names }) => `${country} ${acronym ?? JSON.stringify(names)}`)
    assert.deepEqual(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      [],
    )
  })

  it('have names in composed letters, without blanks around them', () => {
    const all = [countries, ...placeLists, ...unions, otherBodyList].flatMap(({ entries }) =>
      entries.flatMap(({ names }) => Object.values(names).flatMap((own) => own ?? [])),
    )
    assert.deepEqual(
      all.filter((name) => name === '' || name !== name.trim().normalize('NFC')),
      [],
    )
  })

  it('name the countries of the world in all languages where the name is known', () => {
    const missing = (language: string): number =>
      countries.entries.filter(({ names, bound }) => !names[language] && !bound?.[language]).length
    for (const language of languages.slice(0, 3)) assert.ok(missing(language) < 5, `${language} ${missing(language)}`)
  })

  it('leave 34 of the 63 provinces and cities of Vietnam on 1 July 2025, and every other one in one of them', () => {
    const provinces = (placeLists.find(({ country }) => country === 'VN')?.entries ?? []).filter(({ code }) => code)
    const left = provinces.filter(({ mergedInto }) => mergedInto === undefined)
    assert.deepEqual([provinces.length, left.length], [63, 34])
    const codes = new Set(left.map(({ code }) => code))
    for (const { mergedInto, until } of provinces) {
      if (mergedInto === undefined) continue
      assert.ok(codes.has(mergedInto), mergedInto)
      assert.equal(until, '2025-07-01')
    }
  })

  it('know Laos, Korea, China and Cambodia by their first-level divisions', () => {
    const count = (country: string): number =>
      placeLists.find((list) => list.country === country)?.entries.filter(({ code }) => code).length ?? 0
    assert.deepEqual(['LA', 'KR', 'CN', 'KH'].map(count), [17, 17, 31, 25])
  })

  it('give one place one key, whatever the spelling', () => {
    const key = (name: string): string | undefined =>
      placeAt(
        name
          .toLowerCase()
          .split(' ')
          .map((word) => ({ start: 0, end: 0, key: word, shape: 'capital' })),
        0,
      )?.place.key
    assert.equal(key('ha noi'), key('hanoi'))
    assert.equal(key('xekong'), key('sekong'))
    assert.equal(sameSpelling('the viet nam labour centre'), 'vietnam labor center')
  })
})
