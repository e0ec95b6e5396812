//! The contract into the intermediate representation.
//!
//! After this stage nothing knows openapiv3. What can't be lowered is found by the validation before it; that it isn't is
//! a fault of the generator.

mod errors;
mod event_objects;
mod expandable;
mod intern;
mod old_fields;
mod operation;
mod place;
mod request;
mod response;
mod scalar;
mod schema;
mod union;
mod webhooks;

use std::collections::{BTreeMap, HashMap, HashSet};

use indexmap::IndexMap;
use openapiv3::{OpenAPI, ReferenceOr};

use crate::ir::{Api, Def, Owner, Schema, Side, Ty, Type, TypeId};
use crate::source::Diagnostics;
use crate::spec::{Additions, Document};
pub(crate) use errors::MERGED_NAME;
use intern::Interner;
use old_fields::old_fields;
use place::Place;
use schema::{AsSchema, Lowered, resource_of};
use webhooks::webhooks;

/// What is wrong with what the overlay says of webhooks. What they deliver has no types then.
#[derive(Debug)]
pub struct Refused {
    /// The errors, about the overlay.
    pub errors: Diagnostics,
    /// The key of `webhooks:` for which nothing is typed.
    pub key: Option<&'static str>,
}

/// Lowers a whole document with what the overlay adds to it, or says all that can't be.
pub fn document(document: &Document, additions: &Additions) -> Result<(Api, Refused), Diagnostics> {
    let mut errors = document.diagnostics();
    let document = &document.openapi;
    let mut lowering = Lowering {
        document,
        errors: &mut errors,
        types: Interner::default(),
        components: IndexMap::new(),
        references: HashMap::new(),
        times: HashSet::new(),
    };
    lowering.declare_components();
    lowering.collect_references();
    lowering.define_components();
    lowering.collect_times();
    let operations = lowering.operations();
    lowering.check_finite();
    let schemas = lowering
        .components
        .iter()
        .map(|(name, component)| ((*name).to_owned(), component.clone()))
        .collect();
    let mut api = Api {
        version: document.info.version.clone(),
        operations,
        types: lowering.types.finish(),
        schemas,
        webhooks: None,
        event_objects: BTreeMap::new(),
    };
    errors.into_result()?;
    old_fields(&mut api, &additions.fields);
    let mut errors = additions.diagnostics();
    let key = webhooks(&mut api, additions, &mut errors);
    Ok((api, Refused { errors, key }))
}

struct Lowering<'a> {
    document: &'a OpenAPI,
    errors: &'a mut Diagnostics,
    types: Interner,
    /// What each component is; settled before any is lowered, so that they may refer to each other.
    components: IndexMap<&'a str, Schema>,
    /// Which object a field of this name refers to by its id, when all expandable fields of the name agree.
    references: HashMap<&'a str, Option<TypeId>>,
    /// The names of fields that are points in time.
    times: HashSet<String>,
}

impl<'a> Lowering<'a> {
    fn schemas(
        &self,
    ) -> impl Iterator<Item = (&'a str, &'a ReferenceOr<openapiv3::Schema>)> + use<'a> {
        self.document
            .components
            .iter()
            .flat_map(|c| c.schemas.iter())
            .map(|(name, schema)| (name.as_str(), schema))
    }

    fn component(&self, name: &str) -> Option<&'a ReferenceOr<openapiv3::Schema>> {
        self.document.components.as_ref()?.schemas.get(name)
    }

    /// Gives every component an index before any is looked into: components are recursive.
    fn declare_components(&mut self) {
        let merged = errors::merged(self.document);
        let mut merged_type = None;
        for (name, schema) in self.schemas() {
            let component =
                if merged.contains(name) {
                    Schema::Merged(*merged_type.get_or_insert_with(|| {
                        self.types.declare(errors::MERGED_NAME, Side::Response)
                    }))
                } else if schema::is_type_of_its_own(schema) {
                    Schema::Type(self.types.declare(name, Side::Response))
                } else {
                    // Aliases are resolved on use: they can't hold anything that needs an index.
                    Schema::Alias(Ty::Json)
                };
            self.components.insert(name, component);
        }
    }

    fn define_components(&mut self) {
        let mut merged = Vec::new();
        for (name, schema) in self.schemas() {
            let Some(component) = self.components.get(name).cloned() else {
                continue;
            };
            match component {
                Schema::Merged(id) => merged.push((id, name, schema)),
                Schema::Type(id) => {
                    let place = Place::component(name, Owner::Schema(id));
                    if let Some(def) = self.component_def(id, schema, &place) {
                        self.types.define(id, def, place.to_string());
                        let words = schema.as_schema().ok().and_then(|schema| {
                            schema::words(schema.schema_data.description.as_deref())
                        });
                        self.types.describe(id, words);
                    }
                }
                Schema::Alias(_) => {
                    let root = Place::component(name, Owner::Operation(usize::MAX));
                    let Lowered { ty, .. } = self.response(schema, &root);
                    self.components.insert(name, Schema::Alias(ty));
                }
            }
        }
        if let Some((id, ..)) = merged.first() {
            self.define_merged_errors(*id, &merged);
        }
    }

    fn component_def(
        &mut self,
        id: TypeId,
        schema: &'a ReferenceOr<openapiv3::Schema>,
        place: &Place<'_>,
    ) -> Option<Def> {
        let ReferenceOr::Item(schema) = schema else {
            return None;
        };
        match &schema.schema_kind {
            openapiv3::SchemaKind::Type(openapiv3::Type::Object(object)) => {
                // What is left of a deleted object still has the object's id.
                let live = match self
                    .types
                    .get(id)
                    .schema
                    .as_deref()
                    .and_then(|name| name.strip_prefix("deleted_"))
                {
                    Some(live) => match self.components.get(live) {
                        Some(Schema::Type(live)) => *live,
                        _ => id,
                    },
                    None => id,
                };
                let mut record = self.response_record(object, schema, place, Some(live));
                record.resource = resource_of(schema);
                Some(Def::Record(record))
            }
            openapiv3::SchemaKind::AnyOf { any_of: members }
            | openapiv3::SchemaKind::OneOf { one_of: members } => {
                Some(Def::Union(self.union(members, "", place, Side::Response)))
            }
            openapiv3::SchemaKind::Type(openapiv3::Type::String(string)) => {
                Some(Def::Enumeration(self.enumeration(&string.enumeration)))
            }
            _ => {
                self.fault(place);
                None
            }
        }
    }

    /// Which object a field name refers to, by what the contract says of all expandable fields of that name.
    fn collect_references(&mut self) {
        let mut found: HashMap<&'a str, Option<TypeId>> = HashMap::new();
        for (_, schema) in self.schemas() {
            expandable::expandable_fields(schema, &mut |field, targets: Vec<&'a str>| {
                let live: Vec<_> = targets
                    .into_iter()
                    .filter(|t| !t.starts_with("deleted_"))
                    .collect();
                let target = match live.as_slice() {
                    [one] => match self.components.get(one) {
                        Some(Schema::Type(id)) => Some(*id),
                        _ => None,
                    },
                    _ => None,
                };
                found
                    .entry(field)
                    .and_modify(|known| *known = known.filter(|k| Some(*k) == target))
                    .or_insert(target);
            });
        }
        self.references = found;
    }

    /// Which names points in time have: of filters and some parameters, the contract says only that they are whole numbers.
    /// It also forgets the format of a field now and then, so that most of a name decide.
    fn collect_times(&mut self) {
        let mut found: HashMap<&str, i32> = HashMap::new();
        let records = self.types.iter().filter_map(|ty| match &ty.def {
            Def::Record(record) => Some(record),
            _ => None,
        });
        for field in records.flat_map(|record| &record.fields) {
            let vote = match field.ty {
                Ty::Timestamp => 1,
                Ty::Int => -1,
                _ => continue,
            };
            *found.entry(&field.name).or_default() += vote;
        }
        let times = found.into_iter().filter(|(_, votes)| *votes > 0);
        self.times = times.map(|(name, _)| name.to_owned()).collect();
    }

    /// A record that requires itself has no finite value, and no value to start from either.
    fn check_finite(&mut self) {
        for (pointer, name) in self.types.required_cycles() {
            self.errors.push(
                pointer,
                format!("`{name}` requires itself, so no value of it can be finite"),
                "make one field on the way optional or nullable",
            );
        }
    }
}

/// A type before it is defined.
fn undefined(schema: Option<String>, side: Side) -> Type {
    Type {
        def: Def::Record(crate::ir::Record::default()),
        schema,
        side,
        uses: Vec::new(),
        pointer: String::new(),
        title: None,
        description: None,
        words: None,
    }
}
