//! What is said of an operation: its page, its request, its row in a namespace's table.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::link_to;
use super::words::{Beside, first_sentence, inner, rustdoc, setter};
use super::{code, member, prose, reference, sentence};
use crate::model::{Answer, Crate, ItemId, Member, Operation, Place, RustType, Spelling, What};

/// What is said of a request.
pub(crate) fn request(operation: &Operation) -> String {
    let function = operation.function();
    let link = function.trim_start_matches("r#");
    format!(
        "The request of [`{}`]({link}()).\n\n`{} {}` (`{}`).",
        operation.accessor.dotted(),
        operation.method.as_str(),
        operation.path,
        operation.id,
    )
}

/// What is said of the function that begins a request: what the call does, an example of it, what it takes, what comes
/// back, what can go wrong.
pub(crate) fn function(krate: &Crate, operation: &Operation, example: &str) -> String {
    let beside = beside(operation, operation.request().to_owned());
    let mut out = match &operation.description {
        Some(text) => format!("{}.\n\n{}", summary(operation), prose::markdown(text)),
        None => does(krate, operation, &beside),
    };
    let _ = write!(
        out,
        "\n\n`{} {}`\n",
        operation.method.as_str(),
        operation.path
    );
    let _ = write!(out, "\n```\n{example}\n```\n");
    parameters(krate, operation, &beside, &mut out);
    let _ = write!(out, "\n# Answer\n\n{}\n", answer(krate, operation));
    if let Some(fails) = &operation.words.fails {
        let fails = rustdoc(krate, fails, &beside);
        let _ = write!(out, "\n# Errors\n\n{fails}\n");
    }
    if let Some(next) = &operation.words.next {
        let next = rustdoc(krate, next, &beside);
        let _ = write!(out, "\n# What follows\n\n{next}\n");
    }
    out.push('\n');
    if krate.is_preview() {
        let version = code(&krate.version);
        let _ = write!(out, "In preview, as `{version}` has it: it may change.\n\n");
    }
    if let Some(server) = &operation.server {
        let _ = write!(out, "Server: `{}`.\n\n", code(server));
    }
    if let Some(page) = reference::call(krate, operation) {
        let _ = write!(out, "[Stripe's reference]({page})\n\n");
    }
    let _ = write!(
        out,
        "Feature: `{}`.",
        krate.features.names[operation.feature]
    );
    out
}

/// What the operations of a module are about: the object that half of them or more answer, if it has words.
pub(crate) fn subject(
    krate: &Crate,
    module: &[String],
    operations: &[&Operation],
) -> Option<String> {
    let answered = |operation: &&Operation| match &operation.answer {
        _ if operation.fetches.is_some() => operation.fetches,
        Answer::Json(answer) => inner(answer),
        Answer::Binary(_) => None,
    };
    let mut counts: BTreeMap<ItemId, usize> = BTreeMap::new();
    for id in operations.iter().filter_map(answered) {
        *counts.entry(id).or_default() += 1;
    }
    counts.retain(|id, count| {
        let item = &krate[*id];
        let is_left = matches!(item.about.what, What::Deleted(_));
        item.component.is_some() && !is_left && *count * 2 >= operations.len()
    });
    let (id, _) = counts.into_iter().rev().max_by_key(|(_, count)| *count)?;
    let about = &krate[id].about;
    let words = about.words.as_deref();
    let words = words.filter(|_| about.description.is_none())?;
    let words = rustdoc(krate, first_sentence(words), &Beside::Nothing);
    // In its own module the name is a link already, and rustdoc wants no other beside it.
    let path = &krate[id].path;
    let object = match path.module == module {
        true => format!("[`{}`]", path.name),
        false => ty(krate, &RustType::Item(id)),
    };
    Some(format!("{object}: {words}"))
}

/// The row of an operation in its namespace's table.
pub(crate) fn row(krate: &Crate, operation: &Operation) -> String {
    let function = operation.function();
    // A link to `r#type` would be one to the fragment `type` of `r`.
    let link = function.trim_start_matches("r#");
    let request = link_to(operation.module(), operation.request());
    let does = match (&operation.words.does, &operation.description) {
        (Some(words), None) => rustdoc(krate, first_sentence(words), &beside(operation, request)),
        _ => format!("{}.", summary(operation)),
    };
    format!(
        "| [`{function}`]({link}()) | {does} | `{} {}` |\n",
        operation.method.as_str(),
        operation.path
    )
}

fn beside(operation: &Operation, request: String) -> Beside<'_> {
    Beside::Request(&operation.parameters, request)
}

fn does(krate: &Crate, operation: &Operation, beside: &Beside<'_>) -> String {
    match &operation.words.does {
        Some(words) => rustdoc(krate, words, beside),
        None => format!("{}.", summary(operation)),
    }
}

/// The contract's one line, without its full stop.
pub(crate) fn summary(operation: &Operation) -> String {
    let summary = operation.summary.as_deref().map(str::trim);
    let summary = summary.filter(|summary| !summary.is_empty());
    summary.map_or_else(|| sentence(operation.accessor.function()), prose)
}

/// Every parameter with one line and, if it isn't an argument, a link to its setter.
fn parameters(krate: &Crate, operation: &Operation, beside: &Beside<'_>, out: &mut String) {
    let (arguments, setters): (Vec<&Member>, Vec<&Member>) =
        operation.parameters.iter().partition(|p| p.required);
    if !arguments.is_empty() {
        out.push_str("\n# Arguments\n\n");
    }
    for parameter in arguments {
        let about = line(krate, parameter, beside);
        let name = code(&parameter.wire);
        let _ = writeln!(out, "- `{name}`, {}{about}", place(parameter.place));
    }
    if !setters.is_empty() {
        out.push_str("\n# Parameters\n\n");
    }
    for parameter in setters {
        let about = line(krate, parameter, beside);
        let name = format!("`{}`", code(&parameter.wire));
        match setter(operation.request(), parameter) {
            Some(page) => {
                let _ = writeln!(out, "- [{name}]({page}){about}");
            }
            None => {
                let _ = writeln!(out, "- {name}{about}");
            }
        }
    }
}

/// What is said of a parameter in one line, if anything is.
fn line(krate: &Crate, parameter: &Member, beside: &Beside<'_>) -> String {
    let ours = parameter.facts.description.is_none();
    let words = parameter.facts.words.as_deref().filter(|_| ours);
    let about = match words {
        Some(words) => rustdoc(krate, first_sentence(words), beside),
        None => member(krate, parameter, beside),
    };
    match about.lines().next().filter(|line| !line.is_empty()) {
        Some(line) => format!(": {line}"),
        None => String::new(),
    }
}

fn answer(krate: &Crate, operation: &Operation) -> String {
    match &operation.answer {
        Answer::Binary(media) => format!("A document of type `{}`.", code(media)),
        Answer::Json(RustType::Page(_, inner)) => format!("A page of {}.", ty(krate, inner)),
        Answer::Json(answer) => format!("{}.", ty(krate, answer)),
    }
}

/// A type with a link, if it is an item.
fn ty(krate: &Crate, ty: &RustType) -> String {
    let name = ty.spell(&Spelling {
        runtime: "",
        upload: "FileUpload",
        empty: "String",
        map: "BTreeMap",
        boxes: false,
        item: &|id| krate[id].path.name.clone(),
    });
    match ty {
        RustType::Item(id) => {
            let path = &krate[*id].path;
            let path = link_to(&path.module, &path.name);
            format!("[`{name}`]({path})")
        }
        _ => format!("`{name}`"),
    }
}

/// Where an argument travels.
fn place(place: Place) -> &'static str {
    match place {
        Place::Body => "in the body",
        Place::Query => "in the query",
        Place::Path => "in the path",
    }
}
