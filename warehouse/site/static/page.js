// Search and theme, on every page. The index of names is loaded when the search is first used.
"use strict";
const root = document.body.dataset.root;

const theme = document.getElementById("theme");
const isDark = () => (document.documentElement.dataset.theme || (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light")) === "dark";
const nameTheme = () => { theme.textContent = isDark() ? "Light" : "Dark"; theme.setAttribute("aria-label", isDark() ? "Light theme" : "Dark theme"); };
theme.hidden = false;
nameTheme();
theme.addEventListener("click", () => {
  const next = isDark() ? "light" : "dark";
  document.documentElement.dataset.theme = next;
  try { localStorage.setItem("theme", next); } catch { /* it holds for this page */ }
  nameTheme();
});

const box = document.getElementById("search");
const list = document.getElementById("found");
const said = document.getElementById("search-said");
const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[^a-z0-9]+/g, " ").trim();
let entries = null;
let loading = null;
let chosen = -1;

function load() {
  loading ??= new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = root + "static/search-index.js";
    script.onload = () => {
      const index = window.matchdayIndex;
      const entry = (kind) => ({ name, path, also, about }) => ({ kind, name, path, about, words: [name, ...also].map(plain) });
      entries = [...index.teams.map(entry("team")), ...index.players.map(entry("player"))];
      entries.days = new Set(index.days);
      resolve();
    };
    script.onerror = resolve;
    document.head.append(script);
  });
  return loading;
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const iso = (year, month, day) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;

// "2022-03-13", "13 March 2022", "13/3/2022", "March 2022": the days with matches that are meant
function daysOf(text) {
  const words = plain(text).split(" ");
  const month = months.indexOf((words.find((word) => months.includes(word.slice(0, 3)) && /^[a-z]+$/.test(word)) || "").slice(0, 3)) + 1;
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const year = numbers.find((number) => number.length === 4);
  const rest = numbers.filter((number) => number !== year).map(Number);
  if (!year) return [];
  const yearFirst = numbers[0] === year;
  const [a, b] = rest;
  const start = month ? (a ? iso(year, month, a) : iso(year, month, 0).slice(0, 7)) : rest.length === 2 ? (yearFirst ? iso(year, a, b) : iso(year, b, a)) : null;
  return start ? [...entries.days].filter((day) => day.startsWith(start)).slice(0, 12) : [];
}

function find(text) {
  const wanted = plain(text);
  if (wanted.length < 2 || !entries) return [];
  const score = (entry) => Math.min(...entry.words.map((word) => (word === wanted ? 0 : word.startsWith(wanted) ? 1 : (" " + word).includes(" " + wanted) ? 2 : 9)));
  const named = entries.map((entry) => [score(entry), entry]).filter(([rank]) => rank < 9).sort((x, y) => x[0] - y[0] || x[1].name.length - y[1].name.length).slice(0, 12).map(([, entry]) => entry);
  const days = daysOf(text).map((day) => ({ kind: "day", name: day, path: `days/${day}.html`, about: "matches of the day" }));
  return [...days, ...named];
}

function show(results) {
  chosen = -1;
  list.replaceChildren(...results.map((entry, number) => {
    const item = document.createElement("li");
    item.id = `found-${number}`;
    item.role = "option";
    item.ariaSelected = "false";
    item.dataset.path = entry.path;
    const about = document.createElement("small");
    about.textContent = entry.about || entry.kind;
    const name = document.createElement("bdi");
    name.textContent = entry.name;
    item.append(name, about);
    item.addEventListener("mousedown", (event) => { event.preventDefault(); go(item); });
    return item;
  }));
  list.hidden = results.length === 0;
  box.setAttribute("aria-expanded", String(!list.hidden));
  box.removeAttribute("aria-activedescendant");
  said.textContent = plain(box.value).length < 2 ? "" : results.length ? `${results.length} found` : "nothing found";
}

const go = (item) => { location.href = root + item.dataset.path; };

function choose(number) {
  const items = [...list.children];
  if (!items.length) return;
  chosen = (number + items.length) % items.length;
  items.forEach((item, place) => { item.ariaSelected = String(place === chosen); });
  items[chosen].scrollIntoView({ block: "nearest" });
  box.setAttribute("aria-activedescendant", items[chosen].id);
}

box.addEventListener("focus", load);
box.addEventListener("input", async () => { await load(); show(find(box.value)); });
box.addEventListener("blur", () => { list.hidden = true; box.setAttribute("aria-expanded", "false"); });
box.addEventListener("keydown", (event) => {
  if (event.key === "ArrowDown") choose(chosen + 1);
  else if (event.key === "ArrowUp") choose(chosen < 0 ? -1 : chosen - 1);
  else if (event.key === "Escape") show([]);
  else if (event.key === "Enter" && list.children.length) go(list.children[Math.max(chosen, 0)]);
  else return;
  event.preventDefault();
});
