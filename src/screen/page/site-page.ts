/** The page of the list check on the site. */
import { defineScreenDesk } from './screen-desk.ts';
import { siteParts } from './site-parts.ts';

defineScreenDesk(siteParts);
