import type { ServedPage } from '../../support/https-server';

/** The address of the directory of the European Parliament as XML. */
export const DIRECTORY = 'https://www.europarl.europa.eu/meps/en/full-list/xml';

/** Two members in the form of the directory; invented. */
export const DIRECTORY_XML: ServedPage = {
  type: 'text/xml; charset=utf-8',
  body: `<?xml version="1.0" encoding="UTF-8"?>
<meps><mep><fullName>Viola VON KRAMPTEN-TAUBE</fullName><country>Germany</country><politicalGroup>Group of the Northern Lights</politicalGroup><id>999451</id><nationalPoliticalGroup>Die Hellen</nationalPoliticalGroup></mep><mep><fullName>Sean McARDLENE</fullName><country>Ireland</country><politicalGroup>Group of the Northern Lights</politicalGroup><id>999455</id><nationalPoliticalGroup>Independent</nationalPoliticalGroup></mep></meps>`,
};
