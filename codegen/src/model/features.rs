//! Which cargo features need which type.
//!
//! A feature is a namespace. A type is compiled when any feature whose requests reach it is on. Sets of many features
//! get a hidden feature of their own, which the features in it turn on: an invoice reaches half of all types, and
//! so do most namespaces, and a list of fifty names at each of them would be noise.

use std::collections::{BTreeMap, BTreeSet};

use super::{ByItem, Crate, ItemId};
use crate::naming::own::{ERRORS, WEBHOOK};
use crate::naming::{homes, words};

/// More features than this are written as a hidden one.
const LISTED: usize = 2;

/// A set of features, by their index.
pub type FeatureSet = BTreeSet<usize>;

/// The features of a crate.
#[derive(Debug, Default)]
pub struct Features {
    /// Their names, sorted.
    pub names: Vec<String>,
    /// Names of hidden features, by the sets that they stand for.
    pub hidden: BTreeMap<FeatureSet, String>,
}

impl Features {
    /// Finds the features of a crate, and what needs which of them.
    pub(super) fn settle(krate: &mut Crate) {
        let of_operation: Vec<String> = krate
            .operations
            .iter()
            .map(|operation| homes::top(operation.module()).join("_"))
            .collect();
        let mut all: BTreeSet<&str> = of_operation.iter().map(String::as_str).collect();
        let mut reached = ByItem::new(krate, BTreeSet::new());
        for (feature, operation) in of_operation.iter().zip(&krate.operations) {
            let mut roots = Vec::new();
            let parameters = operation.parameters.iter().map(|p| &p.ty);
            for ty in parameters.chain([operation.answer.ty()]) {
                ty.mentions(&mut |id| roots.push(id));
            }
            reach(krate, roots, feature, &mut reached);
        }
        if let Some(webhooks) = &krate.webhooks {
            all.insert(WEBHOOK);
            let mut roots = vec![webhooks.event];
            roots.extend(webhooks.notification.iter().flat_map(|n| [n.ty, n.event]));
            reach(krate, roots, WEBHOOK, &mut reached);
        }
        let unreached: Vec<ItemId> = krate
            .iter()
            .filter(|(id, item)| !item.is_alias() && reached[*id].is_empty())
            .map(|(id, _)| id)
            .collect();
        if !unreached.is_empty() {
            all.insert(ERRORS);
            reach(krate, unreached, ERRORS, &mut reached);
        }
        let index: BTreeMap<&str, usize> =
            all.iter().enumerate().map(|(i, name)| (*name, i)).collect();
        let needs: Vec<FeatureSet> = krate
            .iter()
            .map(|(id, _)| reached[id].iter().map(|name| index[name]).collect())
            .collect();
        let operations: Vec<usize> = of_operation.iter().map(|f| index[f.as_str()]).collect();
        krate.features.names = all.into_iter().map(str::to_owned).collect();
        for (operation, feature) in krate.operations.iter_mut().zip(operations) {
            operation.feature = feature;
        }
        for (item, needs) in krate.items.iter_mut().zip(needs) {
            item.needs = needs;
        }
        krate.features.hidden = hidden(krate);
    }

    /// Registers a set that arises from putting items together, such as a file's or a module's.
    pub(super) fn adopt(&mut self, set: &FeatureSet, mut name: String) {
        if self.is_hidden(set) && !self.hidden.contains_key(set) {
            while self.hidden.values().any(|other| *other == name) {
                name.push('_');
            }
            self.hidden.insert(set.clone(), name);
        }
    }

    /// Whether a set is written as a hidden feature.
    fn is_hidden(&self, set: &FeatureSet) -> bool {
        set.len() > LISTED && set.len() < self.names.len()
    }

    /// The condition that a set's items are there, as `cfg` has it; none if they always are.
    #[must_use]
    pub fn condition(&self, set: &FeatureSet) -> Option<String> {
        if set.len() == self.names.len() || set.is_empty() {
            return None;
        }
        let names: Vec<&str> = match self.hidden.get(set) {
            Some(hidden) => vec![hidden],
            None => self.list(set),
        };
        Some(any(&names))
    }

    /// The same condition, with the feature that a user would turn on named first if it is one of the set: the compiler
    /// shows it to whoever uses what is off, and a hidden feature's name would help nobody.
    #[must_use]
    pub fn condition_led_by(&self, feature: &str, set: &FeatureSet) -> Option<String> {
        match self.hidden.get(set) {
            Some(hidden) if self.list(set).contains(&feature) => Some(any(&[feature, hidden])),
            _ => self.condition(set),
        }
    }

    /// The features that a set stands for.
    #[must_use]
    pub fn list(&self, set: &FeatureSet) -> Vec<&str> {
        set.iter().map(|i| self.names[*i].as_str()).collect()
    }

    /// The one feature of a set, if it is one.
    #[must_use]
    pub fn only(&self, set: &FeatureSet) -> Option<&str> {
        match self.list(set).as_slice() {
            [one] => Some(one),
            _ => None,
        }
    }

    /// Every feature with the hidden ones it turns on, and the hidden ones themselves.
    #[must_use]
    pub fn table(&self) -> BTreeMap<&str, Vec<&str>> {
        let mut table: BTreeMap<&str, Vec<&str>> = self
            .names
            .iter()
            .map(|n| (n.as_str(), Vec::new()))
            .collect();
        for (set, hidden) in &self.hidden {
            table.insert(hidden, Vec::new());
            for feature in self.list(set) {
                table.entry(feature).or_default().push(hidden);
            }
        }
        table.values_mut().for_each(|v| v.sort_unstable());
        table
    }
}

fn any(features: &[&str]) -> String {
    let each: Vec<String> = features
        .iter()
        .map(|name| format!("feature = {name:?}"))
        .collect();
    match each.as_slice() {
        [one] => one.clone(),
        _ => format!("any({})", each.join(", ")),
    }
}

/// A hidden feature is called after the first resource that needs it, or the first type.
fn hidden(krate: &Crate) -> BTreeMap<FeatureSet, String> {
    let mut candidates: BTreeMap<&FeatureSet, BTreeSet<(usize, String)>> = BTreeMap::new();
    let types = krate.items.iter().filter(|item| !item.is_alias());
    for item in types.filter(|item| krate.features.is_hidden(&item.needs)) {
        let path = &item.path;
        let name = words::snake(&format!("{}_{}", path.module.join("_"), path.name));
        let rank = match &item.component {
            _ if item.is_resource => 0,
            Some(_) => 1,
            None => 2,
        };
        let names = candidates.entry(&item.needs).or_default();
        names.insert((rank, format!("_{name}")));
    }
    candidates
        .into_iter()
        .filter_map(|(set, names)| Some((set.clone(), names.into_iter().next()?.1)))
        .collect()
}

fn reach<'f>(
    krate: &Crate,
    mut waiting: Vec<ItemId>,
    feature: &'f str,
    reached: &mut ByItem<BTreeSet<&'f str>>,
) {
    while let Some(id) = waiting.pop() {
        if reached[id].insert(feature) {
            krate[id].mentions(&mut |id| waiting.push(id));
        }
    }
}
