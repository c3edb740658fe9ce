import { anyOf } from './patterns.ts'

/** Verbs that name an act which one can promise. A longer one stands before what it begins with. */
export const acts = anyOf(`
  tổ chức|tiếp nhận|tiếp đón|đón tiếp|đón|tiếp tục|tiếp đoàn|trao tặng|trao đổi|trao|tặng|gửi|chuyển giao|chuyển|bàn giao|cử|mời
  hỗ trợ|giúp đỡ|giúp|cung cấp|thông báo|báo cáo|chia sẻ|phối hợp|hợp tác|xây dựng|xây|mở rộng|mở
  đào tạo|bồi dưỡng|tập huấn|duy trì|tăng cường|đẩy mạnh|thúc đẩy|củng cố|phát triển|phát huy|nâng cao|cải thiện|ký kết|ký
  thành lập|thiết lập|lập|soạn thảo|soạn|biên soạn|chuẩn bị|bố trí|sắp xếp|chịu trách nhiệm|chịu|chi trả|chi|thanh toán|trả|tài trợ|tự túc|miễn
  bảo vệ|chăm lo|tạo điều kiện|tuyên truyền|phổ biến|vận động|khảo sát|nghiên cứu|lựa chọn|chọn|phân công|giao|chỉ định|đề cử
  dịch|hiệu đính|in|xuất bản|phát hành|phát|đăng tải|đăng cai|đăng|tổng kết|sơ kết|đánh giá|rà soát|kiểm điểm|kiểm tra|giám sát|theo dõi
  tham gia|tham dự|dự|thực hiện|triển khai|hoàn thành|hoàn thiện|khởi công|khánh thành|khai giảng|giảng dạy|dạy|hướng dẫn|tư vấn|đại diện|tuyển chọn|tuyển
  cấp|đóng góp|góp|ủng hộ|ưu tiên|khuyến khích|kết nghĩa|kết nối|giới thiệu|công bố|lắp đặt|sửa chữa|sửa|nâng cấp|đặt|nộp|bàn bạc|bàn|thảo luận|họp|gặp gỡ|gặp
  giữ nguyên|giữ|kế thừa|quan tâm|học tập|học hỏi|tìm hiểu|vận dụng|áp dụng|nhân rộng|gia hạn|xem xét|cập nhật|lồng ghép|quảng bá|tham mưu|đối thoại|đấu tranh
  bảo đảm|đảm bảo|tôn trọng|tuân thủ|giải quyết|xử lý|phản hồi|góp ý|nhận|sang|thăm|đến|đi|dành|lo|thuê|mua|đưa|luân phiên|tiến hành|làm việc lại|điện thoại|thăm hỏi|tháo gỡ|bổ sung|sửa đổi|liên hệ|ghi hình|lấy|nhắc|lưu giữ|lưu|bảo quản|cho|hoàn trả|điều phối|đồng hành|chủ trì|chung tay|cùng nhau`)

/** What stands beside another verb as often as it begins an act of its own: *thăm, làm việc*. */
const weak =
  'thăm|đến|đi|sang|cho|học tập|học hỏi|tìm hiểu|tham dự|dự|tôn trọng|tuân thủ|đối thoại|hợp tác|nhận|chi|đại diện|dành|họp|gặp|làm việc lại|bàn|giao|in|đặt|lấy|đồng hành|phát huy|luân phiên|lần lượt'

/** Verbs that begin another act behind a comma or *và*. */
export const furtherActs = `(?!(?:${weak})(?!\\p{L}))${acts}`

/** Verbs of giving and helping, for what has been done. */
export const giving = anyOf(
  `trao tặng|trao|tặng|hỗ trợ|giúp đỡ|giúp|tài trợ|viện trợ|ủng hộ|đóng góp|bàn giao|cung cấp|cấp|tiếp nhận|đào tạo|bồi dưỡng|tập huấn|xây dựng|xây tặng|xây|lắp đặt|sửa chữa|sửa|dành|gửi|chuyển|cử|đưa|đón|mở|tổ chức|dịch|in|tạo điều kiện|nhận`,
)

/** Verbs of what two do together. */
export const sharing = anyOf(
  `trao đổi(?! về| một số| ý kiến| và|,)|phối hợp|hợp tác|chia sẻ|tổ chức|duy trì|thực hiện|triển khai|cử|gửi|tiến hành|thường xuyên|hoàn thành|luân phiên`,
)
