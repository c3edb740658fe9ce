import type { AgreementWords } from '../agreement-words.ts'
import { allWords, anyCase, anyOf, words } from './patterns.ts'

const full =
  '(?:biên bản|bản) (?:ghi nhớ|thỏa thuận)(?: hợp tác)?|thỏa thuận (?:hợp tác|quốc tế|khung|kết nghĩa|phối hợp|hữu nghị)|chương trình (?:hợp tác|phối hợp)(?! với)|kế hoạch (?:hợp tác|phối hợp|hành động chung|trao đổi)|nghị định thư|tuyên bố chung|ý định thư|thư (?:ghi nhớ|thỏa thuận)|mou|văn bản (?:hợp tác|ghi nhớ|thỏa thuận)|hiệp định hợp tác|quan hệ kết nghĩa|ghi nhớ hợp tác|hợp tác giai đoạn'
const bare =
  'văn bản(?: mới|(?= (?:trong|vào) (?:tháng|quý|năm|ngày|cuối|đầu|dịp)))|thỏa thuận(?= (?:giai đoạn|năm|này|mới|ngày|ký|đã))|bản kế hoạch|quy chế phối hợp|chương trình hợp tác'
const count = '(?<count>\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: ?\\([\\p{L}\\d]{1,5}\\))?'

export const agreements: AgreementWords = {
  noun: allWords(`(?:${full}|(?<bare>${bare}))`),
  types: [
    { type: 'twinning', pattern: words('kết nghĩa') },
    { type: 'MoU', pattern: words('ghi nhớ|mou') },
    { type: 'cooperation protocol', pattern: words('nghị định thư') },
    { type: 'letter of intent', pattern: words('ý định thư') },
    { type: 'exchange of letters', pattern: words('thư') },
    { type: 'joint statement', pattern: words('tuyên bố') },
    { type: 'cooperation plan', pattern: words('kế hoạch|chương trình') },
    { type: 'cooperation agreement', pattern: /./u },
  ],
  otherKind: words('thỏa ước|hợp đồng|thương mại|lương|tập thể|điện lực'),
  signed: words('ký(?: kết)?(?! tiếp| thỏa ước| hợp đồng)|trao (?:biên bản|bản|văn bản)'),
  planned: words(
    String.raw`(?:sẽ|dự kiến|đề nghị|đề xuất|mong(?: muốn| rằng)?|hy vọng|hi vọng|kế hoạch|tiến tới|hướng tới|chuẩn bị|xem xét|nghiên cứu|bàn(?: về)?|sắp(?: tới)?|sớm|muốn|kiến nghị|gợi ý|ngỏ ý|dự thảo|phấn đấu|cơ sở|để|thống nhất|nhất trí)[^.;]{0,70}?(?:ký(?: kết| tiếp| lại)?|soạn(?: thảo)?|gia hạn|đàm phán|hoàn thiện|xây dựng (?:bản|biên bản|dự thảo|kế hoạch|chương trình|thỏa thuận|văn bản))|soạn (?:thảo |dự thảo )?(?:kế hoạch|bản ghi nhớ|thỏa thuận)|dự kiến được ký|(?:thời điểm|thời gian|việc|lễ) ký(?: kết)?[^.;]{0,70}? (?:dự kiến|sẽ)|ký (?:kết )?(?:cho )?giai đoạn tiếp theo|(?:dự kiến|sẽ|tiến tới|đề nghị|đề xuất|mong muốn) nâng (?:cấp )?[^.;]{0,40}? (?:thành|lên)`,
  ),
  inForce: words(
    'thực hiện|triển khai|theo|trên cơ sở|trong khuôn khổ|có hiệu lực|còn hiệu lực|căn cứ|đang|kết quả|xét|nội dung|tổng kết|đánh giá|nằm trong|từ khi|được đánh giá',
  ),
  expired: words(
    '(?:đã )?hết (?:hiệu lực(?! cùng| (?:kể )?từ (?:ngày|khi) [^.;,]{0,40}này)|hạn(?! [^.;]{0,30}hai bên))|đã kết thúc|không còn hiệu lực|hết thời hạn|đã chấm dứt',
  ),
  replaces: words('thay (?:thế|cho)|(?:chấm dứt|hết) hiệu lực (?:kể )?từ (?:ngày|khi) [^.;,]{0,30}này'),
  denied: anyCase(String.raw`(?:^|\s)(?:không|chưa|chẳng)\s(?:\S+\s){0,3}$`),
  pointsBack: words(
    '(?:văn bản|bản ghi nhớ|thỏa thuận|biên bản|kế hoạch|chương trình|bản kế hoạch) (?:này|đó|trên|nói trên)|^(?:văn bản|bản ghi nhớ|thỏa thuận|bản kế hoạch)|lễ ký',
  ),
  validity: words(
    `(?:thời hạn|hiệu lực|có giá trị|thời gian thực hiện|kéo dài)[^.;]{0,50}?${count} năm(?! \\d)|${count} năm,? (?:kể từ|tính từ|từ ngày)`,
  ),
  numbers: { một: 1, hai: 2, ba: 3, bốn: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10 },
  pastPeriod: words('kết quả|đánh giá|tổng kết|nhìn lại|sơ kết|thực hiện|vừa qua|đã qua|trước'),
  futurePeriod: words('phương hướng|tiếp theo|tới|thời gian tới|giai đoạn mới|định hướng|sắp tới|cho giai đoạn'),
  standing: words('kết nghĩa'),
  languages: allWords(
    'tiếng (?<language>Việt|Lào|Anh|Hàn(?: Quốc)?|Trung(?: Quốc)?|Nhật|Khmer|Nga|Thái|Pháp|Tây Ban Nha)',
  ),
  prevails: words(
    '(?:bản |văn bản )?tiếng (?<language>\\p{L}+)[^.;]{0,40}(?:được (?:ưu tiên|dùng|làm căn cứ)|có giá trị (?:quyết định|ưu tiên)|làm chuẩn|làm căn cứ)',
  ),
  equallyAuthentic: words('(?:giá trị|hiệu lực)(?: pháp lý)? (?:như nhau|ngang nhau|tương đương)'),
  renewal: words('gia hạn|ký tiếp|ký lại|kéo dài'),
  madeOn: anyCase(String.raw`(?:ký|ghi nhớ|thỏa thuận|hợp tác|kế hoạch|ký kết|lập|văn bản)\s(?:vào\s)?(?:ngày\s)?$`),
  made: anyCase(
    `^hôm nay,? [^.;]{0,60}(?:tại|chúng tôi|hai bên)|^(?:bản ghi nhớ|thỏa thuận|biên bản)[^.;:]{0,40} (?:được )?(?:ký|lập|làm)(?: kết)? (?:ngày|vào ngày|tại)`,
  ),
  madeToo: anyCase('^và (?:tại|ngày)'),
  startBefore: anyCase(String.raw`(?:hiệu lực|bắt đầu|giá trị|thực hiện|tính)\s(?:(?:kể |tính )?từ\s)?$|từ\s$`),
  newOne: allWords(
    '(?:và|rồi|đồng thời) ký(?: kết)? (?:bản|biên bản|thỏa thuận|chương trình|văn bản|kế hoạch)[\\p{L} ]{0,20}? (?:mới|tiếp theo|giai đoạn)',
  ),
  endBefore: anyCase(
    String.raw`(?:đến|tới|cho đến|hết hạn|hết hiệu lực|kết thúc)\s(?:hết\s|vào\s|ngày\s|tháng\s|hết ngày\s){0,2}$`,
  ),
  ofGovernments: words('giữa (?:hai )?(?:chính phủ|bộ)|và Bộ |Bộ Y tế|hiệp định (?:lao động|song phương)'),
  renewedFor: words(`gia hạn[^.;]{0,40}thêm ${count} năm`),
  extendedBefore: anyCase(
    String.raw`(?:gia hạn|kéo dài)(?:\s[^.;,]{1,40})?,?\s(?:(?:cho\s)?(?:đến|tới)\s)(?:hết\s)?(?:ngày\s)?$|(?:gia hạn|kéo dài)\s(?:hết\s)?$`,
  ),
  endOfTerm: anyCase(
    String.raw`(?:hiệu lực|giá trị|hết hạn(?: vào)?|hết hiệu lực(?: vào)?|kéo dài)\s(?:(?:cho )?(?:đến|tới)\s)?(?:hết\s)?$`,
  ),
  renewsStanding: words('gia hạn[^.;]{0,80}từ năm'),
}

export const agreementNouns = anyOf(`${full}|thỏa thuận`)
