const SENTENCES = [
  'La commission a entendu les représentants du secteur et reporte la suite de la discussion à la semaine prochaine.',
  'Volgens het verslag moet de regering de cijfers van het voorbije jaar nog aan de leden bezorgen, zo werd beloofd.',
  "Le rapport rappelle que l'accueil de jour reste insuffisant dans plusieurs communes, notamment à Liège et à Mons.",
  'De leden vragen of de termijn van dertig dagen in de praktijk wordt gehaald en wat daarna met het dossier gebeurt.',
];

/** A report of about `bytes` bytes in which each name stands once in a hundred paragraphs. */
export function heavyPage(bytes: number, names: readonly string[]): string {
  const parts: string[] = ['<!doctype html><html lang="fr"><meta charset="utf-8"><title>Grand rapport</title><main>'];
  let size = 0;
  for (let number = 0; size < bytes; number += 1) {
    const name = number % 100 === 0 ? `${names[(number / 100) % names.length] ?? ''} ` : '';
    const text = `<p>${name}${SENTENCES[number % 4] ?? ''} ${SENTENCES[(number * 3 + 1) % 4] ?? ''} Point ${number}.</p>\n`;
    size += Buffer.byteLength(text);
    parts.push(text);
  }
  parts.push('</main></html>');
  return parts.join('');
}

/** A page whose own script never rests: text, attributes and elements change at every frame. */
export function restlessPage(name: string): string {
  return `<!doctype html><html lang="fr"><meta charset="utf-8"><title>En direct</title>
<main><p>${name} répond en direct.</p><ul id="ticker"></ul><p id="clock"></p></main>
<script>
  let frame = 0;
  const tick = () => {
    frame += 1;
    document.getElementById('clock').textContent = 'image ' + frame;
    const item = document.createElement('li');
    item.textContent = 'Ligne ' + frame;
    const list = document.getElementById('ticker');
    list.append(item);
    if (list.children.length > 50) list.firstElementChild.remove();
    document.body.dataset.frame = String(frame);
    requestAnimationFrame(tick);
  };
  tick();
  window.frames_ = () => frame;
</script></html>`;
}
