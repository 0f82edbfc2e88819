/** Every page is saved by a reference manager as what it is: type, title, author, date, publisher, language, address. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { suite, test } from 'node:test';
import { toBuiltPage } from '../../src/lib/built-site.ts';
import { builtSite, readCitedPages } from './built-site.ts';
import { hasCoins, readEmbeddedMetadata } from './embedded-metadata.ts';

interface CslFile {
  type: string;
  title: string;
  author: { literal: string }[];
  publisher: string;
  issued: { 'date-parts': number[][] };
  URL: string;
  language: string;
}

const pages = readCitedPages();
const dataset = cslBeside('/data/');

suite('Zotero', () => {
  for (const page of pages)
    test(`saves ${page.address}`, () => {
      const item = readEmbeddedMetadata(page);
      const cited = page.address.replace(/cite\/$/, '');
      const csl = existsSync(fileBeside(cited)) ? cslBeside(cited) : undefined;

      assert.equal(hasCoins(page), false);
      assert.equal(item.itemType, csl?.type ?? 'webpage');
      assert.deepEqual(item.creators, [
        { firstName: '', lastName: dataset.author[0]?.literal ?? '' },
      ]);
      assert.equal(item.date, dayOf(csl ?? dataset));
      assert.equal(item.publisher, dataset.publisher);
      assert.equal(item.publicationTitle, dataset.publisher);
      assert.equal(item.language, dataset.language);
      assert.equal(item.url, csl?.URL ?? new URL(page.address.slice(1), rootOf()).href);
      if (csl) assert.equal(item.title, csl.title);
      else assert.ok(item.title && !item.title.includes('·'), item.title);
      assert.ok(item.abstractNote);
      assert.match(item.rights ?? '', /^https:\/\/creativecommons\.org\//);
    });

  test('saves a page to cite a record with the description of the record', () => {
    const abstractOf = (address: string) => {
      const page = pages.find((other) => other.address === address);
      return page && readEmbeddedMetadata(page).abstractNote;
    };
    const cite = pages.filter(({ address }) => address.endsWith('/cite/'));
    assert.ok(cite.length > 2);
    for (const { address } of cite)
      assert.equal(abstractOf(address), abstractOf(address.replace(/cite\/$/, '')));
  });
});

suite('the rules that the pages are held to', () => {
  const head = '<meta name="DC.rights" content="x">';
  const read = (tags: string) => readEmbeddedMetadata(toBuiltPage('x.html', `${head}${tags}`));

  test('take the first time for the date where no tag has one', () => {
    const time = '<body><time datetime="2019-10-07">then</time>';
    assert.equal(read(time).date, '2019-10-07');
    assert.equal(
      read(`<meta name="dcterms.modified" content="2026-11-28">${time}`).date,
      '2019-10-07'
    );
    assert.equal(read(`<meta name="DC.date" content="2026-11-28">${time}`).date, '2026-11-28');
  });

  test('divide the name of a team that has no comma', () => {
    const creator = (name: string, content: string) =>
      read(`<meta name="${name}" content="${content}">`).creators;
    const divided = [{ firstName: 'The Twenty-Eight', lastName: 'developers' }];
    assert.deepEqual(creator('citation_author', 'The Twenty-Eight developers'), divided);
    assert.deepEqual(creator('DC.creator', 'The Twenty-Eight developers'), divided);
    assert.deepEqual(creator('DC.creator', 'The Twenty-Eight developers,'), [
      { firstName: '', lastName: 'The Twenty-Eight developers' },
    ]);
  });

  test('take a title of Highwire for that of a journal article', () => {
    assert.equal(read('<meta name="citation_title" content="T">').itemType, 'journalArticle');
    assert.equal(read('<meta property="og:title" content="T">').itemType, 'webpage');
  });
});

function fileBeside(page: string): string {
  return path.join(builtSite, `${page.replace(/\/$/, '')}.csl.json`);
}

function cslBeside(page: string): CslFile {
  const [item] = JSON.parse(readFileSync(fileBeside(page), 'utf8')) as CslFile[];
  assert.ok(item);
  return item;
}

function dayOf({ issued }: CslFile): string {
  const [parts = []] = issued['date-parts'];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The dataset is cited at the version that is kept, or where it is newest. */
function rootOf(): string {
  return dataset.URL.replace(/data\/(v[\d.]+\/)?$/, '');
}
