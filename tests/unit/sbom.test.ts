/** The list of parts that a release is made with. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { suite, test } from 'node:test';

interface Package {
  version: string;
  dev?: boolean;
}

/** What CycloneDX 1.5 says of a part, as far as it is read here. */
interface Part {
  name: string;
  version: string;
  purl: string;
}

suite('npm run sbom', () => {
  const printed = execFileSync('npm', ['run', '--silent', 'sbom'], { encoding: 'utf8' });
  const bom = JSON.parse(printed) as {
    bomFormat: string;
    metadata: { component: Part };
    components: Part[];
  };
  const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
    version: string;
    packages: Record<string, Package>;
  };

  test('is of this version of the site, in CycloneDX', () => {
    const { name, purl } = bom.metadata.component;
    assert.equal(bom.bomFormat, 'CycloneDX');
    assert.equal(name, 'twenty-eight');
    assert.equal(purl, `pkg:npm/twenty-eight@${lock.version}`);
  });

  test('lists every package of the lock file that the site is made with, and no other', () => {
    const locked = Object.entries(lock.packages)
      .filter(([place, { dev }]) => place !== '' && !dev)
      .map(([place, { version }]) => purlOf(place.split('node_modules/').at(-1) ?? '', version));
    const listed = bom.components.map(({ purl }) => purl);
    assert.deepEqual(new Set(listed), new Set(locked));
  });
});

function purlOf(name: string, version: string): string {
  return `pkg:npm/${name.replace('@', '%40')}@${version}`;
}
