//! The parsed contract.

use std::sync::Arc;

use openapiv3::OpenAPI;
use serde::Deserialize;
use serde_json::Value;

use super::{amend, validate};
use crate::source::{Diagnostics, Format, Source, kind, pointer, read};

/// An OpenAPI 3.0 document: parsed, and with its text for messages.
#[derive(Debug)]
pub struct Document {
    /// The document's content.
    pub openapi: OpenAPI,
    value: Value,
    warnings: Diagnostics,
    source: Arc<Source>,
}

impl Document {
    /// Parses JSON or YAML. `origin` is the file's name in messages.
    pub fn parse(text: &str, origin: &str) -> Result<Self, Diagnostics> {
        let source = Source::detect(origin, text);
        // First of all: openapiv3 recurses with the nesting.
        read::check(&source)?;
        // Both read the whole document, and neither needs the other. openapiv3 reads JSON text in half the time that it
        // takes over a value.
        let (checked, openapi) = rayon::join(
            || checked_value(&source),
            || match source.format {
                Format::Json => serde_json::from_str(&source.text).ok(),
                Format::Yaml | Format::Toml => None,
            },
        );
        let Checked {
            value,
            amended,
            warnings,
        } = checked?;
        let openapi = match openapi {
            Some(openapi) if !amended => openapi,
            _ => OpenAPI::deserialize(&value).map_err(|error| misfit(&value, &source, &error))?,
        };
        Ok(Self {
            openapi,
            value,
            warnings,
            source,
        })
    }

    /// The same document with the keys of its objects in the snapshot's order: what is generated from it differs from what
    /// the snapshot gives in words alone.
    pub(crate) fn in_snapshot_order(mut self) -> Result<Self, Diagnostics> {
        self.value.sort_all_objects();
        self.openapi = OpenAPI::deserialize(&self.value)
            .map_err(|error| misfit(&self.value, &self.source, &error))?;
        Ok(self)
    }

    /// An empty error collection about this document.
    pub fn diagnostics(&self) -> Diagnostics {
        Diagnostics::new(&self.source)
    }

    /// The text it was parsed from.
    pub fn source(&self) -> &Arc<Source> {
        &self.source
    }

    /// What the document has and the client has not, or under another name.
    pub fn warnings(&self) -> &Diagnostics {
        &self.warnings
    }

    /// The document as plain JSON, with the keys that openapiv3 does not know, and as it was amended.
    pub fn value(&self) -> &Value {
        &self.value
    }
}

/// A document as a value of the right version and shape.
struct Checked {
    value: Value,
    /// It differs from what the text says.
    amended: bool,
    warnings: Diagnostics,
}

fn checked_value(source: &Arc<Source>) -> Result<Checked, Diagnostics> {
    let mut value = read::value(source)?;
    let mut warnings = Diagnostics::new(source);
    let mut amended = false;
    let mut diagnostics = Diagnostics::new(source);
    if value.is_object() {
        check_version(&value, source)?;
        amended = amend::amend(&mut value, &mut warnings);
        validate::validate(&value, &mut diagnostics);
    } else {
        let what = if source.text.trim().is_empty() {
            "the file is empty".to_owned()
        } else {
            format!(
                "an OpenAPI document is an object, and this is {}",
                kind(&value)
            )
        };
        diagnostics.push(
            "",
            what,
            "give the document itself: an object with `openapi`, `info` and `paths`",
        );
    }
    diagnostics.into_result()?;
    Ok(Checked {
        value,
        amended,
        warnings: warnings.in_order(),
    })
}

/// The three documents people try: this version, the ones after it, and swagger.
fn check_version(value: &Value, source: &Arc<Source>) -> Result<(), Diagnostics> {
    let mut diagnostics = Diagnostics::new(source);
    match (value.get("openapi"), value.get("swagger")) {
        (Some(Value::String(version)), _) if version == "3.0" || version.starts_with("3.0.") => {}
        (Some(Value::String(version)), _) if version.starts_with("3.") => diagnostics.push(
            "/openapi",
            format!("OpenAPI {version} is not supported, only 3.0"),
            "Stripe publishes latest/openapi.spec3.json in OpenAPI 3.0; use that file",
        ),
        (Some(Value::String(version)), _) => diagnostics.push(
            "/openapi",
            format!("`{version}` is not a version of OpenAPI 3.0"),
            "the value is like \"3.0.0\"",
        ),
        (Some(other), _) => diagnostics.push(
            "/openapi",
            format!("the version is text, and this is {}", kind(other)),
            "put it in quotes: \"3.0.0\"",
        ),
        (None, Some(version)) => diagnostics.push(
            "/swagger",
            format!(
                "Swagger {} is not supported, only OpenAPI 3.0",
                version.as_str().unwrap_or("2.0")
            ),
            "convert the document to OpenAPI 3.0 first",
        ),
        (None, None) => diagnostics.push(
            "",
            "not an OpenAPI document: it has no `openapi` key",
            "the first key of an OpenAPI document is `\"openapi\": \"3.0.0\"`",
        ),
    }
    diagnostics.into_result()
}

/// openapiv3's errors name no place, so the parts are tried one by one to find the one that does not fit.
fn misfit(value: &Value, source: &Arc<Source>, error: &serde_json::Error) -> Diagnostics {
    let mut diagnostics = Diagnostics::new(source);
    let mut report = |pointer: &str, error: &dyn std::fmt::Display| {
        diagnostics.push(
            pointer,
            format!("not as OpenAPI 3.0 has it: {error}"),
            "compare it with the OpenAPI 3.0 specification of this object",
        );
    };
    let mut found = false;
    for (path, item) in value
        .get("paths")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        if let Err(error) = openapiv3::ReferenceOr::<openapiv3::PathItem>::deserialize(item) {
            report(&pointer::child("/paths", path), &error);
            found = true;
        }
    }
    let schemas = value
        .pointer("/components/schemas")
        .and_then(Value::as_object);
    for (name, schema) in schemas.into_iter().flatten() {
        if let Err(error) = openapiv3::ReferenceOr::<openapiv3::Schema>::deserialize(schema) {
            report(&pointer::child("/components/schemas", name), &error);
            found = true;
        }
    }
    if !found {
        report("", error);
    }
    diagnostics.into_result().err().unwrap_or_default()
}
