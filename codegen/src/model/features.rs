//! Which cargo features need which type.
//!
//! A feature is a namespace. It has its own resources, what its operations take and answer, and the types that these are
//! made of; of any other resource that is mentioned there is an opaque form, without fields. So a program pays for the
//! namespaces that it uses: an invoice refers to half of the API.

use std::collections::{BTreeMap, BTreeSet};

use super::{ByItem, Crate, ItemId, ItemKind, RustType};
use crate::naming::homes;
use crate::naming::own::{ERRORS, WEBHOOK};

/// A type that more features need than this is always there.
const LISTED: usize = 8;

/// A set of features, by their index.
pub type FeatureSet = BTreeSet<usize>;

/// The features of a crate.
#[derive(Debug, Default)]
pub struct Features {
    /// Their names, sorted.
    pub names: Vec<String>,
}

impl Features {
    /// Finds the features of a crate, and what needs which of them.
    pub(super) fn settle(krate: &mut Crate) {
        let of_operation: Vec<String> = krate
            .operations
            .iter()
            .map(|operation| feature_of(operation.module()))
            .collect();
        let mut all: BTreeSet<&str> = of_operation.iter().map(String::as_str).collect();
        let homes = Homes::of(krate, &all);
        let mut reached = ByItem::new(krate, BTreeSet::new());
        for (id, home) in homes.iter() {
            homes.reach(krate, vec![id], home, &mut reached);
        }
        for (feature, operation) in of_operation.iter().zip(&krate.operations) {
            let mut roots = answered(krate, operation.answer.ty());
            for parameter in &operation.parameters {
                homes.followed(&parameter.ty, feature, &mut |id| roots.push(id));
            }
            homes.reach(krate, roots, feature, &mut reached);
        }
        if let Some(webhooks) = &krate.webhooks {
            all.insert(WEBHOOK);
            let mut roots = vec![webhooks.event];
            roots.extend(webhooks.notification.iter().flat_map(|n| [n.ty, n.event]));
            homes.reach(krate, roots, WEBHOOK, &mut reached);
        }
        let unreached: Vec<ItemId> = krate
            .iter()
            .filter(|(id, item)| !item.is_alias() && reached[*id].is_empty())
            .map(|(id, _)| id)
            .collect();
        if !unreached.is_empty() {
            all.insert(ERRORS);
            homes.reach(krate, unreached, ERRORS, &mut reached);
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
        let always = krate.features.all();
        for (item, needs) in krate.items.iter_mut().zip(needs) {
            item.needs = if needs.len() > LISTED {
                always.clone()
            } else {
                needs
            };
        }
        for id in named(krate) {
            krate[id].is_opaque = true;
        }
    }

    /// All of them: what needs these is always there.
    #[must_use]
    pub fn all(&self) -> FeatureSet {
        (0..self.names.len()).collect()
    }

    /// The condition that a set's items are there, as `cfg` has it; none if they always are.
    #[must_use]
    pub fn condition(&self, set: &FeatureSet) -> Option<String> {
        let always = set.is_empty() || set.len() == self.names.len();
        (!always).then(|| any(&self.list(set)))
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

/// The namespaces of the resources that have one.
///
/// A reply mentions half of the API: an invoice its customer, a customer their subscriptions. So a feature has the fields of
/// what its own operations answer, and of its namespace's resources; any other resource is there, but opaque.
struct Homes(BTreeMap<ItemId, String>);

impl Homes {
    fn of(krate: &Crate, features: &BTreeSet<&str>) -> Self {
        let resources = krate
            .iter()
            .filter(|(_, item)| item.is_resource && matches!(item.kind, ItemKind::Record(_)));
        let homes = resources.map(|(id, item)| (id, feature_of(&item.path.module)));
        Self(
            homes
                .filter(|(_, home)| features.contains(home.as_str()))
                .collect(),
        )
    }

    fn iter(&self) -> impl Iterator<Item = (ItemId, &str)> {
        self.0.iter().map(|(id, home)| (*id, home.as_str()))
    }

    /// What a type mentions whose fields a feature has.
    fn followed(&self, ty: &RustType, feature: &str, each: &mut impl FnMut(ItemId)) {
        ty.mentions(&mut |id| {
            if self.0.get(&id).is_none_or(|home| home == feature) {
                each(id);
            }
        });
    }

    fn reach<'f>(
        &self,
        krate: &Crate,
        mut waiting: Vec<ItemId>,
        feature: &'f str,
        reached: &mut ByItem<BTreeSet<&'f str>>,
    ) {
        while let Some(id) = waiting.pop() {
            if reached[id].insert(feature) {
                krate[id].types(&mut |ty| self.followed(ty, feature, &mut |id| waiting.push(id)));
            }
        }
    }
}

/// What is mentioned where its fields may not be there: resources.
fn named(krate: &Crate) -> BTreeSet<ItemId> {
    let mut named = BTreeSet::new();
    let mut mention = |needs: &FeatureSet, ty: &RustType| {
        ty.mentions(&mut |id| {
            if !needs.is_subset(&krate[id].needs) {
                named.insert(id);
            }
        });
    };
    for item in &krate.items {
        item.types(&mut |ty| mention(&item.needs, ty));
    }
    for operation in &krate.operations {
        let parameters = operation.parameters.iter().map(|p| &p.ty);
        let types = parameters.chain([operation.answer.ty()]);
        types.for_each(|ty| mention(&[operation.feature].into(), ty));
    }
    named
}

/// The feature of a module.
fn feature_of(module: &[String]) -> String {
    homes::top(module).join("_")
}

/// What an operation answers: a type, or those that it is one of.
fn answered(krate: &Crate, answer: &RustType) -> Vec<ItemId> {
    let mut roots = Vec::new();
    answer.mentions(&mut |id| {
        roots.push(id);
        if let ItemKind::Union(union) = &krate[id].kind {
            let arms = union.needed().iter();
            arms.for_each(|arm| arm.ty.mentions(&mut |id| roots.push(id)));
        }
    });
    roots
}
