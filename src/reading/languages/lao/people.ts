import { peopleByPattern } from '../../finders/people/by-pattern.ts'
import { afterNames, neverInNames, posts } from './words.ts'

const stop = String.raw`(?:${neverInNames}|${afterNames})`
/** A part of a name ends at a blank, a sign, or where a word stands that no name holds. */
const first = String.raw`(?!${stop})(?:(?!${neverInNames})[ກ-ໝ.]){2,24}`
const next = String.raw`\s(?!${stop}|${posts})(?:(?!${neverInNames})[ກ-ໝ]){2,24}`
/** A Lao name has two parts, written apart; one of Vietnam, Korea or China begins with a short family name. */
const shortFirst = String.raw`(?!${stop})(?:(?!${neverInNames})[ກ-ໝ]){2,7}`
const name = String.raw`(?<name>${shortFirst}(?:${next}){2,3}(?=[\s,.;:()–—-]|${neverInNames}|$)|${first}(?:${next})?)`
const honorific = String.raw`(?:ທ່ານ|ສະຫາຍ|ທ\.)(?:\s?(?:ນາງ|ດຣ\.?|ປອ\.?))?|(?<![ກ-ໝ])(?:ນາງ|ທ້າວ)`
const post = String.raw`${posts}(?:(?!ສະຫະພັນ|ກຳມະບານແຂວງ|ກຳມະບານນະຄອນ|ໄດ້|ກ່າວ|ຂອງ|ພ້ອມ|ຕໍ່ໄປ|ເຊິ່ງ|ຈະ)[ກ-ໝ]){0,40}`
/** Posts in the party stand before that in the federation. */
const party = String.raw`(?:ກຳມະການ|ເລຂາ(?:ທິການ)?|ຮອງເລຂາ|ສະມາຊິກ)[ກ-ໝ]{0,40}ພັກ[ກ-ໝ]{0,20}(?:,\s?|\s)(?=${posts})`
const body = String.raw`(?:\s?(?:ຂອງ|ແຫ່ງ)?\s?(?<body>\uFFFC{2,200}))?`

const flags = 'dgu'
/** A number before it makes the honorific a word that counts; with some words before it, it means somebody else. */
const notCounted = String.raw`(?<!\d\s?|(?:ສອງ|ສາມ|ສີ່|ຫ້າ|ຫົກ|ເຈັດ|ແປດ|ເກົ້າ|ສິບ|ຊາວ|ບັນດາ|ພວກ|ທຸກ|ທຸກໆ|ຮຽນມາຍັງ)\s?)`
const called = String.raw`${notCounted}(?:${honorific})\s?`

export const people = peopleByPattern({
  people: [
    {
      pattern: new RegExp(
        String.raw`${called}${name}\s?(?:,|-|–|\()?\s?(?:(?:ເປັນ|ໃນນາມ)\s?)?(?:${party})?(?<role>${post})${body}`,
        flags,
      ),
      confidence: 'sure',
    },
    {
      pattern: new RegExp(String.raw`(?<role>${post})${body}\s?(?:ແມ່ນ|ຄື)?\s?:?\s?${called}${name}`, flags),
      confidence: 'sure',
    },
    // *ຜູ້ຈົດບັນທຶກ: ອານົງ ແກ້ວວິໄລ*
    {
      pattern: new RegExp(
        String.raw`^(?<role>${posts}[ກ-ໝ]{0,40})${body}\s?:\s?(?:${honorific})?\s?${name}\s?[.,;]?$`,
        flags,
      ),
      confidence: 'sure',
    },
    { pattern: new RegExp(String.raw`${called}${name}`, flags), confidence: 'sure' },
  ],
  notName: new RegExp(String.raw`^(?:${stop})|^(?:ທັງ|ຜູ້|ທ່ານ|ປະ|ການນຳ|ທູດ|ຄະນະ|ຊາບ|ອື່ນ)|\d|^[ກ-ໝ]{1,2}$`, 'u'),
  statePost: /(?:ເຈົ້າແຂວງ|ເຈົ້າເມືອງ|ເຈົ້າຄອງ|ເຈົ້ານະຄອນ|ລັດຖະມົນຕີ|ເອກອັກຄະລັດຖະທູດ|ອັກຄະລັດຖະທູດ|ກົງສຸນ|ຜູ້ວ່າການ|ບັນທຶກ|ຈົດກ່າຍ)/u,
  attendance: /(?:ຜູ້ເຂົ້າຮ່ວມ|ເຂົ້າຮ່ວມກອງປະຊຸມ|ອົງປະກອບ|ຜູ້ຕາງໜ້າ|^ຝ່າຍ.{2,60}:|ມາປະຊຸມ|ພາກສ່ວນເຂົ້າຮ່ວມ)/u,
  listed: new RegExp(
    String.raw`^(?<role>${posts}[ກ-ໝ]{0,40})${body}\s?:\s?(?:${honorific})?\s?${name}\s?[.,;]?$|^(?:[^:]{0,80}:\s?)?(?:[-–•*]\s|\d{1,2}[.)]\s)?(?:${honorific})?\s?${name}(?:\s?(?:,|-|–|\()\s?(?<role>${post})${body})?\s?[.,;]?$`,
    flags,
  ),
  postLine: new RegExp(String.raw`^(?<role>${posts}[ກ-ໝ]{0,60})(?:\s(?:ຝ່າຍ\s?)?[ກ-ໝ]{1,24})?$`, 'u'),
  // A name of two long parts is Lao; family names of the neighbours have one syllable.
  home: (name) => {
    const [given = '', family = '', ...more] = name.split(' ')
    const isLao = more.length === 0 && given.length > shortestGiven && family.length > longestSyllable
    return isLao ? (country) => country === 'LA' : undefined
  },
  laterForms: (full) => {
    const [given = '', family, ...more] = full.split(' ')
    // A Lao person is called by the first name alone.
    return family !== undefined && more.length === 0 && given.length > shortestGiven
      ? [`ທ່ານ ${given}`, `ທ່ານນາງ ${given}`]
      : []
  },
  wordLetter: /(?!)/,
})
const shortestGiven = 3
const longestSyllable = 4
