import { organisationsByPattern } from '../../finders/organisations/by-pattern.ts'
import { knownBodies } from '../../directory/index.ts'
import { levels, letter, neverInNames } from './words.ts'
import { places } from './places.ts'

/** Members of a union together: those for whom a federation is one. */
const unions = '(?:ສະຫະພາບ)?(?:ກຳມະບານ|ແຮງງານ|ກຳມະກອນ)'
const head = [
  String.raw`(?<union>(?:ສູນກາງ\s?)?(?:ສະຫະພັນ|ສະມາພັນ|ສະຫະພາບ|ສະພາສະຫະພາບ|ສະພາ)\s?${unions}(?:\s?(?:ທົ່ວປະເທດ|ທົ່ວໄປ|ແຫ່ງຊາດ))?)`,
  String.raw`(?<union>(?:ສູນກາງ\s?)?ກຳມະບານ(?=\s?(?:${levels}|ກະຊວງ|ອົງການ|ຫວຽດນາມ|ເກົາຫຼີ|ສ\.?\s?ເກົາຫຼີ)))`,
  String.raw`(?<other>ກະຊວງ|ມະຫາວິທະຍາໄລ|ອົງການ(?=ແຮງງານສາກົນ))`,
]

export const organisations = organisationsByPattern({
  head: new RegExp(head.join('|'), 'gu'),
  side: 'after',
  part: new RegExp(
    String.raw`^(?:\s?(?<level>${levels})(?!${letter}{0,2}\s?(?:ແລະ|ທີ່))|(?<own>(?:(?!${neverInNames}|ຈະ|ຂອງ|ທີ່|ໃນ|ຢູ່|ໃຫ້|ກັບ)[ກ-ໝ]){3,24}(?:-(?:(?!${neverInNames})[ກ-ໝ]){2,20})?)(?=[\s,.;:()"”]|${neverInNames}|$))`,
    'u',
  ),
  placeLink: new RegExp(String.raw`^\s?(?:ປະຈຳ\s?)?(?:${levels})?\s?$`, 'u'),
  notAfter:
    /(?:ຮາກຖານ|ພະນັກງານ|ສະມາຊິກ|ວຽກງານ|ໂຮງຮຽນ|ຂະບວນການ|ວັນສ້າງຕັ້ງ|ກົດໝາຍ(?:ວ່າດ້ວຍ)?|ຊຸດຝຶກອົບຮົມ|ຫ້ອງວ່າການ|ກະຊວງ|ບັນດາ|ທຸກໆ|ຕົວແບບ|ສິດ|ໜ່ວຍ)\s?$/u,
  notBefore: /^\s?(?:ຮາກຖານ|ຂັ້ນຮາກຖານ)/u,
  bracket:
    /^\s?\(\s?(?:(?:ຕໍ່ໄປ(?:ນີ້)?\s?(?:ເອີ້ນວ່າ|ຂຽນຫຍໍ້ວ່າ)|ຂຽນຫຍໍ້(?:ວ່າ)?|ຫຍໍ້ວ່າ|ເອີ້ນ(?:ຫຍໍ້)?ວ່າ|ຊື່ຫຍໍ້)\s?:?\s?)?["“‘']?(?!ສສ\s|ສປປ?\s|ສ\.|ຝ່າຍ|ຫວຽດ|ລາວ|ເກົາ|ຈີນ|ຕໍ່ໄປ|ຂຽນຫຍໍ້)(?<alias>(?:[ກ-ໝ]{2,8}(?:[ .-][ກ-ໝ]{1,6}){0,2}|[A-Z][A-Za-z-]{1,15}))["”’']?\s?\)/u,
  // Between Lao words no blank is needed; a short name in Latin letters begins and ends as a word.
  wordLetter: /[A-Za-z]/,
  countryOfHead: (head) => (/ສະຫະພັນ\s?ແຮງງານ/u.test(head) ? 'VN' : undefined),
  places,
  known: knownBodies('lo'),
})
