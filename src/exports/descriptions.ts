/** Descriptions of pages for search engines, from their records. */
import type { AnalysisNewsArticle, ClaimReview, Dataset, WebPage, WebSite } from 'schema-dts';
import type { WithContext } from 'schema-dts';
import type { DataFile } from './data-file.ts';
import { absolute, permalink } from '../lib/edition.ts';
import { articleLd, entityPageLd, websiteLd } from './json-ld/pages.ts';
import { claimReviewLd } from './json-ld/claim-review.ts';
import { datasetLd } from './json-ld/dataset.ts';
import { articleHeadline } from '../data/claims.ts';
import type { ClaimPage } from '../data/claim-page.ts';
import { lastChange } from '../data/corrections.ts';
import type { EntityPage } from '../data/entity-page.ts';
import { articleDay } from '../data/events.ts';
import { getPage } from '../data/pages.ts';
import { currentEdition, firstPublished } from '../data/releases.ts';

/** The page of an entity. */
export function describeEntity(page: EntityPage): WithContext<WebPage> {
  const edition = currentEdition();
  const url = permalink(edition, 'entities', page.id);
  return entityPageLd({ ...page, url, modified: lastChange('entities', page.id) }, edition);
}

/** The page of a claim. */
export function describeClaim({ claim, verdict }: ClaimPage): WithContext<ClaimReview> {
  const review = {
    ...claim,
    url: permalink(currentEdition(), 'claims', claim.id),
    verdict: verdict.label,
    headline: articleHeadline(),
    articleDate: articleDay(),
    published: firstPublished(),
    modified: lastChange('claims', claim.id),
  };
  return claimReviewLd(review, currentEdition());
}

/** The page of the whole article. */
export function describeArticle(): WithContext<AnalysisNewsArticle> {
  const { title, description } = getPage('article');
  const url = permalink(currentEdition(), 'pages', 'article');
  const image = absolute(currentEdition(), '/share/site.png');
  return articleLd(
    { url, title, description, image, published: firstPublished() },
    currentEdition()
  );
}

/** The dataset with its files, whose paths are below `/data/`. */
export function describeDataset(files: DataFile[]): WithContext<Dataset> {
  const downloads = files.map(({ path, ...file }) => ({ ...file, path: `/data/${path}` }));
  return datasetLd(currentEdition(), downloads, firstPublished());
}

/** The site. */
export function describeSite(): WithContext<WebSite> {
  return websiteLd(currentEdition(), getPage('home').description);
}
