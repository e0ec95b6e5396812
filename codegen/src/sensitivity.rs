//! Which fields must not be printed.
//!
//! The overlay says it of each field whose name looks like it. A name that looks so and isn't classified is an error:
//! nobody would notice a new secret in a log before it is there.

use std::collections::BTreeMap;

use crate::ir::{Api, Def, ELEMENT, Field, Owner, Ty, Type};
use crate::naming::words;
use crate::source::Diagnostics;
use crate::spec::Overlay;

/// Words in the names of texts that may be secrets, numbers to pay with, or personal data; in the alphabet's order.
const TEXTS: &[&str] = &[
    "address",
    "agent",
    "auth",
    "bic",
    "birth",
    "credential",
    "credentials",
    "cryptogram",
    "cvc",
    "cvv",
    "dob",
    "email",
    "fingerprint",
    "gender",
    "iban",
    "identity",
    "ip",
    "key",
    "keys",
    "latitude",
    "line1",
    "line2",
    "longitude",
    "name",
    "names",
    "nationality",
    "nickname",
    "nonce",
    "number",
    "numbers",
    "passphrase",
    "passport",
    "password",
    "phone",
    "pin",
    "postal",
    "routing",
    "secret",
    "signature",
    "ssn",
    "surname",
    "swift",
    "tax_id",
    "token",
    "tokens",
    "username",
    "zip",
];

/// Words in the names of objects that are sensitive as a whole; in the alphabet's order.
const OBJECTS: &[&str] = &["birth", "dob", "password", "pin", "secret", "ssn"];

/// The verdict on every field.
pub(crate) struct Sensitivity {
    /// By type, then by field.
    pub(crate) types: Vec<Vec<bool>>,
    /// By operation, then by parameter.
    pub(crate) operations: Vec<Vec<bool>>,
}

impl Sensitivity {
    /// Asks the overlay about every field; one error a name that it should know and doesn't.
    pub(crate) fn settle(api: &Api, overlay: &Overlay, errors: &mut Diagnostics) -> Self {
        let (sensitivity, unclassified) = Self::classify(api, overlay);
        for Unclassified {
            name,
            owner,
            pointer,
            word,
            others,
        } in unclassified
        {
            let others = match others {
                0 => String::new(),
                1 => ": here, and in one other place".to_owned(),
                more => format!(": here, and in {more} other places"),
            };
            errors.push(
                pointer,
                format!("`{name}` looks sensitive (`{word}`), and the overlay doesn't say whether it is{others}"),
                format!(
                    "add `{name}`, or `{owner}.{name}` for this place alone, to `sensitive` in spec/overlay.yaml, or to `plain`"
                ),
            );
        }
        sensitivity
    }

    /// What must not be printed, and the names that look so and are not classified.
    pub(crate) fn classify(api: &Api, overlay: &Overlay) -> (Self, Vec<Unclassified>) {
        let mut unknown = BTreeMap::new();
        let types = api
            .iter()
            .map(|(_, ty)| {
                let Def::Record(record) = &ty.def else {
                    return Vec::new();
                };
                let owners = owners(api, ty);
                let mut verdict = |field| {
                    verdict(api, overlay, &owners, field, &mut unknown, || {
                        format!("{}/properties/{}", ty.pointer, field.name)
                    })
                };
                record.fields.iter().map(&mut verdict).collect()
            })
            .collect();
        let operations = api
            .operations
            .iter()
            .map(|operation| {
                let owners = [operation.id.as_str()];
                let mut verdict = |field| {
                    verdict(api, overlay, &owners, field, &mut unknown, || {
                        operation.pointer.clone()
                    })
                };
                operation.parameters.iter().map(&mut verdict).collect()
            })
            .collect();
        let unclassified = unknown
            .into_iter()
            .filter_map(|(name, Unknown { word, places })| {
                let (owner, pointer) = places.first()?;
                Some(Unclassified {
                    name: name.to_owned(),
                    owner: (*owner).to_owned(),
                    pointer: pointer.clone(),
                    word,
                    others: places.len() - 1,
                })
            });
        let unclassified = unclassified.collect();
        (Sensitivity { types, operations }, unclassified)
    }
}

/// A field whose name looks sensitive, and of which the overlay says nothing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unclassified {
    /// The name on the wire.
    pub name: String,
    /// What it belongs to, at the first place.
    pub owner: String,
    /// Where the contract says it first.
    pub pointer: String,
    /// The word in it that looks so.
    pub word: &'static str,
    /// How many further places have it.
    pub others: usize,
}

/// A name that the overlay doesn't know.
struct Unknown<'a> {
    word: &'static str,
    /// The owner and the pointer of each.
    places: Vec<(&'a str, String)>,
}

fn verdict<'a>(
    api: &Api,
    overlay: &Overlay,
    owners: &[&'a str],
    field: &'a Field,
    unknown: &mut BTreeMap<&'a str, Unknown<'a>>,
    pointer: impl FnOnce() -> String,
) -> bool {
    if let Some(sensitive) = overlay.sensitive(owners, &field.name) {
        return sensitive;
    }
    if let Some(word) = looks_sensitive(api, field) {
        unknown
            .entry(&field.name)
            .or_insert(Unknown {
                word,
                places: Vec::new(),
            })
            .places
            .push((owners.first().copied().unwrap_or_default(), pointer()));
    }
    false
}

/// What a type's fields are said to belong to: its component, or the fields that hold it.
fn owners<'a>(api: &'a Api, ty: &'a Type) -> Vec<&'a str> {
    if let Some(schema) = &ty.schema {
        return vec![schema];
    }
    let mut owners: Vec<&str> = ty
        .uses
        .iter()
        .filter_map(|place| match (place.path.last(), &place.owner) {
            (Some(field), _) => Some(field.trim_end_matches(ELEMENT)),
            (None, Owner::Operation(index)) => api.operations.get(*index).map(|o| o.id.as_str()),
            (None, Owner::Schema(id)) => api.get(*id).schema.as_deref(),
        })
        .collect();
    owners.sort_unstable();
    owners.dedup();
    owners
}

fn looks_sensitive(api: &Api, field: &Field) -> Option<&'static str> {
    let mut ty = &field.ty;
    while let Ty::List(inner) | Ty::Nullable(inner) | Ty::Clearable(inner) | Ty::Map(inner) = ty {
        ty = inner;
    }
    let suspects = match ty {
        Ty::Text => TEXTS,
        Ty::Named(id) if !matches!(api.get(*id).def, Def::Enumeration(_)) => OBJECTS,
        _ => return None,
    };
    // Whole words, or two in a row.
    let words = words::words(&field.name);
    let runs = words.windows(1).chain(words.windows(2));
    let found = runs.filter_map(|run| suspects.binary_search(&run.join("_").as_str()).ok());
    found.min().map(|at| suspects[at])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ir::{Facts, Place};

    fn field(name: &str, ty: Ty) -> Field {
        Field {
            name: name.to_owned(),
            ty,
            required: false,
            nullable: false,
            clearable: false,
            place: Place::Body,
            facts: Facts::default(),
        }
    }

    #[test]
    fn words_are_in_order() {
        assert!(TEXTS.is_sorted() && OBJECTS.is_sorted());
    }

    #[test]
    fn names_that_look_sensitive() {
        let api = Api::default();
        let looks = |name: &str, ty: Ty| looks_sensitive(&api, &field(name, ty));
        assert_eq!(looks("client_secret", Ty::Text), Some("secret"));
        assert_eq!(looks("clientSecret", Ty::Text), Some("secret"));
        assert_eq!(
            looks("id_numbers", Ty::List(Box::new(Ty::Text))),
            Some("numbers")
        );
        assert_eq!(looks("eu_tax_id_type", Ty::Text), Some("tax_id"));
        assert_eq!(looks("tax_code", Ty::Text), None);
        assert_eq!(looks("secretary", Ty::Text), None);
        assert_eq!(looks("phone_number_collected", Ty::Bool), None);
        assert_eq!(looks("description", Ty::Text), None);
    }
}
