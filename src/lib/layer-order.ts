/** Order of the cascade layers; set inline, first in `<head>`, so that no import can change it. */
export const layerOrder = '@layer reset, tokens, base, layout, components, utilities, print;';
