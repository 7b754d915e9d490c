/** The page's one style sheet. No font, image or script is loaded: the page is read from artifacts, mails and disks, by strangers. */
export const STYLE = `
:root{color-scheme:light dark;--bg:#f5f6f8;--card:#fff;--text:#1c2128;--soft:#5b6570;--line:#d9dee4;--code:#f0f2f5;
--good:#1a7f37;--good-bg:#dcf5e3;--bad:#c21f2c;--bad-bg:#fde6e6;--maybe:#8a5a00;--maybe-bg:#fdf1d3;--calm:#4b5561;--calm-bg:#e7eaee;
--add:#e3f8e8;--add-text:#116329;--del:#feebea;--del-text:#a0111f;--hunk:#e9f1fc;--hunk-text:#3a5a86}
@media (prefers-color-scheme:dark){:root{--bg:#0f1318;--card:#171c23;--text:#e4e9ef;--soft:#98a3af;--line:#2c343d;--code:#20272f;
--good:#4ac26b;--good-bg:#12301c;--bad:#ff7b72;--bad-bg:#3b1618;--maybe:#e0ac3f;--maybe-bg:#33270c;--calm:#a9b4c0;--calm-bg:#262d35;
--add:#12301c;--add-text:#7ee2a0;--del:#3a1719;--del-text:#ffa39c;--hunk:#16263b;--hunk-text:#8fb4e3}}
*{box-sizing:border-box}
body{margin:0;background:var(--bg);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;-webkit-text-size-adjust:100%}
main{max-width:60rem;margin:0 auto;padding:2rem 1rem 4rem}
h1{font-size:1.5rem;line-height:1.35;margin:.75rem 0 .5rem;font-weight:650;overflow-wrap:anywhere;text-wrap:pretty}
p.next{font-size:1.05rem;margin:0 0 1rem;overflow-wrap:anywhere}
h2{font-size:1.1rem;margin:0 0 .75rem;font-weight:650}
h3{font-size:.95rem;margin:1.25rem 0 .5rem;font-weight:600}
p{margin:.5rem 0}
section,header{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:1.25rem 1.5rem;margin:0 0 1rem}
header{border-top:4px solid var(--tone)}
code,pre{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-size:.85em}
code{background:var(--code);border-radius:5px;padding:.12em .35em;overflow-wrap:anywhere}
pre{background:var(--code);border-radius:8px;padding:.75rem 1rem;margin:.5rem 0;overflow-x:auto;line-height:1.5;max-height:30rem}
pre.take{white-space:pre-wrap;overflow-wrap:anywhere}
.soft{color:var(--soft)}
.pill{display:inline-block;border-radius:999px;padding:.1rem .65rem;font-size:.82rem;font-weight:600;white-space:nowrap;color:var(--calm);background:var(--calm-bg)}
.good{color:var(--good);background:var(--good-bg)}.bad{color:var(--bad);background:var(--bad-bg)}.maybe{color:var(--maybe);background:var(--maybe-bg)}
.tone-good{--tone:var(--good)}.tone-bad{--tone:var(--bad)}.tone-maybe{--tone:var(--maybe)}.tone-calm{--tone:var(--calm)}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.3rem 1.25rem;margin:0;font-size:.92rem}
dt{color:var(--soft)}dd{margin:0;min-width:0;overflow-wrap:anywhere}
.runs{display:grid;grid-template-columns:1fr auto 1fr;gap:.75rem;align-items:stretch;margin:.25rem 0 1rem}
.runs.one{grid-template-columns:1fr}
.run{border:1px solid var(--line);border-left:4px solid var(--tone);border-radius:8px;padding:.6rem .9rem;min-width:0}
.run b{display:block}.run span{display:block;font-size:.88rem;color:var(--soft);overflow-wrap:anywhere}
.arrow{align-self:center;color:var(--soft);font-size:1.3rem}
ul.bugs{list-style:none;margin:0;padding:0}
ul.bugs li{padding:.7rem 0;border-top:1px solid var(--line)}ul.bugs li:first-child{border-top:0;padding-top:0}
ul.bugs p{margin:.25rem 0 0;white-space:pre-wrap;overflow-wrap:anywhere}
.place{font-weight:600}
.scroll{overflow-x:auto}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th{text-align:left;color:var(--soft);font-weight:500;font-size:.82rem}
th,td{padding:.4rem 1rem .4rem 0;border-bottom:1px solid var(--line);vertical-align:top}
td,td code{overflow-wrap:break-word}
tr:last-child td{border-bottom:0}
td.num{font-variant-numeric:tabular-nums;white-space:nowrap;color:var(--soft)}td.num.minus{color:var(--bad);font-weight:600}
.score{display:flex;align-items:center;gap:1rem;margin:.25rem 0 1rem;flex-wrap:wrap}
meter{width:12rem;height:.8rem}
.file{border:1px solid var(--line);border-radius:8px;margin:.75rem 0;overflow:hidden}
.file>.name{display:flex;justify-content:space-between;gap:1rem;background:var(--code);padding:.45rem .9rem;font-size:.88rem;font-weight:600;overflow-wrap:anywhere}
.file>.name span{font-weight:500;white-space:nowrap}
.file .note{padding:.45rem .9rem;font-size:.88rem;color:var(--soft)}
.diff{overflow-x:auto}
.diff table{font:.82rem/1.5 ui-monospace,SFMono-Regular,Menlo,Consolas,"Liberation Mono",monospace;width:max-content;min-width:100%}
.diff td{border:0;padding:0 .6rem;white-space:pre;overflow-wrap:normal;tab-size:4}
.diff td.ln{color:var(--soft);text-align:right;user-select:none;width:1%;min-width:2.6rem;opacity:.8}
.diff td.sign{padding:0 0 0 .35rem;user-select:none;width:1%}
.diff tr.soft td{color:var(--soft)}
.diff tr.add{background:var(--add);color:var(--add-text)}.diff tr.del{background:var(--del);color:var(--del-text)}
.diff tr.hunk td{background:var(--hunk);color:var(--hunk-text);padding:.15rem .6rem}
details{border-top:1px solid var(--line);padding:.6rem 0}details:first-of-type{border-top:0}
summary{cursor:pointer;overflow-wrap:anywhere}summary .pill{margin-left:.4rem}
details[open]>summary{margin-bottom:.5rem}
ul.notes{margin:0;padding-left:1.2rem}
footer{color:var(--soft);font-size:.85rem;padding:.5rem .25rem}
@media (max-width:40rem){main{padding:1rem .6rem 3rem}section,header{padding:1rem;border-radius:10px}h1{font-size:1.2rem}
dl{grid-template-columns:1fr;gap:0}dt{margin-top:.5rem;font-size:.82rem}.runs{grid-template-columns:1fr;gap:.4rem}.arrow{transform:rotate(90deg);justify-self:center}
.diff td.ln.old{display:none}.diff td{padding:0 .45rem}}
@media print{body{background:none}section,header{break-inside:avoid}}
`.trim();
