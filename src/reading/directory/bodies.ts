/**
 * Trade-union bodies that reports name without explaining them, and bodies that are no trade unions but are named like
 * them. National centres with their own English names and acronyms, as their own pages and the lists of affiliates of
 * the ITUC (https://www.ituc-csi.org) and the WFTU (https://www.wftucentral.org) give them.
 * Each line: acronym or `-` | country, or INT | names | `only` where no other national centre exists.
 */
const unionTable = `
VGCL|VN|Vietnam General Confederation of Labour,Vietnam General Confederation of Trade Unions|only
LFTU|LA|Lao Federation of Trade Unions|only
ACFTU|CN|All-China Federation of Trade Unions|only
FKTU|KR|Federation of Korean Trade Unions
KCTU|KR|Korean Confederation of Trade Unions
GFTUK|KP|General Federation of Trade Unions of Korea|only
JTUC-RENGO|JP|Japanese Trade Union Confederation,Rengo
ZENROREN|JP|National Confederation of Trade Unions of Japan
CTC|CU|Central Union of Cuban Workers,Workers' Central Union of Cuba,Cuban Workers' Federation|only
FTUB|BY|Federation of Trade Unions of Belarus
FNPR|RU|Federation of Independent Trade Unions of Russia
FTUU|UZ|Federation of Trade Unions of Uzbekistan|only
FTURK|KZ|Federation of Trade Unions of the Republic of Kazakhstan
CTUM|MM|Confederation of Trade Unions of Myanmar
CCTU|KH|Cambodian Confederation of Trade Unions
NACC|KH|National Union Alliance Chamber of Cambodia
CLC|KH|Cambodian Labour Confederation
MTUC|MY|Malaysian Trades Union Congress
SNTUC|SG|Singapore National Trades Union Congress
KSPI|ID|Confederation of Indonesian Trade Unions
KSBSI|ID|Confederation of All Indonesian Trade Unions
KSPSI|ID|Confederation of All Indonesian Workers' Unions
TUCP|PH|Trade Union Congress of the Philippines
NCTL|TH|National Congress of Thai Labour
LCT|TH|Labour Congress of Thailand
CMTU|MN|Confederation of Mongolian Trade Unions|only
CITU|IN|Centre of Indian Trade Unions
AITUC|IN|All India Trade Union Congress
INTUC|IN|Indian National Trade Union Congress
GEFONT|NP|General Federation of Nepalese Trade Unions
NTUC|NP|Nepal Trade Union Congress
PWF|PK|Pakistan Workers' Federation
ACTU|AU|Australian Council of Trade Unions|only
NZCTU|NZ|New Zealand Council of Trade Unions|only
COSATU|ZA|Congress of South African Trade Unions
NUMSA|ZA|National Union of Metalworkers of South Africa
COTU-K|KE|Central Organization of Trade Unions-Kenya,Central Organisation of Trade Unions
NLC|NG|Nigeria Labour Congress
TUC|GB|Trades Union Congress
DGB|DE|German Trade Union Confederation
TURK-IS|TR|Confederation of Turkish Trade Unions
HAK-IS|TR|Confederation of Turkish Real Trade Unions
LO|SE|Swedish Trade Union Confederation
TCO|SE|Swedish Confederation of Professional Employees
SAK|FI|Central Organisation of Finnish Trade Unions
CGT|FR|General Confederation of Labour
CFDT|FR|French Democratic Confederation of Labour
CGIL|IT|Italian General Confederation of Labour
CISL|IT|Italian Confederation of Workers' Trade Unions
CCOO|ES|Workers' Commissions
UGT|ES|General Union of Workers
FNV|NL|Federation of Dutch Trade Unions
OGB|AT|Austrian Trade Union Federation|only
PAME|GR|All-Workers Militant Front
AFL-CIO|US|American Federation of Labor and Congress of Industrial Organizations
CLC|CA|Canadian Labour Congress
CUT|BR|Unified Workers' Central
KTUF|KW|Kuwait Trade Union Federation
ETUF|EG|Egyptian Trade Union Federation
GFTU|SY|General Federation of Trade Unions in Syria
ITUC|INT|International Trade Union Confederation
ITUC-AP|INT|International Trade Union Confederation Asia Pacific,ITUC-Asia Pacific,Asia-Pacific International Trade Union Confederation
ITUC-AFRICA|INT|African Regional Organization of the International Trade Union Confederation
ICFTU|INT|International Confederation of Free Trade Unions
WFTU|INT|World Federation of Trade Unions
ETUC|INT|European Trade Union Confederation
ATUC|INT|ASEAN Trade Union Council
SARTUC|INT|South Asian Regional Trade Union Council
TUCA|INT|Trade Union Confederation of the Americas
OATUU|INT|Organisation of African Trade Union Unity
BWI|INT|Building and Wood Workers' International
IUF|INT|International Union of Food Workers
ITF|INT|International Transport Workers' Federation
PSI|INT|Public Services International
UNI|INT|UNI Global Union
TUI|INT|Trade Unions International
`

/** Acronyms that mean several bodies or plain words: they count only where the text itself introduces them. */
const ambiguous = new Set([
  'CLC',
  'NTUC',
  'TUC',
  'LO',
  'TUI',
  'UNI',
  'CUT',
  'LCT',
  'CTC',
  'GFTU',
  'NLC',
  'TCO',
  'SAK',
  'ITF',
  'PWF',
])

export interface KnownBody {
  readonly id: string
  readonly acronym: string
  readonly country: string
  readonly names: readonly string[]
  /** The one national centre of its country: any national name for one means this body. */
  readonly only: boolean
  /** Its acronym alone is enough to know it by. */
  readonly clear: boolean
}

export const knownBodies: readonly KnownBody[] = unionTable
  .trim()
  .split('\n')
  .map((line) => {
    const [acronym = '', country = '', names = '', only] = line.split('|')
    return {
      id: `${country}-${acronym}`,
      acronym,
      country,
      names: names.split(','),
      only: only === 'only',
      clear: !ambiguous.has(acronym),
    }
  })

/** Bodies without union members whose names look like those of trade unions, and the well-known ones of their world. */
export const otherBodies: readonly { readonly acronym: string; readonly names: readonly string[] }[] = [
  { acronym: 'ILO', names: ['International Labour Organization', 'International Labour Office'] },
  { acronym: 'ASEAN', names: ['Association of Southeast Asian Nations'] },
  { acronym: 'IOM', names: ['International Organization for Migration'] },
  { acronym: 'UN', names: ['United Nations'] },
  { acronym: 'WHO', names: ['World Health Organization'] },
  { acronym: 'UNDP', names: ['United Nations Development Programme'] },
  { acronym: 'JILAF', names: ['Japan International Labour Foundation'] },
  { acronym: 'KOILAF', names: ['Korea International Labour Foundation'] },
  { acronym: 'KOICA', names: ['Korea International Cooperation Agency'] },
]
