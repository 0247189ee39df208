import type { ConfigData } from 'html-validate';

/** What html-validate holds every page to: all it recommends, but for what is done on purpose. */
export const HTML_RULES: ConfigData = {
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // Pages are called by their headline or their source's title, and these are quoted whole.
    'long-title': 'off',
    // The filters answer each choice; there is nothing to submit.
    'wcag/h32': 'off',
    // Boxes of one choice share a name, as radio buttons do.
    'form-dup-name': ['error', { shared: ['checkbox', 'radio', 'submit'] }],
    // On a phone rows become blocks, and browsers take the meaning from a <table> that is laid out otherwise.
    'prefer-native-element': ['error', { exclude: ['table', 'row', 'columnheader', 'rowheader', 'cell'] }],
  },
};
