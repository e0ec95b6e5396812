//! From an upstream document to snapshot and lock.

use super::document::Document;
use super::lock::Lock;
use super::snapshot;
use crate::source::{Diagnostics, decode};

/// What [`import`] makes of a document.
#[derive(Debug)]
pub struct Imported {
    /// The snapshot's text.
    pub snapshot: String,
    /// The lock that goes with it.
    pub lock: Lock,
    /// The document was a snapshot already: importing it keeps the contract, but the lock would name the snapshot
    /// itself as its upstream document.
    pub was_snapshot: bool,
    /// What the document has and the snapshot has not, or under another name.
    pub warnings: Diagnostics,
}

/// Makes the snapshot and its lock; the same bytes in, the same bytes out. `path` and `commit` say where the document
/// is upstream.
pub fn import(
    bytes: &[u8],
    origin: &str,
    path: Option<&str>,
    commit: Option<&str>,
) -> Result<Imported, Diagnostics> {
    let text = decode(origin, bytes)?;
    let document = Document::parse(text, origin)?;
    let snapshot = snapshot::text(document.value()).map_err(|error| {
        let mut diagnostics = document.diagnostics();
        diagnostics.push(
            "",
            format!("the snapshot cannot be written: {error}"),
            "report this as an error of the generator",
        );
        diagnostics
    })?;
    let lock = Lock::new(
        &document.openapi.info.version,
        bytes,
        path,
        commit,
        &snapshot,
    );
    let was_snapshot = snapshot == text;
    Ok(Imported {
        snapshot,
        lock,
        was_snapshot,
        warnings: document.warnings().clone(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const YAML: &str = r##"
openapi: 3.0.0
info: {title: T, version: "2026-01-01.x", description: prose}
paths:
  /v1/b/{id}:
    get:
      operationId: GetB
      description: prose
      parameters:
        - {name: id, in: path, required: true, description: prose, schema: {type: string}}
      responses:
        200: {description: prose, content: {application/json: {schema: {$ref: "#/components/schemas/b"}}}}
components:
  schemas:
    b: {type: object, description: prose, properties: {description: {type: string, description: prose}}}
"##;

    #[test]
    fn the_same_document_gives_the_same_bytes_in_json_and_yaml() {
        let yaml = import(YAML.as_bytes(), "b.yaml", None, None).unwrap();
        assert!(!yaml.snapshot.contains("prose"), "{}", yaml.snapshot);
        assert!(!yaml.was_snapshot);
        let json = Document::parse(YAML, "b.yaml").unwrap().value().to_string();
        let json = import(json.as_bytes(), "b.json", Some("p"), Some("c")).unwrap();
        assert_eq!(json.snapshot, yaml.snapshot);
        assert_eq!(json.lock.snapshot, yaml.lock.snapshot);
        assert_eq!(json.lock.api_version, "2026-01-01.x");
    }

    #[test]
    fn a_snapshot_imports_to_itself() {
        let first = import(YAML.as_bytes(), "b.yaml", None, None).unwrap();
        let second = import(first.snapshot.as_bytes(), "openapi.json", None, None).unwrap();
        assert_eq!(second.snapshot, first.snapshot);
        assert!(second.was_snapshot);
    }

    #[test]
    fn bytes_that_are_not_text_are_an_error() {
        let error = import(b"{\n \"openapi\": \"\xff\"}", "b.json", None, None)
            .unwrap_err()
            .to_string();
        assert!(error.starts_with("b.json:2: "), "{error}");
    }
}
