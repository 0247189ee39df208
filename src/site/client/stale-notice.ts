/** Says on top of the page that the record has not been kept up to date for long. Each page names the day in its footer. */
function showIfStale(): void {
  const completeTo = document.querySelector<HTMLTimeElement>('footer time');
  if (!completeTo || !(Date.now() - Date.parse(completeTo.dateTime) >= STALE_AFTER)) return;
  const notice = document.createElement('aside');
  notice.className = 'stale sans';
  notice.ariaLabel = 'How old this record is';
  notice.textContent = `This record is complete to ${completeTo.textContent}, which is 30 days ago or more. What happened since may be missing.`;
  document.querySelector('header')?.after(notice);
}

const STALE_AFTER = 30 * 24 * 3600 * 1000;

showIfStale();
