//! What a page writes is what the generator writes: both are given the same forms, filled in at random. And it compiles.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use codegen::describe::{self, Options};
use serde_json::{Value as Json, json};

use super::random::Random;
use super::support::{Browser, exported, files, root};

/// How many forms; more with EXPLORER_FORMS.
const FORMS: usize = 500;

/// Writes the calls of forms as a page does.
const SCRIPT: &str = r#"
// The driver would sort what is in objects.
const [text, base, done] = arguments;
const forms = JSON.parse(text);
(async () => {
  const { read } = await import(`${base}assets/values.js`);
  const { program } = await import(`${base}assets/rust.js`);
  const { curl, http } = await import(`${base}assets/wire.js`);
  const shapes = new Map();
  const out = [];
  for (const { id, values, options } of forms) {
    if (!shapes.has(id)) {
      const text = await (await fetch(`${base}operations/${id.toLowerCase()}/`)).text();
      shapes.set(id, JSON.parse(new DOMParser().parseFromString(text, "text/html").getElementById("data").textContent));
    }
    const shape = shapes.get(id);
    const { object, problems } = read(shape, values);
    const kept = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== null));
    out.push({
      rust: program(shape, object, kept, false),
      blocking: program(shape, object, kept, true),
      curl: curl(shape, object, kept),
      http: http(shape, object, kept),
      problems: problems.map(({ path, kind }) => `${path} ${kind}`),
    });
  }
  return out;
})().then(done, (error) => done(String(error.stack ?? error)));
"#;

/// Rust without its layout: what is outside of texts has no spaces, and no commas at the end of a list.
fn tokens(text: &str) -> String {
    let mut out = String::new();
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match c {
            '"' => {
                out.push(c);
                while let Some(c) = chars.next() {
                    out.push(c);
                    match c {
                        '\\' => out.extend(chars.next()),
                        '"' => break,
                        _ => {}
                    }
                }
            }
            c if c.is_whitespace() => {}
            ')' | ']' | '}' | '>' => {
                if out.ends_with(',') {
                    out.pop();
                }
                out.push(c);
            }
            c => out.push(c),
        }
    }
    out
}

/// Has a crate checked that has all these programs in it, those of the blocking client after the others. What it needs
/// besides the client and itself was checked before, with the workspace.
fn check(programs: &[String], blocking: &[String]) {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR"));
    let folder = target.join("snippets");
    fs::create_dir_all(folder.join("src")).unwrap();
    let manifest = format!(
        "[package]\nname = \"snippets\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         stripe-client = {{ path = {:?}, features = [\"full\", \"blocking\"] }}\n",
        root().join("generated")
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    fs::copy(root().join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    let mut file = "#![allow(deprecated, unused)]\n".to_owned();
    let programs = programs.iter().map(|program| ("async fn", program));
    let blocking = blocking.iter().map(|program| ("fn", program));
    for (index, (head, program)) in programs.chain(blocking).enumerate() {
        let _ = write!(
            file,
            "\n{head} call_{index}() -> Result<(), Box<dyn std::error::Error>> {{\n{program}\nOk(())\n}}\n"
        );
    }
    fs::write(folder.join("src/lib.rs"), file).unwrap();
    let output = Command::new(env!("CARGO"))
        .args(["check", "--quiet", "--manifest-path"])
        .arg(folder.join("Cargo.toml"))
        .arg("--target-dir")
        .arg(target.parent().unwrap())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{said}");
}

#[tokio::test]
#[ignore = "needs Chromium: run `.ci/run browser`"]
async fn pages_write_calls_as_the_generator_does() {
    let krate = codegen::build(&codegen::Inputs::read(&root()).unwrap()).unwrap();
    let count = std::env::var("EXPLORER_FORMS")
        .ok()
        .and_then(|text| text.parse().ok());
    let mut random = Random {
        krate: &krate,
        rng: fastrand::Rng::with_seed(14),
    };
    let mut forms: Vec<(usize, Json, Options)> = Vec::new();
    for at in 0..count.unwrap_or(FORMS) {
        // Over all operations, evenly.
        let at = at * 7919 % krate.operations.len();
        let values = random.values(&krate.operations[at]);
        let mut options = Options::default();
        if random.rng.u8(..) < 60 {
            options.account = Some("acct_1".to_owned());
            options.idempotency_key = Some("a \"key\"".to_owned());
        }
        if random.rng.u8(..) < 30 {
            options.api_version = Some("2026-01-01.preview".to_owned());
            options
                .extra
                .insert("added[by]".to_owned(), json!({"hand": [1, "two"]}));
        }
        forms.push((at, values, options));
    }
    let url = files(exported());
    let browser = Browser::start(800, 600).await;
    browser.open(&url).await;
    let given: Vec<Json> = forms
        .iter()
        .map(|(at, values, options)| {
            json!({
                "id": krate.operations[*at].id,
                "values": values,
                "options": {
                    "account": options.account,
                    "idempotency_key": options.idempotency_key,
                    "api_version": options.api_version,
                    "extra": options.extra,
                },
            })
        })
        .collect();
    let written = browser
        .driver
        .execute_async(
            SCRIPT,
            vec![Json::Array(given).to_string().into(), url.into()],
        )
        .await
        .unwrap();
    let Json::Array(written) = written.json().clone() else {
        panic!("{}", written.json());
    };
    let (mut laid_out_alike, mut programs, mut blocking) = (0, Vec::new(), Vec::new());
    for ((at, values, options), page) in forms.iter().zip(&written) {
        let operation = &krate.operations[*at];
        let call = describe::call(&krate, operation, values, options);
        let text = |name: &str| page[name].as_str().unwrap().to_owned();
        let about = format!("{}: {values}", operation.id);
        assert_eq!(tokens(&text("rust")), tokens(&call.rust()), "{about}");
        assert_eq!(
            tokens(&text("blocking")),
            tokens(&call.rust_blocking()),
            "{about}"
        );
        assert_eq!(text("curl"), call.curl(), "{about}");
        assert_eq!(text("http"), call.http(), "{about}");
        let problems: Vec<String> = call
            .problems()
            .iter()
            .map(|p| format!("{} {:?}", p.path, p.kind))
            .collect();
        assert_eq!(page["problems"], json!(problems), "{about}");
        match programs.len() > blocking.len() {
            true => blocking.push(text("blocking")),
            false => programs.push(text("rust")),
        }
        laid_out_alike += usize::from(text("rust") == call.rust());
    }
    println!(
        "{} forms, {laid_out_alike} laid out alike to the last space",
        forms.len()
    );
    browser.quit().await;
    check(&programs, &blocking);
}
