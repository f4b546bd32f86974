/** How the page looks. */
export const style = `
:root { color-scheme: light; --in: #1f5fa8; --out: #2a7a45; --ink: #1a1a1a; --quiet: #595959; --rule: #d9d9d9; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 60rem; padding: 2rem 1.25rem 6rem; font: 1rem/1.55 system-ui, 'DejaVu Sans', sans-serif; color: var(--ink); background: #fff; }
h1 { font-size: 2rem; margin: 0 0 .75rem; }
h2 { font-size: 1.5rem; margin: 3rem 0 .5rem; padding-top: 1rem; border-top: 3px solid var(--ink); }
h3 { font-size: 1rem; margin: 2rem 0 .5rem; }
nav { position: sticky; top: 0; background: #fff; padding: .75rem 0; display: flex; gap: 1rem; flex-wrap: wrap; align-items: center; }
button { font: inherit; padding: .25rem .75rem; margin-left: auto; }
article { display: grid; grid-template-columns: 3.5rem 1fr; gap: .75rem; margin: 0 0 1.25rem; }
article p { margin: 0 0 .5rem; }
time { color: var(--quiet); font-variant-numeric: tabular-nums; }
.mail { border: 1px solid var(--rule); border-left: 5px solid var(--out); margin: .4rem 0; }
.mail.in { border-left-color: var(--in); }
.mail > summary { padding: .5rem .75rem; cursor: pointer; display: grid; grid-template-columns: 1fr auto; gap: 0 1rem; }
.mail > summary::-webkit-details-marker { display: none; }
.who { font-weight: 600; }
.in .who { color: var(--in); }
.out .who { color: var(--out); }
.what { color: var(--quiet); grid-row: 1; grid-column: 2; }
.subject { grid-column: 1 / -1; }
.mail table { font-size: .875rem; padding: 0 .75rem; color: var(--quiet); }
.mail th { text-align: left; font-weight: 600; padding-right: .75rem; vertical-align: top; white-space: nowrap; }
.mail td { overflow-wrap: anywhere; }
iframe { display: block; width: 100%; height: 30rem; border: 0; border-top: 1px solid var(--rule); border-bottom: 1px solid var(--rule); }
pre { white-space: pre-wrap; overflow-wrap: anywhere; margin: .5rem .75rem; font: .875rem/1.45 ui-monospace, 'DejaVu Sans Mono', monospace; }
.mail > pre { border-top: 1px solid var(--rule); padding-top: .75rem; }
.files, .text, .copies { font-size: .875rem; margin: .5rem .75rem !important; }
.copies ul { columns: 2; padding-left: 1.25rem; }
:focus-visible { outline: 3px solid var(--in); outline-offset: 2px; }
@media (max-width: 40rem) { article { grid-template-columns: 1fr; gap: 0; } .copies ul { columns: 1; } }
`

/** A mail's frame becomes as high as the mail, and one button opens them all. Without it everything can still be read. */
export const script = `
const fit = frame => {
  const page = frame.contentDocument && frame.contentDocument.documentElement
  if (!page || frame.offsetParent === null) return
  frame.style.height = '0'
  frame.style.height = Math.min(page.scrollHeight + 8, frame.closest('.in') ? 480 : 1200) + 'px'
}
for (const frame of document.querySelectorAll('iframe')) {
  frame.addEventListener('load', () => fit(frame))
  fit(frame)
}
for (const mail of document.querySelectorAll('.mail'))
  mail.addEventListener('toggle', () => mail.querySelectorAll('iframe').forEach(fit))
const button = document.getElementById('all')
button.addEventListener('click', () => {
  const open = button.textContent.startsWith('Open')
  for (const mail of document.querySelectorAll('.mail')) mail.open = open
  button.textContent = open ? 'Close every mail' : 'Open every mail'
})
`
