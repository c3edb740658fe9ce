import assert from 'node:assert/strict'
import { test } from 'node:test'
import { eml } from './eml.ts'

const mail = (...lines: string[]) => Buffer.from(lines.join('\r\n'))

test('a mail is known by its headers; a letter that begins with “To:” is not one', () => {
  assert.ok(eml.identify(mail('Received: by a', 'From: a@b', 'Date: 1 Feb 2024 08:00:00 +0900', '', 'x'), 'message'))
  assert.ok(eml.identify(mail('Subject: talks', '', 'x'), 'talks.eml'))
  assert.ok(!eml.identify(mail('To: the committee', 'Subject: talks', '', 'x'), 'letter.txt'))
})

test('the day of a mail is the day on its sender’s clock', async () => {
  const { published } = await eml.extract(mail('From: a@b', 'Date: Fri, 5 Dec 2025 00:30:00 +0900', '', 'x'))
  assert.equal(published, '2025-12-05')
})

test('a mail that only carries a file has no text but hands the file on', async () => {
  const document = await eml.extract(
    mail(
      'From: a@b',
      'Content-Type: application/pdf; name="plan.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERg==',
    ),
  )
  assert.equal(document.text, '')
  assert.deepEqual(
    document.attachments.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()]),
    [['plan.pdf', '%PDF']],
  )
})

test('a forwarded mail is a file of its own', async () => {
  const document = await eml.extract(
    mail(
      'From: a@b',
      'Content-Type: multipart/mixed; boundary=m',
      '',
      '--m',
      '',
      'see below',
      '--m',
      'Content-Type: message/rfc822',
      '',
      'Subject: inner',
      '',
      'inner words',
      '--m--',
    ),
  )
  assert.equal(document.text.trim(), 'see below')
  assert.deepEqual(
    document.attachments.map(({ mediaType }) => mediaType),
    ['message/rfc822'],
  )
})
