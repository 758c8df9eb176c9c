// The search box suggests pages for what is being typed, as the ARIA pattern for a combobox with a list has it. Without this
// script it is a plain form.
const input = document.querySelector("#q");
const list = document.createElement("ul");
const told = document.createElement("p");
const QUIET = 120;
let asked = 0;
let active = -1;
let timer;

Object.assign(list, { id: "suggestions", role: "listbox", ariaLabel: "Suggestions", hidden: true });
Object.assign(told, { role: "status", className: "hidden" });
input.role = "combobox";
input.ariaAutoComplete = "list";
input.ariaExpanded = "false";
input.setAttribute("aria-controls", list.id);
input.after(list, told);

function option({ kind, label, href }, number) {
  const item = document.createElement("li");
  const what = document.createElement("span");
  what.textContent = kind;
  item.append(label, " ", what);
  Object.assign(item, { id: "suggestion-" + number, role: "option", ariaSelected: "false" });
  item.dataset.href = href;
  return item;
}

function show(suggestions) {
  list.replaceChildren(...suggestions.map(option));
  const count = suggestions.length;
  told.textContent = count === 1 ? "1 suggestion" : count ? `${count} suggestions` : "No suggestions";
  open(count > 0);
}

function open(yes) {
  list.hidden = !yes;
  input.ariaExpanded = String(yes);
  choose(-1);
}

function choose(number) {
  const items = list.children;
  items[active]?.setAttribute("aria-selected", "false");
  active = number;
  items[active]?.setAttribute("aria-selected", "true");
  items[active]?.scrollIntoView({ block: "nearest" });
  if (active < 0) {
    input.removeAttribute("aria-activedescendant");
  } else {
    input.setAttribute("aria-activedescendant", items[active].id);
  }
}

async function suggest() {
  const mine = ++asked;
  const words = input.value.trim();
  if (!words) {
    told.textContent = "";
    open(false);
    return;
  }
  try {
    const answer = await fetch(input.dataset.suggest + "?q=" + encodeURIComponent(words));
    const suggestions = answer.ok ? await answer.json() : [];
    if (mine === asked && document.activeElement === input) {
      show(suggestions);
    }
  } catch {
    open(false);
  }
}

function wait() {
  clearTimeout(timer);
  timer = setTimeout(suggest, QUIET);
}

input.addEventListener("input", (event) => event.isComposing || wait());
input.addEventListener("compositionend", wait);

// A page that Back brings out of the browser's memory comes as it was left: nobody is typing there any more
window.addEventListener("pagehide", () => {
  clearTimeout(timer);
  asked++;
  open(false);
});

input.addEventListener("keydown", (event) => {
  // These keys choose among the characters that an input method offers
  if (event.isComposing || event.keyCode === 229) {
    return;
  }
  const last = list.children.length - 1;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && last >= 0) {
    event.preventDefault();
    if (list.hidden) {
      open(true);
    }
    const next = active + step;
    choose(next > last ? -1 : next < -1 ? last : next);
  } else if (event.key === "Enter" && active >= 0 && !list.hidden) {
    event.preventDefault();
    location.href = list.children[active].dataset.href;
  } else if (event.key === "Escape" && !list.hidden) {
    event.preventDefault();
    open(false);
  }
});

input.addEventListener("blur", () => open(false));
list.addEventListener("mousedown", (event) => {
  event.preventDefault();
  const item = event.target.closest("li");
  if (item) {
    location.href = item.dataset.href;
  }
});
