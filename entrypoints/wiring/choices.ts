import type { CurrentPage, Surroundings } from '../../components/current-page';
import type { Office } from '../../domain/office';
import type { NameChoice } from '../../domain/page/choice';
import { send } from '../../messaging/send';
import { browser } from '../../platform/browser';

type Choices = Pick<Surroundings, 'chooseCandidate' | 'neverHere' | 'undoChoice' | 'showMention'>;

/** Keeps the officer's answers to "which one?" and has the pages read again. */
export function useChoices(page: CurrentPage, office: Office): Choices {
  const url = page.kind === 'read' ? page.page.facts.url : null;
  const keep = async (choice: Pick<NameChoice, 'candidates' | 'kind' | 'personId'>, scope: 'page' | 'site') => {
    if (url === null) return;
    await office.write.create('nameChoices', {
      host: new URL(url).hostname,
      ...(scope === 'page' ? { url } : {}),
      ...choice,
    });
    await tellBackground();
  };
  return {
    chooseCandidate: (candidates, personId, scope) =>
      keep({ candidates: [...candidates], kind: 'is', personId }, scope),
    neverHere: (personId) => keep({ candidates: [], kind: 'never', personId }, 'site'),
    showMention: async (people, step) => {
      if (page.kind !== 'read') return;
      const { tabId } = page.page;
      await send((envelope) => browser.tabs.sendMessage(tabId, envelope), 'marks.step', { step, of: people });
    },
    undoChoice: async (choice) => {
      await office.write.remove('nameChoices', choice.id, choice.rev);
      await tellBackground();
    },
  };
}

async function tellBackground(): Promise<void> {
  await send((envelope) => browser.runtime.sendMessage(envelope), 'choices.changed', null);
}
