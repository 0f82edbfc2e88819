/** The configuration of Caddy (2.6 or newer) for the built site. */
import {
  caching,
  hashedFiles,
  headersEverywhere,
  sharedFiles,
  sharing,
  strictTransport,
  type Headers,
} from './headers.ts';
import {
  compressibleTypes,
  contentType,
  mediaTypes,
  mediaTypesOfFiles,
  unknownMediaType,
} from './media-types.ts';
import { toRegExpSource } from './path-pattern.ts';
import { siteFolder } from './site-folder.ts';

/**
 * In: the base path of the build (`/` or `/record/`). Out: the file.
 * What depends on the path is a `map`, whose first match counts. The page for errors keeps the headers that are set
 * before it is asked for, so it sets those anew that tell of its own content. A block that takes a header away is carried
 * out later, and not at all on errors; that is why `-Server` stands alone.
 */
export function toCaddyfile(base: string): string {
  return `# Twenty-Eight on Caddy, written by \`npm run hosting\` from src/hosting/.
# Change the name, for which Caddy gets certificates by itself, and root.
# The files of dist/ belong into ${siteFolder(base)}.
twenty-eight.example {
	root * /srv/twenty-eight

${maps(base)}

${headers(base)}

${compression()}

${addresses(base)}

${errors(base)}
}
`;
}

function maps(base: string): string {
  return `	map {path} {cache} {
${mapLines(base, [[caching.hashed, hashedFiles]])}
		default "${caching.other}"
	}
	map {path} {type} {
${mapLines(base, typesOfPatterns())}
		default "${contentType('text/html')}"
	}
	map {query} {question} {
		"" ""
		default "?{query}"
	}`;
}

function headers(base: string): string {
  const shared = sharedFiles.map((pattern) => toRegExpSource(base, pattern));
  return `	header {
${headerLines({ ...headersEverywhere, 'Cache-Control': '{cache}', 'Content-Type': '{type}' })}
	}
	header -Server
	@shared path_regexp ${shared.join('|')}
	header @shared ${oneLine(sharing)}
	@encrypted protocol https
	header @encrypted ${oneLine(strictTransport)}`;
}

function compression(): string {
  return `	# A .gz file that lies beside a file is taken; without one, Caddy compresses while it sends.
	encode {
		zstd
		gzip 5
		match {
${compressibleTypes.map((type) => `			header Content-Type ${type}*`).join('\n')}
		}
	}`;
}

function addresses(base: string): string {
  return `	@folder {
		file {path}/index.html
		not path */
	}
	redir @folder {path}/{question} 308
	@hidden {
		path */.* ${base}_headers
		not path */.well-known/*
	}
	error @hidden 404
	file_server {
		precompressed gzip
	}`;
}

function errors(base: string): string {
  return `	handle_errors {
		header {
			Cache-Control "${caching.other}"
			Content-Type "${contentType('text/html')}"
		}
		header -Server
		rewrite * ${base}404.html
		file_server {
			precompressed gzip
		}
	}`;
}

function mapLines(base: string, values: [string, readonly string[]][]): string {
  return values
    .flatMap(([value, patterns]) =>
      patterns.map((pattern) => `\t\t~${toRegExpSource(base, pattern)} "${value}"`)
    )
    .join('\n');
}

function typesOfPatterns(): [string, string[]][] {
  const ofEndings = Object.entries(mediaTypes).map(([ending, type]) => [`/*.${ending}`, type]);
  const all = [
    ...Object.entries(mediaTypesOfFiles),
    ...ofEndings,
    ['/pagefind/*', unknownMediaType],
  ];
  return all.map(([pattern = '', type = '']) => [contentType(type), [pattern]]);
}

function headerLines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `\t\t${name} "${value}"`)
    .join('\n');
}

function oneLine(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `${name} "${value}"`)
    .join(' ');
}
