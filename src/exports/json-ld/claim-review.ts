/** The page of a claim for search engines: https://schema.org/ClaimReview. */
import type { ClaimReview, WithContext } from 'schema-dts';
import type { Edition } from '../../lib/edition.ts';
import { authorLd, publisherLd } from './publisher.ts';

/** A claim and its review. */
interface ReviewedClaim {
  url: string;
  /** The words of the article. */
  fragment: string;
  /** Label of the verdict on the published scale. */
  verdict: string;
  correction: string;
  /** Headline of the article; empty where no claim quotes it. */
  headline: string;
  /** Day that is printed on the article. */
  articleDate: string | undefined;
  published: string;
  modified: string;
}

/**
 * Describes a claim and its verdict as JSON-LD.
 * The rating has a name and no number: opinions and what cannot be verified are no steps between true and false.
 */
export function claimReviewLd(claim: ReviewedClaim, edition: Edition): WithContext<ClaimReview> {
  return {
    '@context': 'https://schema.org',
    '@type': 'ClaimReview',
    url: claim.url,
    claimReviewed: claim.fragment,
    datePublished: claim.published,
    dateModified: claim.modified,
    author: authorLd(edition),
    publisher: publisherLd(edition),
    reviewBody: claim.correction,
    reviewRating: { '@type': 'Rating', alternateName: claim.verdict },
    itemReviewed: {
      '@type': 'Claim',
      appearance: {
        '@type': 'NewsArticle',
        ...(claim.headline && { headline: claim.headline }),
        ...(claim.articleDate !== undefined && { datePublished: claim.articleDate }),
      },
    },
  };
}
