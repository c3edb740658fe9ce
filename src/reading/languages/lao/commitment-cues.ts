import type { CommitmentCue } from '../commitment-words.ts'
import { acts } from './verbs.ts'
import { spelled } from './words.ts'

const that = String.raw`(?:\s?ກັນ)?(?:\s?ຄືນໃໝ່)?(?:\s?(?:ວ່າ|ດັ່ງນີ້))?\s?:?\s?(?:ຈະ)?`
const number = String.raw`(?:\d[\d.,]*|${spelled})`
const mark = String.raw`(?:(?:\d{1,2}(?:\.\d{1,2}){1,3}|\(?[\dA-Za-zກ-ຮ.]{1,6}[.)]|[-–—•*·▪])\s{1,3})`
const giving =
  'ມອບ|ຈັດສັນ|ຈັດຫາ|ອອກທຶນ|ສ້ອມແປງ|ຊ່ວຍເຫຼືອ|ຊ່ວຍ|ສະໜັບສະໜູນ|ບໍລິຈາກ|ໃຫ້ທຶນ|ໃຫ້ການ(?:ຊ່ວຍເຫຼືອ|ສະໜັບສະໜູນ)|ສະໜອງ|ປະກອບສ່ວນ|ອຸປະຖຳ|ກໍ່ສ້າງ|ພິມ|ແປ'
const sharing =
  'ສົ່ງ|ເປີດ|ຈັດ(?!ພິທີ|ງານ)|ຝຶກອົບຮົມ|ແລກປ່ຽນ|ຮັບ(?=ພະນັກງານ|ນັກ|ຄະນະ|ເອົາ)|ແຈ້ງ(?=ຂໍ້ມູນ)|ປະສານງານ|ໄຂ|ປະຕິບັດ|ຈັດຕັ້ງປະຕິບັດ|ຊຸກຍູ້|ອຳນວຍຄວາມສະດວກ'

/** The modality goes by the main verb. Earlier in a clause comes first; at the same place the first in this list. */
export const cues: readonly CommitmentCue[] = [
  {
    name: 'agree',
    modality: 'agreed',
    isAgreeing: true,
    binds: 'content',
    unnamed: 'both',
    pattern: new RegExp(
      String.raw`(?<!ຂໍ້|ການ|(?:ຖ້າ|ຖ້າຫາກ|ຫາກ|ກໍລະນີ|ກໍລະນີທີ່)\s?(?:ທັງ)?(?:ສອງ|ອີກ)\s?ຝ່າຍ\s?|ທີ່|ທີ່ໄດ້|ຕາມທີ່|ໄດ້ຮັບການ)(?:ໄດ້\s?)?(?:ຕົກລົງ|ເຫັນດີ(?!ນຳ)|ເຫັນພ້ອມ|ມີຄວາມເຫັນ(?=ເປັນເອກະພາບ))(?:\s?ເຫັນດີ)?(?:\s?ເປັນ\s?ເອກະພາບ|\s?ເອກະພາບ)?${that}|(?:ໄດ້\s?)?(?:ເປັນ|^)\s?ເອກະພາບ${that}|ມີມະຕິ(?:ຕົກລົງ)?${that}`,
      'gu',
    ),
  },
  {
    // *ໃຫ້ ຫົວພັນ ສົ່ງລາຍຊື່ …*: a decision charges one with the act.
    name: 'charged',
    modality: 'agreed',
    binds: 'subject',
    needs: 'paper',
    unnamed: 'both',
    pattern: new RegExp(
      String.raw`(?<=^(?:(?:ຂໍ້|ມະຕິ)(?:ທີ)?\s?\d{1,2}\s?[.:)]\s|${mark})?(?:ມອບ)?ໃຫ້\s?[^.;,]{2,60}\s?)(?=${acts})`,
      'gu',
    ),
  },
  {
    name: 'plan',
    modality: 'planned',
    binds: 'subject',
    unnamed: 'both',
    pattern:
      /(?:ມີແຜນ(?:ການ)?|ວາງແຜນ|ກະກຽມ(?=ຈະ|ທີ່ຈະ)|(?<!ທີ່)ມີກຳນົດ(?=(?:ທີ່)?ຈະ)|ຄາດວ່າ|ຄາດຄະເນວ່າ|ມີຈຸດປະສົງ|ມີຄວາມຕັ້ງໃຈ|ຕັ້ງໃຈ|ກຳລັງ(?:ພິຈາລະນາ|ຄົ້ນຄວ້າ|ກະກຽມ)|ຈະ(?:ສຶກສາ|ຄົ້ນຄວ້າ|ພິຈາລະນາ)(?=(?:ເບິ່ງ)?ຄວາມເປັນໄປໄດ້|ເບິ່ງກ່ອນ)|ມີເຈດຈຳນົງ)\s?(?:ທີ່)?(?:ຈະ)?/gu,
  },
  {
    name: 'pledge',
    modality: 'will',
    binds: 'content',
    unnamed: 'speaker',
    pattern:
      /(?:ໃຫ້(?:ຄຳ)?ໝັ້ນ(?:ສັນຍາ)?|(?<!ຄຳໝັ້ນ|ໄດ້ເຊັນ|ເຊັນ|ລົງນາມ)ສັນຍາ(?=\s?(?:ວ່າ|ຈະ|ກັບ[^,.;]{2,30}ວ່າ))|ຢືນຢັນ(?=\s?(?:ວ່າ|ຈະ)?[^.;]{0,60}ຈະ)|ຮັບປາກ|ຮັບ(?=(?:ວ່າ)?ຈະ)|ໝັ້ນສັນຍາ|ປະຕິຍານ|ໃຫ້ຄຳສັນຍາ|ຮັບຮອງວ່າ)(?:\s?ວ່າ)?\s?:?\s?(?:ຈະ)?/gu,
  },
  {
    name: 'propose',
    modality: 'proposed',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern: /(?:ໄດ້\s?)?(?:(?<!ຄຳ|ນຳ|ຂໍ້|ຜູ້|ຄຳຖາມ)ສະເໜີ(?!ແຜນ|ບົດ)|ແນະນຳໃຫ້|ໃຫ້ຄຳແນະນຳ)(?:\s?(?:ໃຫ້|ວ່າ|ຢາກ))?\s?/gu,
  },
  {
    name: 'request',
    modality: 'requested',
    binds: 'speaker',
    unnamed: 'speaker',
    pattern:
      /(?:ໄດ້\s?)?(?:ຂໍໃຫ້|ຂໍເຊີນ(?=[^.;]{3,60}(?:ສົ່ງ|ໄປ|ມາ|ເຂົ້າຮ່ວມ))|(?<!ຄຳ)ຮຽກຮ້ອງ|(?<!ຄຳ)ຮ້ອງຂໍ|(?<!ຄຳ)ຂໍຄວາມ(?=ຊ່ວຍເຫຼືອ|ຮ່ວມມື|ສະໜັບສະໜູນ|ອະນຸເຄາະ)|ຈຶ່ງ(?:ຂໍ)?ຮຽນ(?:ເຊີນ)?ມາຍັງ|ຂໍການສະໜັບສະໜູນ)(?:\s?(?:ໃຫ້|ມາຍັງ|ເຖິງ))?\s?/gu,
  },
  {
    name: 'hope',
    modality: 'hoped',
    binds: 'content',
    unnamed: 'speaker',
    pattern:
      /(?:ໄດ້\s?)?(?:ສະແດງຄວາມ|ມີຄວາມ)?(?:ຄາດ)?(?:(?<!ຄວາມຄາດ|ສິ້ນ)ຫວັງ(?!\s(?!ວ່າ|ໃຫ້|ຢ່າງ|ຈະ))|ປາດ?ຖະໜາ|(?<!ສະເໜີ)ຢາກ|ເຊື່ອໝັ້ນ(?=\s?ວ່າ)|ເຊື່ອ(?=\s?ວ່າ))(?:\s?(?:ເປັນ)?ຢ່າງຍິ່ງ)?(?:\s?(?:ວ່າ|ໃຫ້|ຢາກ))?\s?/gu,
  },
  {
    name: 'ready',
    modality: 'will',
    binds: 'subject',
    unnamed: 'speaker',
    pattern: /(?:ພ້ອມ(?:ແລ້ວ)?(?:ທີ່)?(?:ຈະ)(?=[ກ-ໝ])|ຍິນດີ(?:ທີ່)?(?:ຈະ)|ມີຄວາມພ້ອມ(?:ທີ່)?(?:ຈະ)|ເຕັມໃຈ(?:ທີ່)?(?:ຈະ))/gu,
  },
  {
    name: 'text provides',
    modality: 'agreed',
    binds: 'sides',
    pattern:
      /(?:ບົດບັນທຶກ|ສັນຍາ|ຂໍ້ຕົກລົງ)[^.;,]{0,40}?(?:ກຳນົດ(?:ໄວ້)?ວ່າ|ລະບຸ(?:ໄວ້)?ວ່າ|ແນໃສ່|ເພື່ອແນໃສ່)|(?:ພາຍໃຕ້|ຕາມ)(?:ບົດບັນທຶກ|ສັນຍາ|ຂໍ້ຕົກລົງ)[^.;,]{0,60},\s(?=(?:ທັງ)?ສອງ(?:ຝ່າຍ|ສະຫະພັນ)\s?(?:ຈະ))/gu,
  },
  {
    name: 'obliged',
    modality: 'agreed',
    binds: 'subject',
    needs: 'actor',
    pattern: /(?:ມີ(?:ພັນທະ|ໜ້າທີ່|ຄວາມຮັບຜິດຊອບ)(?:ໃນການ|ຕ້ອງ)?|(?<!ບໍ່|ຕາມຄວາມ|ຖືກ)ຕ້ອງ(?!ການ|ກັນ|ຫາ))/gu,
  },
  {
    name: 'is the one who',
    modality: 'will',
    binds: 'subject',
    needs: 'actor',
    pattern: new RegExp(String.raw`(?:ເປັນ|ແມ່ນ)ຜູ້(?=(?:${acts}|ໄປ|ມາ|ອອກ|ຮັບ))`, 'gu'),
  },
  {
    name: 'bears',
    modality: 'will',
    binds: 'subject',
    needs: 'actor',
    verbInside: true,
    pattern: /(?<!ຜູ້|ຄວາມ|ໃຫ້|ບໍ່)ຮັບຜິດຊອບ(?=ຄ່າ|ທີ່ພັກ|ງົບປະມານ|ການ|ດ້ານ|,|;|\.|\s|$)/gu,
  },
  {
    name: 'will',
    modality: 'will',
    binds: 'subject',
    needs: 'actor',
    unnamed: 'both',
    pattern: /(?<!ຢ່າງ|ໃຫ້|ອາດ|ທີ່|ຜູ້ທີ່|ສຳລັບຜູ້|[ເ-ໄ])ຈະ(?!ເລີນ|ກັບ(?:ຄືນ|ບ້ານ|ປະເທດ|ເມືອ)|ເດີນທາງກັບ|ແຈ້ງ(?:ໃຫ້ຊາບ)?ພາຍຫຼັງ)/gu,
  },
  {
    name: 'laid down without a subject',
    modality: 'agreed',
    binds: 'subject',
    needs: 'paper',
    unnamed: 'both',
    pattern: new RegExp(
      String.raw`^${mark}?(?=(?:${acts})|ຄະນະ(?:ຜູ້ແທນ)?\s?(?:ຜັດປ່ຽນກັນ)?(?:ໄປ|ມາ)?ຢ້ຽມຢາມ|ການ(?:ແລກປ່ຽນ|ຢ້ຽມຢາມ)(?=[^.;]{0,40}(?:ດຳເນີນ|ຈັດ|ປີລະ)))|(?<=[,;.]\s)(?=(?:ຄັ້ງທຳອິດ|ສະບັບທຳອິດ)\s?(?:${acts}))`,
      'gu',
    ),
  },
  {
    name: 'thanked for',
    modality: 'done',
    binds: 'thanked',
    needs: 'partner',
    pattern: new RegExp(
      String.raw`(?:ຂອບໃຈ|ຮູ້ບຸນຄຸນ)[^.;]{0,80}?(?:ທີ່|ເຊິ່ງ)[^.;]{0,40}?ໄດ້\s?(?=(?:${giving}|${sharing}))`,
      'gu',
    ),
  },
  {
    name: 'gave',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'partner',
    unnamed: 'partner',
    pattern: new RegExp(String.raw`(?:ໄດ້|ເຄີຍ|ຍັງໄດ້)\s?(?:ພ້ອມກັນ|ຮ່ວມກັນ|ລົງ)?(?:${giving})`, 'gu'),
  },
  {
    name: 'tasks completed',
    modality: 'done',
    verbInside: true,
    binds: 'sides',
    needs: 'partner',
    unnamed: 'both',
    pattern: /(?<=(?:ໜ້າວຽກ|ກິດຈະກຳ|ລາຍການ|ຂໍ້)[^.;]{0,40})(?:ປະຕິບັດ|ເຮັດ)(?:ໄດ້)?ສຳເລັດ/gu,
  },
  {
    name: 'handed over',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'actor',
    pattern: new RegExp(
      String.raw`(?:ໄດ້|ຍັງໄດ້)\s?(?:ມອບ|ບໍລິຈາກ)(?=[^.;,]{0,60}(?:${number}|ມູນຄ່າ|ເງິນ|ຂອງ(?:ຂວັນ|ທີ່ລະນຶກ)))`,
      'gu',
    ),
  },
  {
    name: 'shared',
    modality: 'done',
    verbInside: true,
    binds: 'subject',
    needs: 'partner',
    pattern: new RegExp(
      String.raw`(?:ໄດ້|ເຄີຍ)\s?(?:ພ້ອມກັນ|ຮ່ວມກັນ)?(?:${sharing})(?=[^.;,]{0,60}(?:${number}|ໃຫ້|ແກ່))`,
      'gu',
    ),
  },
]
