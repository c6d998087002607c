// What the reader chooses beside the map: the variable with its legend, the layers, a commune of the list.
function prepareChoices(page) {
  for (const choice of document.querySelectorAll("#legend input[name=variable]")) {
    choice.addEventListener("change", () => {
      for (const legend of document.querySelectorAll(".legend")) legend.hidden = legend.dataset.variable !== choice.value;
      showVariable(page, Number(choice.value));
    });
  }
  for (const box of document.querySelectorAll("#layers input")) {
    box.addEventListener("change", () => setLayer(page, box.dataset.layer, box.checked));
    setLayer(page, box.dataset.layer, box.checked);
  }
  for (const button of document.querySelectorAll("#gaps button")) {
    button.addEventListener("click", (event) => {
      if (isNarrow()) document.getElementById("gaps").open = false;
      // A click that comes from the keyboard has no coordinates: the card then takes the focus.
      goToCommune(page, Number(button.dataset.commune), event.detail === 0);
    });
  }
}

function setLayer(page, key, isShown) {
  const layer = page.layers[key];
  if (isShown) layer.addTo(page.map); else layer.remove();
  const box = document.querySelector('#layers input[data-layer="' + key + '"]');
  box.checked = isShown;
  box.parentElement.classList.toggle("off", !isShown);
}

// Names of smaller towns come when the map is closer.
function showTownsByZoom(page) {
  const frame = page.map.getContainer().classList;
  function update() {
    frame.toggle("far", page.map.getZoom() < page.firstZoom + 0.75);
    frame.toggle("closer", page.map.getZoom() >= page.firstZoom + 0.75);
    frame.toggle("closest", page.map.getZoom() >= page.firstZoom + 1.5);
  }
  page.map.on("zoomend", update);
  update();
}
