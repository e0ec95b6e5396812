//! Names of members: fields, values, arms and parameters.

use std::collections::BTreeMap;

use super::path::TypeNames;
use super::pins::Pins;
use super::{inflect, places, reserved, variants, words};
use crate::ir::{Api, Def, Field, Operation, Response, Rule, Side, Ty, Type, Union};
use crate::source::Diagnostics;
use crate::spec::Overlay;

/// Names that are taken beside a record's own fields: by its other struct fields, and by methods that setters can't share
/// their names with.
struct Taken;

impl Taken {
    /// What is read.
    const READ: &'static [&'static str] = &["extra"];
    /// Nested parameters.
    const NESTED: &'static [&'static str] = &["extra", "new"];
    /// Requests.
    const REQUEST: &'static [&'static str] = &["expand_path", "extra", "options", "send", "with"];
    /// Requests of lists.
    const LIST: &'static [&'static str] = &[
        "expand_path",
        "extra",
        "items",
        "options",
        "pages",
        "send",
        "with",
    ];

    fn by(operation: &Operation) -> &'static [&'static str] {
        match operation.response {
            Response::Json(Ty::Page(..)) => Self::LIST,
            _ => Self::REQUEST,
        }
    }

    fn of(ty: &Type) -> &'static [&'static str] {
        match ty.side {
            Side::Request => Self::NESTED,
            Side::Response => Self::READ,
        }
    }
}

/// The names of each type's members; `places` are those of the types.
pub(super) fn of_types(
    api: &Api,
    overlay: &Overlay,
    types: &TypeNames,
    pins: &Pins<'_>,
    places: &[Vec<String>],
    errors: &mut Diagnostics,
) -> Vec<Vec<String>> {
    api.iter()
        .map(|(id, ty)| {
            let by_rule = members(api, ty, overlay, types, errors);
            let pinned = pins.members(id, &places[id.index()]);
            let keys = places::member_keys(api, &ty.def);
            let taken =
                |name: &str| Taken::of(ty).contains(&name) && matches!(ty.def, Def::Record(_));
            let case = if matches!(ty.def, Def::Record(_)) {
                Case::Snake
            } else {
                Case::Pascal
            };
            keep(by_rule, &keys, &pinned, &taken, case, &ty.pointer, errors)
        })
        .collect()
}

/// The names of each operation's parameters.
pub(super) fn of_operations(
    api: &Api,
    pins: &Pins<'_>,
    errors: &mut Diagnostics,
) -> Vec<Vec<String>> {
    api.operations
        .iter()
        .map(|operation| {
            let by_rule = fields(
                &operation.parameters,
                Taken::by(operation),
                &operation.pointer,
                errors,
            );
            let pinned: Vec<_> = pins
                .operation(&operation.id)
                .into_iter()
                .map(|o| &o.members)
                .collect();
            let keys: Vec<String> = operation
                .parameters
                .iter()
                .map(|p| p.name.clone())
                .collect();
            let taken = |name: &str| Taken::by(operation).contains(&name);
            keep(
                by_rule,
                &keys,
                &pinned,
                &taken,
                Case::Snake,
                &operation.pointer,
                errors,
            )
        })
        .collect()
}

/// How a new member's name is told from a published one that it would have.
#[derive(Clone, Copy)]
enum Case {
    Snake,
    Pascal,
}

/// Names by the rules, but for those that stay; what is new takes none of these.
fn keep(
    by_rule: Vec<String>,
    keys: &[String],
    pinned: &[&BTreeMap<String, String>],
    taken: &dyn Fn(&str) -> bool,
    case: Case,
    pointer: &str,
    errors: &mut Diagnostics,
) -> Vec<String> {
    let stays = |key: &String| {
        let name = pinned.iter().find_map(|members| members.get(key))?;
        // What became a method of the runtime's can be nobody's name any more.
        (!taken(name)).then(|| name.clone())
    };
    let kept: Vec<Option<String>> = keys.iter().map(stays).collect();
    if kept.iter().all(Option::is_none) || by_rule.len() != keys.len() {
        return by_rule;
    }
    let mut names: Vec<String> = Vec::with_capacity(keys.len());
    for (index, name) in by_rule.into_iter().enumerate() {
        if let Some(stays) = &kept[index] {
            names.push(stays.clone());
            continue;
        }
        let Some(rival) = kept.iter().position(|other| other.as_ref() == Some(&name)) else {
            names.push(name);
            continue;
        };
        let pair = [keys[index].as_str(), keys[rival].as_str()];
        let told = variants::variants(&pair)
            .ok()
            .and_then(|told| told.into_iter().next());
        let told = told.map(|told| match case {
            Case::Pascal => told,
            Case::Snake => words::snake(&told),
        });
        match told.filter(|told| !kept.iter().flatten().any(|other| other == told)) {
            Some(told) => names.push(told),
            None => {
                errors.push(
                    pointer,
                    format!(
                        "`{}` wants the name `{name}`, which `{}` has",
                        keys[index].escape_debug(),
                        keys[rival].escape_debug()
                    ),
                    "give up the published name: `cargo xtask names release`",
                );
                names.push(name);
            }
        }
    }
    names
}

fn members(
    api: &Api,
    ty: &Type,
    overlay: &Overlay,
    types: &TypeNames,
    errors: &mut Diagnostics,
) -> Vec<String> {
    let pointer = ty.pointer.as_str();
    match &ty.def {
        Def::Record(record) => fields(&record.fields, Taken::of(ty), pointer, errors),
        Def::Enumeration(enumeration) => {
            let values: Vec<&str> = enumeration.values.iter().map(String::as_str).collect();
            match variants::variants(&values) {
                Ok(mut names) => {
                    for (name, value) in names.iter_mut().zip(&values) {
                        if let Some(given) = overlay.variants.get(value) {
                            *name = given.to_owned();
                        }
                    }
                    names
                }
                Err(error) => {
                    errors.push(
                        pointer,
                        error.to_string(),
                        "name one of the values in the overlay's `variants:`",
                    );
                    Vec::new()
                }
            }
        }
        Def::Union(union) => arms(api, union, pointer, types, errors),
    }
}

/// A union's arms: objects by their own names, texts by their values, other kinds by what they are.
fn arms(
    api: &Api,
    union: &Union,
    pointer: &str,
    types: &TypeNames,
    errors: &mut Diagnostics,
) -> Vec<String> {
    let mut texts = texts(union, pointer, errors).into_iter();
    let mut own: Vec<String> = union
        .arms
        .iter()
        .map(|arm| match (&arm.rule, &arm.ty) {
            (Rule::Text(_), _) => texts.next().unwrap_or_default(),
            (Rule::Tag(_) | Rule::Deleted(_) | Rule::Shape, Ty::Named(id)) => {
                let ty = api.get(*id);
                match (&ty.schema, ty.uses.first().and_then(|u| u.path.last())) {
                    (Some(_), _) => types.types[id.0 as usize].name.clone(),
                    (None, Some(last)) => words::pascal(&inflect::word(last)),
                    (None, None) => types.types[id.0 as usize].name.clone(),
                }
            }
            (_, Ty::Timestamp) => "At".to_owned(),
            (_, Ty::Id(_)) => "Id".to_owned(),
            (Rule::Integer, _) => "Int".to_owned(),
            (Rule::Number, _) => "Number".to_owned(),
            (Rule::Boolean, _) => "Bool".to_owned(),
            (Rule::List, _) => "List".to_owned(),
            (Rule::Map, _) => "Map".to_owned(),
            _ => "Text".to_owned(),
        })
        .collect();
    // Arms of one family say only what differs: `Card`, `TypeSpecificClient`.
    if union.tag.is_none() && own.len() > 1 {
        let all: Vec<Vec<String>> = own.iter().map(|name| words::words(name)).collect();
        let shared = (0..)
            .take_while(|i| {
                all.iter()
                    .all(|w| w.len() > i + 1 && w.get(*i) == all[0].get(*i))
            })
            .count();
        if shared > 0 {
            own = all.iter().map(|w| words::pascal_of(&w[shared..])).collect();
        }
    }
    // Objects of two namespaces with one name: the namespace tells them apart, as in `IssuingDispute`.
    let twice: Vec<bool> = own
        .iter()
        .map(|name| own.iter().filter(|n| *n == name).count() > 1)
        .collect();
    for ((name, arm), twice) in own.iter_mut().zip(&union.arms).zip(twice) {
        let Ty::Named(id) = &arm.ty else { continue };
        let Some(schema) = api.get(*id).schema.as_ref().filter(|s| s.contains('.')) else {
            continue;
        };
        if union.gated {
            // All objects are in it: what one of them is called must not hang on what others come to be called.
            *name = words::pascal(schema);
        } else if twice {
            *name = format!(
                "{}{name}",
                words::pascal(&types.types[id.0 as usize].module.join("_"))
            );
        }
    }
    // `"text"` beside any other text, and an object called `unknown` beside what isn't known.
    for index in 0..own.len() {
        let is_text = |at: usize| matches!(union.arms[at].rule, Rule::Text(_));
        let clashes = |at: usize| is_text(at) && own[at] == own[index];
        if !is_text(index) && ((0..own.len()).any(clashes) || own[index] == variants::CATCH_ALL) {
            own[index].push_str("Value");
        }
    }
    for (index, name) in own.iter().enumerate() {
        if own[..index].contains(name) || name == variants::CATCH_ALL || name.is_empty() {
            errors.push(
                pointer,
                format!("two arms of the union want the name `{name}`"),
                "name one of the arms' schemas in the overlay's `types:`",
            );
        }
    }
    own.into_iter()
        .map(|n| reserved::type_name(&n).into_owned())
        .collect()
}

/// The names of a union's texts, told apart as an enumeration's values are.
fn texts(union: &Union, pointer: &str, errors: &mut Diagnostics) -> Vec<String> {
    let texts = union.arms.iter().filter_map(|arm| match &arm.rule {
        Rule::Text(text) => Some(text.as_str()),
        _ => None,
    });
    variants::variants(&texts.collect::<Vec<_>>()).unwrap_or_else(|error| {
        errors.push(pointer, error.to_string(), "drop one of the values");
        Vec::new()
    })
}

/// Field names: distinct, and none that is taken.
fn fields(
    fields: &[Field],
    taken: &[&str],
    pointer: &str,
    errors: &mut Diagnostics,
) -> Vec<String> {
    let mut names: Vec<String> = fields.iter().map(|f| words::snake(&f.name)).collect();
    for (name, field) in names.iter_mut().zip(fields) {
        // Letters that have no Latin form are told by their numbers, as in values.
        if name.is_empty() && field.name.chars().any(char::is_alphanumeric) {
            *name = words::snake(&variants::variant(&field.name));
        }
    }
    for index in 0..names.len() {
        if names[index].is_empty() {
            errors.push(
                pointer,
                format!(
                    "no name can be made for the field `{}`",
                    fields[index].name.escape_debug()
                ),
                "a field's name needs a letter or a digit",
            );
        }
    }
    let plain = names.clone();
    let clashing = |name: &String| plain.iter().filter(|n| *n == name).count() > 1;
    if plain.iter().any(clashing) {
        // What differs in punctuation or case alone says so, as enumeration values do.
        let wire: Vec<&str> = fields.iter().map(|f| f.name.as_str()).collect();
        match variants::variants(&wire) {
            Ok(variants) => {
                for (name, variant) in names.iter_mut().zip(variants) {
                    if clashing(name) {
                        *name = words::snake(&variant);
                    }
                }
            }
            Err(error) => errors.push(pointer, error.to_string(), "rename one of the fields"),
        }
    }
    // A setter may have a second one, which clears.
    let clearing: Vec<String> = fields
        .iter()
        .zip(&names)
        .filter(|(field, _)| field.clearable)
        .map(|(_, name)| format!("clear_{name}"))
        .collect();
    for (index, name) in names.iter().enumerate() {
        if !name.is_empty() && names[..index].contains(name) {
            errors.push(
                pointer,
                format!("two fields want the name `{name}`"),
                "rename one of the fields",
            );
        }
    }
    names
        .into_iter()
        .map(|name| {
            if taken.contains(&name.as_str()) || clearing.contains(&name) {
                format!("{name}_")
            } else {
                reserved::value_name(&name).into_owned()
            }
        })
        .collect()
}
