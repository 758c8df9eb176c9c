// The list of skills narrows while somebody types, and what is ticked is named beside the button. Without this script the
// button beside the field narrows the list.
const form = document.querySelector("form.ticks");

function narrow(boxes, words) {
  const fits = (label) => label.textContent.toLowerCase().includes(words);
  const none = !boxes.some(fits);
  boxes.forEach((label) => {
    label.hidden = !none && !fits(label) && !label.control.checked;
  });
  form.querySelectorAll("fieldset").forEach((group) => {
    group.hidden = ![...group.querySelectorAll("label")].some((label) => !label.hidden);
  });
}

if (form) {
  const boxes = [...form.querySelectorAll("fieldset label")];
  const chosen = form.querySelector(".chosen");
  const name = () => {
    const ticked = boxes.filter((label) => label.control.checked);
    chosen.textContent = ticked.map((label) => label.firstElementChild.nextSibling.textContent.trim()).join(", ");
  };
  form.elements.find?.addEventListener("input", (event) => narrow(boxes, event.target.value.trim().toLowerCase()));
  form.addEventListener("change", name);
  name();
}
