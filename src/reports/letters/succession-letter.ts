import type { LineageKind } from '#records'

export const letterLanguages = ['en', 'vi', 'ko', 'zh', 'lo'] as const
export type LetterLanguage = (typeof letterLanguages)[number]

/** What a letter about a succession says; names, titles and dates are in the language of the letter. */
export interface LetterFacts {
  readonly date: string
  /** Who writes, and to whom. */
  readonly from: string
  readonly to: string
  /** The body that changed, and the one that follows it. */
  readonly old: string
  readonly heir: string
  readonly event: LineageKind
  readonly eventDate: string
  readonly source?: string
  readonly decision: 'keep' | 'merge' | 'close'
  /** The text that it is about; nothing where something was promised outside any text. */
  readonly text?: string
  /** The text that goes on in its place. */
  readonly other?: string
}

interface Template {
  readonly to: (facts: LetterFacts) => string
  readonly subject: (facts: LetterFacts) => string
  readonly event: Readonly<Record<'merged into' | 'split' | 'dissolved with transfer' | 'renamed', Sentence>>
  readonly source: (source: string) => string
  readonly decision: Readonly<Record<LetterFacts['decision'], Sentence>>
  readonly until: Sentence
  readonly ask: string
  readonly greeting: string
}
type Sentence = (facts: LetterFacts) => string

/**
 * The letter by which a partner is asked to confirm what becomes of a text. Paragraphs are parted by blank lines. A person
 * reads and changes it before it goes out.
 */
export function successionLetter(language: LetterLanguage, facts: LetterFacts): string {
  const template = templates[language]
  const event = template.event[isPassing(facts.event) ? facts.event : 'renamed'](facts)
  return [
    facts.date,
    template.to(facts),
    template.subject(facts),
    facts.source === undefined ? event : `${event}${template.source(facts.source)}`,
    template.decision[facts.decision](facts),
    template.until(facts),
    template.ask,
    `${template.greeting}\n${facts.from}`,
  ].join('\n\n')
}

type Passing = keyof Template['event']
const isPassing = (kind: LineageKind): kind is Passing => kind !== 're-parented' && kind !== 'status changed'

const english: Template = {
  to: ({ to }) => `To: ${to}`,
  subject: ({ old, heir }) => `Subject: ${heir} in the place of ${old}`,
  event: {
    'merged into': ({ eventDate, old, heir }) => `On ${eventDate}, ${old} was merged into ${heir}.`,
    split: ({ eventDate, old, heir }) =>
      `On ${eventDate}, ${old} was divided. In our cooperation its place is taken by ${heir}.`,
    'dissolved with transfer': ({ eventDate, old, heir }) =>
      `On ${eventDate}, ${old} was dissolved and its tasks passed to ${heir}.`,
    renamed: ({ eventDate, old, heir }) => `Since ${eventDate}, ${old} has borne the name ${heir}.`,
  },
  source: (source) => ` This follows from: ${source}.`,
  decision: {
    keep: ({ text, heir, old, to }) =>
      text === undefined
        ? `${heir} wishes to take over what ${old} and ${to} promised each other, with everything that is still open.`
        : `${heir} wishes to take over “${text}” as it stands, with everything that is still open under it.`,
    merge: ({ text, other, old, to }) =>
      `Our cooperation would then rest on more than one text. We propose that from the day of your confirmation “${other ?? ''}” goes on in the place of ${text === undefined ? `what ${old} and ${to} promised each other` : `“${text}”`}.`,
    close: ({ text, old, to }) =>
      `We propose to close ${text === undefined ? `what ${old} and ${to} promised each other` : `“${text}”`} on the day of your confirmation.`,
  },
  until: ({ old }) => `Until you confirm it, nothing changes: our cooperation runs on under the name of ${old}.`,
  ask: 'May we ask you to confirm this in writing, or to tell us if you see it otherwise.',
  greeting: 'With greetings of solidarity,',
}

const vietnamese: Template = {
  to: ({ to }) => `Kính gửi: ${to}`,
  subject: ({ old, heir }) => `Về việc ${heir} kế thừa ${old}`,
  event: {
    'merged into': ({ eventDate, old, heir }) => `Từ ngày ${eventDate}, ${old} được sáp nhập vào ${heir}.`,
    split: ({ eventDate, old, heir }) =>
      `Từ ngày ${eventDate}, ${old} được chia tách. Trong quan hệ hợp tác giữa hai bên, ${heir} là đơn vị kế thừa.`,
    'dissolved with transfer': ({ eventDate, old, heir }) =>
      `Từ ngày ${eventDate}, ${old} giải thể và chuyển giao nhiệm vụ cho ${heir}.`,
    renamed: ({ eventDate, old, heir }) => `Từ ngày ${eventDate}, ${old} mang tên mới là ${heir}.`,
  },
  source: (source) => ` Căn cứ: ${source}.`,
  decision: {
    keep: ({ text, heir, old, to }) =>
      text === undefined
        ? `${heir} mong muốn tiếp nhận các cam kết giữa ${old} và ${to}, cùng toàn bộ những việc còn đang thực hiện.`
        : `${heir} mong muốn kế thừa nguyên trạng “${text}”, cùng toàn bộ những việc còn đang thực hiện theo văn bản này.`,
    merge: ({ text, other, old, to }) =>
      `Như vậy, quan hệ hợp tác giữa hai bên sẽ dựa trên nhiều văn bản. Chúng tôi đề nghị, kể từ ngày Quý cơ quan xác nhận, “${other ?? ''}” tiếp tục được thực hiện thay cho ${text === undefined ? `các cam kết giữa ${old} và ${to}` : `“${text}”`}.`,
    close: ({ text, old, to }) =>
      `Chúng tôi đề nghị chấm dứt ${text === undefined ? `các cam kết giữa ${old} và ${to}` : `“${text}”`} kể từ ngày Quý cơ quan xác nhận.`,
  },
  until: ({ old }) =>
    `Trước khi Quý cơ quan xác nhận, mọi việc giữ nguyên: hợp tác giữa hai bên tiếp tục dưới tên ${old}.`,
  ask: 'Kính đề nghị Quý cơ quan xác nhận bằng văn bản, hoặc cho chúng tôi biết nếu có ý kiến khác.',
  greeting: 'Trân trọng,',
}

const korean: Template = {
  to: ({ to }) => `수신: ${to}`,
  subject: ({ old, heir }) => `제목: 승계 안내 (${old} → ${heir})`,
  event: {
    'merged into': ({ eventDate, old, heir }) => `${eventDate}부로 다음과 같이 통합되었습니다: ${old} → ${heir}.`,
    split: ({ eventDate, old, heir }) =>
      `${eventDate}부로 다음 기관이 분리되었습니다: ${old}. 양측 협력의 승계 기관은 다음과 같습니다: ${heir}.`,
    'dissolved with transfer': ({ eventDate, old, heir }) =>
      `${eventDate}부로 다음 기관이 해산되고 그 업무가 이관되었습니다: ${old} → ${heir}.`,
    renamed: ({ eventDate, old, heir }) => `${eventDate}부로 명칭이 다음과 같이 변경되었습니다: ${old} → ${heir}.`,
  },
  source: (source) => ` 근거: ${source}.`,
  decision: {
    keep: ({ text, old, to }) =>
      text === undefined
        ? `승계 기관은 두 기관(${old}, ${to}) 사이의 약속과 아직 이행 중인 모든 사항을 이어받고자 합니다.`
        : `승계 기관은 「${text}」 및 그에 따라 아직 이행 중인 모든 사항을 그대로 이어받고자 합니다.`,
    merge: ({ text, other, old, to }) =>
      `이에 따라 양측의 협력은 둘 이상의 문서에 근거하게 됩니다. 귀 기관이 확인하신 날부터 ${text === undefined ? `두 기관(${old}, ${to}) 사이의 약속` : `「${text}」`}을 대신하여 「${other ?? ''}」만 계속 유효하도록 할 것을 제안합니다.`,
    close: ({ text, old, to }) =>
      `귀 기관이 확인하신 날부터 ${text === undefined ? `두 기관(${old}, ${to}) 사이의 약속` : `「${text}」`}을 종료할 것을 제안합니다.`,
  },
  until: ({ old }) => `확인해 주시기 전까지는 아무것도 변경되지 않으며, 협력은 기존 명칭(${old})으로 계속됩니다.`,
  ask: '이를 서면으로 확인해 주시거나, 다른 의견이 있으시면 알려 주시기 바랍니다.',
  greeting: '연대의 인사를 드리며,',
}

const chinese: Template = {
  to: ({ to }) => `致：${to}`,
  subject: ({ old, heir }) => `事由：${heir}承继${old}`,
  event: {
    'merged into': ({ eventDate, old, heir }) => `自${eventDate}起，${old}并入${heir}。`,
    split: ({ eventDate, old, heir }) => `自${eventDate}起，${old}已分立。在双方合作中，承继方为${heir}。`,
    'dissolved with transfer': ({ eventDate, old, heir }) => `自${eventDate}起，${old}撤销，其职能移交${heir}。`,
    renamed: ({ eventDate, old, heir }) => `自${eventDate}起，${old}更名为${heir}。`,
  },
  source: (source) => `依据：${source}。`,
  decision: {
    keep: ({ text, heir, old, to }) =>
      text === undefined
        ? `${heir}希望承继${old}与${to}之间的各项承诺以及所有尚未完成的事项。`
        : `${heir}希望原样承继“${text}”以及其项下所有尚未完成的事项。`,
    merge: ({ text, other, old, to }) =>
      `由此，双方合作将以多份文件为依据。我们建议，自贵方确认之日起，由“${other ?? ''}”取代${text === undefined ? `${old}与${to}之间的各项承诺` : `“${text}”`}继续有效。`,
    close: ({ text, old, to }) =>
      `我们建议，自贵方确认之日起终止${text === undefined ? `${old}与${to}之间的各项承诺` : `“${text}”`}。`,
  },
  until: ({ old }) => `在贵方确认之前，一切保持不变：双方合作仍以${old}的名义进行。`,
  ask: '请贵方书面确认；如有不同意见，亦请告知。',
  greeting: '此致敬礼',
}

const lao: Template = {
  to: ({ to }) => `ຮຽນ: ${to}`,
  subject: ({ old, heir }) => `ເລື່ອງ: ${heir} ສືບທອດແທນ ${old}`,
  event: {
    'merged into': ({ eventDate, old, heir }) => `ນັບແຕ່ວັນທີ ${eventDate}, ${old} ໄດ້ລວມເຂົ້າກັບ ${heir}.`,
    split: ({ eventDate, old, heir }) =>
      `ນັບແຕ່ວັນທີ ${eventDate}, ${old} ໄດ້ແຍກອອກ. ໃນການຮ່ວມມືຂອງສອງຝ່າຍ, ຜູ້ສືບທອດແມ່ນ ${heir}.`,
    'dissolved with transfer': ({ eventDate, old, heir }) =>
      `ນັບແຕ່ວັນທີ ${eventDate}, ${old} ໄດ້ຍຸບເລີກ ແລະ ໂອນໜ້າທີ່ໃຫ້ ${heir}.`,
    renamed: ({ eventDate, old, heir }) => `ນັບແຕ່ວັນທີ ${eventDate}, ${old} ໄດ້ປ່ຽນຊື່ເປັນ ${heir}.`,
  },
  source: (source) => ` ອີງຕາມ: ${source}.`,
  decision: {
    keep: ({ text, heir, old, to }) =>
      text === undefined
        ? `${heir} ຂໍສືບທອດຄຳໝັ້ນສັນຍາລະຫວ່າງ ${old} ແລະ ${to} ພ້ອມທັງວຽກທັງໝົດທີ່ຍັງຄ້າງ.`
        : `${heir} ຂໍສືບທອດ “${text}” ຕາມເດີມ ພ້ອມທັງວຽກທັງໝົດທີ່ຍັງຄ້າງ.`,
    merge: ({ text, other, old, to }) =>
      `ດັ່ງນັ້ນ ການຮ່ວມມືຂອງສອງຝ່າຍຈະອີງໃສ່ຫຼາຍເອກະສານ. ພວກເຮົາສະເໜີວ່າ ນັບແຕ່ວັນທີ່ທ່ານຢືນຢັນ ໃຫ້ “${other ?? ''}” ສືບຕໍ່ແທນ ${text === undefined ? `ຄຳໝັ້ນສັນຍາລະຫວ່າງ ${old} ແລະ ${to}` : `“${text}”`}.`,
    close: ({ text, old, to }) =>
      `ພວກເຮົາສະເໜີໃຫ້ສິ້ນສຸດ ${text === undefined ? `ຄຳໝັ້ນສັນຍາລະຫວ່າງ ${old} ແລະ ${to}` : `“${text}”`} ນັບແຕ່ວັນທີ່ທ່ານຢືນຢັນ.`,
  },
  until: ({ old }) => `ກ່ອນທ່ານຢືນຢັນ, ທຸກຢ່າງຍັງຄືເກົ່າ: ການຮ່ວມມືດຳເນີນຕໍ່ໄປໃນນາມ ${old}.`,
  ask: 'ຂໍໃຫ້ທ່ານຢືນຢັນເປັນລາຍລັກອັກສອນ ຫຼື ແຈ້ງໃຫ້ພວກເຮົາຊາບ ຖ້າມີຄວາມເຫັນອື່ນ.',
  greeting: 'ດ້ວຍຄວາມສາມັກຄີ,',
}

const templates: Readonly<Record<LetterLanguage, Template>> = {
  en: english,
  vi: vietnamese,
  ko: korean,
  zh: chinese,
  lo: lao,
}
