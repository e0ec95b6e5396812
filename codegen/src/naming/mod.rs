//! Public names: every one of them settled in one pass over the whole document, before anything is emitted.

pub mod homes;
pub mod inflect;
pub mod operations;
pub mod reserved;
mod schema_words;
pub mod schemas;
pub mod types;
pub mod variants;
pub mod words;

use std::collections::BTreeMap;

use crate::ir::{Api, Def, Field, Operation, Response, Rule, Side, Ty, Type, Union};
use crate::spec::{Diagnostics, Overlay};
use homes::Homes;
use operations::{Accessor, OperationFacts};
use schemas::SchemaFacts;
use types::TypeNames;

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

/// Every public name.
#[derive(Debug, Default)]
pub struct Names {
    /// By operation.
    pub accessors: Vec<Accessor>,
    /// Types and aliases.
    pub types: TypeNames,
    /// The resource that each type belongs to, if it is one alone.
    pub anchors: Vec<Option<crate::ir::TypeId>>,
    /// By type: a record's fields, an enumeration's values, a union's arms.
    pub members: Vec<Vec<String>>,
    /// By operation: its parameters.
    pub parameters: Vec<Vec<String>>,
}

/// Names everything, or says what can't be named.
pub fn settle(api: &Api, overlay: &Overlay, errors: &mut Diagnostics) -> Option<Names> {
    let accessors = accessors(api, overlay, errors)?;
    let Homes { modules, anchors } = homes::settle(api, &accessors);
    let homes = Homes { modules, anchors };
    let schemas = component_names(api, &homes, overlay, errors);
    let given = |key: &str| overlay.types.get(key).map(str::to_owned);
    let (types, clashes) = types::settle(api, &accessors, &homes, &schemas, &given);
    for clash in clashes {
        errors.push(
            &clash.pointer,
            format!(
                "`{}` is the name of two items; the other is at #{}",
                clash.name, clash.other
            ),
            "give one of them a name in the overlay's `types:`",
        );
    }
    for (id, ty) in api.iter() {
        let path = &types.types[id.0 as usize];
        if path.name.is_empty() {
            errors.push(
                &ty.pointer,
                "no name can be made for this type",
                "give it one in the overlay's `types:`",
            );
        } else if path.name.len() > types::LONGEST {
            errors.push(
                &ty.pointer,
                format!(
                    "`{}` is longer than {} characters",
                    path.name,
                    types::LONGEST
                ),
                "give it a shorter name in the overlay's `types:`",
            );
        }
    }
    let members = api
        .iter()
        .map(|(_, ty)| members(api, ty, overlay, &types, errors))
        .collect();
    let parameters = api
        .operations
        .iter()
        .map(|operation| {
            let taken = Taken::by(operation);
            fields(&operation.parameters, taken, &operation.pointer, errors)
        })
        .collect();
    Some(Names {
        accessors,
        types,
        anchors: homes.anchors,
        members,
        parameters,
    })
}

fn accessors(api: &Api, overlay: &Overlay, errors: &mut Diagnostics) -> Option<Vec<Accessor>> {
    let facts: Vec<_> = api
        .operations
        .iter()
        .map(|o| OperationFacts {
            id: &o.id,
            method: o.method.as_str(),
            path: &o.path,
        })
        .collect();
    let given: BTreeMap<String, String> = overlay
        .operations
        .iter()
        .map(|(id, accessor)| (id.to_owned(), accessor.to_owned()))
        .collect();
    // The rules check the section's use themselves.
    given.keys().for_each(|id| {
        overlay.operations.get(id);
    });
    match operations::settle(&facts, &given) {
        Ok(accessors) => Some(accessors),
        Err(found) => {
            for error in found {
                use operations::OperationError as E;
                let (E::Duplicate { first: id, .. }
                | E::Unused { id, .. }
                | E::Redundant { id, .. }
                | E::Invalid { id, .. }
                | E::Nameless { id, .. }) = &error;
                let place = api.operations.iter().find(|o| o.id == *id);
                errors.push(
                    place.map_or("", |o| o.pointer.as_str()),
                    error.to_string(),
                    "mend the overlay's `operations:`",
                );
            }
            None
        }
    }
}

/// The components' names, by schema.
fn component_names(
    api: &Api,
    homes: &Homes,
    overlay: &Overlay,
    errors: &mut Diagnostics,
) -> BTreeMap<String, String> {
    let mut users: BTreeMap<crate::ir::TypeId, Vec<(&str, &str)>> = BTreeMap::new();
    for (_, ty) in api.iter() {
        let (Some(schema), Def::Record(record)) = (&ty.schema, &ty.def) else {
            continue;
        };
        for field in &record.fields {
            field
                .ty
                .mentions(&mut |id| users.entry(id).or_default().push((schema, &field.name)));
        }
    }
    let named: Vec<_> = api
        .iter()
        .filter_map(|(id, ty)| Some((id, ty.schema.as_deref()?)))
        .collect();
    let facts: Vec<SchemaFacts<'_>> = named
        .iter()
        .map(|(id, name)| SchemaFacts {
            name,
            home: &homes.modules[id.0 as usize],
            users: users.remove(id).unwrap_or_default(),
        })
        .collect();
    let given: BTreeMap<String, String> = named
        .iter()
        .filter_map(|(_, name)| Some(((*name).to_owned(), overlay.types.get(name)?.to_owned())))
        .collect();
    match schemas::settle(&facts, &given) {
        Ok(names) => named
            .iter()
            .zip(names)
            .map(|((_, schema), name)| ((*schema).to_owned(), name.name))
            .collect(),
        Err(found) => {
            for error in found {
                use schemas::SchemaError as E;
                let (E::Duplicate { first: schema, .. }
                | E::Nameless { schema }
                | E::Invalid { schema, .. }
                | E::Redundant { schema, .. }) = &error;
                let place = named.iter().find(|(_, name)| name == schema);
                errors.push(
                    place.map_or("", |(id, _)| api.get(*id).pointer.as_str()),
                    error.to_string(),
                    "mend the overlay's `types:`",
                );
            }
            BTreeMap::new()
        }
    }
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
                    (None, Some(last)) => words::pascal(&types::word(last)),
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
        if let (true, Ty::Named(id)) = (twice, &arm.ty)
            && api
                .get(*id)
                .schema
                .as_ref()
                .is_some_and(|s| s.contains('.'))
        {
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
        .filter(|(field, _)| field.clearable && !field.required)
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
