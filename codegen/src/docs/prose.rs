//! The document's own words as rustdoc Markdown: Markdown and HTML in, no HTML and no relative link out.
//!
//! Stripe writes the descriptions of operations in HTML and the others in Markdown with a tag here and there. Markdown
//! allows HTML, so both are read as Markdown, made HTML, and written as Markdown again.

use std::ops::Range;
use std::sync::LazyLock;

use htmd::element_handler::{HandlerResult, Handlers};
use htmd::options::{BulletListMarker, Options as Style};
use htmd::{Element, HtmlToMarkdown, Node};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use pulldown_cmark::{
    BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd, html,
};

/// What links without a server are relative to.
const SITE: &str = "https://docs.stripe.com";

/// Deeper than this, tags are no prose; the walk over them recurses.
const MAX_DEPTH: usize = 64;

/// How rustdoc reads Markdown.
pub(super) const RUSTDOC: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_TASKLISTS)
    .union(Options::ENABLE_SMART_PUNCTUATION);

/// Longer than this, in bytes, a description is its text alone: tags that nest without end take the parser a time that
/// grows with their square. Stripe's longest has 3,000.
const MAX_LENGTH: usize = 20_000;

/// A description as Markdown that rustdoc takes without a warning. What can't be made such is its text alone.
pub(super) fn markdown(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let written = rewritten(&text).and_then(|written| linked(&lines(&written)));
    written.unwrap_or_else(|| {
        let plain = lines(&super::prose(&text));
        linked(&plain).unwrap_or(plain)
    })
}

fn rewritten(text: &str) -> Option<String> {
    if text.len() > MAX_LENGTH {
        return None;
    }
    let mut source = String::new();
    html::push_html(&mut source, Parser::new(text).map(plainer));
    let tree = WRITER.html_to_tree(&source).ok()?;
    (depth(&tree) <= MAX_DEPTH).then(|| WRITER.tree_to_markdown(&tree))
}

/// Code blocks are text: rustdoc takes one without a language for Rust, and runs it. What looks like a tag and isn't one
/// stands for something: `<api_key>`.
fn plainer(event: Event<'_>) -> Event<'_> {
    match event {
        Event::InlineHtml(html) | Event::Html(html) if !is_html(&html) => Event::Text(html),
        Event::Start(Tag::CodeBlock(_)) => Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(
            CowStr::Borrowed("text"),
        ))),
        event => event,
    }
}

/// Whether a tag, or a line that begins with one, is HTML.
fn is_html(text: &str) -> bool {
    let Some(tag) = text.trim_start().strip_prefix('<') else {
        // A later line of what began as HTML.
        return true;
    };
    let tag = tag.strip_prefix('/').unwrap_or(tag);
    let end = tag.find(|c: char| !c.is_ascii_alphanumeric());
    let name = &tag[..end.unwrap_or(tag.len())];
    tag.starts_with('!')
        || TAGS
            .split_whitespace()
            .any(|known| name.eq_ignore_ascii_case(known))
}

/// The tags that prose has.
const TAGS: &str = "a b blockquote br code dd div dl dt em h1 h2 h3 h4 h5 h6 hr i img \
    li ol p pre script span strong style sub sup table tbody td th thead tr u ul";

static WRITER: LazyLock<HtmlToMarkdown> = LazyLock::new(|| {
    HtmlToMarkdown::builder()
        .options(Style {
            bullet_list_marker: BulletListMarker::Dash,
            ul_bullet_spacing: 1,
            ol_number_spacing: 1,
            ..Style::default()
        })
        .add_handler(vec!["a"], link)
        .skip_tags(vec!["img", "script", "style"])
        .build()
});

#[allow(clippy::unnecessary_wraps)] // A handler may skip an element.
fn link(handlers: &dyn Handlers, element: Element<'_>) -> Option<HandlerResult> {
    let content = handlers.walk_children(element.node).content;
    let target = element.attrs.iter().find(|a| &*a.name.local == "href");
    let target = target.and_then(|target| absolute(&target.value));
    Some(match target {
        Some(target) if !content.trim().is_empty() => format!("[{content}]({target})").into(),
        _ => content.into(),
    })
}

/// A link's target from anywhere; nothing if it is no page.
fn absolute(target: &str) -> Option<String> {
    let target = target.trim();
    let text = if is_absolute(target) {
        target.to_owned()
    } else if target.starts_with('#') {
        format!("{SITE}/api{target}")
    } else if target.split(['/', '?', '#']).next()?.contains(':') {
        return None;
    } else {
        // Where the documentation was once; the server sends readers on.
        let path = target.trim_start_matches('/');
        format!("{SITE}/{}", path.strip_prefix("docs/").unwrap_or(path))
    };
    // What Markdown could take for the end of the target.
    const ENDS: &AsciiSet = &CONTROLS
        .add(b' ')
        .add(b'(')
        .add(b')')
        .add(b'<')
        .add(b'>')
        .add(b'\\');
    Some(utf8_percent_encode(&text, ENDS).to_string())
}

fn is_absolute(target: &str) -> bool {
    ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| target.starts_with(scheme))
}

/// How deep a tree is. Counted without recursion, which is what a deep one is a danger to.
fn depth(tree: &std::rc::Rc<Node>) -> usize {
    let mut deepest = 0;
    let mut waiting = vec![(tree.clone(), 0)];
    while let Some((node, depth)) = waiting.pop() {
        deepest = deepest.max(depth);
        let children = node.children.borrow();
        waiting.extend(children.iter().map(|child| (child.clone(), depth + 1)));
    }
    deepest
}

/// Makes addresses in the text links. Nothing if rustdoc would find fault with the text: with HTML, a link to nowhere,
/// or a code block that it would run.
fn linked(text: &str) -> Option<String> {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for address in addresses(text)? {
        out.push_str(&text[done..address.start]);
        out.push('<');
        out.push_str(&text[address.clone()].replace('\\', ""));
        out.push('>');
        done = address.end;
    }
    out.push_str(&text[done..]);
    (done == 0 || addresses(&out)?.is_empty()).then_some(out)
}

/// Where the text has an address that is no link.
fn addresses(text: &str) -> Option<Vec<Range<usize>>> {
    let mut broken = false;
    let mut on_broken = |_: BrokenLink<'_>| {
        broken = true;
        None
    };
    let parser = Parser::new_with_broken_link_callback(text, RUSTDOC, Some(&mut on_broken));
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut quoted = 0_usize;
    for (event, range) in parser.into_offset_iter() {
        match event {
            Event::Html(_) | Event::InlineHtml(_) => return None,
            Event::Start(Tag::CodeBlock(kind)) if !is_text(&kind) => return None,
            // No other is written; what looks like one is text.
            Event::Start(Tag::Link {
                link_type,
                dest_url,
                ..
            }) if !matches!(link_type, LinkType::Inline | LinkType::Autolink)
                || !is_absolute(&dest_url) =>
            {
                return None;
            }
            Event::Start(Tag::Image { .. }) => return None,
            Event::Start(Tag::Link { .. } | Tag::CodeBlock(_)) => quoted += 1,
            Event::End(TagEnd::Link | TagEnd::CodeBlock) => quoted = quoted.saturating_sub(1),
            Event::Text(_) if quoted == 0 => {
                // A text ends where something is escaped; an address goes on.
                let mut from = found.last().map_or(0, |last| last.end).max(range.start);
                while let Some(address) = address(text, from..range.end) {
                    from = address.end;
                    found.push(address);
                }
            }
            _ => {}
        }
    }
    (!broken).then_some(found)
}

/// The first address that begins in a part of the text.
fn address(text: &str, part: Range<usize>) -> Option<Range<usize>> {
    let inside = text.get(part.clone())?;
    let schemes = ["https://", "http://"];
    let start = part.start + schemes.iter().filter_map(|s| inside.find(s)).min()?;
    let rest = text[start..].split(|c: char| c.is_whitespace() || "<>()[]{}\"'`|*".contains(c));
    let address = rest.into_iter().next()?;
    let address = address.trim_end_matches(['.', ',', ';', ':', '!', '?', '\\']);
    Some(start..start + address.len())
}

pub(super) fn is_text(kind: &CodeBlockKind<'_>) -> bool {
    matches!(kind, CodeBlockKind::Fenced(language) if &**language == "text")
}

/// What no line of a comment may hold goes.
fn lines(text: &str) -> String {
    let text: String = text
        .chars()
        .filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))
        .map(|c| if c.is_control() && c != '\n' { ' ' } else { c })
        .collect();
    let lines: Vec<&str> = text
        .trim()
        .lines()
        .map(|line| if line.trim().is_empty() { "" } else { line })
        .collect();
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// What rustdoc would warn of, or run.
    fn faults(markdown: &str) -> Vec<String> {
        let mut faults = Vec::new();
        let mut broken = |link: BrokenLink<'_>| {
            faults.push(format!("a link to nowhere: {}", link.reference));
            None
        };
        let events: Vec<Event<'_>> =
            Parser::new_with_broken_link_callback(markdown, RUSTDOC, Some(&mut broken)).collect();
        let mut quoted = 0;
        for event in events {
            match event {
                Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::Image { .. }) => {
                    faults.push(format!("{event:?}"));
                }
                Event::Start(Tag::CodeBlock(kind)) if !is_text(&kind) => {
                    faults.push(format!("{kind:?}"));
                }
                Event::Start(Tag::CodeBlock(_)) => quoted += 1,
                Event::Start(Tag::Link { dest_url, .. }) => {
                    quoted += 1;
                    if !is_absolute(&dest_url) {
                        faults.push(format!("a relative link: {dest_url}"));
                    }
                }
                Event::End(TagEnd::Link | TagEnd::CodeBlock) => quoted -= 1,
                Event::Text(text) if quoted == 0 && text.contains("https://a") => {
                    faults.push(format!("an address that is no link: {text}"));
                }
                _ => {}
            }
        }
        faults.extend(
            markdown
                .chars()
                .filter(|c| c.is_control() && *c != '\n')
                .map(|c| format!("{c:?}")),
        );
        faults
    }

    #[test]
    fn html_and_markdown_become_markdown() {
        for (from, to) in [
            ("Plain.", "Plain."),
            ("", ""),
            ("<p>One</p>\n\n<p>Two</p>", "One\n\nTwo"),
            ("a<br><br/>b", "a  \n\nb"),
            (
                "<code>a_b</code> and `a_b` and a_b",
                "`a_b` and `a_b` and a\\_b",
            ),
            (
                "<em>a</em> <strong>b</strong> *c* __d__",
                "*a* **b** *c* **d**",
            ),
            ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
            ("* a\n* b", "- a\n- b"),
            ("1. a\n2. b", "1. a\n2. b"),
            (
                "[a](/b) [c](#d) [e](f)",
                "[a](https://docs.stripe.com/b) [c](https://docs.stripe.com/api#d) [e](https://docs.stripe.com/f)",
            ),
            (
                "<a href=\"/docs/b\">a</a>",
                "[a](https://docs.stripe.com/b)",
            ),
            (
                "<a>a</a> <a href=\"javascript:b\">b</a> <a href=\"/c\"></a>",
                "a b",
            ),
            ("[a](https://b.c/d_(e))", "[a](https://b.c/d_%28e%29)"),
            (
                "See https://a.b/c_d. And (http://e.f).",
                "See <https://a.b/c_d>. And (<http://e.f>).",
            ),
            (
                "`https://a.b` <https://a.b>",
                "`https://a.b` [https://a.b](https://a.b)",
            ),
            (
                "[a] [b][c] <d> Vec<u8> &lt;e&gt; 1 < 2",
                "\\[a\\] \\[b\\]\\[c\\] \\<d> Vec\\<u8> \\<e> 1 < 2",
            ),
            ("```\nlet a = 1;\n```", "```text\nlet a = 1;\n```"),
            ("    let a = 1;", "```text\nlet a = 1;\n```"),
            ("a\r\nb\rc\u{0}\u{202e}d", "a b cd"),
        ] {
            assert_eq!(markdown(from), to, "{from:?}");
            assert_eq!(faults(&markdown(from)), Vec::<String>::new(), "{from:?}");
        }
    }

    #[test]
    fn what_is_nested_without_end_is_text() {
        for deep in [
            "<b>".repeat(1_000),
            "> ".repeat(1_000),
            "- ".repeat(1_000),
            "<b>".repeat(1_000_000),
        ] {
            let text = markdown(&format!("{deep}a"));
            assert_eq!(faults(&text), Vec::<String>::new());
            assert!(text.ends_with('a'));
        }
    }

    proptest! {
        #[test]
        fn rustdoc_finds_no_fault(
            parts in prop::collection::vec(
                prop_oneof![
                    "[ -~\\n]{0,12}",
                    "\\PC{0,6}",
                    prop::sample::select(vec![
                        "<p>", "</p>", "<b>", "<code>", "</code>", "<pre>", "</pre>", "<a href=\"", "\">", "</a>", "<!--", "-->",
                        "<br>", "<ul><li>", "<table><tr><td>", "<script>", "<x>", "&lt;b&gt;", "&#13;", "&#91;a&#93;", "[a]", "[a]: b",
                        "[a](", "![a](b)", ")", "`", "```\n", "~~~\n", "\n\n    ", "\n- ", "\n1. ", "\n> ", "https://a.b/_c", "\\", "\n\n", "$$", "|a|\n|-|\n",
                    ]).prop_map(str::to_owned),
                ],
                0..24,
            )
        ) {
            let text = markdown(&parts.concat());
            prop_assert_eq!(faults(&text), Vec::<String>::new(), "{:?}", text);
        }
    }
}
