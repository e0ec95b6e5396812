//! Which file holds what.
//!
//! A public module is a folder. What it holds comes from private files and is re-exported: requests one a file,
//! types by the resource they belong to, nested parameters by the parameter they are part of.

use std::collections::{BTreeMap, BTreeSet};

use super::features::{Features, Set};
use crate::ir::{Api, Side, TypeId};
use crate::naming::homes::{ModulePath, PARAMS, SHARED};
use crate::naming::types::Path;
use crate::naming::{Names, words};

/// One thing that a file holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Item {
    /// A type.
    Type(TypeId),
    /// A published name that has come to be another type's.
    Alias(Path, TypeId),
    /// A request, by its operation.
    Request(usize),
}

/// A public module.
#[derive(Debug, Default)]
pub(super) struct Module {
    /// Private files by name: the folder within the module, the file, and what it holds.
    pub(super) files: BTreeMap<(String, String), Vec<Item>>,
    /// What lives elsewhere and is shown here, by its name.
    pub(super) shown: Vec<(String, TypeId)>,
    /// Public modules below.
    pub(super) children: BTreeSet<String>,
    /// What any of it needs.
    pub(super) needs: Set,
}

/// The private folder of a namespace's requests.
const REQUESTS: &str = "requests";

/// Every public module by its path; the root is the empty path.
pub(super) type Layout = BTreeMap<ModulePath, Module>;

pub(super) fn layout(api: &Api, names: &Names, features: &Features) -> Layout {
    let mut layout = Layout::new();
    for (index, accessor) in names.accessors.iter().enumerate() {
        let module = layout.entry(accessor.modules().to_vec()).or_default();
        let file = words::snake(accessor.function());
        module
            .files
            .entry((REQUESTS.to_owned(), file))
            .or_default()
            .push(Item::Request(index));
    }
    for (id, ty) in api.iter() {
        let path = &names.types.types[id.0 as usize];
        let params = path.module.last().is_some_and(|m| m == PARAMS);
        let file = if params || names.anchors[id.0 as usize].is_none() {
            let first = ty
                .uses
                .iter()
                .find(|u| u.side == Side::Request)
                .and_then(|u| u.path.first());
            match first.filter(|_| params) {
                Some(parameter) => words::snake(parameter),
                None => first_words(&path.name, 1),
            }
        } else {
            let anchor = names.anchors[id.0 as usize]
                .and_then(|a| api.get(a).schema.as_deref())
                .unwrap_or(&path.name);
            words::snake(anchor.rsplit('.').next().unwrap_or(anchor))
        };
        place(&mut layout, &path.module, file, Item::Type(id));
    }
    for (path, id) in &names.types.aliases {
        let item = Item::Alias(path.clone(), *id);
        place(&mut layout, &path.module, "aliases".to_owned(), item);
    }
    for (path, id) in &names.types.shown {
        layout
            .entry(path.module.clone())
            .or_default()
            .shown
            .push((path.name.clone(), *id));
    }
    merge_small(&mut layout);
    for (index, accessor) in names.accessors.iter().enumerate() {
        let mut params = accessor.modules().to_vec();
        params.push(PARAMS.to_owned());
        if let Some(module) = layout.get_mut(&params) {
            module.needs.insert(features.operations[index]);
        }
    }
    connect(&mut layout, features);
    layout
}

fn place(layout: &mut Layout, module: &[String], file: String, item: Item) {
    let folder = match module.last().map(String::as_str) {
        Some(PARAMS | SHARED) => String::new(),
        _ => SHARED.to_owned(),
    };
    // A name without Latin letters makes no file's name.
    let file = if file.is_empty() {
        "other".to_owned()
    } else {
        file
    };
    layout
        .entry(module.to_vec())
        .or_default()
        .files
        .entry((folder, file))
        .or_default()
        .push(item);
}

/// A module with few nested parameters keeps them in one file.
fn merge_small(layout: &mut Layout) {
    const FEW: usize = 24;
    for (path, module) in layout.iter_mut() {
        if path.last().is_none_or(|m| m != PARAMS) || module.files.is_empty() {
            continue;
        }
        if module.files.values().map(Vec::len).sum::<usize>() <= FEW {
            let all = std::mem::take(&mut module.files)
                .into_values()
                .flatten()
                .collect();
            module.files.insert((String::new(), "all".to_owned()), all);
        }
    }
}

/// Fills in parents and what each module needs.
fn connect(layout: &mut Layout, features: &Features) {
    let paths: Vec<ModulePath> = layout.keys().cloned().collect();
    for path in &paths {
        let needs: Set = layout[path]
            .files
            .values()
            .flatten()
            .flat_map(|item| item_needs(item, features))
            .chain(layout[path].needs.iter().copied())
            .collect();
        for depth in (0..=path.len()).rev() {
            let module = layout.entry(path[..depth].to_vec()).or_default();
            module.needs.extend(&needs);
            if let Some(child) = path.get(depth) {
                module.children.insert(child.clone());
            }
        }
    }
}

/// The features that need an item.
pub(super) fn item_needs(item: &Item, features: &Features) -> Set {
    match item {
        Item::Type(id) => features.types[id.0 as usize].clone(),
        Item::Request(index) => Set::from([features.operations[*index]]),
        Item::Alias(_, id) => features.types[id.index()].clone(),
    }
}

/// The first words of a type's name, as a file's name.
fn first_words(name: &str, count: usize) -> String {
    words::words(name)
        .into_iter()
        .take(count)
        .collect::<Vec<_>>()
        .join("_")
}
