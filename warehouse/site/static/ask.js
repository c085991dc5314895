// The query page: DuckDB in the browser, on the site's own copy of the warehouse. Nothing is fetched from elsewhere.
import * as duckdb from "@duckdb/duckdb-wasm";

const at = (path) => new URL(path, import.meta.url).href;
const byId = (id) => document.getElementById(id);
const query = byId("query");
const said = byId("said");
const answer = byId("answer");
let connection = null;
let rows = null;
let columns = [];

async function open() {
  const engine = await duckdb.selectBundle({
    mvp: { mainModule: at("engine/duckdb/duckdb-mvp.wasm"), mainWorker: at("engine/duckdb/duckdb-browser-mvp.worker.js") },
    eh: { mainModule: at("engine/duckdb/duckdb-eh.wasm"), mainWorker: at("engine/duckdb/duckdb-browser-eh.worker.js") },
  });
  const worker = new Worker(engine.mainWorker);
  const database = new duckdb.AsyncDuckDB(new duckdb.VoidLogger(), worker);
  await database.instantiate(engine.mainModule, null);
  const reply = await fetch(at("../data/matchday.duckdb"));
  if (!reply.ok) throw new Error(`the warehouse's copy could not be read: ${reply.status}`);
  await database.registerFileBuffer("matchday.duckdb", new Uint8Array(await reply.arrayBuffer()));
  const opened = await database.connect();
  await opened.query("set autoinstall_known_extensions = false");
  await opened.query("set autoload_known_extensions = false");
  await opened.query("attach 'matchday.duckdb' as matchday (read_only)");
  await opened.query("use matchday");
  return opened;
}

// a value as the table shows it; dates come as milliseconds, decimals and counts as BigInt
function shown(value, type) {
  if (value === null || value === undefined) return "";
  const kind = String(type);
  if (kind.startsWith("Date")) return new Date(Number(value)).toISOString().slice(0, 10);
  if (kind.startsWith("Timestamp")) return new Date(Number(value)).toISOString().slice(0, 19).replace("T", " ");
  if (typeof value === "object" && typeof value.toJSON === "function") return JSON.stringify(value.toJSON(), (key, inner) => (typeof inner === "bigint" ? Number(inner) : inner));
  return String(value);
}

async function run() {
  const text = query.value.trim().replace(/;\s*$/, "");
  if (!text) return;
  said.textContent = connection ? "Asking …" : "Starting the engine …";
  const begun = performance.now();
  try {
    connection ??= await open();
    const table = await connection.query(text);
    columns = table.schema.fields.map((field) => field.name);
    const types = table.schema.fields.map((field) => field.type);
    rows = table.toArray().map((row) => columns.map((name, number) => shown(row[name], types[number])));
    draw();
    said.textContent = `${rows.length} row${rows.length === 1 ? "" : "s"} in ${Math.round(performance.now() - begun)} ms`;
  } catch (error) {
    rows = null;
    answer.replaceChildren();
    said.textContent = String(error.message || error).split("\n")[0];
  }
  byId("csv").disabled = rows === null;
}

const LIMIT = 1000; // rows that are drawn; the download has them all

function draw(sorted = null, down = false) {
  const table = document.createElement("table");
  const head = table.createTHead().insertRow();
  columns.forEach((name, number) => {
    const cell = document.createElement("th");
    cell.scope = "col";
    cell.className = "text";
    const button = document.createElement("button");
    button.type = "button";
    button.textContent = name + (sorted === number ? (down ? " ▾" : " ▴") : "");
    cell.ariaSort = sorted === number ? (down ? "descending" : "ascending") : "none";
    button.addEventListener("click", () => sort(number, sorted === number && !down));
    cell.append(button);
    head.append(cell);
  });
  const body = table.createTBody();
  for (const row of rows.slice(0, LIMIT)) {
    const line = body.insertRow();
    for (const value of row) { const cell = line.insertCell(); cell.textContent = value; cell.className = value !== "" && !Number.isNaN(Number(value)) ? "" : "text"; }
  }
  answer.replaceChildren(table);
  if (rows.length > LIMIT) answer.append(`The first ${LIMIT} of ${rows.length} rows; the download has them all.`);
}

function sort(number, down) {
  const isNumber = rows.every((row) => row[number] === "" || !Number.isNaN(Number(row[number])));
  const compare = isNumber ? (a, b) => Number(a[number]) - Number(b[number]) : (a, b) => a[number].localeCompare(b[number]);
  rows.sort((a, b) => (a[number] === "") - (b[number] === "") || (down ? compare(b, a) : compare(a, b)));
  draw(number, down);
  answer.querySelectorAll("th button")[number].focus();
}

function download() {
  const quote = (value) => (/[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value);
  const text = [columns, ...rows].map((row) => row.map(quote).join(",")).join("\r\n");
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/csv" }));
  link.download = "matchday.csv";
  link.click();
  URL.revokeObjectURL(link.href);
}

async function share() {
  const address = new URL(location.href);
  address.hash = "q=" + encodeURIComponent(query.value);
  history.replaceState(null, "", address);
  try { await navigator.clipboard.writeText(address.href); said.textContent = "Copied."; } catch { said.textContent = "The address line holds the link."; }
}

byId("run").addEventListener("click", run);
byId("csv").addEventListener("click", download);
byId("share").addEventListener("click", share);
query.addEventListener("keydown", (event) => { if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) run(); });
document.querySelectorAll(".take").forEach((button) => button.addEventListener("click", () => { query.value = button.dataset.query; query.focus(); query.scrollIntoView({ block: "center" }); }));
if (location.hash.startsWith("#q=")) { query.value = decodeURIComponent(location.hash.slice(3)); run(); }
