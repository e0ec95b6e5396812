//! Which arm of a union an object goes to where its fields decide: the rule as it is meant, written a second time.

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use codegen::ir::{Api, Def, Rule, Ty, Union};
use serde_json::Value;
use stripe_client::registry::{AnyType, TYPES};

use super::contract::{Contract, must};
use super::kinds::scalar_json;

/// Whether the arm takes objects.
pub fn is_object(rule: &Rule) -> bool {
    matches!(
        rule,
        Rule::Tag(_) | Rule::Deleted(_) | Rule::Shape | Rule::Map
    )
}

/// Of the arms that know a field of it and whose constants it doesn't contradict: the one in which the fewest things are
/// odd, then one that has all it requires, then one that knows most of its fields, then the first.
pub fn chosen(contract: &Contract, union: &Union, value: &Value) -> Option<usize> {
    let api = &contract.api;
    let object = value.as_object()?;
    let objects: Vec<usize> = (0..union.arms.len())
        .filter(|arm| is_object(&union.arms[*arm].rule))
        .collect();
    if let [only] = objects[..] {
        return Some(only);
    }
    let mut candidates = Vec::new();
    for index in objects {
        let arm = &union.arms[index];
        let (Rule::Shape, Ty::Named(id)) = (&arm.rule, &arm.ty) else {
            continue;
        };
        let Def::Record(record) = &api.get(*id).def else {
            continue;
        };
        let contradicts = record.constants.iter().any(|constant| {
            object
                .get(&constant.name)
                .is_some_and(|value| *value != scalar_json(&constant.value))
        });
        let constants = record.constants.iter().map(|constant| &constant.name);
        let fields = record.fields.iter().map(|field| &field.name);
        let known = constants
            .clone()
            .chain(fields)
            .filter(|name| object.contains_key(*name))
            .count();
        let complete = constants.clone().all(|name| object.contains_key(name))
            && record
                .fields
                .iter()
                .filter(|field| must(field))
                .all(|field| {
                    object
                        .get(&field.name)
                        .is_some_and(|value| !value.is_null())
                });
        if !contradicts && (known > 0 || object.is_empty()) {
            // A type whose namespace is off is read as nothing.
            let odd = any(&contract.path(*id)).map_or(usize::MAX, |any| {
                let value = any.decode(value.to_string().as_bytes());
                value.unwrap().issues().len()
            });
            candidates.push((Reverse(odd), complete, known, Reverse(index)));
        }
    }
    candidates
        .into_iter()
        .max()
        .map(|(.., Reverse(index))| index)
}

fn any(name: &str) -> Option<&'static AnyType> {
    static BY_NAME: OnceLock<BTreeMap<&str, &AnyType>> = OnceLock::new();
    let by_name = BY_NAME.get_or_init(|| TYPES.iter().map(|ty| (ty.name(), ty)).collect());
    by_name.get(name).copied()
}

/// Whether an arm before it has all of its fields and requires nothing more: then no object is known to be the arm's.
pub fn is_shadowed(api: &Api, union: &Union, arm: usize) -> bool {
    let record = |index: usize| match (&union.arms[index].rule, &union.arms[index].ty) {
        (Rule::Shape, Ty::Named(id)) => match &api.get(*id).def {
            Def::Record(record) if record.constants.is_empty() => Some(record),
            _ => None,
        },
        _ => None,
    };
    let Some(own) = record(arm) else { return false };
    (0..arm).filter_map(record).any(|other| {
        let has = |name: &str| other.fields.iter().any(|field| field.name == name);
        let requires = |name: &str| {
            let mut own = own.fields.iter().filter(|field| must(field));
            own.any(|field| field.name == name)
        };
        own.fields.iter().all(|field| has(&field.name))
            && other
                .fields
                .iter()
                .filter(|field| must(field))
                .all(|field| requires(&field.name))
    })
}
