/**
 * The look of all pages: paper, ink and rust, a striped strip on top. On purpose like no identity provider's sign-in
 * page, so that nobody learns to type a password here. Text contrast is at least 4.5:1 in both colour schemes.
 */
export const styles: string = `
:root {
  color-scheme: light dark;
  --paper: #f7f2e8; --sheet: #fffdf8; --ink: #231f19; --faint: #5c5346; --line: #8a7f6d;
  --rust: #8a3510; --on-rust: #fffdf8; --amber: #ffcf5c; --on-amber: #231f19;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #191714; --sheet: #24211c; --ink: #f1eadd; --faint: #b9ae9b; --line: #8f8472;
    --rust: #f2a877; --on-rust: #231f19; --amber: #ffcf5c; --on-amber: #231f19;
  }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.5 Georgia, "Noto Serif", serif; }
.banner { background: var(--amber); color: var(--on-amber); font: 600 .9375rem/1.4 ui-monospace, monospace; padding: .75rem 1.25rem; }
.banner p { margin: 0 auto; max-width: 40rem; text-wrap: balance; }
.stripes { height: .625rem; background: repeating-linear-gradient(-45deg, var(--amber) 0 .75rem, #231f19 .75rem 1.5rem); }
main { max-width: 42.5rem; margin: 0 auto; padding: 1.5rem 1.25rem 3rem; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: .5rem 0 1rem; text-wrap: balance; }
h2 { font-size: 1.125rem; margin: 1.5rem 0 .25rem; }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
p, ul, dl, pre { margin: 0 0 1rem; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; }
code, .code, dd { font-family: ui-monospace, monospace; font-size: .9375rem; overflow-wrap: anywhere; }
.faint { color: var(--faint); }
.sheet { background: var(--sheet); border: 2px dashed var(--line); padding: 1rem 1.25rem; margin: 0 0 1.25rem; }
.sheet > :last-child { margin-bottom: 0; }
.sheet > :first-child { margin-top: 0; }
ul { padding-left: 1.25rem; }
.sheet li + li { margin-top: .5rem; }
.choices { list-style: none; padding: 0; display: grid; gap: .75rem; }
button, .button {
  font: inherit; min-height: 2.75rem; padding: .5rem 1.25rem; border: 2px solid var(--rust); border-radius: 0;
  background: transparent; color: var(--rust); cursor: pointer; text-decoration: none; display: inline-block;
}
button.primary { background: var(--rust); color: var(--on-rust); }
button:hover, .button:hover { text-decoration: underline; }
.choices button { width: 100%; text-align: left; background: var(--sheet); color: var(--ink); border-color: var(--line); padding: .75rem 1rem; }
.choices button:hover { border-color: var(--rust); }
.choices strong { display: block; }
.actions { display: flex; flex-wrap: wrap; gap: .75rem; margin-top: 1.25rem; }
:is(button, a, input, .button):focus-visible { outline: 3px solid var(--rust); outline-offset: 3px; }
a { color: var(--rust); }
label { font-weight: 600; display: block; margin-bottom: .25rem; }
label.check { font-weight: 400; display: flex; gap: .625rem; align-items: flex-start; margin: 1rem 0 0; }
label.check input { width: 1.25rem; height: 1.25rem; margin: .125rem 0 0; flex: none; accent-color: var(--rust); }
input[type="text"] {
  font: 1.375rem/1.2 ui-monospace, monospace; letter-spacing: .12em; text-transform: uppercase; width: 100%; max-width: 18rem;
  padding: .625rem .75rem; border: 2px solid var(--line); border-radius: 0; background: var(--sheet); color: var(--ink);
}
input[aria-invalid="true"] { border-color: var(--rust); border-width: 3px; }
.problem { margin-top: .75rem; border-left: .375rem solid var(--rust); padding-left: .875rem; }
dl { display: grid; grid-template-columns: minmax(7rem, auto) 1fr; gap: .25rem 1rem; align-items: baseline; }
dt { color: var(--faint); }
dd { margin: 0; }
.grade { font: 600 .9375rem ui-monospace, monospace; }
@media (max-width: 30rem) {
  dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: .5rem; }
  .actions button, .actions .button { width: 100%; text-align: center; }
}
`;
