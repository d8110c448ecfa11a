/** Query parameters that say where the reader came from, not which page it is. */
const TRACKING =
  /^(utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|yclid|igshid|mc_cid|mc_eid|mkt_tok|_ga|_gl|_hsenc|_hsmi|cmpid|cid|ns_\w+|xtor|xtref|at_\w+|pk_\w+|mtm_\w+|wt_\w+|ref_src|ref_url|share|sharemode|sfnsn|s_cid|spm|trk|vero_id|oly_\w+|__twitter_impression|referrer|cmp|campaign)$/iu;

/**
 * The address without tracking parameters and fragment. Parameters are cut out of the raw text and the rest is left as it is: the
 * Chamber's addresses carry a second `?` inside the query, which a rewriting parser would break.
 * @returns At most 2,000 characters.
 */
export function canonicalUrl(url: URL): string {
  const query = url.search
    .replace(/^\?/u, '')
    .split('&')
    .filter((pair) => pair !== '' && !TRACKING.test(pair.split('=', 1)[0] ?? ''))
    .join('&');
  return `${url.origin}${url.pathname}${query === '' ? '' : `?${query}`}`.slice(0, 2_000);
}
