//! What went in is what came out.
//!
//! The document is counted before it is lowered and the result after it is rendered, by different means: what got lost
//! on any stage between shows as a difference, and fails the run.

use std::collections::BTreeMap;
use std::fmt;

use openapiv3::{OpenAPI, Parameter, ReferenceOr, SchemaKind, Type as SourceType};

use crate::model::Crate;

/// The run's counts.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// Operations in the contract.
    pub operations: usize,
    /// Component schemas in the contract.
    pub schemas: usize,
    /// Parameters in the contract: in paths, in queries, and the properties of bodies.
    pub parameters: usize,
    /// Component schemas that have a type of their own.
    pub types: usize,
    /// Component schemas that are another name for something.
    pub aliases: usize,
    /// Component schemas that are read as one type, with others: the error bodies of v2.
    pub merged: usize,
    /// Types that the contract has inline, each shape once.
    pub inline: usize,
    /// Parameters of the requests that were lowered.
    pub lowered_parameters: usize,
    /// Requests in the files.
    pub written_requests: usize,
    /// Types in the files, requests among them.
    pub written_types: usize,
    /// Resources that have an opaque form.
    pub opaque: usize,
    /// Opaque forms in the files.
    pub written_opaque: usize,
    /// Files.
    pub files: usize,
    /// Lines.
    pub lines: usize,
}

impl Report {
    /// What is in the contract.
    pub(crate) fn of(document: &OpenAPI) -> Self {
        Report {
            operations: document.operations().count(),
            schemas: document.components.as_ref().map_or(0, |c| c.schemas.len()),
            parameters: document
                .operations()
                .map(|(_, _, operation)| parameters(operation))
                .sum(),
            ..Report::default()
        }
    }

    /// The same with what became of it.
    pub(crate) fn count(self, krate: &Crate, files: &BTreeMap<String, Vec<u8>>) -> Self {
        let types = krate.items.iter().filter(|item| !item.is_alias());
        let mut report = Report {
            types: krate.components.types,
            aliases: krate.components.aliases,
            merged: krate.components.merged,
            lowered_parameters: krate.operations.iter().map(|o| o.parameters.len()).sum(),
            inline: types.filter(|t| t.component.is_none()).count(),
            opaque: krate.items.iter().filter(|item| item.is_opaque).count(),
            files: files.len(),
            ..self
        };
        for content in files.values() {
            for line in content.split_inclusive(|b| *b == b'\n') {
                report.lines += 1;
                match line.trim_ascii_end() {
                    b"rt::request! {" => report.written_requests += 1,
                    b"rt::opaque! {" => report.written_opaque += 1,
                    b"rt::record! {" | b"rt::params! {" | b"rt::open_enum! {" | b"rt::union! {" => {
                        report.written_types += 1
                    }
                    _ => {}
                }
            }
        }
        report
    }

    /// Says where two counts that must agree don't.
    pub(crate) fn reconcile(&self) -> Result<(), String> {
        let merged_types = usize::from(self.merged > 0);
        let pairs = [
            (
                "operations in the contract",
                self.operations,
                "requests in the files",
                self.written_requests,
            ),
            (
                "parameters in the contract",
                self.parameters,
                "parameters of the requests",
                self.lowered_parameters,
            ),
            (
                "component schemas in the contract",
                self.schemas,
                "their types, aliases and merged bodies",
                self.types + self.aliases + self.merged,
            ),
            (
                "types",
                self.types + merged_types + self.inline,
                "types in the files",
                self.written_types,
            ),
            (
                "resources with an opaque form",
                self.opaque,
                "opaque forms in the files",
                self.written_opaque,
            ),
        ];
        let differences: Vec<String> = pairs
            .iter()
            .filter(|(_, left, _, right)| left != right)
            .map(|(what, left, other, right)| format!("{left} {what}, but {right} {other}"))
            .collect();
        if differences.is_empty() {
            Ok(())
        } else {
            Err(differences.join("; "))
        }
    }
}

/// The parameters of an operation, counted from the document.
fn parameters(operation: &openapiv3::Operation) -> usize {
    let listed = operation.parameters.iter().filter(|p| {
        matches!(
            p,
            ReferenceOr::Item(Parameter::Path { .. } | Parameter::Query { .. })
        )
    });
    let mut count = listed.count();
    if let Some(ReferenceOr::Item(body)) = &operation.request_body {
        for media in body.content.values() {
            if let Some(ReferenceOr::Item(schema)) = &media.schema
                && let SchemaKind::Type(SourceType::Object(object)) = &schema.schema_kind
            {
                count += object.properties.len();
            }
        }
    }
    count
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(
            f,
            "{} operations in, {} requests out, with {} parameters",
            self.operations, self.written_requests, self.parameters
        )?;
        writeln!(
            f,
            "{} component schemas in: {} types, {} aliases, {} read as one error body",
            self.schemas, self.types, self.aliases, self.merged
        )?;
        write!(
            f,
            "{} inline shapes, each once; {} types, {} files, {} lines",
            self.inline, self.written_types, self.files, self.lines
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_named() {
        let report = Report {
            operations: 2,
            written_requests: 1,
            ..Report::default()
        };
        let error = report.reconcile().unwrap_err();
        assert!(
            error.contains("2 operations in the contract, but 1 requests in the files"),
            "{error}"
        );
    }
}
