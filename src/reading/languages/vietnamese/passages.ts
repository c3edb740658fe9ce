import type { PassageWords } from '../language.ts'
import { anyCase, bothStyles, words } from './patterns.ts'

const memorandum =
  '(?:phụ lục[^:.]{0,30} )?(?:(?:biên bản|bản) (?:ghi nhớ|thỏa thuận)|thỏa thuận (?:hợp tác|quốc tế|phối hợp|khung)|(?:nội dung )?chương trình (?:hợp tác|phối hợp)|kế hoạch (?:hợp tác|phối hợp)|thư thỏa thuận|ý định thư|tuyên bố chung|quy chế phối hợp)'

export const passages: PassageWords = {
  lettersPerWord: 6,
  abbreviations: new Set('tp tx tt ths ts pgs gs bs ks ls vd tr cty nxb đt tel ô b q p kt tm'.split(' ')),
  endOfArticle: anyCase(
    String.raw`^(?:(?:các )?(?:tin|bài)(?: bài| viết| tức)? (?:(?:có )?liên quan|cùng chuyên mục|cùng chủ đề|mới(?: nhất| hơn)?|khác|cũ hơn|nóng|đọc nhiều|nổi bật|đã đưa|đã đăng)|cùng chuyên mục|có thể bạn quan tâm|đọc (?:thêm|nhiều|tiếp)|xem (?:thêm|nhiều)|mới nhất|(?:ý kiến|bình luận)(?: (?:bạn đọc|của bạn|độc giả|người đọc))?|(?:gửi|viết) (?:bình luận|ý kiến|phản hồi)|phản hồi)\s{0,4}(?:\(\d+\)\s{0,4})?(?:[:|]|\([^)]{0,40}\)?)?$`,
  ),
  pageLine: anyCase(
    String.raw`^(?:(?:trang chủ|thời sự|in bài(?: viết| này)?|in trang|chia sẻ|lưu bài|đăng nhập|đăng ký|tìm kiếm|liên hệ|quay lại|về đầu trang|menu|gửi email|sao chép liên kết)$|(?:từ khóa|tags?|thẻ|chủ đề|xem (?:thêm|ngay)|đọc (?:thêm|tiếp)|(?:tin|bài)(?: bài| viết)? (?:(?:có )?liên quan|mới(?: nhất)?|khác|nóng|nổi bật|đọc nhiều)|lượt (?:xem|truy cập|đọc)|chia sẻ|số lượt xem)\s{0,4}[:|]|[>»]{1,3}\s{0,4}(?:xem|đọc)|nghe (?:đọc|audio|bài)|cỡ chữ|a[-+] |họ (?:và )?tên|mã (?:xác nhận|bảo vệ|captcha)|nhập mã|e-?mail\s{0,4}[:(*]|điện thoại\s{0,4}[.:]|đt\s{0,4}[.:]|địa chỉ\s{0,4}:|hotline|đường dây nóng|tổng biên tập|phó tổng biên tập|chịu trách nhiệm (?:nội dung|xuất bản)|giấy phép|bản quyền|©|copyright|ghi rõ nguồn|tòa soạn|theo dõi .{0,40}(?:google|zalo|facebook)|bạn (?:đồng ý|cần đăng nhập)|bình luận sẽ|thứ (?:hai|ba|tư|năm|sáu|bảy), ?\d{1,2}/\d{1,2}/\d{4} \|)|lượt xem\s{0,4}:\s{0,4}[\d.]+|chia sẻ zalo|ghi rõ nguồn|giữ bản quyền`,
  ),
  byline: anyCase(
    String.raw`^(?:(?:tin|bài|ảnh)(?:\s{0,4}(?:,|và|-|/)\s{0,4}(?:tin|bài|ảnh|video)){1,2}\s{0,4}:|(?:tin|bài|nguồn|nguồn tin|tác giả|biên tập|biên dịch|người dịch|thực hiện|phóng viên|pv|tổng hợp)\s{0,4}:\s{0,4}\S|theo (?:báo|ttxvn|vov|vtv|cổng thông tin)(?!\p{L})|\(?(?:nguồn|theo)\s?:)`,
  ),
  caption: anyCase(
    String.raw`^ảnh(?: \d+| minh họa| tư liệu)?\s{0,4}[:.]|(?:^|[\s(.–-])ảnh\s{0,4}:\s{0,4}\S|\(ảnh\s|^(?:quang|toàn) cảnh\s|^[^|]{3,250}\s\|$|^\S+\.(?:jpe?g|png|gif|webp)$|^(?:đoàn|các đại biểu|hai bên|đại biểu)\s[^.;]{0,60}chụp ảnh lưu niệm`,
  ),
  dateline: anyCase(
    String.raw`^(?:ngày (?:đăng|xuất bản|cập nhật|gửi)|cập nhật|đăng (?:lúc|ngày)|xuất bản|thời gian\s{0,4}:|ra ngày|(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật),? (?:ngày )?\d{1,2}(?:[/-]\d{1,2}[/-]\d{4}\s{0,4}(?:[|,-]|\d{1,2}[:h]|$)| tháng (?!.*[.!?;]$)))`,
  ),
  wordDate: words(String.raw`(?:ngày )?\d{1,2} tháng (?:\d{1,2}|\p{L}{2,5}),?(?: năm)? (?:19|20)\d{2}`),
  memorandum: anyCase(`^(?:dự thảo )?${memorandum}`),
  minutes: anyCase(
    '^(?:dự thảo )?(?:biên bản(?! (?:ghi nhớ|thỏa thuận))|(?:thông báo )?kết (?:luận|quả) (?:cuộc họp|hội đàm|buổi làm việc|hội nghị|tại|của)|tóm tắt (?:nội dung )?(?:cuộc họp|buổi làm việc|hội đàm)|ghi (?:chép|lại) (?:cuộc họp|buổi làm việc)|nội dung (?:cuộc họp|buổi làm việc))',
  ),
  minutesLine: anyCase(
    String.raw`^(?:[IVX\d]{1,4}[.)]\s{0,3})?(?:thành phần(?: tham dự| dự họp)?|thời gian|địa điểm|chủ trì|thư ký|nội dung(?: làm việc| cuộc họp)?|đại biểu (?:dự|tham dự)|kết luận|phân công|cuộc họp (?:tiếp theo|tới|sau)|người ghi biên bản)\s{0,3}(?::|$)`,
  ),
  memorandumLine: anyCase(
    String.raw`sau đây gọi (?:là|tắt)|^bên (?:[AB12]|thứ (?:nhất|hai))(?!\p{L})|^(?:đại diện|thay mặt) bên|^(?:làm|lập|ký) tại|^hôm nay,|cùng nhau (?:thỏa thuận|thống nhất)|^(?:[IVX\d]{1,4}[.)]\s{0,3}|điều \d{1,2}[.:]\s)?điều khoản (?:thi hành|chung|cuối)`,
  ),
  article: anyCase(
    String.raw`^(?:điều|khoản|mục|phần|chương|nội dung)\s{1,4}(?<number>\d{1,3}|[IVXLC]{1,7})(?![\p{L}\p{N}/])\s{0,4}(?:[.:–—-]\s{0,4})?(?<title>(?:\S.*)?)$`,
  ),
  decision: anyCase(
    String.raw`^(?:quyết định|kết luận|quyết nghị|hành động|nhiệm vụ|việc|kiến nghị)\s{1,4}(?<number>[A-Z]?\d{1,3})\s{0,4}[.:)–—-]`,
  ),
  closing: anyCase(
    String.raw`^(?:làm|ký(?: kết)?|lập) tại\s|^(?:bản ghi nhớ|thỏa thuận|biên bản (?:ghi nhớ|thỏa thuận)|văn bản|kế hoạch|chương trình)[\p{L} ]{0,20}? được (?:làm|lập|ký|ký kết) (?:tại|ngày|vào)\s|^(?:văn bản|bản ghi nhớ|thỏa thuận) này (?:làm|lập|ký) tại\s`,
  ),
  signatures: new RegExp(
    bothStyles(
      String.raw`^(?:(?:ĐẠI DIỆN|THAY MẶT)(?!\p{L})|(?:TM|T/M|KT|TL|TUQ)\.? ?\p{Lu}|(?:Đại diện|Thay mặt) (?!.*:\s{0,4}$)|Xác nhận của |(?:THƯ KÝ|NGƯỜI GHI BIÊN BẢN|CHỦ TRÌ|CHỦ TỌA)(?: {3,}\S|$))`,
    ),
    'u',
  ),
  signed: anyCase(String.raw`^\(?(?:đã ký|ký tên|ký và|ký, |ký, ghi|\(ký)`),
}
