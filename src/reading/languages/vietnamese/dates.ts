import type { DateWords } from '../date-words.ts'

const year = String.raw`(?:19|20)\d{2}(?![\p{N}]|[.,]\d)`
const day = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d|[.,]\d)`
/** The day before a dot: *10.9*. */
const dotted = String.raw`(?:0?[1-9]|[12]\d|3[01])(?!\d)`
const number = String.raw`(?:1[0-2]|0?[1-9])(?!\d)`
const namedMonth =
  '(?:[Mm]ười (?:[Mm]ột|[Hh]ai)|[Mm]ười|[Gg]iêng|[Cc]hạp|[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy|[Tt]ám|[Cc]hín|[Mm]ột)(?!\\p{L})'
const month = `(?:${number}|${namedMonth})`
const dayWord = '(?:[Nn]gày |[Mm][ùồ]ng |[Hh]ôm )'
const yearWord = '(?<yearWord>năm (?:nay|ngoái|tới|sau|trước))'
/** A year behind the month: `năm 2022`, `/2022`, `-2022`, `, 2022`. */
const itsYear = String.raw`(?:(?:,? năm |\s?[/.-]\s?|, )(?<year>${year})|\s\(?${yearWord})?`
const itsLastYear = String.raw`(?:(?:,? năm |\s?[/.-]\s?)(?<toYear>${year}))?`
const to = String.raw`(?:\s?[-–—]\s?|\s(?:cho )?(?:đến|tới)\s(?:hết\s|cuối\s)?|\s(?<joint>và|hoặc)\s)`
const span = '(?:(?<span>[Tt]rong(?: (?:hai|ba|các))? ngày|[Tt]ừ) )?'
const weekday = '[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy)|[Cc]hủ [Nn]hật'
const named = String.raw`(?:(?<weekday>${weekday})(?: tuần (?:này|qua|trước))?,? \(?)?`
const itsWeekday = `(?:(?:${weekday}),? \\(?)?`
const partOfDay = '(?:[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm)'
/** Two numbers with a stroke are a day only behind one of these; else they are a share. */
const inFront = `(?<=(?:[Nn]gày|[Mm][ùồ]ng|[Hh]ôm|${partOfDay}|[Hh]ôm (?:trước|sau|qua|nay),|[Cc]hủ [Nn]hật,?|[Tt]hứ (?:[Hh]ai|[Bb]a|[Tt]ư|[Nn]ăm|[Ss]áu|[Bb]ảy),?|dịp|lễ|hội) )`
const inFrontToo = '(?<=(?:[Tt]ừ|[Tt]rước|[Ss]au|[Đđ]ến|[Tt]ới|[Vv]ào|và|hết) )'
const dayEnds = String.raw`(?=[,.;:)\]]|$|\s(?:tại|ở|và|đến|tới|\(|hằng|hàng|vừa|qua|này|năm|của|cho|các|đoàn|hai|\p{Lu}|[-–]))`
const notMonths =
  '(?<!(?:[Mm]ỗi|[Hh]ằng|[Hh]àng|[Tt]ừng|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|\\d|vài|nhiều|các|mấy|những|cùng|đầu) )'
const quarter = '(?:IV|I{1,3}|[1-4]|một|hai|ba|tư|đầu|cuối)'
const ofYear = String.raw`(?:\s?[/,-]\s?|(?:,? của)?,? năm )(?<year>${year})|\s?,? ${yearWord}`

/** In this order at each place: the more a form says, the earlier it stands. */
const forms = [
  String.raw`(?<year>(?:19|20)\d{2})(?<mark>[-/.])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})(?![\d/])`,
  String.raw`${span}${named}${dayWord}?(?<day>${dotted})[/.-](?<month>${number})(?:[/.-](?<year>${year}))?${to}${itsWeekday}${dayWord}?(?<toDay>${dotted})[/.-](?<toMonth>${number})${itsLastYear}`,
  String.raw`${span}${dayWord}?(?<day>${day})${to}${dayWord}?(?<toDay>${dotted})(?:[/.-](?<month>${number})(?:[/.-](?<year>${year}))?(?![\d/]| %|[.,]\d)|\stháng (?<month>${month})${itsYear})`,
  String.raw`${span}${dayWord}?(?<day>${day}) tháng (?<month>${month})(?:,? (?:năm|NĂM) (?<year>${year}))?${to}${itsWeekday}${dayWord}?(?<toDay>${day}) tháng (?<toMonth>${month})${itsLastYear}`,
  String.raw`${named}${dayWord}?(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>${year})`,
  String.raw`${named}${dayWord}(?<day>${day}) tháng (?<month>${month})${itsYear}`,
  String.raw`${named}(?<day>${day}) tháng (?<month>${month})(?:,? năm |[/-]|, )(?<year>${year})`,
  String.raw`(?<=${partOfDay} )(?<day>${day}) tháng (?<month>${month})${itsYear}`,
  String.raw`${named}${dayWord}(?<first>${dotted})[/.-](?<second>${number})(?![\d/]|[.-]\d)`,
  String.raw`${inFront}(?<first>${dotted})[/.-](?<second>${number})(?![\d/]|[-.,]\d)`,
  String.raw`(?<=\()(?<first>${day})[/-](?<second>${number})(?=\)|,? hằng)`,
  String.raw`${inFrontToo}(?<first>${day})/(?<second>${number})(?![\d/]|-\d)${dayEnds}`,
  String.raw`[Tt]háng (?<month>${month})(?:[/-](?<year>${year})| năm (?<year>${year}))?${to}(?:tháng )(?<toMonth>${month})(?:[/-]| năm |, )(?<toYear>${year})`,
  String.raw`[Tt]háng (?<month>${number})\s?[-–]\s?(?<toMonth>${number})(?:/| năm )(?<toYear>${year})`,
  String.raw`[Tt]háng (?<month>${month})(?:${ofYear})`,
  String.raw`(?:6|sáu) tháng (?<half>đầu|cuối)(?: của)?(?: năm (?<year>${year})|[/,-]\s?(?<year>${year})|\s${yearWord}|\s(?<yearWord>năm)(?! ?\d))`,
  String.raw`[Nn]ửa (?<half>đầu|cuối|sau)(?: của)?(?: năm (?<year>${year})|\s${yearWord}|\s(?<yearWord>năm)(?! ?\d| chẵn| lẻ))`,
  String.raw`[Qq]uý (?<quarter>${quarter})(?:(?:\s?[/,-]\s?|,? năm |\s)(?<year>${year})|,?\s${yearWord})`,
  String.raw`(?<yearWord>[Qq]uý) (?<quarter>${quarter})(?![\p{L}\d/])`,
  String.raw`(?<year>${year})(?:\s?[-–—]\s?|\s(?:đến|tới)\s(?:năm\s)?)(?<toYear>${year}|\d{2}(?![\d/.,-]))`,
  String.raw`${notMonths}[Tt]háng (?<month>${month})(?! (?:lần|lớp|buổi|người|kỳ|ngày|năm|đoàn|cán|tuần|suất|nữa|lương)|[/.,]\d|\p{L}|%)(?: tới| này| vừa qua| qua)?`,
  String.raw`(?:(?:[Nn]ăm|NĂM) |(?<=(?:[Tt]ừ|[Đđ]ến|[Hh]è|[Tt]hu|[Xx]uân|[Đđ]ông|[Tt]ết|[Cc]uối|[Đđ]ầu|[Gg]iữa) )|(?<=\())(?<year>${year})(?!\s?[-–/]\s?\d)`,
  String.raw`(?<=[Nn]gày )(?<day>${day})(?=[,.;)]| (?:và|đến|tới|tại|các|hai|đoàn|cùng|\p{Lu}))`,
  String.raw`(?<=(?:[Hh]ôm|${partOfDay}|[Nn]gày|[Vv]ào) )(?<weekday>${weekday})(?! (?:hằng|hàng|mỗi|tuần đầu|đầu|cuối|các))`,
  String.raw`(?<relative>(?:[Hh]ôm|[Ss]áng|[Tt]rưa|[Cc]hiều|[Tt]ối|[Đđ]êm) (?:nay|qua)|[Hh]ôm kia|(?:[Ss]áng|[Cc]hiều|[Tt]ối|[Nn]gày|[Hh]ôm) mai|[Nn]gày kia|[Tt]háng (?:này|trước|tới|sau)|[Nn]ăm (?:nay|ngoái|tới|sau))(?!\p{L})`,
]

const notRange = String.raw`(?! [^.,;]{0,30}?(?: (?:đến|tới) (?!nay)|\s?[-–]\s?\d))`
const edge = String.raw`(?:(?<edge>[Kk]ể từ|[Tt]ính từ|[Tt]ừ${notRange}|[Tt]rước|[Ss]au|[Cc]ho đến|[Cc]ho tới|[Đđ]ến|[Tt]ới|[Cc]hậm nhất|[Mm]uộn nhất|[Kk]hông muộn hơn|[Kk]hông quá|[Hh]ạn(?: chót| cuối)?:?) (?:là |vào )?(?:hết |cuối |đầu )?)?`

const days = { unit: 'day' } as const

export const dates: DateWords = {
  expression: new RegExp(
    String.raw`(?<![\p{L}\d/-])${edge}(?<![\p{L}\d/])(?:${forms.join('|')})`.replaceAll(' ', String.raw`\s`),
    'gu',
  ),
  hint: /\d|[Tt]háng|[Nn]ăm (?:nay|ngoái|tới|sau)|[Qq]uý|(?:nay|qua|mai|kia)(?!\p{L})|[Tt]hứ |[Cc]hủ [Nn]hật/gu,
  dayFirst: true,
  months: {
    một: 1,
    giêng: 1,
    hai: 2,
    ba: 3,
    tư: 4,
    năm: 5,
    sáu: 6,
    bảy: 7,
    tám: 8,
    chín: 9,
    mười: 10,
    'mười một': 11,
    'mười hai': 12,
    chạp: 12,
  },
  weekdays: { 'thứ hai': 1, 'thứ ba': 2, 'thứ tư': 3, 'thứ năm': 4, 'thứ sáu': 5, 'thứ bảy': 6, 'chủ nhật': 7 },
  ordinals: {
    đầu: 1,
    cuối: 2,
    sau: 2,
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    '1': 1,
    '2': 2,
    '3': 3,
    '4': 4,
    một: 1,
    hai: 2,
    ba: 3,
    tư: 4,
  },
  relative: {
    'hôm nay': { ...days, offset: 0 },
    'sáng nay': { ...days, offset: 0 },
    'trưa nay': { ...days, offset: 0 },
    'chiều nay': { ...days, offset: 0 },
    'tối nay': { ...days, offset: 0 },
    'hôm qua': { ...days, offset: -1 },
    'sáng qua': { ...days, offset: -1 },
    'chiều qua': { ...days, offset: -1 },
    'tối qua': { ...days, offset: -1 },
    'đêm qua': { ...days, offset: -1 },
    'hôm kia': { ...days, offset: -2 },
    'sáng mai': { ...days, offset: 1 },
    'chiều mai': { ...days, offset: 1 },
    'tối mai': { ...days, offset: 1 },
    'ngày mai': { ...days, offset: 1 },
    'ngày kia': { ...days, offset: 2 },
    'tháng này': { unit: 'month', offset: 0 },
    'tháng trước': { unit: 'month', offset: -1 },
    'tháng tới': { unit: 'month', offset: 1 },
    'tháng sau': { unit: 'month', offset: 1 },
    'năm nay': { unit: 'year', offset: 0 },
    'năm ngoái': { unit: 'year', offset: -1 },
    'năm tới': { unit: 'year', offset: 1 },
    'năm sau': { unit: 'year', offset: 1 },
  },
  yearWords: {
    'năm nay': 0,
    'năm ngoái': -1,
    'năm trước': -1,
    'năm tới': 1,
    'năm sau': 1,
    năm: 0,
    quý: 0,
  },
  edges: {
    'kể từ': 'since',
    'tính từ': 'since',
    từ: 'since',
    sau: 'after',
    trước: 'by',
    'cho đến': 'until',
    'cho tới': 'until',
    đến: 'until',
    tới: 'until',
    'chậm nhất': 'by',
    'muộn nhất': 'by',
    'không muộn hơn': 'by',
    'không quá': 'by',
    hạn: 'by',
    'hạn:': 'by',
    'hạn chót': 'by',
    'hạn cuối': 'by',
    'hạn chót:': 'by',
    'hạn cuối:': 'by',
  },
  future:
    /(?<!\p{L})(?:sẽ|sắp|dự kiến|dự định|dự tính|kế hoạch|đề nghị|đề xuất|kiến nghị|mong|hy vọng|hi vọng|hứa|cam kết|thống nhất|nhất trí|chậm nhất|muộn nhất|tới đây|sắp tới|phấn đấu|chuẩn bị|hạn|lần sau|kỳ sau|tiếp theo|phương hướng)(?!\p{L})/iu,
}
