/** What the workflows of GitHub Actions may do, and what they run. */
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { suite, test } from 'node:test';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; steps: Step[] }>;
}

/** The one job that writes: it hands the built site to Pages. */
const writers: Record<string, Record<string, string>> = {
  'pages.yml deploy': { pages: 'write', 'id-token': 'write' },
};

const scripts = Object.keys(
  (JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts
);
const names = globSync('*.y{,a}ml', { cwd: '.github/workflows' }).sort();

for (const name of names)
  suite(name, () => {
    const text = readFileSync(`.github/workflows/${name}`, 'utf8');
    const workflow = parse(text) as Workflow;
    const jobs = Object.entries(workflow.jobs);
    const steps = jobs.flatMap(([, job]) => job.steps);

    test('pins every action to a commit, and says which version it is', () => {
      const lines = text.match(/^.*\buses:.*$/gm) ?? [];
      const isPinned = (line: string) =>
        /uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line);
      assert.ok(lines.length > 0);
      assert.deepEqual(
        lines.filter((line) => !isPinned(line)),
        []
      );
    });

    test('may read the repository, and write nowhere but to Pages', () => {
      assert.deepEqual(workflow.permissions, { contents: 'read' });
      for (const [id, { permissions }] of jobs)
        assert.deepEqual(permissions, writers[`${name} ${id}`], id);
    });

    test('runs no code of the repository where it may write', () => {
      const writing = jobs.filter(([id]) => `${name} ${id}` in writers);
      assert.deepEqual(
        writing.flatMap(([, job]) => job.steps.flatMap(({ run }) => run ?? [])),
        []
      );
    });

    test('gives no secret away', () => {
      assert.ok(!('pull_request_target' in workflow.on || 'workflow_run' in workflow.on));
      assert.doesNotMatch(text, /secrets\.|github\.token|GITHUB_TOKEN/);
      for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
        assert.equal(step.with?.['persist-credentials'], false);
    });

    test('puts no value of an event into a command line', () => {
      assert.deepEqual(
        steps.filter(({ run }) => run?.includes('${{')),
        []
      );
    });

    test('runs words that npm has, and the script of continuous integration', () => {
      for (const { run } of steps.filter(({ run }) => run !== undefined)) {
        const [, word] = /^npm (?:run (?:--silent )?)?([\w-]+)/.exec(run ?? '') ?? [];
        if (word)
          assert.ok(['ci', 'audit', 'pkg', 'prune', 'sbom', ...scripts].includes(word), run);
        else
          assert.match(
            run ?? '',
            /^(\.ci\/run|test "\$\(date |sudo (apt-get update -q && sudo apt-get install |sysctl -w kernel\.apparmor_))/
          );
      }
    });
  });

suite('continuous integration', () => {
  test('runs what the README tells readers to run', () => {
    const readme = readFileSync('README.md', 'utf8');
    const script = readFileSync('.ci/run', 'utf8');
    const ci = readFileSync('.github/workflows/ci.yml', 'utf8');
    assert.match(readme, /^npm ci && npm test\b/m);
    assert.match(script, /^npm ci && npm test$/m);
    assert.match(ci, /^ +- run: \.ci\/run$/m);
    assert.match(ci, /^ +- run: npm audit --audit-level=high$/m);
  });

  test('has a workflow for tests, official lists, upkeep, releases and Pages', () => {
    assert.deepEqual(names, ['ci.yml', 'pages.yml', 'recheck.yml', 'release.yml', 'upkeep.yml']);
  });

  test('publishes hidden files on Pages, or security.txt would be lost', () => {
    const { jobs } = parse(readFileSync('.github/workflows/pages.yml', 'utf8')) as Workflow;
    const upload = jobs['build']?.steps.find(({ uses }) => uses?.includes('upload-pages-artifact'));
    assert.equal(upload?.with?.['include-hidden-files'], true);
  });
});
