//! The style sheet, the scripts and the mark: files of this crate.

use super::Content;

const SCRIPT: &str = "text/javascript; charset=utf-8";

/// Name, media type, content.
const FILES: &[(&str, &str, &str)] = &[
    (
        "style.css",
        "text/css; charset=utf-8",
        include_str!("../../assets/style.css"),
    ),
    ("page.js", SCRIPT, include_str!("../../assets/page.js")),
    ("search.js", SCRIPT, include_str!("../../assets/search.js")),
    ("words.js", SCRIPT, include_str!("../../assets/words.js")),
    (
        "operation.js",
        SCRIPT,
        include_str!("../../assets/operation.js"),
    ),
    ("form.js", SCRIPT, include_str!("../../assets/form.js")),
    (
        "controls.js",
        SCRIPT,
        include_str!("../../assets/controls.js"),
    ),
    ("values.js", SCRIPT, include_str!("../../assets/values.js")),
    ("rust.js", SCRIPT, include_str!("../../assets/rust.js")),
    ("layout.js", SCRIPT, include_str!("../../assets/layout.js")),
    ("wire.js", SCRIPT, include_str!("../../assets/wire.js")),
    ("reply.js", SCRIPT, include_str!("../../assets/reply.js")),
    (
        "history.js",
        SCRIPT,
        include_str!("../../assets/history.js"),
    ),
    ("sample.js", SCRIPT, include_str!("../../assets/sample.js")),
    ("try.js", SCRIPT, include_str!("../../assets/try.js")),
    (
        "gateway.js",
        SCRIPT,
        include_str!("../../assets/gateway.js"),
    ),
    (
        "favicon.svg",
        "image/svg+xml",
        include_str!("../../assets/favicon.svg"),
    ),
];

pub(super) fn find(name: &str) -> Option<Content> {
    let (_, media_type, text) = FILES.iter().find(|(file, ..)| *file == name)?;
    Some(Content {
        media_type,
        bytes: text.as_bytes().to_vec(),
    })
}

/// The files of the folder.
pub(super) fn names() -> impl Iterator<Item = &'static str> {
    FILES
        .iter()
        .map(|(name, ..)| *name)
        .filter(|name| *name != "favicon.svg")
}
