/** How the page of a rehearsal looks. */
export const style = `
:root { color-scheme: light dark; --ink: #1a1a1a; --paper: #fff; --quiet: #505050; --rule: #c9c9c9; --mark: #17603a; --meeting: #8a2f12; }
@media (prefers-color-scheme: dark) { :root { --ink: #eee; --paper: #161616; --quiet: #b8b8b8; --rule: #4a4a4a; --mark: #6fcf97; --meeting: #ff9d76; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 1.5rem 1rem 5rem; font: 1rem/1.55 system-ui, 'DejaVu Sans', sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.75rem; line-height: 1.25; margin: 0 0 .75rem; }
h2 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
h2::first-letter { text-transform: uppercase; }
figure { margin: 1.5rem 0; }
figure > div { overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 42rem; height: auto; }
svg text { font: 13px system-ui, 'DejaVu Sans', sans-serif; fill: var(--ink); }
svg .quiet { fill: var(--quiet); }
svg .axis { stroke: var(--rule); stroke-width: 2; }
svg .tick { stroke: var(--rule); }
svg .dot { fill: var(--mark); }
svg .dot.assumed { fill: var(--paper); stroke: var(--mark); stroke-width: 2; stroke-dasharray: 3 2; }
svg .meeting { fill: var(--meeting); stroke: var(--meeting); }
svg text.meeting { stroke: none; font-weight: 600; }
figcaption { color: var(--quiet); font-size: .9rem; }
.mail { border: 1px solid var(--rule); border-left: 5px solid var(--mark); margin: .4rem 0; }
.mail.assumed { border-left-style: dashed; }
.mail > summary { padding: .5rem .75rem; cursor: pointer; display: grid; grid-template-columns: 3.5rem 1fr; gap: 0 .5rem; list-style: none; }
.mail > summary::-webkit-details-marker { display: none; }
.subject { font-weight: 600; overflow-wrap: anywhere; }
time { font-variant-numeric: tabular-nums; }
.to { grid-column: 2; color: var(--quiet); font-size: .9rem; }
iframe { display: block; width: 100%; height: 38rem; border: 0; border-top: 1px solid var(--rule); background: #fff; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: .875rem/1.45 ui-monospace, 'DejaVu Sans Mono', monospace; }
.text, .file { font-size: .875rem; margin: .5rem .75rem; }
a { color: inherit; }
:focus-visible { outline: 3px solid var(--mark); outline-offset: 2px; }
@media print { .mail iframe { display: none; } }
`
