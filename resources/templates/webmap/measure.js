// The distance along points that are clicked, as the crow flies.
function toggleMeasure(page) {
  if (page.isMeasuring) endMeasure(page); else startMeasure(page);
}

function startMeasure(page) {
  page.isMeasuring = true;
  page.measured = [];
  page.map.closePopup();
  page.map.getContainer().classList.add("measuring");
  page.map.doubleClickZoom.disable();
  page.tools.measure.setAttribute("aria-pressed", "true");
  page.measureLine = L.polyline([], { color: "#10181c", weight: 3, dashArray: "2 6", interactive: false }).addTo(page.map);
  page.measureDots = L.layerGroup().addTo(page.map);
  const Note = L.Control.extend({
    onAdd() {
      const note = element("div", { class: "measure-note" }, element("strong", { id: "distance" }),
        element("span", { class: "measure-help" }, page.words.measureHelp));
      L.DomEvent.disableClickPropagation(note);
      return note;
    },
  });
  page.measureNote = new Note({ position: "topright" }).addTo(page.map);
  page.map.on("click", page.takePoint = (event) => addMeasured(page, event.latlng));
  document.addEventListener("keydown", page.measureKeys = (event) => {
    if (event.key === "Escape") endMeasure(page);
    if (event.key === "Backspace" && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault();
      page.measured.pop();
      drawMeasured(page);
    }
  });
  drawMeasured(page);
  page.say(page.words.measureHelp);
}

function addMeasured(page, at) {
  page.measured.push(at);
  drawMeasured(page);
}

function drawMeasured(page) {
  page.measureLine.setLatLngs(page.measured);
  page.measureDots.clearLayers();
  for (const at of page.measured) {
    L.circleMarker(at, { radius: 4, color: "#10181c", weight: 2, fillColor: "#fff", fillOpacity: 1, interactive: false })
      .addTo(page.measureDots);
  }
  let metres = 0;
  page.measured.forEach((at, index) => { if (index) metres += page.map.distance(page.measured[index - 1], at); });
  const figure = (metres / 1000).toLocaleString(page.words.locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const told = page.words.distance.replace("{km}", figure);
  document.getElementById("distance").textContent = told;
  if (page.measured.length > 1) page.say(told);
}

function endMeasure(page) {
  page.isMeasuring = false;
  page.map.getContainer().classList.remove("measuring");
  page.map.doubleClickZoom.enable();
  page.map.off("click", page.takePoint);
  document.removeEventListener("keydown", page.measureKeys);
  page.tools.measure.setAttribute("aria-pressed", "false");
  for (const layer of [page.measureLine, page.measureDots, page.measureNote]) layer.remove();
}
