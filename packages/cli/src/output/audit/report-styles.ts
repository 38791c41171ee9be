/** The report's only style sheet; it stands in the page, whose policy allows it by its hash. */
export const reportStyles: string = `
:root{color-scheme:light dark;--paper:#fdfcfa;--ink:#1d2330;--soft:#566072;--line:#d4d8e0;--panel:#f1f3f7;--link:#0b57b7;
--critical:#a3001e;--high:#8f3d00;--medium:#6b5300;--low:#35506f;--info:#50596a;--good:#1c6437}
@media (prefers-color-scheme:dark){:root{--paper:#14171d;--ink:#e6e9ef;--soft:#a5afc0;--line:#3a4252;--panel:#1d222b;
--link:#8ab8ff;--critical:#ff8f9b;--high:#ffae7a;--medium:#e9cc6a;--low:#a9c6ea;--info:#b3bccb;--good:#86d8a4}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif;overflow-wrap:anywhere}
main,header,footer{max-width:76rem;margin:0 auto;padding:1rem 1.25rem}
h1{font-size:1.7rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.25rem;margin:2.2rem 0 .6rem;padding-bottom:.3rem;border-bottom:1px solid var(--line)}
h3{font-size:1.05rem;margin:.2rem 0 .4rem}
p{margin:.4rem 0;max-width:48rem}
a{color:var(--link)}
code,pre{font-family:ui-monospace,monospace;font-size:.86rem}
pre{background:var(--panel);border:1px solid var(--line);border-radius:.4rem;padding:.6rem;white-space:pre-wrap;margin:.4rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.15rem 1rem;margin:.6rem 0}
dt{color:var(--soft)}dd{margin:0}
.verdict{font-size:1.1rem}
.counts{display:flex;flex-wrap:wrap;gap:.5rem;list-style:none;padding:0;margin:.8rem 0}
.badge{display:inline-block;border:1.5px solid currentColor;border-radius:1rem;padding:0 .6rem;font-weight:600;font-size:.85rem}
.critical{color:var(--critical)}.high{color:var(--high)}.medium{color:var(--medium)}.low{color:var(--low)}.info{color:var(--info)}
.finding{border:1px solid var(--line);border-left:.35rem solid currentColor;border-radius:.4rem;padding:.7rem 1rem;margin:.8rem 0}
.finding>*{color:var(--ink)}.finding>.evidence{color:var(--soft)}
.evidence{color:var(--soft)}
.picture{overflow-x:auto;border:1px solid var(--line);border-radius:.4rem;padding:.6rem;background:var(--panel)}
.picture svg{display:block;max-width:100%;min-width:50rem;height:auto}
svg text{fill:var(--ink);font:13px system-ui,sans-serif}
svg .column{fill:var(--soft);font-weight:600}
.node{fill:var(--paper);stroke:var(--soft);stroke-width:1.2}
.node.wide{stroke:var(--critical);stroke-width:2.4}
.edge{fill:none;stroke:var(--soft);stroke-width:1.6}
.hidden-grant{stroke:var(--high);stroke-dasharray:7 4}
.consent{stroke:var(--medium);stroke-dasharray:2 4}
.application{stroke:var(--low);stroke-width:2.6}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;color:var(--soft);font-size:.9rem}
.legend svg{vertical-align:middle;margin-right:.4rem}
table{border-collapse:collapse;width:100%;margin:.8rem 0;table-layout:fixed}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
th{color:var(--soft);font-weight:600}
th:nth-child(1),th:nth-child(3){width:22%}th:nth-child(2){width:26%}
summary{cursor:pointer}
ul{padding-left:1.2rem}
@media (max-width:44rem){
thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tr,td{display:block}tr{border-bottom:1px solid var(--line);padding:.5rem 0}td{border:0;padding:.1rem 0}
td::before{content:attr(data-label);display:block;color:var(--soft);font-size:.85rem}
dl{grid-template-columns:1fr}dd{margin-bottom:.4rem}}
@media print{.picture{overflow:visible}.picture svg{width:100%;height:auto}}
`;
