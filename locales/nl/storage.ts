import type { Catalogue } from '../catalogue';

/** Wat het geheugen kan antwoorden, één zin per code. */
export const storage: Catalogue['storage'] = {
  notSaved: {
    conflict:
      'Deze fiche is intussen in een ander venster gewijzigd. Er is niets overschreven: vergelijk en bewaar opnieuw.',
    missing: 'Deze fiche is intussen definitief verwijderd en kon dus niet worden bewaard.',
    erased: (day) => `Niet bewaard: het dossier van iemand over wie dit gaat, is gewist op ${day}.`,
    invalid: (place) => `Niet bewaard: er klopt iets niet in “${place}”.`,
    storage_full:
      'Niet bewaard: de schijf is misschien vol. Uw tekst staat er nog; maak plaats vrij en bewaar opnieuw.',
  },
  erasedNote:
    'Er is niets van weggeschreven en er blijft geen concept. Uw tekst staat nog op het scherm: kopieer hem als u hem nodig hebt.',
  copyTyped: 'Mijn tekst kopiëren',
  notOpened: {
    newer_data:
      'Uw werkruimte is bewaard door een nieuwere versie van Antichambre. Werk de extensie bij; er is niets gewijzigd.',
    unavailable:
      'De browser geeft geen toegang tot de werkruimte. Herstart hem; een volle schijf of de instelling “geschiedenis nooit onthouden” kan ook de oorzaak zijn.',
  },
  damaged: {
    unreadable: 'Kan niet worden geopend met de sleutel van dit toestel.',
    invalid: (place) => `Geopend, maar er klopt iets niet in “${place}”.`,
  },
};
