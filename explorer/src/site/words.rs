//! Words of two marks, code in backticks and `[text](page)`, as HTML. `assets/words.js` does the same in a page.

use maud::{Markup, html};

enum Part<'w> {
    Text(&'w str),
    Code(&'w str),
    Link(&'w str, &'w str),
}

/// Words with links from a page that is this far below the root: `../../`.
pub(super) fn words(text: &str, root: &str) -> Markup {
    html! {
        @for part in parts(text) {
            @match part {
                Part::Text(text) => (text),
                Part::Code(code) => code { (code) },
                Part::Link(label, page) => a href={ (root) (page) } { (words(label, root)) },
            }
        }
    }
}

fn parts(text: &str) -> Vec<Part<'_>> {
    let mut out = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.find(['`', '[']) {
        let (before, mark) = rest.split_at(at);
        let found = match mark.strip_prefix('`') {
            Some(code) => code
                .split_once('`')
                .map(|(code, rest)| (Part::Code(code), rest)),
            None => mark[1..].split_once("](").and_then(|(label, rest)| {
                let (page, rest) = rest.split_once(')')?;
                Some((Part::Link(label, page), rest))
            }),
        };
        let Some((part, after)) = found else {
            break;
        };
        out.push(Part::Text(before));
        out.push(part);
        rest = after;
    }
    out.push(Part::Text(rest));
    out
}
