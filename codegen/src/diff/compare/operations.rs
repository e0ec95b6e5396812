//! Operations: which there are, what they are called, what they send and answer.

use std::collections::HashMap;

use super::Comparison;
use super::parameters::Holder;
use crate::diff::surface::{function, request};
use crate::diff::{Change, Kind, Subject};
use crate::model::{Body, Operation};

impl Comparison<'_> {
    pub(super) fn operations(&mut self) {
        let (old, new) = (self.old.krate, self.new.krate);
        let before = by_id(&old.operations);
        let after = by_id(&new.operations);
        for operation in &old.operations {
            let Some(now) = after.get(operation.id.as_str()) else {
                let reason = format!("`{} {}` is gone", operation.method.as_str(), operation.path);
                self.out.push(
                    Change::breaking(Kind::Removed, Subject::Operation, function(operation))
                        .at(format!("#{}", operation.pointer))
                        .because(reason),
                );
                continue;
            };
            self.operation(operation, now);
        }
        for operation in &new.operations {
            if !before.contains_key(operation.id.as_str()) {
                let reason = format!("`{} {}`", operation.method.as_str(), operation.path);
                self.out.push(
                    Change::additive(Kind::Added, Subject::Operation, function(operation))
                        .at(format!("#{}", operation.pointer))
                        .because(reason),
                );
            }
        }
    }

    fn operation(&mut self, old: &Operation, new: &Operation) {
        let holder = Holder {
            function: function(new),
            ty: request(new),
            place: format!("#{}", new.pointer),
        };
        let was = function(old);
        if was != holder.function || request(old) != holder.ty {
            let now = if was == holder.function {
                format!("its request is now `{}`", holder.ty)
            } else {
                format!("now `{}`", holder.function)
            };
            self.out.push(
                Change::breaking(Kind::Renamed, Subject::Operation, was)
                    .at(&holder.place)
                    .because(now),
            );
        }
        self.deprecation(
            Subject::Operation,
            &holder.function,
            &holder.place,
            (old.deprecated, new.deprecated),
        );
        if !self.same(old.answer.ty(), new.answer.ty()) {
            let reason = format!(
                "answers `{}`, was `{}`{}",
                self.new.ty(new.answer.ty()),
                self.old.ty(old.answer.ty()),
                self.apart(old.answer.ty(), new.answer.ty())
            );
            self.out.push(
                Change::breaking(Kind::Changed, Subject::Operation, &holder.function)
                    .at(&holder.place)
                    .because(reason),
            );
        }
        let sent = [
            (
                old.method != new.method || literals(&old.path) != literals(&new.path),
                format!("is `{} {}` now", new.method.as_str(), new.path),
            ),
            (
                old.server != new.server,
                "is sent to another server".to_owned(),
            ),
            (
                old.body != new.body,
                format!("is sent as {}", body(new.body)),
            ),
        ];
        for (_, reason) in sent.into_iter().filter(|(changed, _)| *changed) {
            self.out.push(
                Change::silent(Subject::Operation, &holder.function)
                    .at(&holder.place)
                    .because(reason),
            );
        }
        self.parameters(&holder, &old.parameters, &new.parameters);
    }
}

fn by_id(operations: &[Operation]) -> HashMap<&str, &Operation> {
    operations.iter().map(|o| (o.id.as_str(), o)).collect()
}

/// A path without its parameters' words: a call gives them by position.
fn literals(path: &str) -> Vec<&str> {
    let segments = path.split('/');
    segments
        .map(|segment| {
            if segment.starts_with('{') {
                "{}"
            } else {
                segment
            }
        })
        .collect()
}

fn body(body: Body) -> &'static str {
    match body {
        Body::Query => "a query",
        Body::Form => "a form",
        Body::Json => "JSON",
        Body::Multipart => "a multipart form",
    }
}
