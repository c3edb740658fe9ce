import type { MemorandumWords } from './en.ts'

/** Names stand before words that carry the particle, so that it does not depend on how a name ends. */
export const korean: MemorandumWords = {
  title: '{first} 및 {second} 간 협력에 관한 양해각서',
  'preamble.text':
    '{first} 및 {second}(이하 “양측”이라 한다)는 각자의 직무 범위 안에서 자국의 법률에 따라, 조합원과 노동자 간의 우호, 연대 및 협력을 강화하기를 희망하며 다음과 같이 합의한다.',
  'purpose.heading': '목적',
  'purpose.text':
    '이 양해각서는 조합원과 노동자의 이익을 위하여 양측이 협력하는 방법과, 서로 약속한 사항의 이행을 보장하는 방법을 정한다.',
  'principles.heading': '원칙',
  'principles.text':
    '양측은 평등, 상호 존중 및 호혜의 원칙에 따라 협력한다. 어느 측도 상대측의 내부 문제에 간섭하지 아니한다. 각 측은 자국의 법률을 준수한다. 이 양해각서는 국제법상 국가의 의무를 발생시키지 아니한다.',
  'areas.heading': '협력 분야',
  'areas.text': '양측은 다음 분야에서 협력한다: {areas}.',
  'information.heading': '정보 교환',
  'information.text':
    '각 측은 {cadence, select, month {매월} quarter {매 분기} halfYear {매 반기} other {매년}} 자신의 활동에 관한 서면 보고서를 상대측에 보낸다. 보고서는 이 양해각서에서 정한 협력 분야를 다룬다.',
  'delegations.heading': '대표단 교류',
  'delegations.text':
    '양측은 {cadence, select, year {매년} other {격년으로}} 대표단을 교류하며, 번갈아 대표단을 맞이한다. 첫 대표단은 {from}년에 {host} 측이 맞이한다. 대표단은 {people}명 이내로 구성하며 {days}일 이내로 체류한다.',
  'costs.heading': '비용',
  'costs.text':
    '{costs, select, guest {방문측은 국제 여비, 사증 및 보험 비용을 부담한다. 초청측은 숙박, 식사, 현지 교통, 일정 진행 및 통역 비용을 부담한다.} host {초청측은 국제 여비, 숙박, 식사, 현지 교통, 일정 진행 및 통역 비용을 부담한다. 방문측은 사증 및 보험 비용을 부담한다.} other {양측이 개별 활동에 대하여 서면으로 달리 합의하지 아니하는 한 각 측은 자신의 비용을 부담한다.}}',
  'training.heading': '교육 연수',
  'training.text':
    '{by} 측은 매년 {to} 측의 간부를 위하여 {range, select, yes {{min}회 내지 {max}회} other {{min}회}}의 연수 과정을 개최한다. 연수 과정은 {people}명 이내로 구성하며 {days}일 이내로 진행한다.',
  'contact.heading': '연락 창구',
  'contact.text':
    '각 측은 서명일부터 {days}일 이내에 연락 창구를 정하여 상대측에 알린다. 변경이 있을 때에는 지체 없이 상대측에 알린다.',
  'reviews.heading': '평가',
  'reviews.text':
    '{midTerm, select, none {} other {양측은 서명 후 {midTerm}개월 이내에 공동으로 중간평가를 실시한다. }}양측은 유효기간이 끝나기 {final}개월 전까지 공동으로 최종평가를 실시한다. 평가에서는 이 양해각서의 각 약속에 대하여 이행할 사항, 이행한 사항 및 어려움을 검토한다.',
  'disputes.heading': '이견의 해결',
  'disputes.text': '이 양해각서의 해석이나 적용에 관한 이견은 양측의 우호적인 협의를 통하여 해결한다.',
  'amendment.heading': '개정',
  'amendment.text':
    '이 양해각서는 양측의 서면 합의로 개정하거나 보충할 수 있다. 그와 같이 합의된 내용은 이 양해각서의 일부가 된다.',
  'duration.heading': '유효기간, 갱신 및 종료',
  'duration.text':
    '이 양해각서는 서명일에 발효하며 {years}년간 유효하다. {renewal, select, automatic {어느 한 측이 유효기간이 끝나기 {notice}개월 전까지 상대측에 서면으로 통지하지 아니하는 한 {renewalYears}년씩 갱신된다.} other {유효기간이 끝나기 {notice}개월 전까지 서면으로 합의하여 {renewalYears}년간 갱신할 수 있다.}} 각 측은 {notice}개월 전에 서면으로 통지하여 이 양해각서를 종료할 수 있다. 그때 진행 중인 활동은 끝까지 이행한다.',
  'languages.heading': '언어',
  'languages.text':
    '이 양해각서는 {languages}로 원본 2부를 작성하며, 각 측이 한 부씩 보관한다. {force, select, equal {모든 언어본은 동등한 효력을 가진다.} prevails {모든 언어본은 정본이며, 차이가 있는 경우에는 {prevailing}본이 우선한다.} other {}}',
  'signatures.text':
    '장소: ……………, 일자: ……………\n\n{first}을(를) 대표하여\n(성명, 직위, 서명)\n\n{second}을(를) 대표하여\n(성명, 직위, 서명)',
  'area.organising': '조직화 및 조합원 확대',
  'area.bargaining': '단체교섭 및 단체협약',
  'area.legal aid': '법률 지원 및 노동자의 권리 보호',
  'area.safety and health': '산업안전보건',
  'area.women workers': '여성노동자 및 성평등',
  'area.migrant workers': '이주노동자 보호',
  'area.skills contests': '기능경기대회',
  'area.welfare': '조합원과 노동자의 복지',
  'area.training of officials': '노조 간부 교육',
  'area.union finance': '노조 재정',
  'information.what': '상대측에 활동에 관한 서면 보고서를 보낸다',
  'information.unit': '건',
  'delegations.what': '상대측 대표단을 맞이한다',
  'delegations.unit': '회',
  'training.what': '{to} 측의 간부를 위한 연수 과정을 개최한다',
  'training.unit': '회',
  'contact.what': '상대측에 연락 창구를 알린다',
  'contact.unit': '건',
  'midTerm.what': '중간평가를 실시한다',
  'final.what': '최종평가를 실시한다',
  'reviews.unit': '회',
}
