//! Every place of the contract that words can be about, as it is before places become one type.

use crate::ir::{
    Api, Constant, Def, Field, Method, Place as Travels, Record, Response, Rule, Scalar, Schema,
    Ty, TypeId,
};
use crate::model::EXPAND;

/// A field, a parameter, or a value of one.
pub(crate) struct Place<'p> {
    /// The namespace of the owner: the schema's name, or the path without version and parameters.
    pub(crate) space: &'p str,
    /// The owner, and the names that lead here.
    pub(crate) chain: &'p str,
    /// Which sections have words for it.
    pub(crate) side: Side,
    /// The field, and where it is, if a type has it: it has none for a constant.
    pub(crate) field: Option<(&'p Field, Slot)>,
    /// What is beside it.
    pub(crate) beside: Beside<'p>,
    /// The enumerations of what it holds, and the unions that have texts.
    pub(crate) values: Vec<TypeId>,
    /// The one value of a constant.
    pub(crate) value: Option<&'p str>,
}

impl Place<'_> {
    /// Whether the generator has its own words for it.
    pub(crate) fn is_our_own(&self) -> bool {
        let is_expand =
            |field: &Field| field.name == EXPAND && field.ty == Ty::List(Box::new(Ty::Text));
        // Of an id in a path, it is told whose it is.
        let is_path_id =
            |field: &Field| self.side == Side::Path && matches!(field.ty, Ty::Id(_) | Ty::Text);
        self.field
            .is_some_and(|(field, _)| is_expand(field) || is_path_id(field))
    }

    /// The name that words are looked up by.
    pub(crate) fn name(&self) -> &str {
        self.chain.rsplit('.').next().unwrap_or(self.chain)
    }
}

/// The fields of one type.
#[derive(Clone, Copy)]
pub(crate) struct Beside<'p>(&'p [Field], &'p [Constant]);

impl Beside<'_> {
    /// Whether one of them has this name.
    pub(crate) fn has(self, name: &str) -> bool {
        self.0.iter().any(|field| field.name == name)
            || self.1.iter().any(|constant| constant.name == name)
    }
}

/// Where a field is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Slot {
    /// In a record, by its index.
    Field(TypeId, usize),
    /// Among an operation's parameters, by their indices.
    Parameter(usize, usize),
}

/// What a place is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    /// It comes back.
    Field,
    /// It is sent.
    Parameter,
    /// It picks out what comes back.
    Filter,
    /// It is part of the path.
    Path,
}

/// Calls for each place of an API as it was lowered.
pub(crate) fn each(api: &Api, found: &mut dyn FnMut(&Place<'_>)) {
    let mut walk = Walk {
        api,
        is_shown: true,
        space: String::new(),
        chain: String::new(),
        found,
    };
    for (id, ty) in api.iter() {
        if let Some(schema) = &ty.schema {
            let space = schema.strip_prefix("deleted_").unwrap_or(schema);
            walk.begin(schema, space.to_owned());
            walk.ty(id, Side::Field);
        }
    }
    // Words may be about one error alone, though all of them are read as one type.
    walk.is_shown = false;
    for (name, schema) in &api.schemas {
        if let Schema::Merged(id) = schema {
            walk.begin(name, name.clone());
            walk.ty(*id, Side::Field);
        }
    }
    walk.is_shown = true;
    for (index, operation) in api.operations.iter().enumerate() {
        walk.begin(&operation.id, space_of(&operation.path));
        let side = match operation.method {
            Method::Get => Side::Filter,
            _ => Side::Parameter,
        };
        for (at, field) in operation.parameters.iter().enumerate() {
            let side = match field.place {
                Travels::Path => Side::Path,
                Travels::Query | Travels::Body => side,
            };
            let slot = Slot::Parameter(index, at);
            walk.field(field, slot, Beside(&operation.parameters, &[]), side);
        }
        if let Response::Json(ty) = &operation.response {
            walk.inner(ty, Side::Field);
        }
    }
    // A copy of the event's fields: what is said of these is said of it.
    if let Some(notification) = api.webhooks.and_then(|webhooks| webhooks.notification)
        && let Some(schema) = &api.get(notification.event).schema
    {
        walk.begin(schema, schema.clone());
        walk.ty(notification.ty, Side::Field);
    }
}

/// The namespace of a path.
fn space_of(path: &str) -> String {
    let segments = path
        .split('/')
        .filter(|s| !s.is_empty() && !s.starts_with('{'));
    let segments: Vec<&str> = segments.collect();
    match segments.split_first() {
        Some((&"v1", rest)) => rest.join("."),
        _ => segments.join("."),
    }
}

struct Walk<'w> {
    api: &'w Api,
    /// Whether words for these places are shown at them.
    is_shown: bool,
    space: String,
    chain: String,
    found: &'w mut dyn FnMut(&Place<'_>),
}

impl<'w> Walk<'w> {
    fn begin(&mut self, owner: &str, space: String) {
        self.space = space;
        self.chain.clear();
        self.chain.push_str(owner);
    }

    fn ty(&mut self, id: TypeId, side: Side) {
        match &self.api.get(id).def {
            Def::Record(Record {
                fields, constants, ..
            }) => {
                let beside = Beside(fields, constants);
                for (index, field) in fields.iter().enumerate() {
                    self.field(field, Slot::Field(id, index), beside, side);
                }
                constants
                    .iter()
                    .for_each(|c| self.constant(c, beside, side));
            }
            Def::Union(union) => {
                for arm in &union.arms {
                    self.inner(&arm.ty, side);
                }
            }
            Def::Enumeration(_) => {}
        }
    }

    /// Words may be about it, though no type shows them.
    fn constant(&mut self, constant: &Constant, beside: Beside<'_>, side: Side) {
        let length = self.chain.len();
        self.chain.push('.');
        self.chain.push_str(&constant.name);
        (self.found)(&Place {
            space: &self.space,
            chain: &self.chain,
            side,
            field: None,
            beside,
            values: Vec::new(),
            value: match &constant.value {
                Scalar::Text(text) => Some(text),
                _ => None,
            },
        });
        self.chain.truncate(length);
    }

    fn field(&mut self, field: &Field, slot: Slot, beside: Beside<'_>, side: Side) {
        let length = self.chain.len();
        self.chain.push('.');
        self.chain.push_str(&field.name);
        let mut values = Vec::new();
        if self.is_shown {
            self.enumerations(&field.ty, &mut values);
        }
        (self.found)(&Place {
            space: &self.space,
            chain: &self.chain,
            side,
            field: self.is_shown.then_some((field, slot)),
            beside,
            values,
            value: None,
        });
        self.inner(&field.ty, side);
        self.chain.truncate(length);
    }

    /// What is inside a type, but for what has a name of its own.
    fn inner(&mut self, ty: &Ty, side: Side) {
        match ty {
            Ty::Named(id) if self.api.get(*id).schema.is_none() => self.ty(*id, side),
            Ty::List(inner)
            | Ty::Map(inner)
            | Ty::Nullable(inner)
            | Ty::Clearable(inner)
            | Ty::Page(_, inner) => self.inner(inner, side),
            _ => {}
        }
    }

    /// The enumerations that a field's value can be of.
    fn enumerations(&self, ty: &Ty, out: &mut Vec<TypeId>) {
        match ty {
            Ty::Named(id) => match &self.api.get(*id).def {
                Def::Enumeration(_) => out.push(*id),
                Def::Union(union) if self.api.get(*id).schema.is_none() => {
                    if union
                        .arms
                        .iter()
                        .any(|arm| matches!(arm.rule, Rule::Text(_)))
                    {
                        out.push(*id);
                    }
                    for arm in &union.arms {
                        self.enumerations(&arm.ty, out);
                    }
                }
                _ => {}
            },
            Ty::List(inner) | Ty::Map(inner) | Ty::Nullable(inner) | Ty::Clearable(inner) => {
                self.enumerations(inner, out);
            }
            _ => {}
        }
    }
}

/// Whether a namespace is, or is in, another: the beginning of its name, with an `s` or without.
pub(super) fn is_in(space: &str, outer: &str) -> bool {
    if outer.is_empty() {
        return true;
    }
    let Some(rest) = space.strip_prefix(outer) else {
        return false;
    };
    let rest = rest.strip_prefix('s').unwrap_or(rest);
    rest.is_empty() || rest.starts_with(['.', '_'])
}

/// Whether a key fits a place: it is the end of the chain, from a `.` on; or from a `_` on, if a `.` follows.
pub(super) fn fits(chain: &str, key: &str) -> bool {
    let Some(before) = chain.strip_suffix(key) else {
        return false;
    };
    match before.chars().next_back() {
        None | Some('.') => true,
        Some('_') => match key.split_once('.') {
            Some((owner, _)) => owner.split('_').all(|word| !word.is_empty()),
            None => false,
        },
        Some(_) => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_the_end_of_a_chain() {
        let chain = "customer.shipping_address.city";
        for key in ["city", "shipping_address.city", "address.city", chain] {
            assert!(fits(chain, key), "{key}");
        }
        for key in ["ity", "ping_address.city", "country", "address"] {
            assert!(!fits(chain, key), "{key}");
        }
        assert!(!fits("refund.fee_amount", "amount"));
    }

    #[test]
    fn a_namespace_is_the_beginning_of_a_name() {
        for space in ["issuing.card", "issuing_card", "issuing", "issuings.x"] {
            assert!(is_in(space, "issuing"), "{space}");
        }
        assert!(is_in("invoices.pay", "invoice"));
        assert!(!is_in("invoiceitem", "invoice"));
        assert!(!is_in("card", "issuing"));
    }

    #[test]
    fn a_path_without_version_and_parameters_is_a_namespace() {
        assert_eq!(space_of("/v1/invoices/{invoice}/pay"), "invoices.pay");
        assert_eq!(space_of("/v2/core/accounts/{id}"), "v2.core.accounts");
    }
}
