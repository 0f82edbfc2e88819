/** Lines to type that open the files of the dataset in the programs that readers use. */
import { absolute, type Edition } from '../lib/edition.ts';
import { openRefineProject } from './open-refine.ts';
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

/** For the tables as text, so that no number loses a digit. A test runs those whose program it finds. */
export const tableRecipes: readonly Recipe[] = [
  {
    program: 'Python with pandas',
    code: `import pandas
identifiers = pandas.read_csv("identifiers.csv", dtype=str, keep_default_na=False)
print(identifiers[identifiers["scheme"] == "uscc"][["entity", "value"]])`,
  },
  {
    program: 'R',
    code: `identifiers <- read.csv("identifiers.csv", colClasses = "character", encoding = "UTF-8")
subset(identifiers, scheme == "uscc", c(entity, value))`,
  },
  {
    program: 'DuckDB',
    code: `SELECT entity, value FROM read_csv('identifiers.csv', all_varchar = true) WHERE scheme = 'uscc';`,
  },
];

/** For OpenRefine on this computer, which asks for a token with each command (its manual: "OpenRefine API"). */
export const openRefineRecipe: Recipe = {
  program: 'OpenRefine from a command line, with curl and jq',
  code: `url=http://127.0.0.1:3333/command/core
token=$(curl -s $url/get-csrf-token | jq -r .token)
curl -s -F project-file=@names.csv -F project-name=${openRefineProject} \\
  -F 'format=text/line-based/*sv' -F options="$(cat import.json)" \\
  "$url/create-project-from-upload?csrf_token=$token"`,
};

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
