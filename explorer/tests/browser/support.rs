//! The explorer as a program, a browser, a server in Stripe's place, and one that serves files.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::{TcpListener, TcpStream};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use std::{fs, thread};

use thirtyfour::LoggingPrefsLogLevel;
use thirtyfour::prelude::*;

pub(crate) const KEY: &str = "sk_test_of_the_explorers_tests";

/// The repository.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .unwrap()
        .to_owned()
}

/// A program that ends with the test.
pub(crate) struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

/// The explorer, serving.
pub(crate) struct Explorer {
    _program: Running,
    pub(crate) url: String,
    pub(crate) port: u16,
    pub(crate) token: String,
    /// What it said when it was started.
    pub(crate) said: String,
}

impl Explorer {
    /// Starts it with a key, which is the test's, and more arguments.
    pub(crate) fn start(key: Option<&str>, arguments: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_explorer"));
        command
            .arg("--root")
            .arg(root())
            .args(["--port", "0"])
            .args(arguments);
        command
            .env_remove("STRIPE_SECRET_KEY")
            .stdout(Stdio::piped());
        command.envs(key.map(|key| ("STRIPE_SECRET_KEY", key)));
        let mut child = command.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let said: Vec<String> = lines.by_ref().take(3).map(Result::unwrap).collect();
        let url = said[0].clone();
        let (_, token) = said[2].split_once('#').unwrap();
        Self {
            _program: Running(child),
            port: url
                .trim_end_matches('/')
                .rsplit(':')
                .next()
                .unwrap()
                .parse()
                .unwrap(),
            token: token.to_owned(),
            url,
            said: said.join("\n"),
        }
    }

    /// Sends a request as it is written, and gives the reply's status and all of it.
    pub(crate) fn raw(&self, request: &str) -> (u16, String) {
        let reply = String::from_utf8_lossy(&bytes(self.port, request)).into_owned();
        let status = reply.split(' ').nth(1).unwrap().parse().unwrap();
        (status, reply)
    }
}

/// Sends a request to a port of this machine.
fn bytes(port: u16, request: &str) -> Vec<u8> {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.write_all(request.as_bytes()).unwrap();
    let mut reply = Vec::new();
    stream.read_to_end(&mut reply).unwrap();
    reply
}

/// How many bytes it takes to get what is at an address.
pub(crate) fn weight(explorer: &Explorer, address: &str) -> usize {
    let request = format!(
        "GET /{address} HTTP/1.1\r\nhost: 127.0.0.1:{}\r\nconnection: close\r\naccept-encoding: gzip\r\n\r\n",
        explorer.port
    );
    let reply = bytes(explorer.port, &request);
    assert!(reply.starts_with(b"HTTP/1.1 200 OK\r\n"), "{address}");
    reply.len()
}

/// A page of the explorer's, with a header line more: `name: value\r\n`.
pub(crate) fn page(explorer: &Explorer, address: &str, header: &str) -> (u16, String) {
    let port = explorer.port;
    explorer.raw(&format!(
        "GET /{address} HTTP/1.1\r\nhost: 127.0.0.1:{port}\r\nconnection: close\r\n{header}\r\n"
    ))
}

/// A server in Stripe's place: it keeps what it was sent, and answers what it is told to.
pub(crate) struct Mock {
    pub(crate) url: String,
    sent: Arc<Mutex<Vec<String>>>,
    bodies: Arc<Mutex<Vec<Vec<u8>>>>,
}

impl Mock {
    /// Answers each request with the next of the replies, a status and JSON, and then with the last.
    pub(crate) fn start(replies: &[(u16, &str)]) -> Self {
        let replies: Vec<(u16, String)> = replies
            .iter()
            .map(|(status, body)| (*status, (*body).to_owned()))
            .collect();
        let sent = Arc::new(Mutex::new(Vec::new()));
        let bodies = Arc::new(Mutex::new(Vec::new()));
        let (kept, all) = (Arc::clone(&sent), Arc::clone(&bodies));
        let url = serve(move |request, body| {
            all.lock().unwrap().push(body.to_owned());
            let mut kept = kept.lock().unwrap();
            kept.push(request.to_owned());
            let (status, body) = replies.get(kept.len() - 1).or(replies.last()).unwrap();
            format!(
                "HTTP/1.1 {status} OK\r\ncontent-type: application/json\r\nrequest-id: req_of_the_mock\r\nstripe-should-retry: false\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
                body.len()
            )
            .into_bytes()
        });
        Self { url, sent, bodies }
    }

    /// What it was sent.
    pub(crate) fn sent(&self) -> Vec<String> {
        self.sent.lock().unwrap().clone()
    }

    /// The bodies of what it was sent, to the byte.
    pub(crate) fn bodies(&self) -> Vec<Vec<u8>> {
        self.bodies.lock().unwrap().clone()
    }
}

/// Serves the files of a folder below `/some/prefix/`, as plainly as can be.
pub(crate) fn files(folder: &Path) -> String {
    files_and(folder, Vec::new())
}

/// The same, and texts by their names beside the folder's.
pub(crate) fn files_and(folder: &Path, texts: Vec<(&'static str, String)>) -> String {
    let folder = folder.to_owned();
    let found = move |path: &str| -> Option<(PathBuf, Vec<u8>)> {
        let path = path.split(['?', '#']).next()?;
        let path = path.strip_prefix("/some/prefix/")?;
        if let Some((name, text)) = texts.iter().find(|(name, _)| *name == path) {
            return Some((PathBuf::from(name), text.clone().into_bytes()));
        }
        let mut file = folder.join(path);
        if file.is_dir() {
            file.push("index.html");
        }
        let bytes = fs::read(&file).ok()?;
        Some((file, bytes))
    };
    let url = serve(move |request, _| {
        let Some((file, bytes)) = request.split(' ').nth(1).and_then(&found) else {
            return b"HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
                .to_vec();
        };
        let (media_type, kept) = match file.extension().and_then(|ending| ending.to_str()) {
            Some("html") => ("text/html", "no-cache"),
            Some("js") => ("text/javascript", "max-age=600"),
            Some("css") => ("text/css", "max-age=600"),
            Some("svg") => ("image/svg+xml", "max-age=600"),
            _ => ("application/json", "max-age=600"),
        };
        let mut out = format!(
            "HTTP/1.1 200 OK\r\ncontent-type: {media_type}\r\ncache-control: {kept}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n",
            bytes.len()
        )
        .into_bytes();
        out.extend(bytes);
        out
    });
    format!("{url}/some/prefix/")
}

/// Answers requests on a free port; gives the address.
fn serve(answer: impl Fn(&str, &[u8]) -> Vec<u8> + Send + Sync + 'static) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://127.0.0.1:{}", listener.local_addr().unwrap().port());
    let answer = Arc::new(answer);
    thread::spawn(move || {
        for stream in listener.incoming() {
            let answer = Arc::clone(&answer);
            thread::spawn(move || {
                let mut stream = stream.unwrap();
                let mut reader = BufReader::new(stream.try_clone().unwrap());
                let mut request = String::new();
                let mut length = 0;
                loop {
                    let mut line = String::new();
                    if reader.read_line(&mut line).unwrap_or(0) == 0 {
                        return;
                    }
                    if let Some(given) = line.to_lowercase().strip_prefix("content-length:") {
                        length = given.trim().parse().unwrap();
                    }
                    request.push_str(&line);
                    if line == "\r\n" {
                        break;
                    }
                }
                let mut body = vec![0; length];
                reader.read_exact(&mut body).unwrap();
                let _ = write!(request, "{}", String::from_utf8_lossy(&body));
                drop(stream.write_all(&answer(&request, &body)));
            });
        }
    });
    url
}

/// The folder that is exported once for all tests.
pub(crate) fn exported() -> &'static Path {
    static FOLDER: std::sync::OnceLock<PathBuf> = std::sync::OnceLock::new();
    FOLDER.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("export");
        let mut command = Command::new(env!("CARGO_BIN_EXE_explorer"));
        command
            .arg("--root")
            .arg(root())
            .arg("--export")
            .arg(&folder);
        assert!(command.status().unwrap().success());
        folder
    })
}

/// A browser, with its driver.
pub(crate) struct Browser {
    _program: Running,
    pub(crate) driver: WebDriver,
}

impl Browser {
    /// Starts one whose window is that wide.
    pub(crate) async fn start(width: u32, height: u32) -> Self {
        Self::zoomed(width, height, 1).await
    }

    /// The same with pages made larger: fewer of their pixels are in the window then.
    pub(crate) async fn zoomed(width: u32, height: u32, zoom: u32) -> Self {
        drop(rustls::crypto::ring::default_provider().install_default());
        let port = TcpListener::bind("127.0.0.1:0")
            .unwrap()
            .local_addr()
            .unwrap()
            .port();
        let mut command = Command::new("chromedriver");
        command
            .arg(format!("--port={port}"))
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let program = Running(command.spawn().unwrap());
        let mut wanted = DesiredCapabilities::chrome();
        for argument in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--force-color-profile=srgb",
            &format!("--window-size={},{}", width / zoom, height / zoom),
            &format!("--force-device-scale-factor={zoom}"),
        ] {
            wanted.add_arg(argument).unwrap();
        }
        wanted
            .set_browser_log_level(LoggingPrefsLogLevel::All)
            .unwrap();
        let url = format!("http://127.0.0.1:{port}");
        for _ in 0..100 {
            if TcpStream::connect(("127.0.0.1", port)).is_ok() {
                break;
            }
            tokio::time::sleep(Duration::from_millis(100)).await;
        }
        let driver = WebDriver::new(&url, wanted).await.unwrap();
        driver
            .set_script_timeout(Duration::from_secs(600))
            .await
            .unwrap();
        Self {
            _program: program,
            driver,
        }
    }

    pub(crate) async fn open(&self, url: &str) {
        self.driver.goto(url).await.unwrap();
    }

    /// Waits until there is an element that has the text.
    pub(crate) async fn wait(&self, css: &str, text: &str) -> WebElement {
        let mut last = String::new();
        for _ in 0..300 {
            for element in self.driver.find_all(By::Css(css)).await.unwrap() {
                last = element.text().await.unwrap_or_default();
                if last.contains(text) {
                    return element;
                }
            }
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
        panic!("no `{css}` has {text:?}; the last has {last:?}");
    }

    pub(crate) async fn find(&self, css: &str) -> WebElement {
        self.driver.find(By::Css(css)).await.unwrap()
    }

    /// The text of an element as it is, whether it is seen or not.
    pub(crate) async fn text(&self, css: &str) -> String {
        let script = "return document.querySelector(arguments[0]).textContent";
        let found = self.driver.execute(script, vec![css.into()]).await.unwrap();
        found.convert().unwrap()
    }

    /// Types into the field of a parameter of the form.
    pub(crate) async fn fill(&self, name: &str, text: &str) {
        let input = self.find(&format!("[data-name='{name}'] input")).await;
        input.send_keys(text).await.unwrap();
    }

    /// Picks an option of a parameter's list.
    pub(crate) async fn pick(&self, css: &str, text: &str) {
        let script = "const select = document.querySelector(arguments[0]); \
            select.selectedIndex = [...select.options].findIndex((option) => option.text === arguments[1]); \
            select.dispatchEvent(new Event('change', { bubbles: true })); return select.selectedIndex";
        let picked = self
            .driver
            .execute(script, vec![css.into(), text.into()])
            .await
            .unwrap();
        assert!(picked.convert::<i64>().unwrap() > 0, "{css} has no {text}");
    }

    pub(crate) async fn click(&self, css: &str) {
        let script = "document.querySelector(arguments[0]).click()";
        self.driver.execute(script, vec![css.into()]).await.unwrap();
    }

    /// What the console has said since the last time, but for what is no fault.
    pub(crate) async fn console(&self) -> Vec<String> {
        let log = self.driver.browser_log().await.unwrap();
        log.into_iter().map(|entry| entry.message).collect()
    }

    pub(crate) async fn quit(self) {
        self.driver.clone().quit().await.unwrap();
    }
}
