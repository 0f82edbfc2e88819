/** The one inline style of the map files. The policy that hosts send names its hash. */

/** The roles of styles/tokens.css; a file of its own cannot see those of the page. */
export const bodyMapStyle = `
.land{fill:#f1efe7;stroke:#524e45}.lines{fill:none;stroke:#d5d1c4}.area{fill:#c4d3d0;stroke:#524e45}
.others{fill:#524e45}.mark{fill:#0a5360;stroke:#fcfbf7;stroke-width:3}
text{font:26px system-ui,sans-serif;fill:#1c1b19;stroke:#f1efe7;stroke-width:6;paint-order:stroke}
path{stroke-width:2;stroke-linejoin:round}
@media (prefers-color-scheme:dark){.land{fill:#20252a;stroke:#b5b0a5}.lines{stroke:#40474d}
.area{fill:#33525a;stroke:#b5b0a5}.others{fill:#b5b0a5}.mark{fill:#83cbd6;stroke:#15181a}
text{fill:#ebe8e0;stroke:#20252a}}`.replaceAll('\n', '');
