//! What a file imports, so that it calls things by their names.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Crate, Entry, File, ItemId};

/// The type parameters of `expand_path`, within which these names are theirs.
const GENERIC: [&str; 2] = ["T", "L"];

/// The items of other files that a file imports.
///
/// An import that nothing uses is a warning, and one of what isn't there an error: imported is what is used whenever the file
/// is there. A name that two things have is nobody's.
pub(super) fn of(krate: &Crate, file: &File) -> BTreeSet<ItemId> {
    let mut taken: BTreeMap<&str, BTreeSet<ItemId>> = BTreeMap::new();
    let mut own = BTreeSet::from(GENERIC);
    let mut used = BTreeSet::new();
    for entry in &file.entries {
        let mut uses: Vec<ItemId> = Vec::new();
        match entry {
            Entry::Item(id) => {
                own.insert(krate[*id].path.name.as_str());
                // What another name is of is said once, by its whole path.
                krate[*id].types(&mut |ty| ty.mentions(&mut |id| uses.push(id)));
            }
            Entry::Request(index) => {
                let operation = &krate.operations[*index];
                own.insert(operation.request());
                let parameters = operation.parameters.iter().map(|p| &p.ty);
                for ty in parameters.chain([operation.answer.ty()]) {
                    ty.mentions(&mut |id| uses.push(id));
                }
                uses.extend(operation.fetches);
            }
        }
        for id in &uses {
            taken.entry(&krate[*id].path.name).or_default().insert(*id);
        }
        if entry.needs(krate) == file.needs {
            used.extend(uses);
        }
    }
    let here: BTreeSet<ItemId> = file
        .entries
        .iter()
        .filter_map(|entry| match entry {
            Entry::Item(id) => Some(*id),
            Entry::Request(_) => None,
        })
        .collect();
    used.retain(|id| {
        let item = &krate[*id];
        let name = item.path.name.as_str();
        !here.contains(id)
            && !own.contains(name)
            && taken[name].len() == 1
            && (item.is_opaque || item.needs.is_superset(&file.needs))
    });
    used
}
