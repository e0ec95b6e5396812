//! Paths of what can be expanded, for the compiler to check and an editor to complete.

use std::collections::BTreeMap;

use super::{
    Answer, ByItem, Crate, Expands, Item, ItemId, ItemKind, Member, Operation, Page, RustType,
    Scalar, Step,
};

/// The parameter that takes the paths.
pub const EXPAND: &str = "expand";

/// Finds what can be expanded.
pub(super) fn settle(krate: &mut Crate) {
    let found = Expansions::new(krate);
    let ids: Vec<ItemId> = krate.iter().map(|(id, _)| id).collect();
    let steps: Vec<Vec<Step>> = ids.iter().map(|id| found.steps(*id)).collect();
    let has_steps = ByItem(steps.iter().map(|steps| !steps.is_empty()).collect());
    let expands: Vec<Vec<bool>> = krate.items.iter().map(|i| found.members(i)).collect();
    let operations: Vec<Option<Expands>> = krate
        .operations
        .iter()
        .map(|operation| operation_expands(operation, &has_steps))
        .collect();
    for ((item, steps), expands) in krate.items.iter_mut().zip(steps).zip(expands) {
        item.steps = steps;
        if let ItemKind::Record(record) | ItemKind::Params(record) = &mut item.kind {
            for (member, expands) in record.members.iter_mut().zip(expands) {
                member.expands = expands;
            }
        }
    }
    for (operation, expands) in krate.operations.iter_mut().zip(operations) {
        operation.expands = expands;
    }
}

/// The parameter that takes paths, and what they begin at.
fn operation_expands(operation: &Operation, has_steps: &ByItem<bool>) -> Option<Expands> {
    let parameter = operation.parameters.iter().position(|p| {
        p.wire == EXPAND && !p.required && p.ty == RustType::List(Box::new(RustType::Text))
    })?;
    let Answer::Json(answer) = &operation.answer else {
        return None;
    };
    let object = |ty: &RustType| match ty {
        RustType::Item(id) if has_steps[*id] => Some(RustType::Item(*id)),
        _ => None,
    };
    let from = match answer {
        RustType::Page(Page::List | Page::SearchResult, item) => {
            RustType::Page(Page::List, Box::new(object(item)?))
        }
        answer => object(answer)?,
    };
    Some(Expands { parameter, from })
}

/// Where paths lead.
struct Expansions<'c> {
    krate: &'c Crate,
    /// Whether a path may lead through a type, or end at it.
    leads: ByItem<bool>,
}

impl<'c> Expansions<'c> {
    /// A field leads somewhere if it can be expanded itself, or leads on to one that can. Types hold each other, so this
    /// goes round until nothing changes.
    fn new(krate: &'c Crate) -> Self {
        let mut found = Expansions {
            krate,
            leads: ByItem::new(krate, false),
        };
        loop {
            let mut changed = false;
            for (id, item) in krate.iter() {
                if found.leads[id] {
                    continue;
                }
                let leads = match &item.kind {
                    ItemKind::Record(_) | ItemKind::Params(_) => {
                        found.members(item).contains(&true)
                    }
                    ItemKind::Union(union) => union.needed().iter().any(|a| found.leads_on(&a.ty)),
                    ItemKind::Enum(_) | ItemKind::Alias(_) => false,
                };
                if leads {
                    found.leads[id] = true;
                    changed = true;
                }
            }
            if !changed {
                return found;
            }
        }
    }

    /// By member: whether it belongs in a path, as it can be expanded itself or what is below it can.
    fn members(&self, item: &Item) -> Vec<bool> {
        match &item.kind {
            ItemKind::Record(record) | ItemKind::Params(record) => {
                let is_object = record
                    .constants
                    .iter()
                    .any(|c| c.name == "object" && matches!(c.value, Scalar::Text(_)));
                let members = record.members.iter();
                members.map(|m| self.is_step(m, is_object)).collect()
            }
            _ => Vec::new(),
        }
    }

    fn is_step(&self, member: &Member, of_object: bool) -> bool {
        if !member.expands {
            return false;
        }
        match self.target(&member.ty) {
            Some(Target::Reference(_) | Target::Page(_)) => true,
            Some(Target::Part(id)) => {
                // A part of a resource may be left out until it is asked for: the contract doesn't tell which is.
                let left_out = of_object
                    && !member.required
                    && matches!(member.ty, RustType::Item(_))
                    && !matches!(self.krate[id].kind, ItemKind::Enum(_));
                left_out || self.leads[id]
            }
            None => false,
        }
    }

    fn leads_on(&self, ty: &RustType) -> bool {
        matches!(self.target(ty), Some(Target::Part(id)) if self.leads[id])
    }

    /// The steps that a path can take from an item.
    fn steps(&self, id: ItemId) -> Vec<Step> {
        let steps = self.members_by_name(id).into_iter();
        let steps = steps.filter_map(|(wire, member)| {
            Some(Step {
                ident: member.ident.clone(),
                wire: wire.to_owned(),
                to: self.target_type(&member.ty)?,
            })
        });
        steps.collect()
    }

    /// Steps by their name on the wire: of a union, those of its arms that lead to the same.
    fn members_by_name(&self, id: ItemId) -> BTreeMap<&'c str, &'c Member> {
        let item = &self.krate[id];
        match &item.kind {
            ItemKind::Record(record) | ItemKind::Params(record) => {
                let members = record.members.iter().zip(self.members(item));
                members
                    .filter(|(_, is_step)| *is_step)
                    .map(|(member, _)| (member.wire.as_str(), member))
                    .collect()
            }
            ItemKind::Union(union) => {
                let mut all: BTreeMap<&str, Option<&Member>> = BTreeMap::new();
                for arm in union.needed() {
                    let RustType::Item(arm) = arm.ty else {
                        continue;
                    };
                    // A union within a union would have to be looked through again: the contract has none.
                    if matches!(self.krate[arm].kind, ItemKind::Union(_)) {
                        continue;
                    }
                    for (name, step) in self.members_by_name(arm) {
                        all.entry(name)
                            .and_modify(|known| {
                                *known = known.filter(|known| {
                                    known.ident == step.ident
                                        && self.same_target(&known.ty, &step.ty)
                                });
                            })
                            .or_insert(Some(step));
                    }
                }
                all.into_iter()
                    .filter_map(|(name, step)| Some((name, step?)))
                    .collect()
            }
            ItemKind::Enum(_) | ItemKind::Alias(_) => BTreeMap::new(),
        }
    }

    fn target_type(&self, ty: &RustType) -> Option<RustType> {
        Some(match self.target(ty)? {
            Target::Reference(id) | Target::Part(id) => RustType::Item(id),
            Target::Page(item) => RustType::Page(Page::List, Box::new(self.target_type(item)?)),
        })
    }

    fn same_target(&self, one: &RustType, other: &RustType) -> bool {
        match (self.target(one), self.target(other)) {
            (
                Some(Target::Reference(one) | Target::Part(one)),
                Some(Target::Reference(other) | Target::Part(other)),
            ) => one == other,
            (Some(Target::Page(one)), Some(Target::Page(other))) => self.same_target(one, other),
            _ => false,
        }
    }

    fn target<'t>(&self, ty: &'t RustType) -> Option<Target<'t>> {
        match ty {
            RustType::Expandable { target, .. } => Some(Target::Reference(*target)),
            RustType::Item(id) => Some(Target::Part(*id)),
            RustType::Page(Page::List, item) => Some(Target::Page(item)),
            // A path goes through a plain list without naming it.
            RustType::List(inner) | RustType::Option(inner) => self.target(inner),
            _ => None,
        }
    }
}

/// What a step leads to.
enum Target<'t> {
    /// An object of its own.
    Reference(ItemId),
    /// An object within the object.
    Part(ItemId),
    /// A list.
    Page(&'t RustType),
}
