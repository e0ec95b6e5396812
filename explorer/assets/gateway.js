// The gateway: where calls go. A page that is served by the explorer has it at hand; an export is told where it is.

const ADDRESS = "explorer.gateway";
const TOKEN = "explorer.token";

const own = document.querySelector('meta[name="gateway-token"]')?.content;

/// Where the gateway is; nothing if that isn't known.
export function gateway() {
  if (own) return { address: new URL(document.body.dataset.root || "./", location.href).href, token: own };
  const address = localStorage.getItem(ADDRESS);
  const token = sessionStorage.getItem(TOKEN);
  return address && token ? { address, token } : undefined;
}

/// Whether the reader has to say where it is.
export const isElsewhere = !own;

/// Takes what the explorer printed when it was started: an address with the token after `#`. The token is forgotten with the
/// tab.
export function connect(text) {
  let url;
  try {
    url = new URL(text.trim());
  } catch {
    return "This is no address. The explorer prints one when it is started: http://127.0.0.1:4242/#...";
  }
  if (!["127.0.0.1", "localhost"].includes(url.hostname) || url.hash.length < 2) {
    return "The address begins with http://127.0.0.1 and has a token after `#`.";
  }
  localStorage.setItem(ADDRESS, `${url.origin}/`);
  sessionStorage.setItem(TOKEN, url.hash.slice(1));
  return undefined;
}

export function known() {
  return localStorage.getItem(ADDRESS) ?? "";
}

/// Asks the gateway.
export async function ask(path, body) {
  const { address, token } = gateway();
  let answer;
  try {
    answer = await fetch(`${address}gateway/${path}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-explorer-token": token },
      body: JSON.stringify(body),
    });
  } catch {
    return { error: { text: "The gateway does not answer: is the explorer still running?" } };
  }
  if (!answer.ok) return { error: { text: (await answer.text()).trim() } };
  return answer.json();
}
