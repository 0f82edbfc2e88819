/** The worker of the pages on the site. */
import { serve } from './desk-worker.ts';

serve();
