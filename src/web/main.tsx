import { translator, dateInWords } from '#messages'
console.log(translator('en').say('kind.person', { count: 2 }), dateInWords('2025', 'en'))
