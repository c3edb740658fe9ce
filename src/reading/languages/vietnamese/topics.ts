import type { TopicWord, TopicWords } from '../topic-words.ts'
import { words } from './patterns.ts'

const topic = (source: string, needs = 1): TopicWord => ({ pattern: words(source), needs })

const people = '(?:công nhân|lao động|người lao động|đoàn viên|thực tập sinh|điều dưỡng|lái xe|ngư phủ|thuyền viên)'
const abroad = '(?:nước ngoài|Việt Nam|Lào|Hàn Quốc|Trung Quốc|Campuchia|Nhật Bản|Thái Lan)'

export const topics: TopicWords = {
  training: topic(
    'đào tạo|bồi dưỡng|tập huấn|lớp (?:học|tiếng|nghiệp vụ)|khóa (?:học|huấn luyện)|thực tập(?! sinh)|học (?:viên|nghề|tiếng)|dạy tiếng|giảng (?:dạy|viên)|giáo trình|huấn luyện',
  ),
  'delegation exchange': topic(
    '(?:trao đổi|cử|đón|tiếp|mời|các|số) (?:\\S+ ){0,3}?đoàn(?! viên| kết| thể)|đoàn (?:công tác|đại biểu|cán bộ|cấp cao|khách)|(?:qua lại|chuyến) thăm|thăm(?:,| và) làm việc|đoàn ra|đoàn vào|giao lưu|sang (?:thăm|làm việc)|đến thăm|thăm hỏi lẫn nhau|đoàn [^.;]{0,50}thăm',
  ),
  'experience sharing': topic(
    '(?:chia sẻ|trao đổi|học (?:hỏi|tập)|tham khảo|tìm hiểu|học|giới thiệu)[^.;]{0,60}(?:kinh nghiệm|cách làm|mô hình|bài học|thông tin về|cách)|kinh nghiệm|cách làm hay|học hỏi lẫn nhau|tọa đàm',
  ),
  agreement: topic(
    '(?<!chưa |không )(?:bản ghi nhớ|biên bản (?:ghi nhớ|thỏa thuận)|thỏa thuận (?:hợp tác|giai đoạn|năm|quốc tế|phối hợp)|ghi nhớ hợp tác|chương trình (?:hợp tác|phối hợp)|kế hoạch (?:hợp tác|phối hợp)|văn bản (?:hợp tác|mới)|thư thỏa thuận|ký kết hợp tác|nghị định thư|thỏa thuận(?= (?:có hiệu lực|này)))',
  ),
  'migrant workers': topic(
    `lao động (?:di cư|nước ngoài|nhập cư)|(?:${people}) (?:\\S+ ){0,2}?(?:ở|tại|sang|làm việc (?:ở|tại)) ${abroad}|${people} (?:Việt Nam|Lào|Campuchia|của phía bên kia)|lao động (?:qua lại|qua biên giới)|(?:đưa|đi) (?:người )?(?:lao động )?(?:đi )?(?:làm việc|xuất khẩu|lao động)(?: ở nước ngoài)|xuất khẩu lao động|xuất cảnh|hồi hương|thực tập sinh (?:kỹ năng|Việt Nam|Lào)|Việt kiều|công dân của bên kia|lái xe đường dài|EPS`,
  ),
  'collective bargaining': topic(
    'thương lượng(?: tập thể)?|thỏa ước(?: lao động)?(?: tập thể)?|TƯLĐTT|tranh chấp lao động|đình công|quan hệ lao động|đối thoại (?:tại nơi làm việc|xã hội)|bữa ăn ca',
  ),
  'legal aid': topic(
    '(?:trợ giúp|tư vấn|hỗ trợ|bảo vệ)(?: về)? pháp (?:lý|luật)|luật sư|khởi kiện|đại diện (?:cho )?(?:người lao động|đoàn viên)[^.;]{0,30}tòa|đường dây tư vấn|tư vấn (?:cho người lao động|bằng tiếng|miễn phí)',
  ),
  'working conditions': topic(
    'điều kiện (?:làm việc|lao động)|an toàn(?:,)?(?: và)? vệ sinh(?: lao động)?|an toàn lao động|ATVSLĐ|tai nạn lao động|(?:tiền|mức|bảng|tăng|trả) lương|lương (?:tối thiểu|cơ bản|tháng|công nhân|,|và thưởng)|giờ làm|thời giờ|làm thêm|làm ca|ca đêm|bữa ăn (?:giữa )?ca|nợ lương|việc làm, đời sống|bảo vệ (?:quyền(?: lợi|,)|người lao động)|thôi việc|quyền,? lợi ích hợp pháp',
  ),
  organising: topic(
    '(?:thành lập|phát triển|xây dựng|lập|mới|ra đời)[^.;]{0,30}công đoàn cơ sở|số công đoàn cơ sở|phát triển (?:mới )?(?:\\S+ ){0,3}?đoàn viên|kết nạp|thành lập (?:\\S+ ){0,4}?(?:công đoàn|nghiệp đoàn)|nghiệp đoàn|tập hợp (?:lao động|người lao động)|phát triển công đoàn|lập công đoàn|tổ chức bộ máy|chưa có công đoàn|tổ tự quản|tỉ lệ tham gia công đoàn|tổ chức hệ thống|Công đoàn Viên chức Lào',
  ),
  'foreign investment': topic(
    '(?:doanh nghiệp|công ty|nhà đầu tư|tập đoàn|khu công nghiệp) (?:\\S+ ){0,3}?(?:FDI|Hàn Quốc|Nhật Bản|Trung Quốc|Việt Nam|nước ngoài|Đài Loan|Lào|Thái Lan)|FDI|vốn đầu tư|đầu tư (?:nước ngoài|trực tiếp|tại|của|ở)|(?:có vốn|vốn) (?:nước ngoài|của)|nhà đầu tư',
  ),
  welfare: topic(
    'chăm lo|phúc lợi|nhà (?:ở|trọ|trẻ|lưu trú|sinh hoạt|ở xã hội)|mái ấm|an sinh|đời sống (?:của )?(?:người lao động|đoàn viên|công nhân)|chăm sóc|phòng nghỉ|nhà ăn|trại hè|khó khăn, bệnh|khám (?:chữa )?bệnh|tăng thu nhập',
  ),
  'international forums': topic(
    'Hội đồng Công đoàn ASEAN|ATUC|diễn đàn (?:quốc tế|đa phương|khu vực)|(?:quốc tế|khu vực|đa phương|toàn cầu|ASEAN)[^.;]{0,30}(?:diễn đàn|hội nghị)|Tổ chức Lao động [Qq]uốc tế|ILO|Liên hiệp Công đoàn [Tt]hế giới|phong trào công đoàn (?:quốc tế|thế giới)|công đoàn (?:quốc tế|thế giới|khu vực)|PSI|ITUC|WFTU|(?:các )?diễn đàn',
  ),
  'women and youth': topic(
    '(?<!phụ trách |tuyên giáo - |ban )nữ công(?: nhân| nhân viên)?|lao động nữ|cán bộ nữ|phụ nữ|(?:công nhân|cán bộ|đoàn viên|lao động) (?:nữ|trẻ)|bình đẳng giới|thanh niên|ứng viên nữ|là nữ|nữ đoàn viên|nữ lao động',
  ),
  'local ties': topic(
    'kết nghĩa|hai (?:tỉnh|thành phố|địa phương|thủ đô)|giáp biên|(?:tỉnh|thành phố) (?:bạn|kết nghĩa)|cửa khẩu',
  ),
  'aid and gifts': topic(
    '(?:tặng|trao)(?: tặng)? (?:\\S+ ){0,4}?(?:\\d|quà|máy|học bổng|hai|ba|bộ|suất|xe|nhà|khẩu trang|quà lưu niệm)|(?:suất|phần) quà|học bổng|viện trợ|tài trợ|(?:hỗ trợ|giúp|ủng hộ) (?:\\S+ ){0,2}?\\d[\\d.,]* (?:triệu|tỷ|tỉ|nghìn|đồng|USD|bộ|chiếc)|quyên góp|giúp lắp đặt|giúp sửa|hỗ trợ (?:trang thiết bị|kinh phí xây)',
  ),
}
