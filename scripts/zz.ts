import { readFileSync } from 'node:fs';
import { detectFramings } from '../domain/framing/detect-framings';
for (const l of readFileSync('/work/shared/method/framing-eval.dev.jsonl', 'utf8').trim().split('\n')) {
  const k = JSON.parse(l);
  const d = detectFramings(k.text, k.lang);
  console.log(
    k.id,
    k.frames.join(),
    '|',
    d.matches.map((m) => `${m.framing}:${m.cue}=${m.weight}${m.status === 'adopted' ? '' : '!' + m.status}`).join('; '),
  );
}
