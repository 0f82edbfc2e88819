/** Lines to type that open the files of the dataset in the programs that readers use. */
import type { Edition } from '../data/releases.ts';
import { absolute } from './edition.ts';
import { watchmanList } from './watchman.ts';

export interface Recipe {
  program: string;
  /** With the file in the current folder. */
  code: string;
}

/** For the database. A test runs those whose program it finds. */
export const databaseRecipes: readonly Recipe[] = [
  {
    program: 'Python',
    code: `import sqlite3
db = sqlite3.connect("twenty-eight.sqlite")
for label, text in db.execute("SELECT label, text FROM all_names WHERE lang = 'zh-Hans'"):
    print(label, text)`,
  },
  {
    program: 'Python with pandas',
    code: `import sqlite3
import pandas
db = sqlite3.connect("twenty-eight.sqlite")
terms = pandas.read_sql("SELECT * FROM licence_terms", db)
print(terms.groupby("kind").size())`,
  },
  {
    program: 'R',
    code: `library(DBI)
db <- dbConnect(RSQLite::SQLite(), "twenty-eight.sqlite")
dbGetQuery(db, "SELECT verdict, count(*) AS claims FROM claim_verdicts GROUP BY verdict")
dbDisconnect(db)`,
  },
  {
    program: 'DuckDB',
    code: `INSTALL sqlite;
LOAD sqlite;
ATTACH 'twenty-eight.sqlite' AS record (TYPE sqlite);
SELECT label, list, names, listedAs, "on", what FROM record.other_lists ORDER BY "on";`,
  },
  {
    program: 'SQLite',
    code: `sqlite3 -header -csv twenty-eight.sqlite "SELECT * FROM sourced_statements WHERE entity = 'hikvision'"`,
  },
];

/** Where yente answers OpenRefine (yente: `routers/reconcile.py`). */
export const reconciliationService = 'http://localhost:8000/reconcile/twenty_eight';

/** For the two programs that screen names, as their manuals have it (yente: `docs/datasets.md`, `docs/settings.md`; watchman: `docs/ingest.md`). */
export function screeningRecipes(edition: Edition): Recipe[] {
  return [
    {
      program: 'yente, with Elasticsearch on port 9200',
      code: `docker run --network host \\
  -e YENTE_MANIFEST=${absolute(edition, '/data/ftm/manifest.yml')} \\
  -e YENTE_INDEX_TYPE=elasticsearch -e YENTE_INDEX_URL=http://localhost:9200 \\
  ghcr.io/opensanctions/yente:latest
curl "http://localhost:8000/search/twenty_eight?q=Hikvision"`,
    },
    {
      program: 'Watchman, started with config.yml as part of its configuration',
      code: `curl -X POST --data-binary @twenty-eight.csv http://localhost:8084/v2/ingest/${watchmanList}`,
    },
  ];
}
