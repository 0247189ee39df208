/** Switches between light and dark; choosing what the system has anyway forgets the choice. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('button')?.addEventListener('click', () => this.change());
    darkSystem.addEventListener('change', () => this.show());
    this.show();
  }

  private change(): void {
    const next = other(current());
    const followsSystem = next === systemTheme();
    if (followsSystem) delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = next;
    remember(followsSystem ? null : next);
    this.show();
  }

  private show(): void {
    const label = this.querySelector('[data-next]');
    if (label) label.textContent = other(current());
  }
}

type Theme = 'light' | 'dark';

const darkSystem = matchMedia('(prefers-color-scheme: dark)');

const systemTheme = (): Theme => (darkSystem.matches ? 'dark' : 'light');

const other = (theme: Theme): Theme => (theme === 'dark' ? 'light' : 'dark');

function current(): Theme {
  return (document.documentElement.dataset['theme'] as Theme | undefined) ?? systemTheme();
}

/** Storage may be closed (private windows, blocked site data): the choice then lasts for the page. */
function remember(theme: Theme | null): void {
  try {
    if (theme) localStorage.setItem('theme', theme);
    else localStorage.removeItem('theme');
  } catch {
    return;
  }
}

customElements.define('theme-switch', ThemeSwitch);
