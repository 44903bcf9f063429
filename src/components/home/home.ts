import { RunbookFilterForm } from './runbook-filter.ts';

const form = document.querySelector<HTMLFormElement>('[data-filter]');
const list = document.querySelector<HTMLElement>('[data-runbooks]');
if (form && list) new RunbookFilterForm(form, list);
