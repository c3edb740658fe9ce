/** Nouns of posts, the longer before the shorter that it begins with. */
const nouns =
  '组合长|书记长|书记处第一书记|书记处书记|党组书记|党组副书记|党组成员|党委书记|第一书记|总书记|书记|主席团(?:成员|委员)|主席|理事长|委员长|议长|会长|秘书长|总干事|干事长|事务局长|事务处长|事务总长|事务次长|总务处长|组织处长|支部长|本部长|局长|处长|部长|司长|厅长|科长|室长|课长|所长|院长|校长|馆长|站长|队长|组长|团长|领队|团员|主任委员|主任|主管|主办|常务委员|常委|执行委员|中央委员|委员|理事|监事|顾问|调研员|研究员|巡视员|专员|干事|干部|专家|翻译|译员|讲师|教授|律师|联络员|发言人|负责人|召集人|代表|总经理|董事长|经理|大使|总领事|领事|公使|参赞|秘书|省长|市长|县长|州长|区长|总理|总统|国务委员|议员|组织员|组织部长|政策室长|总长|首席代表|工会主席|班长|工程师|国际局长'
const before =
  '(?:前任|原任|前|原|现任|时任|新任|候任|代理|代|副|常务副|常务|第一副|第一|首席副|首席|执行副|执行|总|名誉|荣誉|高级|资深|专职|兼职|专职副|兼职副|挂职副|助理|主任|事务|[一二三四]级|全国)'
/** A part of a body, up to its noun; none of the words with which a clause goes on. */
const unit =
  '(?:(?!(?:本|该|支|总)(?:部|会|局))(?:对外)?[^，。；：、（）“”《》！？\\s\\d\\w由为是以让请和与及在将对向派的等任\uFFFC]{0,14}?(?:部|局|处|室|司|厅|科|课|办公室|办|委员会|委|研究院|研究所|学院|中心|院|所|站|组|会|团队))'

/** A post as it stands beside a name: the part of the body, the rank, the noun; several of them joined. */
export const onePost = `(?:(?:${before}){0,3}(?:${nouns})|${unit}(?:${before}){0,2}(?:${nouns}))`
export const post = `${onePost}(?:(?:、|兼任?|，|及|并兼任?)${onePost}){0,2}`
/** A post in a few words, without the part of the body: behind a name only this is one. */
export const shortPost = `(?:${before}){0,2}(?:${nouns})`
