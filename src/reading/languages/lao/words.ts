/**
 * Pieces that several sections share. The reader is given every Lao text in one spelling (ກຳ, ນ້ຳ, ໜ, ໝ, ຫຼ) and with
 * western digits, so that is how the patterns are written.
 */

/** Letters, vowels and tones of a Lao word. */
export const letter = '[\u0e81-\u0ecd\u0edc-\u0edf]'

/** What may stand before the name of a province, city, district: levels of a body. */
export const levels =
  'ນະຄອນຫຼວງ|ນະຄອນ|ເທດສະບານນະຄອນ|ແຂວງ|ຈັງຫວັດ|ຫົວເມືອງ|ເມືອງ|ເຂດປົກຄອງຕົນເອງເຜົ່າຈ້ວງ|ເຂດປົກຄອງຕົນເອງເຜົ່າ(?:ອຸຍກູ|ຫຸຍ)|ເຂດປົກຄອງຕົນເອງ|ແຂວງປົກຄອງຕົນເອງ|ເຂດ|ລັດ'

/** Nouns of posts, without what they are of. */
export const posts =
  '(?:(?:ອະດີດ|ອາດີດ|ຮັກສາການ|ວ່າການແທນ)\\s?)?(?:ຮອງ\\s?|ຜູ້ຊ່ວຍ\\s?)?(?:ປະທານ|ຫົວໜ້າ|ເລຂາທິການ|ເລຂາ|ຜູ້ອຳນວຍການ|ອຳນວຍການ|ອະທິການບໍດີ|ຄະນະບໍດີ|' +
  'ລັດຖະມົນຕີ|ນາຍົກລັດຖະມົນຕີ|ເຈົ້າແຂວງ|ເຈົ້າເມືອງ|ເຈົ້ານະຄອນ|ເຈົ້າຄອງ|ຜູ້ວ່າການ|ເອກອັກຄະລັດຖະທູດ|ອັກຄະລັດຖະທູດ|ກົງສຸນໃຫຍ່|ກົງສຸນ|ຜູ້ຈັດການ|ຜູ້ປະສານງານ|ຜູ້ຕາງໜ້າ|' +
  'ວິຊາການ|ທີ່ປຶກສາ|ນັກວິຊາການ|ນັກຊ່ຽວຊານ|ຊ່ຽວຊານ|ອາຈານສອນ|ນາຍພາສາ|ລ່າມ|ທະນາຍຄວາມ|ກຳມະການ|ສະມາຊິກຄະນະ|ຜູ້ຈົດບັນທຶກ|ຜູ້ບັນທຶກ|ຜູ້ຂຽນບັນທຶກ|ຜູ້ຈົດກ່າຍ|ເລຂາກອງປະຊຸມ|ປະທານກອງປະຊຸມ|ຜູ້ດຳເນີນລາຍການ|ພະນັກງານວິຊາການ|ຄະນະພັກ|ພະນັກງານບັນທຶກ|ໂຄສົກ)'

/** A clause goes on so: no name of a person or place runs over it, even where no blank stands before it. */
export const neverInNames =
  'ໄດ້|ກ່າວ|ສະເໜີ|ໃຫ້ຮູ້|ຢືນຢັນ|ແຈ້ງ|ຮຽກຮ້ອງ|ຮ້ອງຂໍ|ລາຍງານ|ຕ້ອນຮັບ|ເຂົ້າຮ່ວມ|ປະທານ|ຫົວໜ້າ|ເລຂາທິການ|ອຳນວຍການ|ສະຫະພັນ|ກຳມະບານ|ຄະນະຜູ້ແທນ|ຝ່າຍ|ພ້ອມ|ແລະ|ເຊິ່ງ|ຊຶ່ງ|ລົງນາມ|ສັນຍາ|' +
  'ເປັນ|ຕົກລົງ|ເຫັນດີ|ຢ້ຽມຢາມ|ຮັບຜິດຊອບ|ສົ່ງ|ຈະຮັບ|ຈະສົ່ງ|ຈະຊ່ວຍ|ຈະເປີດ|ຈະຈັດ'

/** Words with which what follows a name begins, where a blank stands before it. */
export const afterNames =
  'ຈະ|ກໍ|ຍັງ|ຕອບ|ຖາມ|ຮັບ(?:ຈະ|ປາກ|ວ່າ|ຮອງ|ຮູ້|ຊາບ|ຟັງ|ຕ້ອນ)|ຫວັງ(?!\\s)|ຢາກ|ເຫັນ|ຂໍ(?:ໃຫ້|ບັນ|ຂອບ|ຕ້ອນ|ສະ|ນັບ|ແຈ້ງ|ແຕ່)|ຂໍ\\s|ນຳ(?:ໂດຍ|ພາ|ສະ|ເອົາ)|ແມ່ນ|ໃນ|ທີ່|ຢູ່|ໂດຍ|ມີ(?:ຄວາມ|ກຳ|ແຜນ|ຄຳ|\\s|ສ່ວນ|ທ່າ)|ມາ(?:ຢ້ຽມ|ຮ່ວມ|ເຄື່ອນ|\\s)|ໄປ(?:ຢ້ຽມ|ຮ່ວມ|\\s)|ຮ່ວມ(?:ກັບ|ກັນ|ເປັນ|ທັງ|\\s)|' +
  'ວ່າ|ຊີ້(?:ແຈງ|ນຳ|ໃຫ້)|ສະແດງ|ເນັ້ນ|ຍົກ|ຕີລາຄາ|ຊົມເຊີຍ|ຍ້ອງຍໍ|ອວຍພອນ|ຕາງໜ້າ|ໂອ້ລົມ|ພົບປະ|ເດີນທາງ|ປາຖະໜາ|ຄາດ|ເຊື່ອ|ຂອບໃຈ|ມອບ|ຜູ້|ຜ່ານ|ພາຍ|ຕໍ່|ກັບ|ຈາກ|ເຖິງ|ຫຼັງ|ກ່ອນ|ເຊັນ|ໝັ້ນ|ບອກ|ເວົ້າ|ເອີ້ນ|ເຊີນ(?=[ກ-ໝ]|\\s?\uFFFC)|ສະຫຼຸບ|ແນະນຳ|ຄິດ|ເຮັດ|ເປີດ|ປິດ|ທັງ(?=[ກ-ໝ])|ອະທິບາຍ|ເລົ່າ|ໃຫ້|ຮຽນ|ສຳລັບ|ສ່ວນ|ພວກ|ທ່ານ|ສະຫາຍ|ນາງ|ຈຳນວນ|ລວມ|ຂອງ|ບໍ່|ກຳລັງ|ພວມ|ວັນທີ|ເມື່ອ|ປຶກສາ|ເຈລະຈາ|ແລກປ່ຽນ|ສືບຕໍ່|ຊ່ວຍ|ສະໜັບ|ນັບ|ແຕ່|ຕ້ອງ|ຄວນ|ລົງ(?=[ກ-ໝ])|ອ່ານ|ແຕ່ງ|ຖະແຫຼງ|ປະກາດ|ຢູ່|ອອກ|ເຂົ້າ|ພົບ|ຢ້ຽມ'

const units = ['ໜຶ່ງ', 'ສອງ', 'ສາມ', 'ສີ່', 'ຫ້າ', 'ຫົກ', 'ເຈັດ', 'ແປດ', 'ເກົ້າ']
const tensOf = (tens: number): string => (tens === 1 ? 'ສິບ' : tens === 2 ? 'ຊາວ' : `${units[tens - 1]}ສິບ`)

/** Numbers below a hundred in words. */
export const numberWords: Readonly<Record<string, number>> = Object.fromEntries([
  ...units.map((word, index): [string, number] => [word, index + 1]),
  ['ສອງສິບ', 20],
  ...units.flatMap((_, index) => {
    const [tens, value] = [tensOf(index + 1), (index + 1) * 10]
    return [
      [tens, value],
      [`${tens}ເອັດ`, value + 1],
      ...units.map((word, unit) => [`${tens}${word}`, value + unit + 1]),
    ] as [string, number][]
  }),
])

/** One of them, the longer before those with which they begin. */
export const spelled = `(?:${Object.keys(numberWords)
  .sort((one, other) => other.length - one.length)
  .join('|')})`

/** The value of a number in words or digits; `undefined` where it is none. */
export function valueOf(printed: string): number | undefined {
  const number = printed.replace(/\s/g, '')
  return /^\d/.test(number) ? digitsValue(number) : numberWords[number]
}

/** Thousands with a dot, decimals with a comma; some papers have it the English way round. */
function digitsValue(digits: string): number {
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'))
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''))
  return Number(digits.replace(',', '.'))
}
