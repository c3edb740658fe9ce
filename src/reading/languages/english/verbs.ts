/** Verbs that name an act which one can promise, in the base form. */
const list =
  'accept,accompany,act,advise,answer,appoint,arrange,assign,assist,attend,bear,begin,brief,bring,build,buy,call on,call,carry on,carry out,back,compare,employ,hire,revise,place,choose,circulate,collect,comment,' +
  'compile,complete,conclude,conduct,consult,continue,cooperate,co-operate,coordinate,co-ordinate,collaborate,cover,create,deepen,' +
  'defend,deliver,develop,discuss,dispatch,distribute,donate,draft,draw up,encourage,enhance,ensure,establish,evaluate,exchange,equip,exempt,' +
  'expand,explore,extend,facilitate,finance,forward,foster,fund,give,go on,grant,guarantee,hand over,hand,help,hold,host,implement,improve,' +
  'increase,inform,intensify,introduce,invite,issue,join,keep,launch,lend,maintain,make,meet,monitor,name,nominate,notify,offer,open,' +
  'organise,organize,participate,pass on,pay,prepare,present,print,promote,protect,provide,publish,push,put,raise,reach,receive,recommend,recruit,' +
  'reimburse,renew,reply,report,respond,respect,review,run,second,select,send,set up,settle,share,sign,step up,strengthen,study,submit,' +
  'supply,support,supervise,survey,take,tell,transfer,teach,test,train,translate,update,visit,welcome,widen,work'

/** `supply` is also found as `supplies`; the ending -s of the others is left to the patterns that use the list. */
export const acts = list
  .split(',')
  .map((verb) => verb.replaceAll(' ', String.raw`\s`).replace(/([^aeou])y$/, '$1(?:y|ies)'))
  .join('|')
