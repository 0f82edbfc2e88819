/** Descriptions of pages for search engines, from their records. */
import type { AnalysisNewsArticle, ClaimReview, Dataset, WebPage, WebSite } from 'schema-dts';
import type { WithContext } from 'schema-dts';
import type { DataFile } from '../exports/data-files.ts';
import { absolute, permalink } from '../exports/edition.ts';
import { articleLd } from '../exports/json-ld/article.ts';
import { claimReviewLd } from '../exports/json-ld/claim-review.ts';
import { datasetLd } from '../exports/json-ld/dataset.ts';
import { entityPageLd } from '../exports/json-ld/entity-page.ts';
import { websiteLd } from '../exports/json-ld/website.ts';
import type { ClaimPage } from './claim-page.ts';
import { edition } from './edition.ts';
import type { EntityPage } from './entity-page.ts';
import { listEvents } from './events.ts';
import { firstPublished, lastChange } from './last-change.ts';
import { getPage } from './pages.ts';

/** The page of an entity. */
export function describeEntity(page: EntityPage): WithContext<WebPage> {
  const url = permalink(edition, 'entities', page.id);
  return entityPageLd({ ...page, url, modified: lastChange('entities', page.id) });
}

/** The page of a claim. */
export function describeClaim({ claim, verdict }: ClaimPage): WithContext<ClaimReview> {
  const review = {
    ...claim,
    url: permalink(edition, 'claims', claim.id),
    verdict: verdict.label,
    articleDate: listEvents().find(({ category }) => category === 'article')?.date,
    published: firstPublished(),
    modified: lastChange('claims', claim.id),
  };
  return claimReviewLd(review, edition);
}

/** The page of the whole article. */
export function describeArticle(): WithContext<AnalysisNewsArticle> {
  const { title, description } = getPage('article');
  const url = permalink(edition, 'pages', 'article');
  const image = absolute(edition, '/share/site.png');
  return articleLd({ url, title, description, image, published: firstPublished() }, edition);
}

/** The dataset. In: its files, with their paths below `/data/`. */
export function describeDataset(files: DataFile[]): WithContext<Dataset> {
  const downloads = files.map(({ path, ...file }) => ({ ...file, path: `/data/${path}` }));
  return datasetLd(edition, downloads, firstPublished());
}

/** The site. */
export function describeSite(): WithContext<WebSite> {
  return websiteLd(edition, getPage('home').description);
}
