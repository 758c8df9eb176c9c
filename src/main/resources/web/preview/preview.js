// An open page follows its content: when the guide has read a change, the page looks at itself again, and reloads only
// if something on it is other than before. The browser keeps the place on the page over a reload.
const bar = document.querySelector("aside.preview");
const content = (page) =>
  page.title + ["main", "aside.preview"].map((part) => page.querySelector(part)?.innerHTML).join("");
const before = content(document);
let read = bar.dataset.read;
let events;

async function look(event) {
  const news = JSON.parse(event.data);
  if (news.read === read) {
    return;
  }
  read = news.read;
  const answer = await fetch(location.href, { cache: "no-store" });
  const now = new DOMParser().parseFromString(await answer.text(), "text/html");
  if (content(now) !== before) {
    location.reload();
  }
}

function listen() {
  events = new EventSource(bar.dataset.events);
  events.addEventListener("message", (event) => look(event).catch(() => {}));
}

// A browser grants one host few lasting connections: pages out of sight give theirs back, and catch up later
document.addEventListener("visibilitychange", () => {
  events.close();
  if (!document.hidden) {
    listen();
  }
});
listen();
