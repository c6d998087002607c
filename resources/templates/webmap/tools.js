// Buttons on the map: nearer, farther, whole map, distance, print; and the map's own words in the page's language.
const TOOL_SIGNS = {
  zoomIn: "M12 5v14M5 12h14",
  zoomOut: "M5 12h14",
  whole: "M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5",
  measure: "M3 16 16 3l5 5L8 21ZM7 12l2 2M10 9l3 3M13 6l2 2",
  print: "M7 8V3h10v5M7 17H3V8h18v9h-4M7 14h10v7H7Z",
};

function addTools(page) {
  const acts = {
    zoomIn: () => page.map.zoomIn(),
    zoomOut: () => page.map.zoomOut(),
    whole: () => seeWhole(page),
    measure: () => toggleMeasure(page),
    print: () => window.print(),
  };
  page.tools = {};
  const Bar = L.Control.extend({
    onAdd() {
      const bar = element("div", { class: "leaflet-bar", role: "toolbar", "aria-label": page.words.map.split(".")[0] });
      for (const [name, act] of Object.entries(acts)) {
        const button = element("button", { type: "button", title: page.words[name], "aria-label": page.words[name], "data-tool": name });
        const sign = document.createElementNS("http://www.w3.org/2000/svg", "svg");
        const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
        sign.setAttribute("viewBox", "0 0 24 24");
        sign.setAttribute("aria-hidden", "true");
        path.setAttribute("d", TOOL_SIGNS[name]);
        sign.append(path);
        button.append(sign);
        button.addEventListener("click", act);
        page.tools[name] = button;
        bar.append(button);
      }
      L.DomEvent.disableClickPropagation(bar);
      return bar;
    },
  });
  new Bar({ position: "topright" }).addTo(page.map);
  L.control.scale({ imperial: false, position: "bottomleft" }).addTo(page.map);
}

function seeWhole(page) {
  page.map.fitBounds(page.whole, { animate: false, paddingTopLeft: [10, 10], paddingBottomRight: isNarrow() ? [10, 44] : [56, 10] });
}

// Whoever opened a card with the keyboard goes on inside it, and Escape leads back to the map.
function focusCard(page) {
  page.card.tabIndex = -1;
  page.card.focus({ preventScroll: true });
}

function speakTheLanguage(page) {
  const frame = page.map.getContainer();
  frame.setAttribute("role", "application");
  frame.setAttribute("aria-label", page.words.map);
  page.map.on("popupopen", function (event) {
    page.card = event.popup.getElement().querySelector(".leaflet-popup-content");
    const told = [...page.card.querySelectorAll(":scope > div > p, :scope > p")].map((each) => each.innerText);
    if (told.length) page.say(told.join(". ")); // The card of a commune says itself what is asked for.
    const button = event.popup.getElement().querySelector(".leaflet-popup-close-button");
    for (const name of ["aria-label", "title"]) if (button) button.setAttribute(name, page.words.close);
  });
  frame.addEventListener("keydown", function (event) {
    if (event.key === "Escape" && document.querySelector(".leaflet-popup")) {
      page.map.closePopup();
      frame.focus();
    }
    if (event.target !== frame || event.key !== "Enter") return;
    event.preventDefault();
    if (page.isMeasuring) addMeasured(page, page.map.getCenter()); else openCentral(page);
  });
}
