/** A committee report in the Chamber's markup, with the invented people of `fixtures/assembly.popolo.json`. */
export const ASSEMBLY_REPORT = `<html>
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><title>CRABV 56 COM 995</title></head>
<body lang=FR>
<div class=WordSection1>
<p class=MsoNormal>Mercredi 18 novembre 2026</p>
<h2><span lang=FR>01 Question de Ysaline Corbeveau à Jorik Van den Zavelberghe (Asile) sur "L'accueil en hiver" (56099951C)</span></h2>
<p class=NormalFR><span class=oraspr>01.01&nbsp; Ysaline Corbeveau</span> (VERT-EX): Monsieur le ministre, combien de places seront ouvertes avant décembre?</p>
<p class=NormalNL><span class=oraspr>01.02&nbsp; Minister Jorik Van den&nbsp;Zavelberghe:</span> Mevrouw Corbeveau, het cijfer volgt schriftelijk.</p>
<p class=NormalFR>Mme d’Hautrive a demandé la parole.</p>
<p class=NormalFR>Le moulin de Dondergoor est fermé pour travaux.</p>
<p class=NormalFR>L'incident est clos.</p>
</div></body></html>`;
