//! Which page is about what.

use std::collections::BTreeMap;

use codegen::describe::Page;
use codegen::model::{Crate, Item, ItemId, ItemKind, RustType, Scalar, Side, Variant};

/// The pages of types and events.
pub(super) struct Links {
    /// The types that have pages, by the contract's names.
    resources: BTreeMap<String, ItemId>,
    names: BTreeMap<ItemId, String>,
    /// The names of events.
    events: Vec<String>,
    /// Objects by their tags.
    objects: BTreeMap<String, ItemId>,
}

/// The address of an operation's page.
pub(crate) fn operation_page(id: &str) -> String {
    format!("operations/{}/", id.to_lowercase())
}

impl Links {
    pub(super) fn new(krate: &Crate) -> Self {
        let mut resources = BTreeMap::new();
        let mut names = BTreeMap::new();
        for (name, id) in &krate.schemas {
            let item = &krate[*id];
            let is_its_own = item.component.as_deref() == Some(name) && !item.is_alias();
            if is_its_own && item.side == Side::Response {
                resources.insert(name.clone(), *id);
                names.insert(*id, name.clone());
            }
        }
        let mut objects = BTreeMap::new();
        for id in resources.values() {
            if let Some(tag) = tag(&krate[*id]) {
                // A resource goes before a part of the same tag.
                let known: Option<&ItemId> = objects.get(tag);
                if known.is_none_or(|known| !krate[*known].is_resource && krate[*id].is_resource) {
                    objects.insert(tag.to_owned(), *id);
                }
            }
        }
        Self {
            events: variants(krate).iter().map(|v| v.wire.clone()).collect(),
            resources,
            names,
            objects,
        }
    }

    pub(super) fn resource(&self, name: &str) -> Option<ItemId> {
        self.resources.get(name).copied()
    }

    pub(super) fn resources(&self) -> impl Iterator<Item = &str> {
        self.resources.keys().map(String::as_str)
    }

    pub(super) fn events(&self) -> impl Iterator<Item = &str> {
        self.events.iter().map(String::as_str)
    }

    pub(super) fn objects(&self) -> impl Iterator<Item = (&str, ItemId)> {
        self.objects.iter().map(|(tag, id)| (tag.as_str(), *id))
    }

    /// The name of a type's page.
    pub(super) fn name(&self, krate: &Crate, id: ItemId) -> Option<&str> {
        self.names.get(&krate.resolve(id)).map(String::as_str)
    }

    /// The object that an event is about, by the event's name: `customer.subscription.created` is about a subscription,
    /// and `checkout.session.completed` about a `checkout.session`.
    pub(super) fn object_of(&self, event: &str) -> Option<ItemId> {
        let (about, _) = event.rsplit_once('.')?;
        let mut rest = about;
        loop {
            let mut head = rest;
            loop {
                if let Some(id) = self.objects.get(head) {
                    return Some(*id);
                }
                match head.rsplit_once('.') {
                    Some((shorter, _)) => head = shorter,
                    None => break,
                }
            }
            rest = rest.split_once('.')?.1;
        }
    }

    /// The page that a link in words leads to.
    pub(super) fn page(&self, krate: &Crate, page: Page<'_>) -> Option<String> {
        match page {
            Page::Item(id) => Some(format!("resources/{}/", self.name(krate, id)?)),
            Page::Field(id, member) => Some(format!(
                "resources/{}/#{}",
                self.name(krate, id)?,
                member.wire
            )),
            Page::Operation(operation) => Some(operation_page(&operation.id)),
            Page::Event(name) => Some(format!("events/{name}/")),
        }
    }
}

/// The text of an item's `object`.
pub(super) fn tag(item: &Item) -> Option<&str> {
    let ItemKind::Record(record) = &item.kind else {
        return None;
    };
    let is_deleted = record.constants.iter().any(|c| c.name == "deleted");
    let mut constants = record.constants.iter().filter(|_| !is_deleted);
    constants.find_map(|constant| match &constant.value {
        Scalar::Text(text) if constant.name == "object" => Some(text.as_str()),
        _ => None,
    })
}

/// The events.
pub(super) fn variants(krate: &Crate) -> &[Variant] {
    match krate
        .webhooks
        .map(|webhooks| &krate[webhooks.event_type].kind)
    {
        Some(ItemKind::Enum(variants)) => variants,
        _ => &[],
    }
}

/// The item that a type is, or is several of, or refers to.
pub(super) fn inner(ty: &RustType) -> Option<ItemId> {
    match ty {
        RustType::Item(id) | RustType::Id(id) | RustType::Expandable { target: id, .. } => {
            Some(*id)
        }
        RustType::List(inner)
        | RustType::Map(inner)
        | RustType::Option(inner)
        | RustType::Clearable(inner)
        | RustType::Boxed(inner)
        | RustType::Page(_, inner) => self::inner(inner),
        _ => None,
    }
}
