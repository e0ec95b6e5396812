//! From the API and its names to the crate: the one place that reads both.

use std::collections::{BTreeMap, BTreeSet};

use super::facts::{self, About, What};
use super::{
    Answer, Arm, Components, Crate, Features, FileId, Item, ItemId, ItemKind, Member, Method,
    Notification, Operation, Path, Place, Record, RustType, Travels, Union, Variant, WEBHOOK,
    Webhooks, expansions, layout,
};
use crate::ir::{self, Api, Body, Def, Owner, Response, Schema, Side, Ty, Type, TypeId};
use crate::naming::path::PARAMS;
use crate::naming::places::arm_keys;
use crate::naming::{Names, words};
use crate::sensitivity::Sensitivity;

impl Crate {
    /// Builds the crate of an API.
    pub(crate) fn build(api: &Api, names: Names, sensitivity: &Sensitivity) -> Self {
        let builder = Builder {
            api,
            names: &names,
            sensitivity,
        };
        let mut krate = Crate {
            version: api.version.clone(),
            items: builder.items(),
            operations: builder.operations(),
            root: names.root.iter().map(|id| item(*id)).collect(),
            webhooks: api.webhooks.as_ref().map(webhooks),
            event_objects: api.event_objects.clone(),
            schemas: schemas(api),
            components: components(api),
            ..Crate::default()
        };
        Features::settle(&mut krate);
        for index in 0..krate.items.len() {
            if let ItemKind::Alias(target) = krate.items[index].kind {
                krate.items[index].needs = krate[target].needs.clone();
            }
        }
        for item in &mut krate.items {
            if item.about.feature.is_none()
                && !matches!(item.kind, ItemKind::Alias(_) | ItemKind::Params(_))
            {
                item.about.feature = krate.features.only(&item.needs).map(str::to_owned);
            }
        }
        builder.about_delivered(&mut krate);
        expansions::settle(&mut krate);
        let shown = names.types.shown.iter();
        layout::settle(
            &mut krate,
            shown.map(|(path, id)| (path.clone(), item(*id))),
        );
        krate.names = names.lock;
        krate
    }
}

/// Types are the first items, in their order.
fn item(id: TypeId) -> ItemId {
    ItemId(id.0)
}

fn webhooks(webhooks: &ir::Webhooks) -> Webhooks {
    Webhooks {
        event: item(webhooks.event),
        object: item(webhooks.object),
        event_type: item(webhooks.event_type),
        notification: webhooks.notification.as_ref().map(|n| Notification {
            ty: item(n.ty),
            event: item(n.event),
            operation: n.operation,
        }),
    }
}

fn schemas(api: &Api) -> BTreeMap<String, ItemId> {
    let schemas = api.schemas.iter();
    let schemas = schemas.filter_map(|(name, schema)| match schema {
        Schema::Type(id) | Schema::Merged(id) | Schema::Alias(Ty::Named(id)) => {
            Some((name.clone(), item(*id)))
        }
        Schema::Alias(_) => None,
    });
    schemas.collect()
}

fn components(api: &Api) -> Components {
    let mut components = Components::default();
    for schema in api.schemas.values() {
        match schema {
            Schema::Type(_) => components.types += 1,
            Schema::Alias(_) => components.aliases += 1,
            Schema::Merged(_) => components.merged += 1,
        }
    }
    components
}

struct Builder<'a> {
    api: &'a Api,
    names: &'a Names,
    sensitivity: &'a Sensitivity,
}

impl Builder<'_> {
    /// Types, and then published names that have come to be other types'.
    fn items(&self) -> Vec<Item> {
        let names = self.names;
        let members = names.members.iter().zip(&self.sensitivity.types);
        let places = names.types.types.iter().zip(&names.anchors);
        let types = self.api.types.iter().zip(places).zip(members);
        let types = types.map(|((ty, (path, anchor)), (members, sensitive))| {
            self.ty(ty, path, *anchor, members, sensitive)
        });
        let aliases = names.types.aliases.iter();
        let aliases = aliases.map(|(path, id)| self.alias(*id, path));
        types.chain(aliases).collect()
    }

    fn ty(
        &self,
        ty: &Type,
        path: &Path,
        anchor: Option<TypeId>,
        members: &[String],
        sensitive: &[bool],
    ) -> Item {
        let kind = match &ty.def {
            Def::Record(record) => {
                let record = Record {
                    members: self.members(&record.fields, members, sensitive, self.travels(ty)),
                    constants: record.constants.clone(),
                };
                match ty.side {
                    Side::Request => ItemKind::Params(record),
                    Side::Response => ItemKind::Record(record),
                }
            }
            Def::Enumeration(enumeration) => {
                let variants = enumeration.values.iter().zip(members);
                let variants = variants.map(|(wire, ident)| Variant {
                    ident: ident.clone(),
                    wire: wire.clone(),
                    words: enumeration.words.get(wire).cloned(),
                });
                ItemKind::Enum(variants.collect())
            }
            Def::Union(union) => {
                let keys = arm_keys(self.api, &union.arms).into_iter();
                let arms = union.arms.iter().zip(members).zip(keys);
                let arms = arms.map(|((arm, ident), key)| Arm {
                    ident: ident.clone(),
                    rule: arm.rule.clone(),
                    words: arm.words.clone(),
                    ty: rust(&arm.ty),
                    key,
                });
                ItemKind::Union(Union {
                    tag: union.tag.clone(),
                    arms: arms.collect(),
                    gated: union.gated,
                })
            }
        };
        let is_resource = match &ty.def {
            Def::Record(record) => record.resource.is_some() && !record.is_deleted(),
            _ => false,
        };
        Item {
            file: self.file(ty, path, anchor),
            about: About {
                what: facts::what(self.api, ty, &path.name),
                description: ty.description.clone(),
                words: ty.words.clone(),
                reference: Some(ty.pointer.clone()),
                feature: None,
            },
            component: ty.schema.clone(),
            is_resource,
            ..Item::new(path, ty.side, ty.pointer.clone(), kind)
        }
    }

    /// The private file of a type: nested parameters go by the parameter that they are part of, others by the resource that
    /// they belong to.
    fn file(&self, ty: &Type, path: &Path, anchor: Option<TypeId>) -> FileId {
        let file = match anchor {
            Some(anchor) if !is_params(&path.module) => {
                let anchor = self.api.get(anchor).schema.as_deref();
                let anchor = anchor.unwrap_or(&path.name);
                words::snake(anchor.rsplit('.').next().unwrap_or(anchor))
            }
            _ => {
                let mut uses = ty.uses.iter();
                let first = uses
                    .find(|u| u.side == Side::Request)
                    .and_then(|u| u.path.first());
                match first.filter(|_| is_params(&path.module)) {
                    Some(parameter) => words::snake(parameter),
                    None => words::words(&path.name)
                        .into_iter()
                        .next()
                        .unwrap_or_default(),
                }
            }
        };
        // A name without Latin letters makes no file's name.
        let name = if file.is_empty() {
            "other".to_owned()
        } else {
            file
        };
        FileId::of_types(&path.module, name)
    }

    fn alias(&self, id: TypeId, path: &Path) -> Item {
        let ty = self.api.get(id);
        Item {
            file: FileId::of_types(&path.module, "aliases"),
            about: About {
                what: What::Before(item(id)),
                ..About::default()
            },
            ..Item::new(path, ty.side, ty.pointer.clone(), ItemKind::Alias(item(id)))
        }
    }

    fn operations(&self) -> Vec<Operation> {
        let names = self.names.accessors.iter().zip(&self.names.parameters);
        let operations = self
            .api
            .operations
            .iter()
            .zip(names)
            .zip(&self.sensitivity.operations);
        let mut fetched = BTreeSet::new();
        let operations =
            operations.map(|((operation, (accessor, members)), sensitive)| Operation {
                id: operation.id.clone(),
                method: operation.method,
                path: operation.path.clone(),
                summary: operation.summary.clone(),
                description: operation.description.clone(),
                words: operation.words.clone(),
                deprecated: operation.deprecated,
                server: operation.server.clone(),
                body: operation.body,
                pointer: operation.pointer.clone(),
                accessor: accessor.clone(),
                parameters: self.members(
                    &operation.parameters,
                    members,
                    sensitive,
                    Travels::of(operation.body),
                ),
                answer: match &operation.response {
                    Response::Json(ty) => Answer::Json(rust(ty)),
                    Response::Binary(media) => Answer::Binary(media.clone()),
                },
                feature: 0,
                // Of several that fetch a type, the first: a resource under another path is the same resource.
                fetches: self.fetched(operation).filter(|id| fetched.insert(*id)),
                expands: None,
            });
        operations.collect()
    }

    /// The type that an operation fetches, if it takes the id of one and nothing else.
    fn fetched(&self, operation: &ir::Operation) -> Option<ItemId> {
        let mut required = operation.parameters.iter().filter(|p| p.required);
        let (Some(only), None) = (required.next(), required.next()) else {
            return None;
        };
        let (Ty::Id(id), Place::Path, Method::Get) = (&only.ty, only.place, operation.method)
        else {
            return None;
        };
        let Response::Json(Ty::Named(answer)) = &operation.response else {
            return None;
        };
        let gives = match &self.api.get(*answer).def {
            Def::Union(union) => union.arms.iter().any(|arm| arm.ty == Ty::Named(*id)),
            _ => answer == id,
        };
        gives.then_some(item(*id))
    }

    /// How a type's members travel, at all places that use it.
    fn travels(&self, ty: &Type) -> Travels {
        let each = ty.uses.iter().map(|place| match place.owner {
            Owner::Operation(index) => Travels::of(self.api.operations[index].body),
            Owner::Schema(_) => Travels::of(Body::Json),
        });
        each.fold(Travels::default(), Travels::and)
    }

    fn members(
        &self,
        fields: &[ir::Field],
        names: &[String],
        sensitive: &[bool],
        travels: Travels,
    ) -> Vec<Member> {
        let fields = fields.iter().zip(names).zip(sensitive);
        fields
            .map(|((field, ident), sensitive)| Member {
                ident: ident.clone(),
                wire: field.name.clone(),
                ty: rust(&field.ty),
                required: field.required,
                nullable: field.nullable,
                clearable: field.clearable,
                sensitive: *sensitive,
                expands: field.facts.expandable,
                place: field.place,
                travels,
                facts: facts::facts(self.api, field, item),
            })
            .collect()
    }

    /// What those types are that the contract has in other words, or in other places.
    fn about_delivered(&self, krate: &mut Crate) {
        let Some(webhooks) = self.api.webhooks else {
            return;
        };
        let mut tell = |id: TypeId, about: About| krate[item(id)].about = about;
        let pointer = |id: TypeId| Some(self.api.get(id).pointer.clone());
        tell(
            webhooks.event_type,
            About {
                what: What::EventType,
                ..About::default()
            },
        );
        tell(
            webhooks.object,
            About {
                what: What::EventObject,
                reference: pointer(webhooks.object),
                ..About::default()
            },
        );
        if let Some(notification) = webhooks.notification {
            let tag = match &self.api.get(notification.event).def {
                Def::Record(record) => record.object_tag().unwrap_or_default(),
                _ => "",
            };
            tell(
                notification.ty,
                About {
                    what: What::Notification(tag.to_owned()),
                    reference: pointer(notification.event),
                    feature: Some(WEBHOOK.to_owned()),
                    ..About::default()
                },
            );
        }
    }
}

/// A type where it is used.
fn rust(ty: &Ty) -> RustType {
    let boxed = |inner: &Ty| Box::new(rust(inner));
    match ty {
        Ty::Bool => RustType::Bool,
        Ty::Int => RustType::I64,
        Ty::Float => RustType::F64,
        Ty::Text => RustType::Text,
        Ty::Empty => RustType::Empty,
        Ty::Json => RustType::Json,
        Ty::Timestamp => RustType::Timestamp,
        Ty::DateTime => RustType::DateTime,
        Ty::Currency => RustType::Currency,
        Ty::Decimal => RustType::Decimal,
        Ty::Int64 => RustType::Int64,
        Ty::Binary => RustType::Upload,
        Ty::Named(id) => RustType::Item(item(*id)),
        Ty::Id(id) => RustType::Id(item(*id)),
        Ty::Expandable { target, deleted } => RustType::Expandable {
            target: item(*target),
            deleted: deleted.map(item),
        },
        Ty::List(inner) => RustType::List(boxed(inner)),
        Ty::Map(inner) => RustType::Map(boxed(inner)),
        Ty::Nullable(inner) => RustType::Option(boxed(inner)),
        Ty::Clearable(inner) => RustType::Clearable(boxed(inner)),
        Ty::Page(page, inner) => RustType::Page(*page, boxed(inner)),
    }
}

fn is_params(module: &[String]) -> bool {
    module.last().is_some_and(|m| m == PARAMS)
}
