import { figuresByPattern } from '../../finders/figures/by-pattern.ts'
import { spelled, valueOf } from './words.ts'

const number = String.raw`\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)?`
const value = (group: string): string => String.raw`(?<![\d.,/-])(?<${group}>${number})`
const money = 'ກີບ|ໂດລາ(?:ສະຫະລັດ|ອາເມລິກາ)?|ດົ່ງ|ບາດ|ຢວນ|ວອນ|ເຢນ|ເອີໂຣ|ຢູໂຣ|LAK|USD|VND|THB|CNY|KRW|EUR'
const scale = 'ພັນລ້ານ|ຮ້ອຍລ້ານ|ສິບລ້ານ|ຮ້ອຍພັນ|ລ້ານ|ຕື້|ໝື່ນ|ແສນ|ພັນ|ຮ້ອຍ'
/** Words that count: people, things, places, times. */
const people = 'ເທື່ອຄົນ|ຜູ້(?=[\\s,.;)]|$)|ຄົນ|ທ່ານ|ສະຫາຍ|ນາງ|ອົງ|ຮູບ|ຄອບຄົວ'
const things =
  'ຊຸດ|ສະບັບ(?!\\s?(?:ເປັນ)?ພາສາ)|ຄະນະ|ຫຼັງ|ໜ່ວຍງານ|ໜ່ວຍ|ເຄື່ອງ|ຄັນ|ລຳ|ຫົວ|ເຫຼັ້ມ|ໂຄງການ|ຫ້ອງ|ແຫ່ງ|ຈຸດ|ຮຸ່ນ|ທຶນ|ອັນ|ບົດ|ໃບ|ກ່ອງ|ໂຕນ|ກິໂລກຣາມ|ກິໂລແມັດ|ກິໂລ|ກມ|ລິດ|ກຸ່ມ|ເລື່ອງ|ລາຍການ|ລາຍ|ຮາກຖານ|ບໍລິສັດ|ວິສາຫະກິດ|ໂຮງງານ|ໜ້າວຽກ|' +
  'ກິດຈະກຳ|ເມືອງ|ແຂວງ|ບ້ານ|ປະເທດ|ສະຫະພັນ|ຂະແໜງການ|ໜ້າທີ່|ສາຍ|ກໍລະນີ|ຂໍ້|ຕົ້ນ|ແມັດ|ເຮັກຕາ|ຕອນ|ຄະດີ|ສູນ|ໂຮງຮຽນ|ໜັງສື|ແຜ່ນ|ຖົງ|ຫີບ|ຜືນ|ຫຼຽນ|ຄູ່|ຊຸດຝຶກອົບຮົມ'
const times = 'ຄັ້ງ|ເທື່ອ|ປີ|ເດືອນ|ອາທິດ|ວັນ|ມື້|ຊົ່ວໂມງ|ນາທີ'
const unit = `${people}|${things}|${times}`
/** What is counted stands before its number: *ພະນັກງານ 26 ທ່ານ*. */
const what = String.raw`(?:(?<what>[ກ-ໝ]{2,60})(?:\s?(?:ທັງໝົດ|ຈຳນວນ|ລວມ(?:ມີ)?|ປະມານ|ເກືອບ|ຫຼາຍກວ່າ|ກວ່າ))?\s?)?`
/** How much of its plan a number is stands behind it. */
const ofPlan = String.raw`(?:\s?[(,]?\s?(?:ບັນລຸ|ເທົ່າກັບ|ຄິດເປັນ|ເທົ່າ|ກວມ)?(?:ໄດ້)?\s?(?<percentage>${number})\s?%)?`
const scaled = String.raw`(?:\s?(?<scale>${scale}))?`

export const figures = figuresByPattern({
  counted: new RegExp(
    [
      String.raw`${value('value')}\s?(?<percent>%|ສ່ວນຮ້ອຍ|ເປີເຊັນ)`,
      String.raw`${value('value')}${scaled}\s?(?<money>${money})`,
      String.raw`(?<money>US\$|\$|€|₭|₫)\s?(?<value>${number})${scaled}`,
      String.raw`${what}${value('value')}${scaled}\s?(?<unit>${unit})`,
      String.raw`(?<what>[ກ-ໝ]{2,60}?)??(?<value>${spelled})(?<unit>${people}|ຫຼັງ|ໜ່ວຍ|ຄັນ|ແຫ່ງ|ຊຸດ|ສະບັບ(?!\s?(?:ເປັນ)?ພາສາ)|ປີ|ເດືອນ|ອາທິດ|ວັນ|ມື້|ຄັ້ງ)`,
    ].join('|'),
    'dgu',
  ),
  plans: [
    new RegExp(String.raw`${what}${value('value')}\s?/\s?(?<plan>${number})\s?(?<unit>${unit})${ofPlan}`, 'dgu'),
    new RegExp(
      String.raw`${what}${value('value')}\s?(?:${unit})?\s?,?\s?(?:ທຽບ(?:ໃສ່|ກັບ)|ຕໍ່|ຈາກ|ໃນ)\s?(?:ແຜນ(?:ການ)?|ຄາດໝາຍ)(?:ທີ່ວາງໄວ້)?\s?(?:ແມ່ນ\s?)?(?<plan>${number})\s?(?<unit>${unit})${ofPlan}`,
      'dgu',
    ),
    new RegExp(
      String.raw`(?:ແຜນ(?:ການ)?|ຄາດໝາຍ)(?:ວາງໄວ້)?\s?(?:ແມ່ນ\s?)?(?<plan>${number})\s?(?:${unit}),?\s?(?:ແຕ່)?\s?(?:ປະຕິບັດ|ເຮັດ|ບັນລຸ)(?:ໄດ້)?\s?(?<value>${number})\s?(?<unit>${unit})`,
      'dgu',
    ),
    new RegExp(
      String.raw`ໃນ\s?(?:ແຜນ(?:ການ)?|ວຽກ)?\s?(?<plan>${number})\s?(?:${unit})(?:\s?ທີ່[^,.;\d]{2,40})?,?\s?(?:ໄດ້)?(?:ປະຕິບັດ|ສຳເລັດ|ເຮັດ)(?:ສຳເລັດ|ໄດ້)?\s?(?<value>${number})\s?(?<unit>${unit})`,
      'dgu',
    ),
  ],
  valueOf,
  scales: {
    ຮ້ອຍ: 100,
    ພັນ: 1000,
    ໝື່ນ: 10_000,
    ແສນ: 100_000,
    ຮ້ອຍພັນ: 100_000,
    ລ້ານ: 1_000_000,
    ສິບລ້ານ: 10_000_000,
    ຮ້ອຍລ້ານ: 100_000_000,
    ຕື້: 1_000_000_000,
    ພັນລ້ານ: 1_000_000_000,
  },
  currencies: {
    ກີບ: 'LAK',
    '₭': 'LAK',
    ດົ່ງ: 'VND',
    '₫': 'VND',
    ໂດລາ: 'USD',
    ໂດລາສະຫະລັດ: 'USD',
    ໂດລາອາເມລິກາ: 'USD',
    US$: 'USD',
    $: 'USD',
    ບາດ: 'THB',
    ຢວນ: 'CNY',
    ວອນ: 'KRW',
    ເຢນ: 'JPY',
    ເອີໂຣ: 'EUR',
    ຢູໂຣ: 'EUR',
    '€': 'EUR',
  },
  notAfter:
    /(?:ທີ|ຄັ້ງທີ|ມາດຕາ|ຂໍ້(?:ທີ)?|ເລກທີ|ສະບັບເລກທີ|ບໍ່(?:ໃຫ້)?(?:ເກີນ|ກາຍ|ຕ່ຳກວ່າ)|ພາຍໃນ|ຢ່າງ(?:ໜ້ອຍ|ຕ່ຳ|ຫຼາຍ)|ລ່ວງໜ້າ|ທຸກໆ?|ທຸກ\s?ໆ|ປີລະ|ເດືອນລະ|ພາສາລະ|ຝ່າຍລະ|ອາຍຸ(?!ການ)|ອັດຕະໂນມັດອີກ|ຕໍ່ອາຍຸ(?:ອອກໄປ)?ອີກ|ເບີ|\d\s?(?:ຫາ|ເຖິງ)|\d\s?[-–])\s?$|^$/u,
  notBefore:
    /^\s?(?:(?:ຕໍ່|ລະ)\s?(?:1|ໜຶ່ງ)?\s?(?:ຄັ້ງ|ເທື່ອ)|[-–]\s?\d|(?:ຫາ|ເຖິງ)\s?\d|ຕົ້ນປີ|ທ້າຍປີ|(?:ຂຶ້ນໄປ|ລົງມາ)|ຝ່າຍ|ທຳອິດ|ສຸດທ້າຍ|ທີ(?=\s?[\dIVX]))/u,
  uncounted: /^(?:ຝ່າຍ|ຂໍ້)$/u,
  countsOne: /^(?!)/,
})
