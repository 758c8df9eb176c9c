// The bar of a list names the roles that are ticked. The form works without it.
document.querySelectorAll("form.compare").forEach((form) => {
  const chosen = form.querySelector(".chosen");
  const name = () => {
    const ticked = [...form.querySelectorAll(":checked")];
    chosen.textContent = ticked.map((box) => box.ariaLabel.replace("Compare ", "")).join(", ");
  };
  if (chosen) {
    form.addEventListener("change", name);
    name();
  }
});
