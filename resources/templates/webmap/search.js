// Search by name of communes, sites and places: without accents, « st » for « saint ».
function searchKey(text) {
  return text
    .replace(/œ/gi, "oe").replace(/æ/gi, "ae")
    .normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ").trim()
    .replace(/\bsaint(e?)\b/g, "st$1");
}

function searchEntries(page) {
  const communes = page.data.communes.map(([label], number) => ({
    label, kind: page.words.commune + " · " + page.data.variables[0].texts[number], key: searchKey(label),
    go: () => goToCommune(page, number),
  }));
  const places = page.data.places.map(([label, kind, layer, latitude, longitude, commune]) => ({
    label, kind: commune < 0 ? kind : kind + " · " + page.data.communes[commune][0], key: searchKey(label),
    go: () => goToPlace(page, layer, [latitude, longitude], label),
  }));
  return communes.concat(places);
}

// Of several things in one place, the card comes to the one that was looked for.
function goToPlace(page, key, at, label, takesFocus) {
  setLayer(page, key, true);
  page.map.setView(at, Math.max(page.map.getZoom(), 11), { animate: false });
  page.layers[key].eachLayer(function (marker) {
    const found = marker.getLatLng();
    if (found.lat !== at[0] || found.lng !== at[1]) return;
    marker.openPopup();
    const name = [...page.card.querySelectorAll("strong")].find((each) => each.textContent === label);
    if (name) page.card.scrollTop += name.getBoundingClientRect().top - page.card.getBoundingClientRect().top;
    if (takesFocus) focusCard(page);
  });
}

function rankOf(key, wanted) {
  if (key === wanted) return 0;
  if (key.startsWith(wanted)) return 1;
  return (" " + key).includes(" " + wanted) ? 2 : 3;
}

function addSearch(page) {
  const words = page.words;
  const input = element("input", {
    type: "search", placeholder: words.search, autocomplete: "off", spellcheck: "false", role: "combobox",
    "aria-label": words.search, "aria-controls": "found", "aria-expanded": "false", "aria-autocomplete": "list",
  });
  const list = element("ul", { id: "found", role: "listbox", "aria-label": words.search });
  document.getElementById("search").append(input, list);
  const entries = searchEntries(page);
  let matches = [];
  let current = -1;

  function close() {
    list.replaceChildren();
    matches = [];
    current = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  }

  function show() {
    const wanted = searchKey(input.value);
    close();
    if (!wanted) return;
    matches = entries
      .filter((entry) => entry.key.includes(wanted))
      .map((entry, order) => ({ entry, order, rank: rankOf(entry.key, wanted) }))
      .sort((a, b) => a.rank - b.rank || a.entry.key.localeCompare(b.entry.key, words.locale) || a.order - b.order)
      .slice(0, 12)
      .map(({ entry }) => entry);
    matches.forEach(function (entry, index) {
      const item = element("li", { id: "found-" + index, role: "option" }, entry.label, element("small", {}, entry.kind));
      item.addEventListener("mousedown", function (event) { event.preventDefault(); choose(index); });
      list.append(item);
    });
    if (!matches.length) {
      list.append(element("li", {}, words.none));
      page.say(words.none);
    }
    input.setAttribute("aria-expanded", "true");
    move(matches.length ? 0 : -1);
  }

  function move(index) {
    current = index;
    for (const [position, item] of [...list.children].entries()) {
      item.setAttribute("aria-selected", String(position === index));
      if (position !== index) continue;
      item.scrollIntoView({ block: "nearest" });
      input.setAttribute("aria-activedescendant", item.id);
    }
  }

  function choose(index) {
    const entry = matches[index];
    if (!entry) return;
    input.value = entry.label;
    close();
    if (isNarrow()) input.blur(); // The keyboard on the screen would cover the map.
    entry.go();
  }

  input.addEventListener("input", show);
  input.addEventListener("blur", close);
  input.addEventListener("keydown", function (event) {
    if (event.key === "ArrowDown" && matches.length) { event.preventDefault(); move((current + 1) % matches.length); }
    else if (event.key === "ArrowUp" && matches.length) { event.preventDefault(); move((current - 1 + matches.length) % matches.length); }
    else if (event.key === "Enter") { event.preventDefault(); choose(current); }
    else if (event.key === "Escape") close();
  });
}
