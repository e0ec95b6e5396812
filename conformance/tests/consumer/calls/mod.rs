//! Calls that are written from data against the client that they are of: random forms of all operations ask for what the
//! client sends, and made-up replies are read without a question.
#![allow(unreachable_pub)]

mod forms;
mod replies;
mod sent;
mod shell;

use std::path::Path;
use std::sync::LazyLock;

use codegen::model::Crate;

/// The model of the client.
static CLIENT: LazyLock<Crate> = LazyLock::new(|| {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    let read = |name: &str| std::fs::read_to_string(spec.join(name)).unwrap();
    codegen::build(&codegen::Inputs {
        snapshot: read("openapi.json"),
        lock: read("lock.toml"),
        overlay: read("overlay.yaml"),
        // No call has words in it.
        words: Vec::new(),
        names: codegen::NamesLock::parse(&read("names.lock"), "names.lock").unwrap(),
    })
    .unwrap()
});
