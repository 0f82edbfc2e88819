/** Keeps the chosen verdict in the address, and says how many claims are shown; the style sheet hides the others. */

const form = document.querySelector<HTMLFormElement>('.filter');

form?.addEventListener('change', ({ target }) => {
  const { value } = target as HTMLInputElement;
  history.pushState(null, '', value ? `?verdict=${value}` : location.pathname);
  sayHowMany(target as HTMLInputElement);
});
addEventListener('popstate', restore);
restore();

function restore(): void {
  const chosen = new URLSearchParams(location.search).get('verdict') ?? '';
  const radios = [...(form?.querySelectorAll('input') ?? [])];
  const radio = radios.find(({ value }) => value === chosen) ?? radios[0];
  if (!radio || radio.checked) return;
  radio.checked = true;
  sayHowMany(radio);
}

function sayHowMany({ dataset }: HTMLInputElement): void {
  const total = form?.querySelector('input')?.dataset['count'];
  const status = form?.querySelector('[role="status"]');
  if (status) status.textContent = `${dataset['count']} of ${total} claims shown`;
}
