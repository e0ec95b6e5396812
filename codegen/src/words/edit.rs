//! The files without some of their entries.

use super::Words;
use super::read::listed;
use crate::ir::Api;
use crate::source::Diagnostics;

/// How often it is looked whether what is left is of use.
const ROUNDS: usize = 4;

/// Words without what was of no use.
pub(crate) struct Kept {
    /// The files, each with its name.
    pub(crate) files: Vec<(String, String)>,
    /// What is in them.
    pub(crate) words: Words,
    /// The entries that went, or should.
    pub(crate) dropped: Vec<String>,
}

/// The files without entries that a contract has no use for, and the names of these. An API as it was lowered.
pub(crate) fn drop_useless(plain: &Api, files: &[(String, String)]) -> Result<Kept, Diagnostics> {
    let mut files = files.to_vec();
    let mut words = Words::parse(&files)?;
    let mut dropped = Vec::new();
    // What is left may be of no use by what went.
    for _ in 0..ROUNDS {
        let mut api = plain.clone();
        let usage = words.put(&mut api);
        let broken = words.broken(&api, &usage).into_iter();
        let mut gone: Vec<usize> = broken.map(|(entry, _)| entry).collect();
        gone.extend(words.useless(&usage));
        gone.sort_unstable();
        gone.dedup();
        if gone.is_empty() {
            break;
        }
        let (shorter, names) = without(&words, &files, &gone);
        dropped.extend(names);
        if shorter == files {
            break;
        }
        words = Words::parse(&shorter)?;
        files = shorter;
    }
    Ok(Kept {
        files,
        words,
        dropped,
    })
}

/// The files without entries that they may lose, and the names of these; an entry that doesn't stand on a line of its own
/// stays, and is named too.
fn without(
    words: &Words,
    files: &[(String, String)],
    gone: &[usize],
) -> (Vec<(String, String)>, Vec<String>) {
    let names = gone.iter().map(|entry| words.entries[*entry].name());
    let names: Vec<String> = names.collect();
    let shorter: Vec<(String, String)> = files
        .iter()
        .enumerate()
        .map(|(index, (name, text))| {
            let here: Vec<String> = gone
                .iter()
                .map(|entry| &words.entries[*entry])
                .filter(|entry| entry.source == index)
                .map(super::Entry::pointer)
                .collect();
            if here.is_empty() {
                return (name.clone(), text.clone());
            }
            let pointers: Vec<&str> = here.iter().map(String::as_str).collect();
            let lines = words.sources[index].locate(&pointers);
            let lines: Vec<usize> = lines.into_iter().flatten().map(|at| at.line).collect();
            (name.clone(), lines_without(text, &lines))
        })
        .collect();
    let mut wanted = listed(words);
    for entry in gone {
        let entry = &words.entries[*entry];
        wanted.remove(&(entry.source, entry.pointer()));
    }
    let left = Words::parse(&shorter).map(|words| listed(&words));
    if left.is_ok_and(|left| left == wanted) {
        (shorter, names)
    } else {
        (files.to_vec(), names)
    }
}

/// A text without some lines, and without what has nothing below it then.
fn lines_without(text: &str, gone: &[usize]) -> String {
    let lines = text.split_inclusive('\n').enumerate();
    let mut lines: Vec<&str> = lines
        .filter(|(index, _)| !gone.contains(&(index + 1)))
        .map(|(_, line)| line)
        .collect();
    let indent = |line: &str| line.len() - line.trim_start().len();
    let is_head =
        |line: &str| line.trim_end().ends_with(':') && !line.trim_start().starts_with('#');
    loop {
        let heads = (0..lines.len()).find(|at| {
            let next = lines[at + 1..].iter().find(|line| !line.trim().is_empty());
            is_head(lines[*at]) && next.is_none_or(|next| indent(next) <= indent(lines[*at]))
        });
        match heads {
            Some(at) => drop(lines.remove(at)),
            None => return lines.concat(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_head_without_anything_below_it_goes_too() {
        let text =
            "fields:\n  a: \"A.\"\nvalues:\n  status:\n    open: \"O.\"\n  kind:\n    x: \"X.\"\n";
        assert_eq!(
            lines_without(text, &[5]),
            "fields:\n  a: \"A.\"\nvalues:\n  kind:\n    x: \"X.\"\n"
        );
        assert_eq!(lines_without(text, &[5, 7]), "fields:\n  a: \"A.\"\n");
    }
}
