//! The generator on the real contract: the same bytes however many threads it has, and names that keep the rules.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::support::{self, named};
use codegen::ir::{Api, Owner, TypeId};
use codegen::naming::path::LONGEST;
use codegen::{Inputs, Output};

/// The contract in spec/, under the names that the rules choose.
fn inputs() -> Inputs {
    Inputs {
        names: codegen::NamesLock::default(),
        ..support::contract()
    }
}

fn with_threads(threads: usize) -> Output {
    let pool = rayon::ThreadPoolBuilder::new()
        .num_threads(threads)
        .build()
        .unwrap();
    pool.install(|| codegen::generate(&inputs()))
        .unwrap_or_else(|errors| panic!("{errors}"))
}

#[test]
fn every_run_gives_the_same_bytes() {
    let one = with_threads(1);
    assert!(one.files.len() > 1000);
    for threads in [1, 2, 5] {
        let other = with_threads(threads);
        let names: Vec<_> = one.files.keys().collect();
        assert_eq!(names, other.files.keys().collect::<Vec<_>>());
        for (path, bytes) in &one.files {
            assert!(
                *bytes == other.files[path],
                "{path} differs with {threads} threads"
            );
        }
    }
}

/// Every public type's name, alias and request, with its module and what the contract says in its place.
static PUBLIC_NAMES: LazyLock<Vec<(Vec<String>, String, String)>> = LazyLock::new(|| {
    let inputs = inputs();
    let (api, names) = named(&inputs.snapshot, &inputs.overlay);
    let mut out = Vec::new();
    for (operation, accessor) in api.operations.iter().zip(&names.accessors) {
        let place = format!("{} {}", operation.id, operation.path);
        out.push((accessor.modules().to_vec(), accessor.request.clone(), place));
    }
    for (id, _) in api.iter() {
        let path = &names.types.types[id.0 as usize];
        out.push((path.module.clone(), path.name.clone(), said(&api, id)));
    }
    for (path, id) in &names.types.shown {
        out.push((path.module.clone(), path.name.clone(), said(&api, *id)));
    }
    out
});

/// All that the contract calls a type and what holds it.
fn said(api: &Api, id: TypeId) -> String {
    let ty = api.get(id);
    let mut out = ty.schema.clone().unwrap_or_default();
    for one in &ty.uses {
        out.push(' ');
        out.push_str(&one.path.join(" "));
        match &one.owner {
            Owner::Schema(owner) => out.push_str(api.get(*owner).schema.as_deref().unwrap_or("")),
            Owner::Operation(index) => out.push_str(&api.operations[*index].path),
        }
    }
    out
}

#[test]
fn names_are_short_and_carry_no_number_of_ours() {
    let names = &*PUBLIC_NAMES;
    assert!(names.len() > 3000, "{} names", names.len());
    let mut wrong = Vec::new();
    for (module, name, said) in names {
        let module = module.join("::");
        if name.len() > LONGEST {
            wrong.push(format!("{module}::{name}: {} characters", name.len()));
        }
        let digits = name.len() - name.trim_end_matches(|c: char| c.is_ascii_digit()).len();
        if digits > 0 && !said.contains(&name[name.len() - digits..]) {
            wrong.push(format!(
                "{module}::{name}: the number is not the contract's"
            ));
        }
        let plain = name.starts_with(|c: char| c.is_ascii_uppercase())
            && name.chars().all(|c| c.is_ascii_alphanumeric());
        if !plain {
            wrong.push(format!(
                "{module}::{name}: no name that a person would write"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn names_of_a_module_differ_in_more_than_case() {
    let mut seen: BTreeMap<(Vec<String>, String), String> = BTreeMap::new();
    for (module, name, _) in &*PUBLIC_NAMES {
        let key = (module.clone(), name.to_lowercase());
        if let Some(other) = seen.insert(key, name.clone()) {
            panic!("{}: {other} and {name}", module.join("::"));
        }
    }
}
