/** The Content Security Policy of every page (CSP Level 3): one fixed string, nothing inline but one hashed style. */
import { createHash } from 'node:crypto';
import { layerOrder } from './layer-order.ts';

const layerOrderHash = createHash('sha256').update(layerOrder).digest('base64');

/** `wasm-unsafe-eval` is what Pagefind's WebAssembly needs where no worker can be started. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  `style-src 'self' 'sha256-${layerOrderHash}'`,
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');
