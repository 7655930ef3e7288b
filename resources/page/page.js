"use strict";
// Keeps, of marks, quotes and meetings, those that have to do with what is chosen.
const boxes = [...document.querySelectorAll("input[data-filter]")];
const parts = [...document.querySelectorAll("[data-keys]")].map(part => [part, part.dataset.keys.split(" "), part.matches("li")]);
const clear = document.getElementById("clear");

function apply() {
    const chosen = boxes.filter(box => box.checked).map(box => box.value);
    for (const [part, keys, isCard] of parts) {
        // A card must have to do with all that is chosen, a mark with any of it.
        const has = key => keys.includes(key);
        part.classList.toggle("off", chosen.length > 0 && !(isCard ? chosen.every(has) : chosen.some(has)));
    }
    for (const count of document.querySelectorAll("[data-count]")) {
        const cards = [...document.getElementById(count.dataset.count).children];
        const kept = cards.filter(card => !card.classList.contains("off")).length;
        count.textContent = kept === cards.length ? kept : `${kept} of ${cards.length}`;
    }
    clear.hidden = chosen.length === 0;
}

function choose(key) {
    const box = boxes.find(candidate => candidate.value === key);
    if (box) {
        box.checked = !box.checked;
        apply();
    }
}

function clearAll() {
    for (const box of boxes)
        box.checked = false;
    apply();
}

document.addEventListener("change", apply);
document.addEventListener("keydown", event => event.key === "Escape" && clearAll());
document.addEventListener("click", ({target}) => getSelection().isCollapsed && choose(target.closest("mark")?.dataset.id));
clear.addEventListener("click", clearAll);
apply();
