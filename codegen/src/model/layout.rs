//! Which file holds what.
//!
//! A public module is a folder. What it holds comes from private files and is re-exported: operations one a file,
//! types by the resource they belong to, nested parameters by the parameter they are part of. Requests are in a public
//! module of the namespace's, so that they don't stand between its types; their functions are in the namespace.

use std::collections::{BTreeMap, BTreeSet};

use super::{Crate, FeatureSet, ItemId, ModulePath, Path};
use crate::naming::path::{PARAMS, SHARED};
use crate::naming::words;

/// The module of a namespace's requests.
pub const REQUESTS: &str = "requests";

/// Which private file of its module.
#[derive(Debug, Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileId {
    /// The folder within the module; none if it is empty.
    pub folder: String,
    /// The file's name.
    pub name: String,
}

impl FileId {
    /// The file of a module's types with that name.
    pub(super) fn of_types(module: &[String], name: impl Into<String>) -> Self {
        let folder = match module.last().map(String::as_str) {
            Some(PARAMS | SHARED) => "",
            _ => SHARED,
        };
        FileId {
            folder: folder.to_owned(),
            name: name.into(),
        }
    }
}

/// A public module.
#[derive(Debug, Default)]
pub struct Module {
    /// Its private files.
    pub files: BTreeMap<FileId, File>,
    /// What lives elsewhere and is shown here, by its name.
    pub shown: Vec<(String, ItemId)>,
    /// The resources in it that have an opaque form.
    pub opaque: Vec<ItemId>,
    /// The condition that every one of these has its fields; none if one always has.
    pub full: Option<String>,
    /// Public modules below.
    pub children: BTreeSet<String>,
    /// The features that need what is in its files.
    pub own: FeatureSet,
    /// The features that need any of it, and of what is below: all, if a resource's opaque form is.
    pub needs: FeatureSet,
}

/// A private file.
#[derive(Debug, Default)]
pub struct File {
    /// What it holds: requests, and then items by their names.
    pub entries: Vec<Entry>,
    /// The features that need any of it.
    pub needs: FeatureSet,
}

/// One thing that a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Entry {
    /// A request, by its operation's index.
    Request(usize),
    /// A type, or another name for one.
    Item(ItemId),
}

impl Entry {
    /// The features that have it.
    #[must_use]
    pub fn needs(self, krate: &Crate) -> FeatureSet {
        match self {
            Entry::Request(index) => [krate.operations[index].feature].into(),
            Entry::Item(id) => krate[id].needs.clone(),
        }
    }

    fn name(self, krate: &Crate) -> Option<&str> {
        match self {
            Entry::Request(_) => None,
            Entry::Item(id) => Some(&krate[id].path.name),
        }
    }
}

/// Lays out a crate.
pub(super) fn settle(krate: &mut Crate, shown: impl Iterator<Item = (Path, ItemId)>) {
    let mut modules: BTreeMap<ModulePath, Module> = BTreeMap::new();
    for (index, operation) in krate.operations.iter().enumerate() {
        let module = modules.entry(operation.module().to_vec()).or_default();
        let file = FileId {
            folder: REQUESTS.to_owned(),
            name: words::snake(operation.accessor.function()),
        };
        let file = module.files.entry(file).or_default();
        file.entries.push(Entry::Request(index));
    }
    for (id, item) in krate.iter() {
        let module = modules.entry(item.path.module.clone()).or_default();
        let file = module.files.entry(item.file.clone()).or_default();
        file.entries.push(Entry::Item(id));
        if item.is_opaque {
            module.opaque.push(id);
        }
    }
    for (path, id) in shown {
        let module = modules.entry(path.module).or_default();
        module.shown.push((path.name, id));
    }
    merge_small(&mut modules, krate);
    for file in modules.values_mut().flat_map(|m| m.files.values_mut()) {
        file.entries.sort_by_key(|entry| entry.name(krate));
        let needs = file.entries.iter().map(|entry| entry.needs(krate));
        file.needs = needs.flatten().collect();
    }
    // What a namespace takes is shown wherever its operations are.
    for operation in &krate.operations {
        let params = [operation.module(), &[PARAMS.to_owned()]].concat();
        if let Some(module) = modules.get_mut(&params) {
            module.own.insert(operation.feature);
        }
    }
    for module in modules.values_mut() {
        module.full = full(krate, &module.opaque);
    }
    connect(&mut modules, &krate.features.all());
    krate.modules = modules;
}

/// A module with few nested parameters keeps them in one file.
fn merge_small(modules: &mut BTreeMap<ModulePath, Module>, krate: &mut Crate) {
    const FEW: usize = 24;
    let params = modules.iter_mut();
    for (path, module) in params.filter(|(path, _)| path.last().is_some_and(|m| m == PARAMS)) {
        if module.files.is_empty() {
            continue;
        }
        if module
            .files
            .values()
            .map(|f| f.entries.len())
            .sum::<usize>()
            <= FEW
        {
            let files = std::mem::take(&mut module.files).into_values();
            let all = File {
                entries: files.flat_map(|file| file.entries).collect(),
                needs: FeatureSet::new(),
            };
            let id = FileId::of_types(path, "all");
            for entry in &all.entries {
                if let Entry::Item(item) = entry {
                    krate[*item].file = id.clone();
                }
            }
            module.files.insert(id, all);
        }
    }
}

/// The condition that every one of these resources has its fields; none if one always has.
fn full(krate: &Crate, resources: &[ItemId]) -> Option<String> {
    let sets: BTreeSet<&FeatureSet> = resources.iter().map(|id| &krate[*id].needs).collect();
    // What any of two features turns on, any of three that have them does too.
    let least = sets.iter().filter(|set| {
        !sets
            .iter()
            .any(|other| *other != **set && other.is_subset(set))
    });
    let conditions: Vec<String> = least
        .map(|set| krate.features.condition(set))
        .collect::<Option<_>>()?;
    Some(match conditions.as_slice() {
        [one] => one.clone(),
        _ => format!("all({})", conditions.join(", ")),
    })
}

/// Fills in parents, and what each module needs.
fn connect(modules: &mut BTreeMap<ModulePath, Module>, always: &FeatureSet) {
    for module in modules.values_mut() {
        let files = module.files.values().flat_map(|file| &file.needs);
        module.own.extend(files);
        module.needs.extend(&module.own);
        if !module.opaque.is_empty() {
            module.needs.extend(always);
        }
    }
    let needs: Vec<(ModulePath, FeatureSet)> = modules
        .iter()
        .map(|(path, module)| (path.clone(), module.needs.clone()))
        .collect();
    for (path, needs) in needs {
        for depth in 0..path.len() {
            let module = modules.entry(path[..depth].to_vec()).or_default();
            module.needs.extend(&needs);
            module.children.insert(path[depth].clone());
        }
    }
}
