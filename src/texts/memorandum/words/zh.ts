import type { MemorandumWords } from './en.ts'

export const chinese: MemorandumWords = {
  title: '{first}与{second}合作谅解备忘录',
  'preamble.text':
    '{first}与{second}（以下称“双方”），在各自职能范围内，依照本国法律，本着增进工会会员和职工之间的友谊、团结与合作的愿望，达成如下协议。',
  'purpose.heading': '目的',
  'purpose.text': '本备忘录规定双方为工会会员和职工的利益开展合作的方式，以及确保双方相互承诺得到落实的方式。',
  'principles.heading': '原则',
  'principles.text':
    '双方在平等、相互尊重、互利的基础上开展合作。任何一方不干涉对方内部事务。各方遵守本国法律。本备忘录不产生国际法上的国家义务。',
  'areas.heading': '合作领域',
  'areas.text': '双方在下列领域开展合作：{areas}。',
  'information.heading': '信息交流',
  'information.text':
    '各方{cadence, select, month {每月} quarter {每季度} halfYear {每半年} other {每年}}向对方提交一份关于本方活动的书面报告。报告涵盖本备忘录所列合作领域。',
  'delegations.heading': '代表团互访',
  'delegations.text':
    '双方{cadence, select, year {每年} other {每两年}}互派一个代表团，轮流接待。首个代表团于{from}年由{host}接待。代表团人数不超过{people}人，停留时间不超过{days}天。',
  'costs.heading': '费用',
  'costs.text':
    '{costs, select, guest {派出方承担国际旅费、签证费和保险费。接待方承担食宿、当地交通、活动安排和翻译费用。} host {接待方承担国际旅费、食宿、当地交通、活动安排和翻译费用。派出方承担签证费和保险费。} other {除双方就个别活动另有书面约定外，各方自行承担费用。}}',
  'training.heading': '培训',
  'training.text':
    '{by}每年为{to}的干部举办{range, select, yes {{min}至{max}期} other {{min}期}}培训班。每期培训班不超过{people}人，为期不超过{days}天。',
  'contact.heading': '联络人',
  'contact.text': '各方应在签署之日起{days}天内确定联络人并通知对方。如有变更，应及时通知对方。',
  'reviews.heading': '总结评估',
  'reviews.text':
    '{midTerm, select, none {} other {双方应在签署后{midTerm}个月内共同进行中期总结。}}双方应在有效期届满{final}个月前共同进行终期总结。总结逐项审议本备忘录的各项承诺：应做事项、已做事项以及遇到的困难。',
  'disputes.heading': '分歧的解决',
  'disputes.text': '对本备忘录的解释或适用产生的分歧，由双方通过友好协商解决。',
  'amendment.heading': '修订',
  'amendment.text': '经双方书面同意，可对本备忘录进行修订或补充。修订和补充的内容是本备忘录的组成部分。',
  'duration.heading': '有效期、续签与终止',
  'duration.text':
    '本备忘录自签署之日起生效，有效期{years}年。{renewal, select, automatic {除非一方在有效期届满至少{notice}个月前书面通知对方，本备忘录每次自动延长{renewalYears}年。} other {经双方在有效期届满至少{notice}个月前书面同意，本备忘录可续签{renewalYears}年。}}任何一方可提前{notice}个月书面通知对方终止本备忘录。届时正在进行的活动继续执行至完成。',
  'languages.heading': '文字',
  'languages.text':
    '本备忘录正本2份，以{languages}写成，双方各执一份。{force, select, equal {各文本具有同等效力。} prevails {各文本均为作准文本；如有歧义，以{prevailing}文本为准。} other {}}',
  'signatures.text':
    '签署地点：……………，签署日期：……………\n\n{first}代表\n（姓名、职务、签字）\n\n{second}代表\n（姓名、职务、签字）',
  'area.organising': '组建工会和发展会员',
  'area.bargaining': '集体协商和集体合同',
  'area.legal aid': '法律援助和职工权益维护',
  'area.safety and health': '职业安全与卫生',
  'area.women workers': '女职工工作和性别平等',
  'area.migrant workers': '外籍务工人员权益保护',
  'area.skills contests': '职业技能比赛',
  'area.welfare': '会员和职工福利',
  'area.training of officials': '工会干部培训',
  'area.union finance': '工会财务',
  'information.what': '向对方提交关于本方活动的书面报告',
  'information.unit': '份',
  'delegations.what': '接待对方代表团',
  'delegations.unit': '次',
  'training.what': '为{to}的干部举办培训班',
  'training.unit': '期',
  'contact.what': '确定联络人并通知对方',
  'contact.unit': '名',
  'midTerm.what': '进行中期总结',
  'final.what': '进行终期总结',
  'reviews.unit': '次',
}
