import type { DateWords, RelativeDate } from '../date-words.ts'

const months: Readonly<Record<string, number>> = {
  ມັງກອນ: 1,
  ກຸມພາ: 2,
  ມີນາ: 3,
  ເມສາ: 4,
  ພຶດສະພາ: 5,
  ມິຖຸນາ: 6,
  ກໍລະກົດ: 7,
  ສິງຫາ: 8,
  ກັນຍາ: 9,
  ຕຸລາ: 10,
  ພະຈິກ: 11,
  ທັນວາ: 12,
}
const weekdays: Readonly<Record<string, number>> = {
  ວັນຈັນ: 1,
  ວັນອັງຄານ: 2,
  ວັນພຸດ: 3,
  ວັນພະຫັດ: 4,
  ວັນພະຫັດສະບໍດີ: 4,
  ວັນສຸກ: 5,
  ວັນເສົາ: 6,
  ວັນອາທິດ: 7,
}
const relative: Readonly<Record<string, RelativeDate>> = {
  ມື້ນີ້: { unit: 'day', offset: 0 },
  ວັນນີ້: { unit: 'day', offset: 0 },
  ມື້ວານນີ້: { unit: 'day', offset: -1 },
  ມື້ວານ: { unit: 'day', offset: -1 },
  ວານນີ້: { unit: 'day', offset: -1 },
  ມື້ອື່ນ: { unit: 'day', offset: 1 },
  ມື້ຮື: { unit: 'day', offset: 2 },
  ມື້ກ່ອນ: { unit: 'day', offset: -1 },
  ມື້ຊືນ: { unit: 'day', offset: -2 },
  ມື້ຊືນນີ້: { unit: 'day', offset: -2 },
  ມື້ຕໍ່ມາ: { unit: 'day', offset: 1, from: 'told' },
  ວັນຕໍ່ມາ: { unit: 'day', offset: 1, from: 'told' },
  ມື້ຖັດມາ: { unit: 'day', offset: 1, from: 'told' },
  ເດືອນນີ້: { unit: 'month', offset: 0 },
  ເດືອນຜ່ານມາ: { unit: 'month', offset: -1 },
  ເດືອນຖັດໄປ: { unit: 'month', offset: 1 },
  ເດືອນຕໍ່ໄປ: { unit: 'month', offset: 1 },
  ເດືອນກ່ອນ: { unit: 'month', offset: -1 },
  ເດືອນແລ້ວ: { unit: 'month', offset: -1 },
  ເດືອນໜ້າ: { unit: 'month', offset: 1 },
  ປີນີ້: { unit: 'year', offset: 0 },
  ປີກາຍ: { unit: 'year', offset: -1 },
  ປີກ່ອນ: { unit: 'year', offset: -1 },
  ປີແລ້ວ: { unit: 'year', offset: -1 },
  ປີກາຍນີ້: { unit: 'year', offset: -1 },
  ປີໜ້າ: { unit: 'year', offset: 1 },
  ປີຜ່ານມາ: { unit: 'year', offset: -1 },
  ປີຕໍ່ໜ້າ: { unit: 'year', offset: 1 },
}
const monthsTold = Object.fromEntries(Object.entries(relative).filter(([, { unit }]) => unit === 'month'))
const yearWords: Readonly<Record<string, number>> = {
  ນີ້: 0,
  ປີນີ້: 0,
  ປີກາຍ: -1,
  ປີກາຍນີ້: -1,
  ປີກ່ອນ: -1,
  ປີແລ້ວ: -1,
  ປີໜ້າ: 1,
}

const names = (words: Readonly<Record<string, unknown>>): string =>
  Object.keys(words)
    .sort((one, other) => other.length - one.length)
    .join('|')

const year = String.raw`(?:19|20)\d{2}(?![\d%]|[.,]\d)`
const ofYear = String.raw`\s?(?:(?:ຂອງ\s?)?ປີ\s?|ຄ\.?\s?ສ\.?\s?|,\s)?`
const withYear = String.raw`(?:${ofYear}(?<year>${year}))`
const toYear = String.raw`(?:${ofYear}(?<toYear>${year}))`
const whichYear = String.raw`(?:${withYear}|\s?(?<yearWord>${names(yearWords)}))`
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d|[.,]\d)`
const onDay = String.raw`(?:ວັນ)?(?:ທີ\s?)`
const weekday = String.raw`(?<weekday>${names(weekdays)})\s?`
const named = String.raw`(?:(?:${weekday})?,?\s?(?:ວັນ)?ທີ\s?|${weekday},?\s?)?`
const to = String.raw`\s?(?:[-–—]|ຫາ|ເຖິງ|ຮອດ|ຈົນເຖິງ|ຈົນຮອດ|(?<joint>ແລະ|ກັບ))\s?(?:(?:ວັນ)?ທີ\s?)?`
const span = String.raw`(?:(?<span>(?:ໃນ)?ລະຫວ່າງ|ນັບ(?:ແຕ່|ຕັ້ງແຕ່)|ຕັ້ງແຕ່|ເລີ່ມ(?:ແຕ່|ຈາກ)|ແຕ່|ໄລຍະ)\s?)?`
const yearTo = String.raw`\s?(?:[-–—/]|ຫາ|ເຖິງ|ຮອດ|ຈົນຮອດ|ຈົນເຖິງ)\s?(?:ປີ\s?)?`
const ordinal = String.raw`(?:[1-4](?!\d)|IV|I{1,3}|ໜຶ່ງ|ສອງ|ສາມ|ສີ່|ທຳອິດ|ສຸດທ້າຍ)`

/** In this order at each place: the more a form says, the earlier it stands. Those of two ends come first. */
const ranges = [
  String.raw`${span}${named}(?<day>${day})\s?${month0('month')}${withYear}?${to}(?<toDay>${day})\s?${month0('toMonth')}${toYear}?`,
  String.raw`${span}${named}(?<day>${day})${to}(?<toDay>${day})\s?${month0('month')}${whichYear}?`,
  String.raw`${span}(?:ວັນທີ\s?)?(?<day>\d{1,2})\s?[-–—]\s?(?<toDay>\d{1,2})/(?<month>\d{1,2})/(?<year>${year})`,
  String.raw`${span}(?:ວັນທີ\s?)?(?<first>\d{1,2})/(?<second>\d{1,2})/(?<year>${year})(?!\s?[-–—]\s?\d)`,
  String.raw`${span}${month0('month')}${withYear}?\s?(?:[-–—]|ຫາ|ເຖິງ|ຮອດ)\s?${month0('toMonth')}${toYear}`,
  String.raw`(?:${span}(?:ສົກ)?ປີ\s?|${span})(?<year>${year})${yearTo}(?<toYear>${year}|\d{2}(?![\d/.,%-]))`,
]

function month0(group: string): string {
  return String.raw`(?:ເດືອນ\s?)?(?<${group}>${names(months)})`
}

const single = [
  String.raw`${named}(?<day>${day})\s?${month0('month')}${whichYear}?`,
  String.raw`(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/])`,
  String.raw`${named}(?<first>\d{1,2})[-/.](?<second>\d{1,2})[-/.](?<year>${year})`,
  String.raw`${onDay}(?<day>${day})\s?ເດືອນ\s?(?<month>(?:0?[1-9]|1[0-2])(?!\d))${whichYear}?`,
  String.raw`${onDay}(?<first>\d{1,2})/(?<second>\d{1,2})(?![\d/%])`,
  String.raw`(?:(?:6|ຫົກ)\s?ເດືອນ|ເຄິ່ງ)\s?(?<half>ຕົ້ນ|ທ້າຍ|ທຳອິດ|ຫຼັງ|ທີໜຶ່ງ|ທີສອງ)\s?(?:ຂອງ)?\s?(?:ປີ)?\s?(?:(?<year>${year})|(?<yearWord>${names(yearWords)}))`,
  String.raw`(?:(?:6|ຫົກ)\s?ເດືອນ|ເຄິ່ງ)\s?(?<half>ຕົ້ນ|ທ້າຍ)(?:\s?ຂອງ)?\s?(?<yearWord>ປີ)(?!\s?\d)`,
  String.raw`ໄຕມາດ\s?(?:ທີ\s?)?(?<quarter>${ordinal})\s?(?:/|,\s|ຂອງ\s?)?\s?(?:ປີ\s?)?(?:(?<year>${year})|(?<yearWord>${names(yearWords)}))`,
  String.raw`ໄຕມາດ\s?(?:ທີ\s?)?(?<quarter>${ordinal})(?:\s?(?:ຂອງ\s?)?(?<yearWord>ປີ)(?!\s?\d))?`,
  String.raw`${month0('month')}${whichYear}`,
  String.raw`ເດືອນ\s?(?<month>(?:0?[1-9]|1[0-2])(?!\d))\s?/\s?(?<year>${year})`,
  String.raw`ເດືອນ\s?(?<month>(?:0?[1-9]|1[0-2])(?!\d))${withYear}`,
  String.raw`ເດືອນ\s?(?<month>(?:0?[1-9]|1[0-2])(?!\d))\s?(?<yearWord>${names(yearWords)})`,
  String.raw`ເດືອນ\s?(?<month>${names(months)})`,
  String.raw`ວັນທີ\s?(?<day>${day})(?:\s?(?:[-–—]|ຫາ|ເຖິງ)\s?(?<toDay>${day}))?\s?(?:ຂອງ\s?)?(?<relative>${names(monthsTold)})`,
  String.raw`ວັນທີ\s?(?<day>${day})(?:\s?(?:[-–—]|ຫາ|ເຖິງ)\s?(?<toDay>${day}))?(?!\s?[-–—/.]\s?\d)(?:\s?(?<past>(?:ທີ່)?ຜ່ານມາ)|\s?(?<coming>(?:ທີ່)?ຈະມາເຖິງ))?`,
  String.raw`(?:ສົກ)?(?:ປີ|ຄ\.?ສ\.?)\s?(?<year>${year})`,
  String.raw`(?<![ກ-ໝ\d]\s?|[.,/-])(?<year>${year})(?=\s?(?:[,;)]|ແລະ))`,
  String.raw`(?<relative>${names(relative)})`,
  String.raw`(?<!ທຸກ\s?ໆ?\s?)(?<weekday>${names(weekdays)})(?:\s?(?:ຫາ|-)\s?(?<toWeekday>${names(weekdays)}))?(?!ທີ)`,
]

const edge = String.raw`(?:(?<edge>ນັບຕັ້ງແຕ່|ນັບແຕ່|ຕັ້ງແຕ່|ເລີ່ມແຕ່|ເລີ່ມຈາກ|ບໍ່ໃຫ້ກາຍ|ບໍ່ກາຍ|ບໍ່ເກີນ|ຢ່າງຊ້າ(?:ສຸດ)?(?:ແມ່ນ)?|ພາຍໃນ|ກ່ອນ|ຈົນເຖິງ|ຈົນຮອດ|ຈົນ|ຮອດ|ຫາ|ພາຍຫຼັງ|ຫຼັງຈາກ|ຫຼັງ)\s?(?:ມື້|ຕົ້ນ|ທ້າຍ|ກາງ)?\s?)?`

export const dates: DateWords = {
  expression: new RegExp(
    String.raw`(?<![\d/.,-])(?:${ranges.join('|')})|(?<![\d/.,-])${edge}(?<![\d/-])(?:${single.join('|')})`,
    'gu',
  ),
  hint: new RegExp(
    String.raw`\d|ມື້(?:ນີ້|ວານ|ອື່ນ|ຕໍ່ມາ|ຖັດມາ)|ວານນີ້|ວັນນີ້|ວັນຕໍ່ມາ|(?:ປີ|ເດືອນ)(?:ນີ້|ກາຍ|ກ່ອນ|ແລ້ວ|ໜ້າ)|ເດືອນ\s?(?:${names(months)})|${names(weekdays)}`,
    'gu',
  ),
  dayFirst: true,
  months,
  weekdays,
  ordinals: {
    ຕົ້ນ: 1,
    ທີໜຶ່ງ: 1,
    ທີສອງ: 2,
    ທຳອິດ: 1,
    ທ້າຍ: 2,
    ຫຼັງ: 2,
    ໜຶ່ງ: 1,
    ສອງ: 2,
    ສາມ: 3,
    ສີ່: 4,
    ສຸດທ້າຍ: 4,
    '1': 1,
    '2': 2,
    '3': 3,
    '4': 4,
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
  },
  relative,
  // *ທ້າຍປີ*, *ໄຕມາດສຸດທ້າຍຂອງປີ*: the year of the writing.
  yearWords: { ...yearWords, ປີ: 0 },
  edges: {
    ນັບຕັ້ງແຕ່: 'since',
    ນັບແຕ່: 'since',
    ຕັ້ງແຕ່: 'since',
    ເລີ່ມແຕ່: 'since',
    ເລີ່ມຈາກ: 'since',
    ບໍ່ໃຫ້ກາຍ: 'by',
    ບໍ່ກາຍ: 'by',
    ບໍ່ເກີນ: 'by',
    ຢ່າງຊ້າ: 'by',
    ຢ່າງຊ້າສຸດ: 'by',
    ພາຍໃນ: 'by',
    ກ່ອນ: 'by',
    ຈົນເຖິງ: 'until',
    ຈົນຮອດ: 'until',
    ຈົນ: 'until',
    ຮອດ: 'until',
    ຫາ: 'until',
    ພາຍຫຼັງ: 'after',
    ຫຼັງຈາກ: 'after',
    ຫຼັງ: 'after',
  },
  future:
    /ຈະ|(?:ກ່ອນ|ພາຍໃນ|ບໍ່ໃຫ້ກາຍ|ຢ່າງຊ້າ)\s?(?:ວັນ)?ທີ|ຂໍໃຫ້|ຮຽກຮ້ອງ|ສະເໜີໃຫ້|ມີແຜນ|ວາງແຜນ|ກະກຽມ|ຄາດ(?:ວ່າ|ໝາຍ)|ຄັ້ງ(?:ຕໍ່)?ໜ້າ|ຄັ້ງຕໍ່ໄປ|ໃນຕໍ່ໜ້າ/u,
  pastBefore: /ໄດ້[^,.;]{0,60}$/u,
}
