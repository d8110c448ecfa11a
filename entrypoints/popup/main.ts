import '../wiring/early';

void import('./screen').then(({ show }) => show());
