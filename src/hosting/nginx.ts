/** The configuration of nginx (1.18 or newer) for the built site. */
import {
  caching,
  hashedFiles,
  headersEverywhere,
  sharedFiles,
  sharing,
  strictTransport,
} from './headers.ts';
import {
  compressibleTypes,
  mediaTypes,
  mediaTypesOfFiles,
  typesWithCharset,
  unknownMediaType,
} from './media-types.ts';
import { toRegExpSource } from './path-pattern.ts';
import { siteFolder } from './site-folder.ts';

/**
 * In: the base path of the build (`/` or `/record/`). Out: the file, to be included by the `http` block.
 * Every header is added in one place, because a block that adds one forgets those of the blocks around it; what depends
 * on the path is a `map`. `always` is for errors.
 */
export function toNginxConfiguration(base: string): string {
  return `# Twenty-Eight on nginx, written by \`npm run hosting\` from src/hosting/; copy it to /etc/nginx/conf.d/.
# Change server_name and root. The files of dist/ belong into ${siteFolder(base)}.
# Then let certbot add HTTPS: "certbot --nginx".

${maps(base)}

server {
  listen 80;
  listen [::]:80;
  server_name twenty-eight.example;
  root /srv/twenty-eight;
  server_tokens off;

${headerLines().join('\n')}

${mediaTypeLines()}

${compressionLines()}

${addressLines(base)}
}
`;
}

function maps(base: string): string {
  return `map $uri $twenty_eight_cache {
  default "${caching.other}";
${mapLines(base, hashedFiles, caching.hashed)}
}

map $uri $twenty_eight_sharing {
  default "";
${mapLines(base, sharedFiles, sharing['Access-Control-Allow-Origin'])}
}

# Over HTTPS only. Where something before nginx speaks HTTPS, it has to send this header.
map $https $twenty_eight_transport {
  default "";
  on "${strictTransport['Strict-Transport-Security']}";
}`;
}

function mapLines(base: string, patterns: readonly string[], value: string): string {
  return patterns.map((pattern) => `  "~${toRegExpSource(base, pattern)}" "${value}";`).join('\n');
}

function headerLines(): string[] {
  const headers = {
    ...headersEverywhere,
    'Cache-Control': '$twenty_eight_cache',
    'Access-Control-Allow-Origin': '$twenty_eight_sharing',
    'Strict-Transport-Security': '$twenty_eight_transport',
  };
  return Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
}

/** nginx knows a file by what follows the last dot of its name. */
function mediaTypeLines(): string {
  const lines = Object.entries(mediaTypes)
    .filter(([ending]) => !ending.includes('.'))
    .map(([ending, type]) => `    ${type} ${ending};\n`);
  return `  types {
${lines.join('')}  }
  default_type ${unknownMediaType};
  charset utf-8;
  charset_types ${typesWithCharset.filter(isNotHtml).join(' ')};`;
}

function compressionLines(): string {
  return `  # gzip_static takes a .gz file that lies beside a file; without one, nginx compresses while it sends.
  gzip on;
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_comp_level 5;
  gzip_min_length 512;
  gzip_types ${compressibleTypes.filter(isNotHtml).join(' ')};`;
}

function addressLines(base: string): string {
  return `  # A folder without its slash is redirected to the address with it, whatever stands before nginx.
  index index.html;
  absolute_redirect off;
  error_page 404 ${base}404.html;

  location ${base} {
    try_files $uri $uri/ =404;
  }
  location ~ /\\.(?!well-known/) {
    return 404;
  }
  location = ${base}_headers {
    return 404;
  }
${locationLines(base).join('\n')}`;
}

/** Files that nginx would take for something else. These blocks add no header, so they keep those of the server. */
function locationLines(base: string): string[] {
  const endings = Object.entries(mediaTypes).filter(([ending]) => ending.includes('.'));
  const patterns = [
    ...Object.entries(mediaTypesOfFiles),
    ...endings.map(([ending, type]) => [`/*.${ending}`, type] as const),
  ];
  return patterns.map(
    ([pattern, type]) =>
      `  location ~ ${toRegExpSource(base, pattern)} {\n    types {}\n    default_type ${type};\n  }`
  );
}

function isNotHtml(type: string): boolean {
  return type !== 'text/html';
}
