import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { CommitmentFields, FieldsByKind, ProposalKind, Reading } from '../../proposal.ts'
import { read } from '../../read.ts'

const readingOf = (text: string): Reading =>
  read({ text, mediaType: 'text/plain', blocks: [], cautions: [] }, { language: 'vi' })

function fieldsIn<Kind extends ProposalKind>(text: string, kind: Kind): FieldsByKind[Kind][] {
  return readingOf(text).proposals.flatMap((one) => (one.kind === kind ? [one.fields as FieldsByKind[Kind]] : []))
}

const namesIn = (text: string): string[][] =>
  fieldsIn(text, 'organisation').map(({ name, aliases }) => [name, ...aliases])

const nghean = 'Liên đoàn Lao động tỉnh Nghệ An'
const bolikhamxay = 'Liên hiệp Công đoàn tỉnh Bolikhamxay'
const opening = `Ngày 16/7/2024, ${nghean} và ${bolikhamxay} (Lào) hội đàm tại thành phố Vinh.`

/** What is undertaken in a sentence after the meeting of two federations was told. */
const undertaken = (sentence: string): CommitmentFields[] => fieldsIn(`${opening}\n${sentence}`, 'commitment')

describe('bodies in Vietnamese', () => {
  it('are one under the full name, the abbreviation and the short name in brackets', () => {
    const text = `${nghean} (LĐLĐ tỉnh) tiếp đoàn. LĐLĐ tỉnh Nghệ An cảm ơn. LĐLĐ tỉnh sẽ sang thăm.`
    assert.deepEqual(namesIn(text), [[nghean, 'LĐLĐ tỉnh Nghệ An', 'LĐLĐ tỉnh']])
  })

  it('are told apart by trade, and “công đoàn” alone is none', () => {
    const text =
      'Công đoàn Dệt May Việt Nam, Công đoàn Bộ Ngoại giao và Công đoàn Bộ Y tế cùng dự. Cán bộ công đoàn cơ sở phát biểu.'
    assert.deepEqual(
      namesIn(text).map(([name]) => name),
      ['Công đoàn Dệt May Việt Nam', 'Công đoàn Bộ Ngoại giao', 'Công đoàn Bộ Y tế'],
    )
  })

  it('point back by the words that they share with a name', () => {
    const text = `LĐLĐ tỉnh Sơn La tiếp Liên hiệp Công đoàn tỉnh Hủa Phăn. Liên hiệp Công đoàn tỉnh cảm ơn LĐLĐ tỉnh.`
    assert.deepEqual(namesIn(text), [
      ['LĐLĐ tỉnh Sơn La', 'LĐLĐ tỉnh'],
      ['Liên hiệp Công đoàn tỉnh Hủa Phăn', 'Liên hiệp Công đoàn tỉnh'],
    ])
  })

  it('do not take the name of their chairman into theirs', () => {
    const text = 'Chủ tịch LĐLĐ huyện Phú Xuyên Đào Đức Minh chủ trì buổi làm việc.'
    assert.deepEqual(namesIn(text), [['LĐLĐ huyện Phú Xuyên']])
  })
})

describe('people in Vietnamese', () => {
  const peopleIn = (text: string): (string | undefined)[][] =>
    fieldsIn(text, 'person')
      .map(({ name, role, organisation }) => [name, role, organisation])
      .toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))

  it('are known by a post before the name and behind it', () => {
    const text = `Phó Chủ tịch Thường trực ${nghean} Lò Thị Hạnh tiếp ông Kim Min-su, Chủ tịch ${bolikhamxay}.`
    assert.deepEqual(peopleIn(text), [
      ['Kim Min-su', 'Chủ tịch', bolikhamxay],
      ['Lò Thị Hạnh', 'Phó Chủ tịch Thường trực', nghean],
    ])
  })

  it('are passed by their posts in the Party for the one in the union', () => {
    const text = `Đồng chí Vi Văn Đạo - Ủy viên Ban Chấp hành Đảng bộ tỉnh, Chủ tịch ${nghean} chủ trì.`
    assert.deepEqual(peopleIn(text), [['Vi Văn Đạo', 'Chủ tịch', nghean]])
  })

  it('share one post in a list', () => {
    const text = `Cùng dự có các Phó Chủ tịch ${nghean}: Hà Văn Sáu, Vi Thị Mận và Lô Quang Huy.`
    assert.deepEqual(
      peopleIn(text).map(([name, role]) => `${name}, ${role}`),
      ['Hà Văn Sáu, Phó Chủ tịch', 'Lô Quang Huy, Phó Chủ tịch', 'Vi Thị Mận, Phó Chủ tịch'],
    )
  })

  it('are the same when called by the last part of the name', () => {
    const text = `Ông Lò Văn Thoại, Chủ tịch ${nghean}, phát biểu. Ông Thoại cảm ơn đoàn.`
    assert.equal(readingOf(text).proposals.find(({ kind }) => kind === 'person')?.citations.length, 2)
  })
})

describe('days in Vietnamese', () => {
  const daysOf = (when: string): (string | undefined)[] =>
    fieldsIn(`${nghean} và ${bolikhamxay} hội đàm ${when}.`, 'event').map(({ when: day }) => day)

  it('are read in every style', () => {
    assert.deepEqual(daysOf('ngày 16/7/2022'), ['2022-07-16'])
    assert.deepEqual(daysOf('ngày 16-7-2022'), ['2022-07-16'])
    assert.deepEqual(daysOf('chiều 11.9'), ['XXXX-09-11'])
    assert.deepEqual(daysOf('ngày 5 tháng 3 năm 2024'), ['2024-03-05'])
    assert.deepEqual(daysOf('sáng 05 tháng Ba năm 2024'), ['2024-03-05'])
  })

  it('may be two ends of one stay', () => {
    assert.deepEqual(daysOf('từ ngày 2 đến ngày 6/12/2025'), ['2025-12-02/2025-12-06'])
    assert.deepEqual(daysOf('từ 30/10 - 3/11/2023'), ['2023-10-30/2023-11-03'])
    assert.deepEqual(daysOf('trong hai ngày 14 và 15 tháng 5 năm 2024'), ['2024-05-14/2024-05-15'])
  })

  it('are not the shares that are written like them', () => {
    assert.deepEqual(daysOf('và cho biết 4/11 doanh nghiệp đã thành lập công đoàn cơ sở'), [])
  })

  it('are told from the day of publication', () => {
    const text = `Thứ tư, 19/07/2023 16:22\nSáng nay, ${nghean} hội đàm với ${bolikhamxay}. Ngày mai, hai bên sẽ thăm cơ sở.`
    assert.deepEqual(
      fieldsIn(`Hội đàm giữa hai tỉnh\n${text}`, 'event').map(({ when }) => when),
      ['2023-07-19', '2023-07-20'],
    )
  })

  it('are warned of where no calendar has them', () => {
    assert.deepEqual(
      readingOf(`${opening} Ngày 29/02/2023 đã gửi dự thảo cho phía bạn.`).warnings.map(({ code }) => code),
      ['impossible-date'],
    )
  })
})

describe('undertakings in Vietnamese', () => {
  const told = (sentence: string): string[] =>
    undertaken(sentence).map(({ modality, by }) => `${modality}: ${by.join(', ')}`)

  it('have the modality of their verb', () => {
    assert.deepEqual(told('Hai bên nhất trí trao đổi đoàn mỗi năm một lần.'), ['agreed: both sides'])
    assert.deepEqual(told('LĐLĐ tỉnh Nghệ An sẽ cử hai giảng viên sang Lào.'), [`will: ${nghean}`])
    assert.deepEqual(told('LĐLĐ tỉnh Nghệ An dự kiến cử hai giảng viên sang Lào.'), [`planned: ${nghean}`])
    assert.deepEqual(told('Phía Lào đề nghị LĐLĐ tỉnh Nghệ An mở lớp tiếng Việt.'), [`requested: ${bolikhamxay}`])
    assert.deepEqual(told('Phía Lào mong muốn hai bên ký bản ghi nhớ mới.'), [`hoped: ${bolikhamxay}`])
    assert.deepEqual(told('LĐLĐ tỉnh Nghệ An đã tặng phía Lào 10 máy tính.'), [`done: ${nghean}`])
  })

  it('are the same in both styles of tone marks', () => {
    assert.deepEqual(told('Hai bên thoả thuận tổ chức hội thao hằng năm.'), ['agreed: both sides'])
    assert.deepEqual(told('Hai bên thỏa thuận tổ chức hội thao hằng năm.'), ['agreed: both sides'])
  })

  it('are none where they are denied or asked', () => {
    assert.deepEqual(told('Phía Lào chưa thể hứa mở lớp tiếng Việt.'), [])
    assert.deepEqual(told('LĐLĐ tỉnh Nghệ An sẽ không tổ chức hội thao năm nay.'), [])
    assert.deepEqual(told('Liệu LĐLĐ tỉnh Nghệ An sẽ mở lớp tiếng Việt hay không?'), [])
  })

  it('are plans where they hang on money or on others', () => {
    assert.deepEqual(told('Nếu được cấp kinh phí, LĐLĐ tỉnh Nghệ An sẽ mở lớp tiếng Việt.'), [`planned: ${nghean}`])
  })

  it('tell how many, how often and whose turn', () => {
    const [course] = undertaken('LĐLĐ tỉnh Nghệ An cam kết mở từ 1 đến 2 lớp tập huấn mỗi năm.')
    assert.deepEqual([course?.quantity, course?.recurrence], ['1-2 lớp', 'annual'])
    const [visit] = undertaken('Hai bên thống nhất luân phiên cử đoàn hai năm một lần.')
    assert.deepEqual([visit?.inTurn, visit?.recurrence], [true, 'every two years'])
    const [report] = undertaken('Hai bên thống nhất gửi báo cáo 6 tháng một lần trước ngày 15/12/2025.')
    assert.deepEqual([report?.recurrence, report?.due], ['half-yearly', '2025-12-15'])
  })

  it('are laid down clause by clause, for Bên A and Bên B', () => {
    const text = `BẢN GHI NHỚ HỢP TÁC
giữa ${nghean} và ${bolikhamxay}
BÊN A: LIÊN ĐOÀN LAO ĐỘNG TỈNH NGHỆ AN
BÊN B: LIÊN HIỆP CÔNG ĐOÀN TỈNH BOLIKHAMXAY
Điều 1. Đào tạo
1. Bên A mở một lớp tập huấn cho 20 cán bộ.
2. Bên B lựa chọn học viên, gửi danh sách trước 30 ngày.
Điều 2. Hiệu lực
Bản ghi nhớ có hiệu lực từ ngày ký, thời hạn 05 năm.
Làm tại Vinh, ngày 12 tháng 6 năm 2023.`
    assert.deepEqual(
      fieldsIn(text, 'commitment').map(({ by, what, clause }) => [by[0], what, clause]),
      [
        [nghean, 'mở một lớp tập huấn cho 20 cán bộ', '1.1'],
        [bolikhamxay, 'lựa chọn học viên', '1.2'],
        [bolikhamxay, 'gửi danh sách trước 30 ngày', '1.2'],
      ],
    )
    const [agreement] = fieldsIn(text, 'agreement')
    assert.deepEqual([agreement?.status, agreement?.signed, agreement?.period], ['signed', '2023-06-12', '2023/2028'])
  })
})

describe('agreements in Vietnamese', () => {
  const agreementsIn = (text: string): (string | undefined)[][] =>
    fieldsIn(`${opening}\n${text}`, 'agreement').map(({ status, signed, period }) => [status, signed ?? period])

  it('are signed, planned, over', () => {
    assert.deepEqual(agreementsIn('Ngày 17/7/2024, hai bên ký biên bản ghi nhớ hợp tác.'), [['signed', '2024-07-17']])
    assert.deepEqual(agreementsIn('Hai bên dự kiến ký bản ghi nhớ giai đoạn 2025 - 2030.'), [['planned', '2025/2030']])
    assert.deepEqual(agreementsIn('Bản ghi nhớ giai đoạn 2019 - 2023 đã hết hiệu lực.'), [['expired', '2019/2023']])
  })
})

describe('figures in Vietnamese', () => {
  const figuresIn = (text: string): string[] =>
    fieldsIn(`${opening}\n${text}`, 'figure').map(({ value, plan, unit }) =>
      plan === undefined ? `${value} ${unit}` : `${value}/${plan} ${unit}`,
    )

  it('have points between thousands and a comma before decimals', () => {
    const text =
      'Toàn tỉnh có 1.250 công đoàn cơ sở, hỗ trợ 2,5 triệu đồng cho mười lăm công nhân, tặng 30 chiếc xe đạp.'
    assert.deepEqual(figuresIn(text), ['1250 công đoàn cơ sở', '2500000 VND', '15 công nhân', '30 xe đạp'])
  })

  it('stand beside their plan', () => {
    assert.deepEqual(figuresIn('Toàn tỉnh kết nạp 24.396/47.855 đoàn viên (đạt 50,98% kế hoạch năm).'), [
      '24396/47855 đoàn viên',
      '50.98 %',
    ])
  })

  it('are no limits, terms and articles', () => {
    assert.deepEqual(
      figuresIn('Theo Điều 5, mỗi đoàn không quá 10 người, từ 5 đến 7 ngày, trước 30 ngày; hai bên dự.'),
      [],
    )
  })
})

describe('a page in Vietnamese', () => {
  it('is read without what stands around its article', () => {
    const text = `https://example.org/bai
Nghệ An và Bolikhamxay hội đàm
Thứ Sáu, 17/05/2024 | Hotline | Đặt báo
Lượt xem: 1.207   Chia sẻ: Facebook
${opening}
Quang cảnh buổi hội đàm. Ảnh: L.C
Hai bên nhất trí trao đổi đoàn mỗi năm một lần.
Tin, ảnh: Lê Cát
TIN LIÊN QUAN
LĐLĐ tỉnh Quảng Bình tặng 200 suất quà cho ngư dân (16/05/2024)
BÌNH LUẬN (0)`
    const { document, warnings } = readingOf(text)
    assert.equal(document.title, 'Nghệ An và Bolikhamxay hội đàm')
    assert.equal(document.published, '2024-05-17')
    assert.deepEqual(
      warnings.map(({ code }) => code),
      ['noise-left-out'],
    )
    assert.deepEqual(
      namesIn(text).map(([name]) => name),
      [nghean, bolikhamxay],
    )
    assert.equal(fieldsIn(text, 'commitment').length, 1)
  })
})
