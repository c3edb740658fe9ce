/** Nouns of posts, the longest first; what stands before them in one word (국제국장, 수석부위원장) belongs to them. */
const nouns =
  '위원장|(?<!회)의장|주석|(?<!대|연)회장|이사장|단장|본부장|지부장|지회장|분회장|사무총장|사무처장|사무국장|총서기|당서기|서기장?|비서장|비서|국장|처장|실장|부장|차장|과장|팀장|소장|원장|센터장|관장|총장|학장|대표자?|대표이사|고문|자문위원|변호사|노무사|교수|강사|박사|간사|집행위원|중앙위원|상임위원|전문위원|위원|연구원|연구위원|조직부장|활동가|담당관|담당자|보좌관|비서관|대변인|참사관|서기관|통역관|의원|장관|차관|대사|총영사|영사|시장|지사|군수|구청장|총리|대통령|국가주석|청장|수석대표'

/** A post with what belongs to it: *정책법률국 국장*, *상임부위원장*, *전북도의회 의장*. */
export const post = String.raw`(?:[가-힣]{1,8}(?:국|부|처|실|팀|위원회|의회|센터|본부|연구소|연구원)\s|당조\s|당\s)?[가-힣]{0,8}?(?:부|副)?(?:${nouns})`

/** Posts that stand before a name, too: *의장 국윤재*, *(단장 도안 반 키엔 부주석)*, *국제부장 자오민*. */
export const postBefore = String.raw`(?:[가-힣]{1,8}(?:국|부|처|실)\s)?(?:[가-힣]{2,6}(?:국장|처장|실장|부장|차장|팀장)|(?:수석부|상임부|제1부|부)?(?:위원장|의장|주석|회장|이사장|단장|본부장|지부장|사무총장|사무처장|사무국장|총서기|서기장|국장|처장|실장|부장|차장|팀장|대표|수석대표|원장|소장|총장|장관|대사|시장|지사))`

/** What begins with a post is none of a name's words. */
export const postBegins =
  '(?:상임|수석|제1|전|현)?부?(?:위원장|의장|주석|회장|이사장|단장|본부장|지부장|사무총장|사무처장|사무국장|국장|처장|실장|부장|차장|과장|팀장|대표|고문|총장|장관|대사|서기|비서)'

/** The whole of it is a post. */
export const onlyPost = new RegExp(String.raw`^[가-힣]{0,4}?(?:${nouns})(?:께서)?$`)

/** The last word of a post, as it stands behind a surname: *도 국장*. */
export const lastOfPost = new RegExp(
  String.raw`(?:수석부|상임부|제1부|부)?(?:위원장|의장|주석|회장|총서기|서기|국장|처장|실장|부장|차장|과장|팀장|단장|본부장|지부장|소장|원장|총장|사무총장|사무처장|사무국장|대표|고문|변호사|교수|강사|장관|차관|대사|시장|지사|의원)$`,
)

/** A post of a state, a city, a firm: nobody's union follows from it. */
export const statePost =
  /(?:^|[가-힣])(?:시장|지사|군수|구청장|장관|차관|대사|총영사|영사|총리|대통령|국가주석|청장|의원|의회\s?의장|참사관|교수|변호사|대표이사)$|정부/
