//! Which operation a request is of.

use super::sent;
use crate::client::registry::Entry;
use crate::client::{Method, Operation};

/// An operation, and what the request's path says for the parameters in it.
pub(super) struct Route {
    pub(super) entry: &'static Entry,
    /// The path, its parameters in place.
    pub(super) path: String,
    /// Names and values, in their order.
    pub(super) params: Vec<(&'static str, String)>,
}

/// A parameter of a path: what comes before it and what it is.
pub(super) struct Step<'a> {
    /// The path's template up to and with the parameter.
    pub(super) template: &'static str,
    pub(super) name: &'static str,
    pub(super) value: &'a str,
}

impl Route {
    pub(super) fn operation(&self) -> &'static Operation {
        self.entry.operation()
    }

    /// The parameters of the path, each with the template that it ends.
    pub(super) fn steps(&self) -> impl Iterator<Item = Step<'_>> {
        let template = self.operation().path;
        self.params.iter().map(move |(name, value)| {
            let end = template
                .find(&format!("{{{name}}}"))
                .map(|at| at + name.len() + 2);
            Step {
                template: &template[..end.unwrap_or(template.len())],
                name,
                value,
            }
        })
    }

    /// Whether the path ends with a parameter: it is one object's own.
    pub(super) fn ends_with_param(&self) -> bool {
        self.operation().path.ends_with('}')
    }

    /// The last word of the path that is no parameter.
    pub(super) fn verb(&self) -> &'static str {
        let path = self.operation().path;
        let words = path.rsplit('/').filter(|word| !is_param(word));
        words.into_iter().next().unwrap_or_default()
    }
}

/// The operation with that method and path. Where two fit, the one with more of it in words: `search` is no id.
pub(super) fn find(operations: &'static [Entry], method: &str, path: &str) -> Option<Route> {
    let fitting = operations.iter().filter(|entry| {
        let operation = entry.operation();
        operation.method.as_str() == method && fits(operation.path, path)
    });
    let entry = fitting.min_by_key(|entry| words_first(entry.operation().path))?;
    let both = entry.operation().path.split('/').zip(path.split('/'));
    let params = both.filter_map(|(own, given)| Some((name(own)?, sent::segment(given))));
    Some(Route {
        entry,
        path: path.to_owned(),
        params: params.collect(),
    })
}

/// The operation with that method at a template, whatever its parameters are called there.
pub(super) fn at(
    operations: &'static [Entry],
    method: Method,
    template: &str,
) -> Option<&'static Entry> {
    operations.iter().find(|entry| {
        let operation = entry.operation();
        operation.method == method && same(operation.path, template)
    })
}

fn same(left: &str, right: &str) -> bool {
    let (mut left, mut right) = (left.split('/'), right.split('/'));
    loop {
        match (left.next(), right.next()) {
            (None, None) => return true,
            (Some(a), Some(b)) if a == b || (is_param(a) && is_param(b)) => {}
            _ => return false,
        }
    }
}

fn fits(template: &str, path: &str) -> bool {
    let (mut own, mut given) = (template.split('/'), path.split('/'));
    loop {
        match (own.next(), given.next()) {
            (None, None) => return true,
            (Some(own), Some(given)) if own == given || (is_param(own) && !given.is_empty()) => {}
            _ => return false,
        }
    }
}

/// Sorts words before parameters, at the first place where two templates differ.
fn words_first(template: &str) -> Vec<bool> {
    template.split('/').map(is_param).collect()
}

fn is_param(segment: &str) -> bool {
    segment.starts_with('{')
}

fn name(segment: &'static str) -> Option<&'static str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
