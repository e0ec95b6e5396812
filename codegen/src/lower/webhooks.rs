//! What webhooks deliver.
//!
//! The contract leaves open what an event is about and says the names of events elsewhere: where an endpoint asks for
//! them. The overlay's `webhooks:` says which places these are, and the types are made of what stands there.

use std::collections::BTreeSet;

use super::event_objects::event_objects;
use crate::ir::{
    Api, Arm, Def, Enumeration, Field, Method, Notification, Owner, Record, Response, Rule, Side,
    Ty, Type, TypeId, Union, Use, Webhooks,
};
use crate::source::{Diagnostics, pointer};
use crate::spec::Additions;

/// The component schema of an event with its object in it.
const EVENT: &str = "event";
/// The pointer of the enumeration of the events' names.
const EVENT_TYPES: &str = "event_types";
/// The component schema of an event that is delivered without its data.
const NOTIFICATION: &str = "notification";
const KEYS: [&str; 3] = [EVENT, EVENT_TYPES, NOTIFICATION];

/// Asks for all events, and is none.
const ALL: &str = "*";
/// The parts of an event that a notification leaves out.
const FETCHED: [&str; 2] = ["data", "changes"];

/// Types what webhooks deliver, if the overlay says where the contract has it. Errors are about the overlay; returned is the
/// key that one is about, if any, and then nothing is typed.
pub(super) fn webhooks(
    api: &mut Api,
    additions: &Additions,
    errors: &mut Diagnostics,
) -> Option<&'static str> {
    let section = &additions.webhooks;
    for (key, _) in section.iter().filter(|(key, _)| !KEYS.contains(key)) {
        section.get(key);
        errors.push(
            section.pointer(key),
            format!("`{key}` is nothing that is said of webhooks"),
            format!("what is said is {}", KEYS.join(", ")),
        );
    }
    section.iter().next()?;
    let mut refuse = |key: &'static str, what: String, help: &str| {
        errors.push(section.pointer(key), what, help);
        Some(key)
    };
    let Some(event) = section.get(EVENT).and_then(|schema| record(api, schema)) else {
        return refuse(
            EVENT,
            "this is no object of the contract".to_owned(),
            "name the component schema of an event",
        );
    };
    let names = section
        .get(EVENT_TYPES)
        .and_then(|place| values(api, place));
    let Some(names) = names else {
        let help =
            "give the JSON pointer of the enumeration of the events that an endpoint can ask for";
        return refuse(
            EVENT_TYPES,
            "there is no enumeration at this place".to_owned(),
            help,
        );
    };
    let Some(data) = named(api, event, "data").filter(|data| open_field(api, *data, "object"))
    else {
        let help =
            "the object of an event is expected in its `data`, where the contract leaves it open";
        return refuse(
            EVENT,
            "this event has no open `data.object`".to_owned(),
            help,
        );
    };
    if !text_field(api, event, "type") {
        return refuse(
            EVENT,
            "this event has no `type` that is text".to_owned(),
            "name the component schema of an event",
        );
    }
    let notification = match section.get(NOTIFICATION) {
        None => None,
        Some(schema) => match notified(api, schema) {
            Ok(found) => Some(found),
            Err((what, help)) => return refuse(NOTIFICATION, what, help),
        },
    };

    let carriers: Vec<TypeId> = std::iter::once(event)
        .chain(notification.map(|(id, _)| id))
        .collect();
    let arms = objects(api, &carriers);
    let tags: Vec<&str> = arms.iter().filter_map(tag).collect();
    api.event_objects = event_objects(&names, &tags, &additions.event_objects);
    let object = add(
        api,
        event,
        &["data", "object"],
        field_pointer(api, data, "object"),
        Def::Union(Union {
            tag: Some("object".to_owned()),
            arms,
            gated: true,
        }),
    );
    retype(api, data, "object", object);
    let event_type = add(
        api,
        event,
        &["type"],
        field_pointer(api, event, "type"),
        Def::Enumeration(Enumeration::of(names)),
    );
    retype(api, event, "type", event_type);
    let notification = notification.map(|(of, operation)| {
        let (place, record) = (field_pointer(api, of, NOTIFICATION), without_data(api, of));
        Notification {
            ty: add(api, of, &[NOTIFICATION], place, Def::Record(record)),
            event: of,
            operation,
        }
    });
    api.webhooks = Some(Webhooks {
        event,
        object,
        event_type,
        notification,
    });
    None
}

pub(super) fn record(api: &Api, schema: &str) -> Option<TypeId> {
    match api.schemas.get(schema) {
        Some(crate::ir::Schema::Type(id)) if matches!(api.get(*id).def, Def::Record(_)) => {
            Some(*id)
        }
        _ => None,
    }
}

fn values(api: &Api, place: &str) -> Option<Vec<String>> {
    api.types.iter().find_map(|ty| match &ty.def {
        Def::Enumeration(names) if ty.pointer == place => Some(
            names
                .values
                .iter()
                .filter(|name| *name != ALL)
                .cloned()
                .collect(),
        ),
        _ => None,
    })
}

fn field<'a>(api: &'a Api, id: TypeId, name: &str) -> Option<&'a Field> {
    match &api.get(id).def {
        Def::Record(record) => record.fields.iter().find(|field| field.name == name),
        _ => None,
    }
}

fn named(api: &Api, id: TypeId, name: &str) -> Option<TypeId> {
    match field(api, id, name)?.ty {
        Ty::Named(id) => Some(id),
        _ => None,
    }
}

fn open_field(api: &Api, id: TypeId, name: &str) -> bool {
    field(api, id, name).is_some_and(|field| field.ty == Ty::Json)
}

fn text_field(api: &Api, id: TypeId, name: &str) -> bool {
    field(api, id, name).is_some_and(|field| field.ty == Ty::Text)
}

/// The event that a notification is of, and the operation that fetches it.
fn notified(api: &Api, schema: &str) -> Result<(TypeId, usize), (String, &'static str)> {
    let Some(id) = record(api, schema) else {
        let help = "name the component schema of an event that is delivered without its data";
        return Err(("this is no object of the contract".to_owned(), help));
    };
    let fetches = api.operations.iter().position(|operation| {
        operation.method == Method::Get
            && operation.response == Response::Json(Ty::Named(id))
            && operation.path.matches('{').count() == 1
    });
    let Some(operation) = fetches else {
        return Err((
            "no operation of the contract fetches this event by its id".to_owned(),
            "name an event that one does fetch",
        ));
    };
    let related = named(api, id, "related_object");
    if field(api, id, "id").is_none() || !related.is_some_and(|id| text_field(api, id, "url")) {
        return Err((
            "this event has no `id`, or no `related_object` with a `url`".to_owned(),
            "name an event that says what it is about",
        ));
    }
    Ok((id, operation))
}

/// Every object that a reply can hold, told by its `object`. Deleted ones are none: an event about a deletion has the
/// object as it was.
fn objects(api: &Api, carriers: &[TypeId]) -> Vec<Arm> {
    let mut seen = BTreeSet::new();
    let mut arms = Vec::new();
    for (id, ty) in api.iter() {
        let Def::Record(record) = &ty.def else {
            continue;
        };
        let Some(tag) = record.object_tag() else {
            continue;
        };
        let live = ty.schema.is_some() && ty.side == Side::Response && !record.is_deleted();
        if live && !carriers.contains(&id) && seen.insert(tag) {
            arms.push(Arm::of(Ty::Named(id), Rule::Tag(tag.to_owned())));
        }
    }
    arms
}

/// What an object's `object` is.
fn tag(arm: &Arm) -> Option<&str> {
    match &arm.rule {
        Rule::Tag(tag) => Some(tag),
        _ => None,
    }
}

fn without_data(api: &Api, event: TypeId) -> Record {
    let Def::Record(record) = &api.get(event).def else {
        return Record::default();
    };
    let mut record = record.clone();
    record
        .fields
        .retain(|field| !FETCHED.contains(&field.name.as_str()));
    record.resource = None;
    record
}

/// Adds a type that belongs to a part of the owner.
pub(super) fn add(
    api: &mut Api,
    owner: TypeId,
    path: &[&str],
    pointer: String,
    def: Def,
) -> TypeId {
    let id = TypeId(api.types.len() as u32);
    api.types.push(Type {
        def,
        schema: None,
        side: Side::Response,
        uses: vec![Use {
            owner: Owner::Schema(owner),
            path: path.iter().map(|&step| step.to_owned()).collect(),
            side: Side::Response,
            pointer: pointer.clone(),
        }],
        pointer,
        title: None,
        description: None,
        words: None,
    });
    id
}

/// Where a field of a record stands.
fn field_pointer(api: &Api, owner: TypeId, field: &str) -> String {
    pointer::child(&format!("{}/properties", api.get(owner).pointer), field)
}

fn retype(api: &mut Api, owner: TypeId, name: &str, to: TypeId) {
    if let Some(Type {
        def: Def::Record(record),
        ..
    }) = api.types.get_mut(owner.0 as usize)
    {
        for field in record.fields.iter_mut().filter(|field| field.name == name) {
            field.ty = Ty::Named(to);
            // A limit on the text says nothing of one of its values.
            field.facts.max_length = None;
        }
    }
}
