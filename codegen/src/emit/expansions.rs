//! Paths of what can be expanded, for the compiler to check and an editor to complete.

use std::collections::BTreeMap;

use proc_macro2::{Literal, TokenStream};
use quote::quote;

use super::{Context, Here, ident};
use crate::ir::{Api, Def, Field, Operation, Page, Record, Response, Ty, TypeId};

/// The parameter that takes the paths.
pub(super) const EXPAND: &str = "expand";

/// What can be expanded, by type: every type that a path may lead through, or end at.
pub(crate) struct Expansions {
    leads: Vec<bool>,
}

impl Expansions {
    /// A field leads somewhere if it can be expanded itself, or leads on to one that can. Types hold each other, so this
    /// goes round until nothing changes.
    pub(crate) fn new(api: &Api) -> Self {
        let mut found = Expansions {
            leads: vec![false; api.types.len()],
        };
        loop {
            let mut changed = false;
            for (id, ty) in api.iter() {
                let leads = match &ty.def {
                    Def::Record(record) => {
                        record.fields.iter().any(|f| found.is_step(api, record, f))
                    }
                    Def::Union(union) => union.needed().iter().any(|a| found.leads_on(&a.ty)),
                    Def::Enumeration(_) => false,
                };
                if leads && !found.leads[id.0 as usize] {
                    found.leads[id.0 as usize] = true;
                    changed = true;
                }
            }
            if !changed {
                return found;
            }
        }
    }

    /// Whether a field belongs in a path: it can be expanded itself, or what is below it can.
    pub(crate) fn is_step(&self, api: &Api, record: &Record, field: &Field) -> bool {
        if !field.facts.expandable {
            return false;
        }
        match target(&field.ty) {
            Some(Target::Reference(_) | Target::Page(_)) => true,
            Some(Target::Part(id)) => {
                // A part of a resource may be left out until it is asked for: the contract doesn't tell which is.
                let left_out = record.object_tag().is_some()
                    && !field.required
                    && matches!(field.ty, Ty::Named(_))
                    && !matches!(api.get(id).def, Def::Enumeration(_));
                left_out || self.leads[id.0 as usize]
            }
            None => false,
        }
    }

    fn leads_on(&self, ty: &Ty) -> bool {
        matches!(target(ty), Some(Target::Part(id)) if self.leads[id.0 as usize])
    }
}

/// What a step leads to.
enum Target<'t> {
    /// An object of its own.
    Reference(TypeId),
    /// An object within the object.
    Part(TypeId),
    /// A list.
    Page(&'t Ty),
}

fn target(ty: &Ty) -> Option<Target<'_>> {
    match ty {
        Ty::Expandable { target, .. } => Some(Target::Reference(*target)),
        Ty::Named(id) => Some(Target::Part(*id)),
        Ty::Page(Page::List, item) => Some(Target::Page(item)),
        // A path goes through a plain list without naming it.
        Ty::List(inner) | Ty::Nullable(inner) => target(inner),
        _ => None,
    }
}

impl Context<'_> {
    /// The steps that a path can take from a type.
    pub(super) fn steps(&self, id: TypeId, here: &Here<'_>) -> Option<TokenStream> {
        let steps = self.steps_of(id);
        if steps.is_empty() {
            return None;
        }
        let cfg = here.cfg;
        let from = ident(&self.names.types.types[id.0 as usize].name);
        let rows = steps.into_iter().filter_map(|(name, (member, ty))| {
            let to = self.target_type(ty, here)?;
            let member = ident(member);
            Some(quote!(#member #name => #to;))
        });
        Some(quote!(#cfg rt::expandable! { crate::ExpandPath; #from; #(#rows)* }))
    }

    /// Steps by their name on the wire: of a union, those of its arms that lead to the same.
    fn steps_of(&self, id: TypeId) -> BTreeMap<&str, (&str, &Ty)> {
        let members = &self.names.members[id.0 as usize];
        match &self.api.get(id).def {
            Def::Record(record) => record
                .fields
                .iter()
                .zip(members)
                .filter(|(field, _)| self.expansions.is_step(self.api, record, field))
                .map(|(field, member)| (field.name.as_str(), (member.as_str(), &field.ty)))
                .collect(),
            Def::Union(union) => {
                let mut all: BTreeMap<&str, Option<(&str, &Ty)>> = BTreeMap::new();
                for arm in union.needed() {
                    let Ty::Named(arm) = &arm.ty else { continue };
                    // A union within a union would have to be looked through again: the contract has none.
                    if !matches!(self.api.get(*arm).def, Def::Record(_)) {
                        continue;
                    }
                    for (name, step) in self.steps_of(*arm) {
                        all.entry(name)
                            .and_modify(|known| {
                                *known = known.filter(|(member, ty)| {
                                    *member == step.0 && same_target(ty, step.1)
                                });
                            })
                            .or_insert(Some(step));
                    }
                }
                all.into_iter()
                    .filter_map(|(name, step)| Some((name, step?)))
                    .collect()
            }
            Def::Enumeration(_) => BTreeMap::new(),
        }
    }

    fn target_type(&self, ty: &Ty, here: &Here<'_>) -> Option<TokenStream> {
        Some(match target(ty)? {
            Target::Reference(id) | Target::Part(id) => {
                self.path(&self.names.types.types[id.0 as usize], here)
            }
            Target::Page(item) => {
                let item = self.target_type(item, here)?;
                quote!(rt::List<#item>)
            }
        })
    }

    /// The setter that takes a path, of a request whose answer has something to expand.
    pub(super) fn expand_path(
        &self,
        operation: &Operation,
        here: &Here<'_>,
    ) -> Option<TokenStream> {
        let row = operation.parameters.iter().position(|p| {
            p.name == EXPAND && !p.required && p.ty == Ty::List(Box::new(Ty::Text))
        })?;
        let row = Literal::usize_unsuffixed(row);
        let Response::Json(answer) = &operation.response else {
            return None;
        };
        let root = match answer {
            Ty::Named(id) if !self.steps_of(*id).is_empty() => {
                self.path(&self.names.types.types[id.0 as usize], here)
            }
            Ty::Page(Page::List | Page::SearchResult, item) => match &**item {
                Ty::Named(id) if !self.steps_of(*id).is_empty() => {
                    let item = self.path(&self.names.types.types[id.0 as usize], here);
                    quote!(rt::List<#item>)
                }
                _ => return None,
            },
            _ => return None,
        };
        Some(quote! {
            /// Expands what a path leads to, beside what is expanded already: at most four levels deep.
            pub fn expand_path<T, L>(
                self,
                path: fn(crate::ExpandPath<#root>) -> crate::ExpandPath<T, L>,
            ) -> Self {
                Self(self.0.push(#row, path(Default::default())), self.1)
            }
        })
    }
}

fn same_target(one: &Ty, other: &Ty) -> bool {
    match (target(one), target(other)) {
        (
            Some(Target::Reference(one) | Target::Part(one)),
            Some(Target::Reference(other) | Target::Part(other)),
        ) => one == other,
        (Some(Target::Page(one)), Some(Target::Page(other))) => same_target(one, other),
        _ => false,
    }
}
