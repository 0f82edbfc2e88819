/** Which addresses of other sites may be written in a record. */

/**
 * An absolute https address without credentials (RFC 3986), in the characters that an address has unescaped.
 * A browser reads `https:example.org` on an https page as a path of that page, so the two slashes are needed.
 */
export const httpsAddress = /^https:\/\/(?![^/?#]*@)[^\s"<>\\^`{|}]+$/;
