import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { detectLanguage } from './index.ts'

describe('telling the language of a text', () => {
  it('goes by the script where only one language has it', () => {
    assert.equal(detectLanguage('ສະຫະພັນກຳມະບານລາວ'), 'lo')
    assert.equal(detectLanguage('한국노총 서울지역본부와 만났다'), 'ko')
    assert.equal(detectLanguage('北京市总工会与河内市劳动联合会'), 'zh')
  })

  it('tells Vietnamese and English apart', () => {
    assert.equal(detectLanguage('Hai bên thống nhất trao đổi đoàn mỗi năm một lần và chia sẻ kinh nghiệm.'), 'vi')
    assert.equal(detectLanguage('The two sides agreed to exchange delegations once a year.'), 'en')
  })

  it('goes by the text of a page and not by its menu', () => {
    const menu = 'Trang chủ\nThời sự\nCông đoàn\nViệc làm\nPháp luật\nBạn đọc\n'.repeat(10)
    const text = 'The federations of the two cities agreed to exchange delegations once a year, in turn.\n'
    assert.equal(detectLanguage(menu + text), 'en')
  })

  it('says so where there is nothing to tell it by', () => assert.equal(detectLanguage('12/05/2020 — 300'), 'und'))
})
