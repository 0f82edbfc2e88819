import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readCopied } from '../../../src/search/fold.ts';

suite('copied text', () => {
  test('has its codes in percent, character references and pluses read', () => {
    assert.equal(readCopied('%E5%96%80%E4%BB%80'), '喀什');
    assert.equal(readCopied('100 % %E5'), '100 % %E5');
    assert.equal(readCopied('People&#39;s&nbsp;Government'), "People's Government");
    assert.equal(readCopied('Hangzhou+Hikvision'), 'Hangzhou Hikvision');
    assert.equal(readCopied('Face++'), 'Face++');
    assert.equal(readCopied('ハイクビジョン'.normalize('NFD')), 'ハイクビジョン');
  });

  test('has words parted that were written as one', () => {
    assert.equal(readCopied("de l'entreprise d’Urumqi"), 'de l entreprise d Urumqi');
    assert.equal(readCopied("Gong'anju"), "Gong'anju");
    assert.equal(readCopied('ZhejiangDahuaTechnology'), 'Zhejiang Dahua Technology');
    assert.equal(readCopied('SenseTime, iFLYTEK'), 'SenseTime, iFLYTEK');
  });
});
