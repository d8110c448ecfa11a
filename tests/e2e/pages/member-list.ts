/** One row of the Chamber's list of members, in its own markup: family name first, the mail address written backwards. */
function row(key: string, listed: string, group: string, mail: string): string {
  const backwards = Array.from(mail).toReversed().join('');
  return `<tr>
    <td class="td0"><a href="showpage.cfm?section=/depute&language=nl&cfm=cvview54.cfm?key=${key}&lactivity=56"><b>${listed}</b></a><br></td>
    <td class="td0"><a href="showpage.cfm?section=/depute&language=nl&cfm=cvlist54.cfm?sorttype=group&namegroup=${group}&legis=56&nohtml">${group}</a></td>
    <td class="td0">&nbsp;&nbsp;<a class="mail" href="mailto:">${backwards}</a></td>
  </tr>`;
}

/** The list of those who sit now. The people are invented. */
export function memberList(
  rows: readonly (readonly [key: string, listed: string, group: string, mail: string])[],
): string {
  return `<!doctype html>
<html><head><title>De Belgische Kamer van volksvertegenwoordigers</title></head>
<body><div id="content">
  <div id="section"><h1>De Kamerleden</h1></div>
  <div id="story"><div id="story"><h4>Huidige leden - ${rows.length} leden</h4></div>
  <table width="100%">${rows.map((cells) => row(...cells)).join('\n')}</table></div>
</div></body></html>`;
}

/** The page of one member. */
export function memberPage(name: string): string {
  return `<!doctype html>
<html><head><title>De Belgische Kamer van volksvertegenwoordigers</title></head>
<body><div id="content">
  <div id="section"><h1>De Kamerleden</h1></div>
  <div id="story"><center><h2>${name}</h2></center>
  <table><tr><td><h4>CV : Zittingsperiode 56</h4>
  <p>Volksvertegenwoordiger (PRO) voor de kieskring Limburg. | Lid van de PRO-fractie.</p></td></tr></table></div>
</div></body></html>`;
}
