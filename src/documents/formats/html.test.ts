import assert from 'node:assert/strict'
import { test } from 'node:test'
import { html } from './html.ts'

const read = (source: string) => html.extract(Buffer.from(source))

test('a page is known by its first tag, whatever the file is called', () => {
  assert.ok(html.identify(Buffer.from('\uFEFF<!-- saved --> <!DOCTYPE html><p>x'), 'report.txt'))
  assert.ok(html.identify(Buffer.from('<!DOCTYPE html><p>x', 'utf16le'), 'page'))
  assert.ok(html.identify(Buffer.from('words only'), 'page.HTM'))
  assert.ok(!html.identify(Buffer.from('5 < 6 and <b>more</b>'), 'report.txt'))
})

test('scripts, styles, comments and hidden elements never appear', () => {
  const { text } = read(
    `<html><head><style>a</style><script>b</script></head><body><!-- c --><p hidden>d</p><noscript>e</noscript>
    <div style="color:red; display : none"><p>f</p></div><template>g</template><select><option>h</select>seen</body></html>`,
  )
  assert.equal(text, 'seen')
})

test('a page that is all script has no text', () => {
  assert.equal(read(`<html><body>${'<script>if (a < b) run("<p>x</p>")</script>'.repeat(1000)}</body></html>`).text, '')
})

test('white space collapses but in preformatted text, and a no-break space is kept', () => {
  const { text } = read('<p>one\n   two&nbsp;<b>three</b> <i>four</i></p><pre>a   b\n  c</pre>')
  assert.equal(text, 'one two\u00A0three four\n\na   b\n  c')
})

test('lists keep their numbers, also where the page sets them', () => {
  const { text } = read('<ol start="3"><li>third</li><li value="7">seventh</li><li><p>next</p></li></ol>')
  assert.deepEqual(text.split(/\n+/), ['3. third', '7. seventh', '8. next'])
})

test('an article that an old page lays out in a table keeps its paragraphs', () => {
  const long = 'The two sides reviewed what had been done. '.repeat(10)
  const { text } = read(`<table><tr><td>menu</td><td><p>${long}</p><p>${long}</p></td></tr></table>`)
  assert.deepEqual(text.split('\n\n'), ['menu', long.trim(), long.trim()])
})

test('a date that does not exist is not a date of publication', () => {
  const { published } = read(
    '<html><head><meta name="pubdate" content="2022/51/27"><meta name="date" content="2022/8/6"></head><p>x</html>',
  )
  assert.equal(published, '2022-08-06')
})

test('the title is what the page calls its article, else what its window shows', () => {
  const titled =
    '<html><head><title>Visit | Daily</title><meta property="og:title" content="Visit &amp; talks"></head></html>'
  assert.equal(read(titled).title, 'Visit & talks')
  assert.equal(read('<html><head><title> Visit\n to Seoul </title></head></html>').title, 'Visit to Seoul')
})

test('what follows after the end of the page, and a page without html and body, are read', () => {
  assert.equal(read('<!DOCTYPE html><html><body><p>one</p></body></html><p>two</p>').text, 'one\n\ntwo')
  assert.equal(read('<!DOCTYPE html><title>t</title><p>one').text, 'one')
})

test('a page nested 100,000 deep gives its text', () => {
  assert.equal(read(`<html><body>${'<div>'.repeat(100_000)}deep down`).text, 'deep down')
})

const longPage = (inside: string) =>
  `<html><body><div><a href="/">Home</a></div><div class="content"><h1>Unions sign a plan</h1>
  <p>The two federations met on Wednesday, reviewed five years of exchange, and signed their plan for the next term.</p>
  <p>They agreed on one training course a year, in turn, and on sending each other news of their members' life.</p>
  ${inside}</div><div>All rights reserved, the daily</div></body></html>`

const rolesIn = (source: string) => {
  const { text, blocks } = read(source)
  return new Map(blocks.map(({ start, end, role }) => [text.slice(start, end), role]))
}

test('related news inside an article are told from it, a link inside a sentence is not', () => {
  const roles = rolesIn(
    longPage(`<p>The text is <a href="/plan">published here</a>.</p><h4>Related</h4>
      <ul><li><a href="/1">A festival opens</a></li><li><a href="/2">Rain is coming</a></li></ul>`),
  )
  assert.equal(roles.get('The text is published here.'), 'content')
  assert.deepEqual(
    ['Related', '- A festival opens', '- Rain is coming'].map((text) => roles.get(text)),
    ['boilerplate', 'boilerplate', 'boilerplate'],
  )
})

test('what stands around an article is boilerplate, and none of it is lost', () => {
  const roles = rolesIn(longPage(''))
  assert.equal(roles.get('Home'), 'boilerplate')
  assert.equal(roles.get('All rights reserved, the daily'), 'boilerplate')
  assert.equal(roles.get('Unions sign a plan'), 'heading')
})

test('two line breaks part paragraphs, one does not', () => {
  assert.equal(read('<p>one<br>more<br><br>two</p>').text, 'one\nmore\n\ntwo')
})

test('elements that no page has are read through', () => {
  assert.equal(read('<p><constructor>one</constructor> <valueOf>two</valueOf></p>').text, 'one two')
})
