/**
 * Countries: code of ISO 3166-1, names in English (short names of the standard and those of the press), adjectives.
 * Each line: code | names | adjectives.
 */
const table = `
AF|Afghanistan|Afghan
AL|Albania|Albanian
DZ|Algeria|Algerian
AO|Angola|Angolan
AR|Argentina|Argentine,Argentinian
AM|Armenia|Armenian
AU|Australia|Australian
AT|Austria|Austrian
AZ|Azerbaijan|Azerbaijani
BH|Bahrain|Bahraini
BD|Bangladesh|Bangladeshi
BB|Barbados|Barbadian
BY|Belarus|Belarusian,Belarussian
BE|Belgium|Belgian
BJ|Benin|Beninese
BT|Bhutan|Bhutanese
BO|Bolivia|Bolivian
BA|Bosnia and Herzegovina,Bosnia|Bosnian
BW|Botswana|Botswanan
BR|Brazil|Brazilian
BN|Brunei|Bruneian
BG|Bulgaria|Bulgarian
BF|Burkina Faso|Burkinabe
BI|Burundi|Burundian
KH|Cambodia|Cambodian,Khmer
CM|Cameroon|Cameroonian
CA|Canada|Canadian
TD|Chad|Chadian
CL|Chile|Chilean
CN|China,People's Republic of China|Chinese
CO|Colombia|Colombian
CG|Congo|Congolese
CR|Costa Rica|Costa Rican
CI|Côte d'Ivoire,Ivory Coast|Ivorian
HR|Croatia|Croatian
CU|Cuba|Cuban
CY|Cyprus|Cypriot
CZ|Czech Republic,Czechia|Czech
DK|Denmark|Danish
DJ|Djibouti|Djiboutian
DO|Dominican Republic|Dominican
EC|Ecuador|Ecuadorian
EG|Egypt|Egyptian
SV|El Salvador|Salvadoran
EE|Estonia|Estonian
ET|Ethiopia|Ethiopian
FJ|Fiji|Fijian
FI|Finland|Finnish
FR|France|French
GA|Gabon|Gabonese
GM|Gambia|Gambian
GE|Georgia|Georgian
DE|Germany|German
GH|Ghana|Ghanaian
GR|Greece|Greek
GT|Guatemala|Guatemalan
GN|Guinea|Guinean
HT|Haiti|Haitian
HN|Honduras|Honduran
HK|Hong Kong|Hong Kong
HU|Hungary,Hungaria|Hungarian
IS|Iceland|Icelandic
IN|India|Indian
ID|Indonesia|Indonesian
IR|Iran|Iranian
IQ|Iraq|Iraqi
IE|Ireland|Irish
IL|Israel|Israeli
IT|Italy|Italian
JM|Jamaica|Jamaican
JP|Japan|Japanese
JO|Jordan|Jordanian
KZ|Kazakhstan,Republic of Kazakhstan|Kazakh,Kazakhstani
KE|Kenya|Kenyan
KP|North Korea,DPRK,DPR Korea,Democratic People's Republic of Korea|North Korean
KR|South Korea,Republic of Korea,Korea,ROK|South Korean,Korean
KW|Kuwait|Kuwaiti
KG|Kyrgyzstan|Kyrgyz
LA|Laos,Lao PDR,Lao People's Democratic Republic|Lao,Laotian
LV|Latvia|Latvian
LB|Lebanon|Lebanese
LS|Lesotho|Basotho
LR|Liberia|Liberian
LY|Libya|Libyan
LT|Lithuania|Lithuanian
LU|Luxembourg|Luxembourgish
MG|Madagascar|Malagasy
MW|Malawi|Malawian
MY|Malaysia|Malaysian
MV|Maldives|Maldivian
ML|Mali|Malian
MT|Malta|Maltese
MR|Mauritania|Mauritanian
MU|Mauritius|Mauritian
MX|Mexico|Mexican
MD|Moldova|Moldovan
MN|Mongolia|Mongolian
ME|Montenegro|Montenegrin
MA|Morocco|Moroccan
MZ|Mozambique|Mozambican
MM|Myanmar,Burma|Myanmar,Burmese
NA|Namibia|Namibian
NP|Nepal|Nepalese,Nepali
NL|Netherlands,Holland|Dutch
NZ|New Zealand|New Zealand
NI|Nicaragua|Nicaraguan
NE|Niger|Nigerien
NG|Nigeria|Nigerian
MK|North Macedonia,Macedonia|Macedonian
NO|Norway|Norwegian
OM|Oman|Omani
PK|Pakistan|Pakistani
PS|Palestine|Palestinian
PA|Panama|Panamanian
PG|Papua New Guinea|Papua New Guinean
PY|Paraguay|Paraguayan
PE|Peru|Peruvian
PH|Philippines|Philippine,Filipino
PL|Poland|Polish
PT|Portugal|Portuguese
QA|Qatar|Qatari
RO|Romania|Romanian
RU|Russia,Russian Federation|Russian
RW|Rwanda|Rwandan
SA|Saudi Arabia|Saudi,Saudi Arabian
SN|Senegal|Senegalese
RS|Serbia|Serbian
SL|Sierra Leone|Sierra Leonean
SG|Singapore|Singaporean
SK|Slovakia|Slovak
SI|Slovenia|Slovenian
SO|Somalia|Somali
ZA|South Africa|South African
SS|South Sudan|South Sudanese
ES|Spain|Spanish
LK|Sri Lanka|Sri Lankan
SD|Sudan|Sudanese
SZ|Eswatini,Swaziland|Swazi
SE|Sweden|Swedish
CH|Switzerland|Swiss
SY|Syria|Syrian
TW|Taiwan|Taiwanese
TJ|Tajikistan|Tajik
TZ|Tanzania|Tanzanian
TH|Thailand|Thai
TL|Timor-Leste,East Timor|Timorese
TG|Togo|Togolese
TT|Trinidad and Tobago|Trinidadian
TN|Tunisia|Tunisian
TR|Turkey,Türkiye|Turkish
TM|Turkmenistan|Turkmen
UG|Uganda|Ugandan
UA|Ukraine|Ukrainian
AE|United Arab Emirates,UAE|Emirati
GB|United Kingdom,UK,Great Britain,Britain,England|British,English
US|United States,United States of America,USA,US|American
UY|Uruguay|Uruguayan
UZ|Uzbekistan|Uzbek
VE|Venezuela|Venezuelan
VN|Vietnam,Viet Nam,Socialist Republic of Vietnam|Vietnamese
YE|Yemen|Yemeni
ZM|Zambia|Zambian
ZW|Zimbabwe|Zimbabwean
`

export interface Country {
  readonly code: string
  readonly names: readonly string[]
  readonly adjectives: readonly string[]
}

export const countries: readonly Country[] = table
  .trim()
  .split('\n')
  .map((line) => {
    const [code = '', names = '', adjectives = ''] = line.split('|')
    return { code, names: names.split(','), adjectives: adjectives.split(',') }
  })
