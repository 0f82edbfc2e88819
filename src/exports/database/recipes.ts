/** How to open the database in the programs that readers use. A test runs those that it finds. */

export interface Recipe {
  program: string;
  /** What to type, with the file in the current folder. */
  code: string;
}

export const recipes: readonly Recipe[] = [
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
SELECT label, list, "on", what FROM record.other_lists ORDER BY "on";`,
  },
  {
    program: 'SQLite',
    code: `sqlite3 -header -csv twenty-eight.sqlite "SELECT * FROM sourced_statements WHERE entity = 'hikvision'"`,
  },
];
