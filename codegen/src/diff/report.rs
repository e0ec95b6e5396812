//! A diff for people and for programs.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{Change, Diff, Kind, Step, Subject};

/// How many names one line lists.
const LISTED: usize = 12;

/// Whether a change is of a part.
type Belongs = fn(&Change) -> bool;

/// The parts of a section, in their order.
const PARTS: [(&str, Belongs); 4] = [
    ("Breaking", |c| c.step == Step::Major),
    ("Deprecated", |c| {
        c.step < Step::Major && c.kind == Kind::Deprecated
    }),
    ("Added", |c| {
        c.step == Step::Minor && c.kind != Kind::Deprecated
    }),
    ("Changed", |c| {
        c.step == Step::Patch && c.kind != Kind::Deprecated
    }),
];

impl Diff {
    /// The diff as Markdown: a section of the changelog. Its first line is `## VERSION`; it ends with a line break.
    #[must_use]
    pub fn markdown(&self) -> String {
        let mut out = format!("## {}\n\n{}\n", self.to, self.summary());
        for (title, belongs) in PARTS {
            let part: Vec<&Change> = self.changes.iter().filter(|c| belongs(c)).collect();
            if part.is_empty() {
                continue;
            }
            let _ = writeln!(out, "\n### {title}");
            for of_namespace in part.chunk_by(|a, b| a.namespace == b.namespace) {
                let _ = writeln!(out, "\n**{}**\n", heading(&of_namespace[0].namespace));
                for line in lines(of_namespace) {
                    let _ = writeln!(out, "- {line}");
                }
            }
        }
        out
    }

    /// The diff in one sentence.
    #[must_use]
    pub fn summary(&self) -> String {
        let count = |belongs: Belongs| self.changes.iter().filter(|c| belongs(c)).count();
        let parts = PARTS.map(|(title, belongs)| (title, count(belongs)));
        let said: Vec<String> = parts
            .iter()
            .filter(|(_, count)| *count > 0)
            .map(|(title, count)| format!("{count} {}", title.to_lowercase()))
            .collect();
        if said.is_empty() {
            return format!("From {}: nothing changes for a user.", self.from);
        }
        let since = if self.from == self.to {
            "Edited under its version".to_owned()
        } else {
            format!("From {}", self.from)
        };
        format!(
            "{since}: {}. Semver step: **{}**.",
            said.join(", "),
            self.semver().as_str()
        )
    }

    /// The diff as JSON, with a line break at its end.
    #[must_use]
    pub fn json(&self) -> String {
        let change = |c: &Change| {
            json!({
                "step": c.step.as_str(),
                "kind": c.kind.as_str(),
                "subject": c.subject.as_str(),
                "namespace": c.namespace,
                "path": c.path,
                "place": c.place,
                "reason": c.reason,
            })
        };
        let of = |belongs: Belongs| -> Vec<Value> {
            self.changes
                .iter()
                .filter(|c| belongs(c))
                .map(change)
                .collect()
        };
        let mut out = json!({"from": self.from, "to": self.to, "semver": self.semver().as_str()});
        for (title, belongs) in PARTS {
            out[title.to_lowercase()] = of(belongs).into();
        }
        format!("{out:#}\n")
    }
}

fn heading(namespace: &str) -> &str {
    match namespace {
        "types" => "types that namespaces share",
        "params" => "parameters that namespaces share",
        other => other,
    }
}

/// A line for each change, or for several that say the same of one thing.
fn lines(changes: &[&Change]) -> Vec<String> {
    let mut groups: Vec<(String, Vec<&Change>)> = Vec::new();
    for change in changes {
        let key = format!("{:?} {:?} {}", change.kind, change.subject, holder(change));
        match groups
            .iter_mut()
            .find(|(k, _)| *k == key && is_listed(change))
        {
            Some((_, group)) => group.push(change),
            None => groups.push((key, vec![change])),
        }
    }
    groups.into_iter().map(|(_, group)| line(&group)).collect()
}

/// Whether changes like this are told as a list of names.
fn is_listed(change: &Change) -> bool {
    match change.kind {
        Kind::Removed => !change.path.ends_with(')'),
        Kind::Added => change.subject != Subject::Operation && !change.path.ends_with(')'),
        Kind::Deprecated => true,
        Kind::Renamed | Kind::Changed => false,
    }
}

/// What the changed thing is part of.
fn holder(change: &Change) -> &str {
    match change.subject {
        Subject::Operation | Subject::Type => "",
        _ => change
            .path
            .rsplit_once("::")
            .map_or("", |(holder, _)| holder),
    }
}

fn line(group: &[&Change]) -> String {
    let Some(first) = group.first() else {
        return String::new();
    };
    let holder = holder(first);
    let of = if holder.is_empty() {
        String::new()
    } else {
        format!("`{holder}`: ")
    };
    let several = group.len() > 1;
    match (first.kind, first.subject) {
        (Kind::Removed, Subject::Operation | Subject::Type) => format!("Gone: {}.", names(group)),
        (Kind::Removed, _) if !is_listed(first) => format!("`{}`: {}.", first.path, first.reason),
        (Kind::Removed, Subject::Expansion) => {
            format!("{of}no longer expandable: {}.", names(group))
        }
        (Kind::Removed, _) => format!("{of}gone: {}.", names(group)),
        (Kind::Deprecated, _) => format!("{of}{}.", names(group)),
        (Kind::Added, Subject::Operation) => format!("New: `{}` ({}).", first.path, first.reason),
        (Kind::Added, Subject::Type) => format!(
            "New {}: {}.",
            if several { "types" } else { "type" },
            names(group)
        ),
        (Kind::Added, Subject::Value) => format!(
            "{of}new {}: {}.",
            if several { "values" } else { "value" },
            names(group)
        ),
        (Kind::Added, Subject::Arm) => format!("{of}can be {}, too.", names(group)),
        (Kind::Added, Subject::Expansion) => format!("{of}expandable now: {}.", names(group)),
        (Kind::Added, _) if !is_listed(first) => format!("`{}`: {}.", first.path, first.reason),
        (Kind::Added, _) => format!("{of}new: {}.", names(group)),
        (Kind::Renamed, _) => format!("`{}` is {}.", first.path, first.reason),
        (Kind::Changed, _) => format!("`{}`: {}.", first.path, first.reason),
    }
}

/// The last names of their paths where the holder is told, and whole paths otherwise.
fn names(group: &[&Change]) -> String {
    let mut said: Vec<String> = group
        .iter()
        .take(LISTED)
        .map(|change| match holder(change) {
            "" => format!("`{}`", change.path),
            holder => format!("`{}`", change.path[holder.len()..].trim_start_matches(':')),
        })
        .collect();
    if let Some(more) = group.len().checked_sub(LISTED).filter(|more| *more > 0) {
        said.push(format!("and {more} more"));
    }
    said.join(", ")
}
