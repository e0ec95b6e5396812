//! Which cargo features need which type.
//!
//! A feature is a namespace. A type is compiled when any feature whose requests reach it is on. Sets of many features
//! get a hidden feature of their own, which the features in it turn on: an invoice reaches half of all types, and
//! so do most namespaces, and a list of fifty names at each of them would be noise.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use crate::ir::{Api, Def, Response, TypeId};
use crate::naming::{Names, homes};

/// The feature of what no request needs: the error bodies, and the objects they may hold.
const ERRORS: &str = "errors";
/// The feature of what webhooks deliver, which is no namespace.
pub(super) const WEBHOOK: &str = "webhook";
/// More features than this are written as a hidden one.
const LISTED: usize = 2;

/// A set of features, by their index.
pub(super) type Set = BTreeSet<usize>;

/// The features, and what needs them.
pub(super) struct Features {
    /// The features' names, sorted.
    pub(super) names: Vec<String>,
    /// By operation.
    pub(super) operations: Vec<usize>,
    /// By type.
    pub(super) types: Vec<Set>,
    /// Names of hidden features.
    hidden: BTreeMap<Set, String>,
}

impl Features {
    pub(super) fn new(api: &Api, names: &Names) -> Self {
        let of_operation: Vec<String> = names
            .accessors
            .iter()
            .map(|a| homes::top(a.modules()).join("_"))
            .collect();
        let mut all: BTreeSet<String> = of_operation.iter().cloned().collect();
        let mut reached = vec![BTreeSet::new(); api.types.len()];
        for (feature, operation) in of_operation.iter().zip(&api.operations) {
            let mut roots = Vec::new();
            operation
                .parameters
                .iter()
                .for_each(|p| p.ty.mentions(&mut |id| roots.push(id)));
            if let Response::Json(ty) = &operation.response {
                ty.mentions(&mut |id| roots.push(id));
            }
            reach(api, roots, feature, &mut reached);
        }
        if let Some(webhooks) = &api.webhooks {
            all.insert(WEBHOOK.to_owned());
            let mut roots = vec![webhooks.event];
            roots.extend(webhooks.notification.iter().flat_map(|n| [n.ty, n.event]));
            reach(api, roots, WEBHOOK, &mut reached);
        }
        let unreached: Vec<TypeId> = api
            .iter()
            .filter(|(id, _)| reached[id.0 as usize].is_empty())
            .map(|(id, _)| id)
            .collect();
        if !unreached.is_empty() {
            all.insert(ERRORS.to_owned());
            reach(api, unreached, ERRORS, &mut reached);
        }
        let index: BTreeMap<&str, usize> = all
            .iter()
            .enumerate()
            .map(|(i, f)| (f.as_str(), i))
            .collect();
        let types: Vec<Set> = reached
            .iter()
            .map(|set| set.iter().map(|f| index[f.as_str()]).collect())
            .collect();
        let operations = of_operation.iter().map(|f| index[f.as_str()]).collect();
        let mut features = Features {
            names: all.into_iter().collect(),
            operations,
            types,
            hidden: BTreeMap::new(),
        };
        features.name_hidden(api, names);
        features
    }

    /// A hidden feature is called after the first resource that needs it, or the first type.
    fn name_hidden(&mut self, api: &Api, names: &Names) {
        let mut candidates: BTreeMap<&Set, BTreeSet<(usize, String)>> = BTreeMap::new();
        for (id, ty) in api.iter() {
            let set = &self.types[id.0 as usize];
            if set.len() > LISTED && set.len() < self.names.len() {
                let path = &names.types.types[id.0 as usize];
                let name = format!(
                    "_{}",
                    crate::naming::words::snake(&format!(
                        "{}_{}",
                        path.module.join("_"),
                        path.name
                    ))
                );
                let rank = match &ty.def {
                    Def::Record(record) if record.resource.is_some() && !record.is_deleted() => 0,
                    _ if ty.schema.is_some() => 1,
                    _ => 2,
                };
                candidates.entry(set).or_default().insert((rank, name));
            }
        }
        self.hidden = candidates
            .into_iter()
            .filter_map(|(set, names)| Some((set.clone(), names.into_iter().next()?.1)))
            .collect();
    }

    /// The condition of a set: `#[cfg(...)]`.
    pub(super) fn cfg(&self, set: &Set) -> TokenStream {
        match self.condition(set) {
            Some(condition) => quote!(#[cfg(#condition)]),
            None => TokenStream::new(),
        }
    }

    /// The same condition, with the feature that a user would turn on named first if it is one of the set: the compiler
    /// shows it to whoever uses what is off, and a hidden feature's name would help nobody.
    pub(super) fn cfg_led_by(&self, feature: &str, set: &Set) -> TokenStream {
        let leads = set.iter().any(|i| self.names[*i] == feature);
        match self.condition(set) {
            Some(_) if leads && self.hidden.contains_key(set) => {
                let hidden = &self.hidden[set];
                quote!(#[cfg(any(feature = #feature, feature = #hidden))])
            }
            _ => self.cfg(set),
        }
    }

    /// How many operations each feature has, in the features' order.
    pub(super) fn counts(&self) -> impl Iterator<Item = (&str, usize)> {
        self.names.iter().enumerate().map(|(index, name)| {
            let count = self.operations.iter().filter(|of| **of == index).count();
            (name.as_str(), count)
        })
    }

    /// The same without its attribute; none if it always holds.
    pub(super) fn condition(&self, set: &Set) -> Option<TokenStream> {
        if set.len() == self.names.len() || set.is_empty() {
            return None;
        }
        if let Some(hidden) = self.hidden.get(set) {
            return Some(quote!(feature = #hidden));
        }
        let names = set.iter().map(|i| &self.names[*i]);
        Some(match set.len() {
            1 => quote!(#(feature = #names)*),
            _ => quote!(any(#(feature = #names),*)),
        })
    }

    /// The features a set stands for, in words.
    pub(super) fn list(&self, set: &Set) -> Vec<&str> {
        set.iter().map(|i| self.names[*i].as_str()).collect()
    }

    /// Every feature with the hidden ones it turns on, and the hidden ones themselves.
    pub(super) fn table(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut table: BTreeMap<&str, Vec<&str>> = self
            .names
            .iter()
            .map(|n| (n.as_str(), Vec::new()))
            .collect();
        for (set, hidden) in &self.hidden {
            table.insert(hidden, Vec::new());
            for feature in set {
                table
                    .entry(self.names[*feature].as_str())
                    .or_default()
                    .push(hidden);
            }
        }
        table.values_mut().for_each(|v| v.sort_unstable());
        table
    }

    /// Registers sets that arise from putting items together, such as a file's or a module's.
    pub(super) fn adopt<'s>(&mut self, sets: impl IntoIterator<Item = (&'s Set, String)>) {
        for (set, name) in sets {
            if set.len() > LISTED && set.len() < self.names.len() {
                let name = unused(name, &self.hidden);
                self.hidden.entry(set.clone()).or_insert(name);
            }
        }
    }
}

/// A hidden feature's name that no other has.
fn unused(mut name: String, hidden: &BTreeMap<Set, String>) -> String {
    while hidden.values().any(|other| *other == name) {
        name.push('_');
    }
    name
}

fn reach(api: &Api, mut waiting: Vec<TypeId>, feature: &str, reached: &mut [BTreeSet<String>]) {
    while let Some(id) = waiting.pop() {
        if !reached[id.0 as usize].insert(feature.to_owned()) {
            continue;
        }
        match &api.get(id).def {
            Def::Record(record) => record
                .fields
                .iter()
                .for_each(|f| f.ty.mentions(&mut |id| waiting.push(id))),
            Def::Union(union) => union
                .needed()
                .iter()
                .for_each(|a| a.ty.mentions(&mut |id| waiting.push(id))),
            Def::Enumeration(_) => {}
        }
    }
}
