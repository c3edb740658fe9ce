import type { RuleBody } from '#records'

/** A rule that an office may adopt. Each is an example whose source a person has to check first. */
export interface StarterRule {
  readonly key: string
  /** `own` stands for the office itself: a rule of the house binds nobody else. */
  readonly body: Omit<RuleBody, 'binds'> & { readonly binds: RuleBody['binds'] | 'own' }
}

const both = (en: string, vi: string): RuleBody['name'] => ({
  original: 'en',
  in: { en, vi },
  translations: { vi: { by: 'person', reviewed: false } },
})

const procedure =
  'https://lawnet.vn/thong-tin-phap-luat/en/chinh-sach-moi/vietnam-guiding-the-procedures-for-concluding-an-international-agreement-in-the-name-of-the-provincial-regulatory-body-110465.html'
const tripReport =
  'https://lawnet.vn/ngan-hang-phap-luat/en/tu-van-phap-luat/thuong-mai/organization-and-management-of-official-delegations-abroad-by-the-ministry-of-industry-and-trade-1074510'

const inProvinces = { kind: 'country', country: 'VN', level: 'regional' } as const

const alert = (
  months: number,
  within: number | null,
  owed: RuleBody['owed'],
): Pick<RuleBody, 'trigger' | 'direction' | 'length' | 'within' | 'rolls' | 'basis' | 'owed' | 'topic'> => ({
  trigger: 'end of term',
  direction: 'before',
  length: { count: months, unit: 'months' },
  ...(within === null ? {} : { within: { count: within, unit: 'months' } }),
  rolls: 'no',
  basis: 'own practice / thông lệ của đơn vị',
  owed,
  topic: 'agreement',
})

/** What is known of the rules that federations work under; see the sources. None applies before somebody adopts it. */
export const starterRules: readonly StarterRule[] = [
  {
    key: 'report-signing',
    body: {
      name: both('Report a signed text upward', 'Báo cáo sau khi ký thỏa thuận'),
      basis: '70/2020/QH14 (2021-07-01)',
      source: procedure,
      from: '2021-07-01',
      trigger: 'agreement signed',
      direction: 'after',
      length: { count: 15, unit: 'days' },
      rolls: 'forward',
      binds: inProvinces,
      owed: both(
        'Report the signing upward and send a copy to the Foreign Ministry',
        'Báo cáo cấp trên việc ký kết và gửi bản sao cho Bộ Ngoại giao',
      ),
      topic: 'agreement',
      example: both(
        'Signed on 23 July 2024: there is time from 24 July to 7 August.',
        'Ký ngày 23/7/2024: thời hạn từ 24/7 đến 7/8.',
      ),
    },
  },
  {
    key: 'opinions',
    body: {
      name: both('Answer a request for an opinion', 'Trả lời văn bản xin ý kiến'),
      basis: '70/2020/QH14 (2021-07-01)',
      source: procedure,
      from: '2021-07-01',
      trigger: 'opinion asked',
      direction: 'after',
      length: { count: 7, unit: 'working days' },
      rolls: 'no',
      binds: { kind: 'country', country: 'VN' },
      owed: both('Give the opinion in writing', 'Có ý kiến bằng văn bản'),
      topic: 'agreement',
      example: both(
        'Asked on a Friday: the seventh working day is Tuesday of the week after next.',
        'Xin ý kiến vào thứ Sáu: ngày làm việc thứ bảy là thứ Ba của tuần sau nữa.',
      ),
    },
  },
  {
    key: 'trip-report',
    body: {
      name: both('Report on a trip abroad', 'Báo cáo kết quả chuyến đi nước ngoài'),
      basis: '38-CT/TW (2014)',
      source: tripReport,
      trigger: 'delegation returned',
      direction: 'after',
      length: { count: 10, unit: 'days' },
      rolls: 'forward',
      binds: { kind: 'country', country: 'VN' },
      owed: both(
        'Hand in the report on the trip: purpose, talks, findings, what follows',
        'Nộp báo cáo chuyến đi: mục đích, nội dung làm việc, kết quả, việc cần làm tiếp',
      ),
      topic: 'delegation exchange',
      example: both(
        'Ten days is the rule of one ministry; others give 7 to 15. Put in your own.',
        'Mười ngày là quy định của một bộ; nơi khác từ 7 đến 15 ngày. Hãy nhập quy định của nơi mình.',
      ),
    },
  },
  {
    key: 'alert-12',
    body: {
      name: both('12 months before a text ends', '12 tháng trước khi thỏa thuận hết hạn'),
      ...alert(
        12,
        6,
        both('Ask the partner whether the text is to be renewed', 'Hỏi đối tác có gia hạn thỏa thuận không'),
      ),
      binds: 'own',
      example: both('A text to the end of 2028: from 31 December 2027.', 'Thỏa thuận đến hết 2028: từ 31/12/2027.'),
    },
  },
  {
    key: 'alert-6',
    body: {
      name: both('6 months before a text ends', '6 tháng trước khi thỏa thuận hết hạn'),
      ...alert(6, 3, both('Hold the final review of the text', 'Tổng kết việc thực hiện thỏa thuận')),
      binds: 'own',
      example: both('A text to the end of 2028: from 30 June 2028.', 'Thỏa thuận đến hết 2028: từ 30/6/2028.'),
    },
  },
  {
    key: 'alert-3',
    body: {
      name: both('3 months before a text ends', '3 tháng trước khi thỏa thuận hết hạn'),
      ...alert(3, null, both('Agree on the new text, or let it end', 'Thống nhất văn bản mới hoặc để hết hạn')),
      binds: 'own',
      example: both('A text to the end of 2028: from 30 September 2028.', 'Thỏa thuận đến hết 2028: từ 30/9/2028.'),
    },
  },
]
