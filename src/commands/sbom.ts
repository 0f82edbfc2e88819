/**
 * `npm run sbom`: lists every package that the site is made with, as CycloneDX (`npm sbom`).
 * npm 11.19 with `--omit dev` leaves out what tests need too, a fifth of all, and without it stops at peers of the
 * tests' packages. So it reads a copy of the lock file without what only tests need.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

interface LockFile {
  packages: Record<string, { dev?: boolean; devDependencies?: Record<string, string> }>;
}

const temporary = mkdtempSync(path.join(tmpdir(), 'sbom-'));
/** npm takes its name for that of the project. */
const folder = path.join(temporary, 'twenty-eight');
mkdirSync(folder);
try {
  const lock = readJson('package-lock.json') as LockFile;
  const kept = Object.entries(lock.packages).filter(([, { dev }]) => !dev);
  writeJson('package-lock.json', {
    ...lock,
    packages: Object.fromEntries(kept.map(([name, each]) => [name, withoutTests(each)])),
  });
  writeJson('package.json', withoutTests(readJson('package.json')));
  const options = ['--package-lock-only', '--sbom-format', 'cyclonedx'];
  execFileSync('npm', ['sbom', ...options], { cwd: folder, stdio: 'inherit' });
} finally {
  rmSync(temporary, { recursive: true });
}

function withoutTests<Project extends { devDependencies?: unknown }>(project: Project): Project {
  return { ...project, devDependencies: undefined };
}

function readJson(file: string): object {
  return JSON.parse(readFileSync(file, 'utf8')) as object;
}

function writeJson(file: string, value: object): void {
  writeFileSync(path.join(folder, file), JSON.stringify(value));
}
